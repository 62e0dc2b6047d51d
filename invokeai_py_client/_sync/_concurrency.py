"""What threads and asyncio do differently; `_async/_concurrency.py` is this module's hand-written twin."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from invokeai_py_client._files import opened

T = TypeVar("T")

Lock = threading.Lock
open_parts = opened

LONGEST_WAIT = 1.0
"""Seconds; on some systems Ctrl-C is only noticed between two waits."""


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


class Mailbox(Generic[T]):
    """An unbounded queue between a background thread and the code that waits for it."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[T] = queue.SimpleQueue()

    def put(self, item: T) -> None:
        """Add an item; never waits."""
        self._items.put(item)

    def get(self, timeout: float) -> T | None:
        """The next item, or None when none came in `timeout` seconds."""
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0:
            with contextlib.suppress(queue.Empty):
                return self._items.get(timeout=min(left, LONGEST_WAIT))
        return None


class Background:
    """A function that runs beside its caller until it returns."""

    def __init__(self, run: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=run, name="invokeai-events", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Wait a moment for the function to return; it was told to, and may be in the middle of something slow."""
        if self._thread is not threading.current_thread():
            self._thread.join(timeout=1)
