"""Differences between asyncio and threads; `_sync/concurrency.py` is this module's hand-written twin."""

from __future__ import annotations

import asyncio
import math
import sys
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Collection, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from inspect import isawaitable
from typing import Any, Generic, TypeVar, cast
from weakref import WeakKeyDictionary

from invokeai_py_client.bindings import FilePart
from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError
from invokeai_py_client.exceptions import TimeoutError as OutOfTimeError
from invokeai_py_client.kit.clock import Deadline, beyond, context_without_deadline
from invokeai_py_client.kit.files import Part, opened
from invokeai_py_client.kit.loops import PerLoop

T = TypeVar("T")
C = TypeVar("C")

AsyncPerLoop = PerLoop

_NO_PARTS: AbstractAsyncContextManager[list[Part]] = nullcontext([])

_NOTHING = object()

LAST_MOMENT = 1.0
"""Seconds for work that is asked to end, and may be in the middle of something slow."""


def check_surroundings() -> None:
    """Refuse to be used under trio, which runs no event loop of asyncio.

    Raises:
        ConfigurationError: This is a task of trio's.
    """
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        raise ConfigurationError(
            "expected asyncio, got trio: AsyncInvokeAIClient works in an event loop of asyncio only; under trio, use"
            " InvokeAIClient in threads: await trio.to_thread.run_sync(workflow.run)"
        )


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


def is_given_up() -> bool:
    """Whether it is not worth to try again: tasks that are given up are canceled."""
    return False


def open_parts(parts: Collection[FilePart]) -> AbstractAsyncContextManager[list[Part]]:
    """`opened`, if there is anything to open."""
    return _open_in_thread(parts) if parts else _NO_PARTS


@asynccontextmanager
async def _open_in_thread(parts: Collection[FilePart]) -> AsyncGenerator[list[Part]]:
    """A pipe may have nothing to read yet."""
    opening = opened(parts)
    files = await asyncio.to_thread(opening.__enter__)
    try:
        yield files
    finally:
        opening.__exit__(None, None, None)


async def in_thread(function: Callable[[C], T], value: C) -> T:
    """Run a function that reads files in a thread, while the event loop goes on."""
    return await asyncio.to_thread(function, value)


async def listed(things: Any) -> Any:
    """Collect an async iterable into a list; return everything else as it is."""
    if not isinstance(things, AsyncIterable):
        return things
    return [thing async for thing in things]  # pyright: ignore[reportUnknownVariableType]


def in_this_loop(function: Callable[[T], object]) -> Callable[[T], object]:
    """The function, to be called from any thread, and run by the event loop that runs now."""
    loop = asyncio.get_running_loop()
    return lambda value: loop.call_soon_threadsafe(function, value)


class AsyncMailbox(Generic[T]):
    """A queue between a background task and the code that waits for it; a bounded one forgets its oldest items.

    Args:
        size: Items that are kept at most; 0 for any number.
        weight: What they may weigh in all, where `put` tells; 0 for any weight.

    Attributes:
        dropped: How many items were forgotten.
    """

    def __init__(self, size: int = 0, weight: int = 0) -> None:
        self._items: asyncio.Queue[tuple[T, int]] = asyncio.Queue()
        self._size = size or math.inf
        self._largest = weight or math.inf
        self._weight = 0
        self.dropped = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be read."""
        return self._items.empty()

    def put(self, item: T, weight: int = 0) -> None:
        """Add an item; never waits."""
        self._weight += weight
        while self._items.qsize() >= self._size or (self._weight > self._largest and not self._items.empty()):
            self._weight -= self._items.get_nowait()[1]
            self.dropped += 1
        self._items.put_nowait((item, weight))

    async def get(self, timeout: float) -> T | None:
        """Return the next item, or None when none came in `timeout` seconds."""
        if not self._items.empty():
            return self._taken(self._items.get_nowait())
        if timeout == math.inf:
            return self._taken(await self._items.get())
        try:
            async with asyncio.timeout(timeout):  # not wait_for, which before 3.12 may swallow a cancellation
                return self._taken(await self._items.get())
        except TimeoutError:
            return None

    def _taken(self, entry: tuple[T, int]) -> T:
        self._weight -= entry[1]
        return entry[0]


class AsyncSignal:
    """Something that happens once, and that any number of tasks wait for."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def set(self) -> None:
        """Let everybody go on."""
        self._event.set()

    async def wait(self, timeout: float) -> bool:
        """Wait, `timeout` seconds at most; returns whether it has happened."""
        if not self._event.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._event.wait()
        return self._event.is_set()


class AsyncBackground:
    """A function that runs beside its caller until it returns."""

    def __init__(self, run: Callable[[], Awaitable[None]]) -> None:
        self._task = asyncio.create_task(_awaited(run), context=context_without_deadline())

    async def end(self) -> None:
        """Stop the function."""
        if self._task is not asyncio.current_task():
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def finish(self) -> None:
        """Wait a moment for the function to return by itself, then stop it."""
        if self._task is not asyncio.current_task():
            await asyncio.wait({self._task}, timeout=LAST_MOMENT)
            await self.end()


async def _awaited(run: Callable[[], Awaitable[None]]) -> None:
    await run()


async def to_the_end(act: Callable[[], Awaitable[object]], seconds: float) -> None:
    """Do something in the time given, even though the task that does it is being canceled, maybe again and again.

    Scopes of anyio cancel their tasks at each await until they have ended. What raises is raised here.
    """

    async def within_seconds() -> None:
        with beyond(seconds):
            await act()

    task = asyncio.create_task(within_seconds())
    deadline = Deadline(seconds + LAST_MOMENT)
    while not task.done() and not deadline.passed:
        with suppress(asyncio.CancelledError):
            await asyncio.wait({task}, timeout=deadline.remaining)
    if not task.done():
        task.cancel()
        raise OutOfTimeError("it was not done in time")
    if (error := task.exception()) is not None:
        raise error


async def called(function: Callable[..., object], *arguments: object) -> None:
    """Call a user's function, plain or coroutine."""
    result = function(*arguments)
    if isawaitable(result):
        await result


def start_if_sync(thing: T, begin: Callable[[], Awaitable[object]]) -> T:
    """A thing that begins when it is first awaited, entered or iterated."""
    return thing


def check_callbacks(*callbacks: C) -> tuple[C, ...]:
    """Functions of a user's, fit to be called; None stands for none.

    Raises:
        InvalidRequestError: One is no function.
    """
    for callback in callbacks:
        if callback is not None and not callable(callback):
            raise InvalidRequestError(f"a function is needed to be called, not {callback!r}")
    return callbacks


async def for_each(things: Iterable[T], work: Callable[[T], Awaitable[object]], at_once: int) -> None:
    """Do the work for each of the things, so many at once; what it raises ends it, once what was begun is done.

    When the caller is canceled, what was begun has a moment to end, so that its outcome is known; then it is canceled.
    """
    waiting, is_over = iter(things), False

    async def work_on() -> None:
        nonlocal is_over
        try:
            while not is_over:
                thing = next(waiting, _NOTHING)
                if thing is _NOTHING:
                    return
                await work(cast(T, thing))
        except BaseException:
            is_over = True
            raise

    tasks = [asyncio.create_task(work_on()) for _ in range(at_once)]
    try:
        await asyncio.wait(tasks)
    except asyncio.CancelledError:
        is_over = True
        deadline = Deadline(LAST_MOMENT)
        while not all(task.done() for task in tasks) and not deadline.passed:
            with suppress(asyncio.CancelledError):  # a scope of anyio cancels again and again
                await asyncio.wait(tasks, timeout=deadline.remaining)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    errors = [error for task in tasks if not task.cancelled() and (error := task.exception()) is not None]
    if errors:
        raise errors[0]
