"""A client's queue."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.models._async.access import AsyncModelAccess

if TYPE_CHECKING:
    from invokeai_py_client.queue._async.queue import AsyncQueueRepository


class AsyncQueueAccess(AsyncModelAccess):
    """The part of a client that has the queue."""

    @cached_property
    def queue_repo(self) -> AsyncQueueRepository:
        """The server's queue: what is in it, and jobs to wait for."""
        from invokeai_py_client.queue._async.queue import AsyncQueueRepository

        return AsyncQueueRepository(self)
