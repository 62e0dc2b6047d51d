"""What asyncio and threads do differently; `_sync/_concurrency.py` is this module's hand-written twin."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from invokeai_py_client._core.credentials import fetched as fetched
from invokeai_py_client._files import Part, opened
from invokeai_py_client._loops import PerLoop
from invokeai_py_client.bindings import FilePart

T = TypeVar("T")

AsyncPerLoop = PerLoop


class AsyncLock:
    """A lock that may be used in one event loop after another; each has its own."""

    def __init__(self) -> None:
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    async def __aenter__(self) -> None:
        await self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()).acquire()

    async def __aexit__(self, *_: object) -> None:
        self._locks[asyncio.get_running_loop()].release()


async def sleep(seconds: float) -> None:
    """Wait."""
    await asyncio.sleep(seconds)


def open_parts(parts: Collection[FilePart]) -> AbstractAsyncContextManager[list[Part]]:
    """`opened`, if there is anything to open."""
    return _open_in_thread(parts) if parts else nullcontext(list[Part]())


@asynccontextmanager
async def _open_in_thread(parts: Collection[FilePart]) -> AsyncGenerator[list[Part]]:
    """A pipe may have nothing to read yet."""
    opening = opened(parts)
    files = await asyncio.to_thread(opening.__enter__)
    try:
        yield files
    finally:
        opening.__exit__(None, None, None)


class AsyncMailbox(Generic[T]):
    """An unbounded queue between a background task and the code that waits for it."""

    def __init__(self) -> None:
        self._items: asyncio.Queue[T] = asyncio.Queue()

    def put(self, item: T) -> None:
        """Add an item; never waits."""
        self._items.put_nowait(item)

    async def get(self, timeout: float) -> T | None:
        """The next item, or None when none came in `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):  # not wait_for, which before 3.12 may swallow a cancellation
                return await self._items.get()
        except TimeoutError:
            return None


class AsyncBackground:
    """A function that runs beside its caller until it returns."""

    def __init__(self, run: Callable[[], Awaitable[None]]) -> None:
        self._task = asyncio.ensure_future(run())

    async def end(self) -> None:
        """Stop the function."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
