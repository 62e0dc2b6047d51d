# Made from invokeai_py_client/queue/_async/access.py by `python scripts/unasync.py`: edit that file.
"""A client's queue."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.models._sync.access import ModelAccess

if TYPE_CHECKING:
    from invokeai_py_client.queue._sync.queue import QueueRepository


class QueueAccess(ModelAccess):
    """The part of a client that has the queue."""

    @cached_property
    def queue_repo(self) -> QueueRepository:
        """The server's queue: what is in it, and jobs to wait for."""
        from invokeai_py_client.queue._sync.queue import QueueRepository

        return QueueRepository(self)
