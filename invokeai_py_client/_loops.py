"""What belongs to one event loop, for clients that live longer than that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from invokeai_py_client.exceptions import ClientClosedError

T = TypeVar("T")


class PerLoop(Generic[T]):
    """One thing for each event loop that asks for it, closed when the loop ends.

    `asyncio.run` closes the async generators that are open before it closes its loop: the things are kept by such.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]]) -> None:
        self._make = make
        self._close = close
        self._kept: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None]]] = WeakKeyDictionary()
        self._closed = False

    async def get(self) -> T:
        """The running loop's own; made if there is none yet.

        Raises:
            ClientClosedError: `close` was called.
        """
        loop = asyncio.get_running_loop()
        kept = self._kept.get(loop)
        if kept is None:
            if self._closed:
                raise ClientClosedError("this client is closed")
            thing = self._make()
            keeper = self._keep(thing)
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
        for loop, (_, keeper) in list(self._kept.items()):
            self._kept.pop(loop, None)
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(keeper.aclose(), loop)
            elif not loop.is_closed() and not _is_in_a_loop():
                loop.run_until_complete(keeper.aclose())

    async def _keep(self, thing: T) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self._kept.pop(asyncio.get_running_loop(), None)
            await self._close(thing)


def _is_in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
