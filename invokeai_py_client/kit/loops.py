"""Things that belong to one event loop, for clients that live longer than that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary, finalize

from invokeai_py_client.exceptions import ClientClosedError, ConfigurationError
from invokeai_py_client.kit.forks import in_children

T = TypeVar("T")

_inherited: list[object] = []
"""What belongs to loops of the process this one was forked from; closing it would reach that process."""


class PerLoop(Generic[T]):
    """One thing for each event loop that asks for it, closed when the loop ends.

    `asyncio.run` closes the async generators that are open before it closes its loop: the things are kept by such.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]]) -> None:
        self._make = make
        self._close = close
        self._kept: _Kept[T] = WeakKeyDictionary()
        self._closed = False
        in_children(self._begin_afresh)
        finalize(self, _close_where_it_runs, self._kept).atexit = False

    async def get(self) -> T:
        """The running loop's own; made if there is none yet.

        Raises:
            ClientClosedError: `close` was called.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError as error:
            raise ConfigurationError("a client for asyncio is used where no event loop of asyncio runs") from error
        kept = self._kept.get(loop)
        if kept is None:
            if self._closed:
                raise ClientClosedError("this client is closed")
            thing = self._make()
            keeper = _keep(self._kept, thing, self._close)
            kept = self._kept[loop] = thing, keeper
            await anext(keeper)
        return kept[0]

    def made(self) -> list[T]:
        """The running loop's own, if there is one."""
        kept = self._kept.get(asyncio.get_running_loop())
        return [kept[0]] if kept else []

    async def close(self) -> None:
        """Close them all, for good; what belongs to a loop that runs elsewhere is closed there, a little later."""
        mine = self._kept.pop(asyncio.get_running_loop(), None)
        self.close_soon()
        if mine is not None:
            await mine[1].aclose()

    def close_soon(self) -> None:
        """Have each loop close what belongs to it, for good; to be called from anywhere."""
        self._closed = True
        for loop, keeper in _close_where_it_runs(self._kept):
            if loop.is_closed():
                continue
            if not _is_in_a_loop():
                loop.run_until_complete(keeper.aclose())
            else:  # where another one runs, this one cannot
                with ThreadPoolExecutor(1) as thread:
                    thread.submit(loop.run_until_complete, keeper.aclose()).result()

    def _begin_afresh(self) -> None:
        _inherited.extend(self._kept.values())
        self._kept.clear()


def _is_in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


_Kept = WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None]]]


async def _keep(kept: _Kept[T], thing: T, close: Callable[[T], Awaitable[None]]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        kept.pop(asyncio.get_running_loop(), None)
        await close(thing)


def _close_where_it_runs(kept: _Kept[Any]) -> list[tuple[asyncio.AbstractEventLoop, AsyncGenerator[None]]]:
    """Have what is kept closed by the loops that run, and return the other ones; those close it when they end."""
    left: list[tuple[asyncio.AbstractEventLoop, AsyncGenerator[None]]] = []
    for loop, (_, keeper) in list(kept.items()):
        kept.pop(loop, None)
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(keeper.aclose(), loop)
        else:
            left.append((loop, keeper))
    return left
