"""A client's models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

if TYPE_CHECKING:
    from invokeai_py_client.models._async.models import AsyncModelRepository


class AsyncModelAccess(AsyncGalleryAccess):
    """The part of a client that has models."""

    @cached_property
    def model_repo(self) -> AsyncModelRepository:
        """The models installed on the server."""
        from invokeai_py_client.models._async.models import AsyncModelRepository

        return AsyncModelRepository(self)

    @property
    def dnn_model_repo(self) -> AsyncModelRepository:
        """`model_repo`, by a name some scripts know."""
        return self.model_repo
