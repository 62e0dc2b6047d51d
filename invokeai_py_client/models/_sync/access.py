# Made from invokeai_py_client/models/_async/access.py by `python scripts/unasync.py`: edit that file.
"""A client's models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.gallery._sync.access import GalleryAccess

if TYPE_CHECKING:
    from invokeai_py_client.models._sync.models import ModelRepository


class ModelAccess(GalleryAccess):
    """The part of a client that has models."""

    @cached_property
    def model_repo(self) -> ModelRepository:
        """The models installed on the server."""
        from invokeai_py_client.models._sync.models import ModelRepository

        return ModelRepository(self)

    @property
    def dnn_model_repo(self) -> ModelRepository:
        """`model_repo`, by a name some scripts know."""
        return self.model_repo
