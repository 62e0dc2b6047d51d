"""What threads and asyncio do differently; `_async/_concurrency.py` is this module's hand-written twin."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, nullcontext, suppress
from inspect import iscoroutinefunction
from typing import Generic, TypeVar

from invokeai_py_client._core.scopes import is_given_up as is_given_up
from invokeai_py_client._files import Part, opened
from invokeai_py_client.bindings import FilePart
from invokeai_py_client.exceptions import ClientClosedError, InvalidRequestError

T = TypeVar("T")
C = TypeVar("C")

Lock = threading.Lock

_NO_PARTS: AbstractContextManager[list[Part]] = nullcontext([])


def open_parts(parts: Collection[FilePart]) -> AbstractContextManager[list[Part]]:
    """`opened`, if there is anything to open."""
    return opened(parts) if parts else _NO_PARTS


def fetched(token: str | Awaitable[str | None] | None) -> object:
    """What a user's function returned; a coroutine is refused later."""
    return token


class PerLoop(Generic[T]):
    """One thing, made for the first that asks for it, closed in the end."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], None]) -> None:
        self._make = make
        self._close = close
        self._lock = Lock()
        self._made: list[T] = []
        self._closed = False

    def get(self) -> T:
        """The thing; made if there is none yet.

        Raises:
            ClientClosedError: `close` was called.
        """
        with self._lock:
            if self._closed:
                raise ClientClosedError("this client is closed")
            if not self._made:
                self._made.append(self._make())
            return self._made[0]

    def made(self) -> list[T]:
        """The thing, if there is one."""
        return list(self._made)

    def close(self) -> None:
        """Close it, for good."""
        with self._lock:
            self._closed = True
            made, self._made = self._made, []
        for thing in made:
            self._close(thing)


LAST_MOMENT = 1.0
"""Seconds for what is told to end, and may be in the middle of something slow."""
LONGEST_WAIT = 1.0
"""Seconds; on some systems Ctrl-C is only noticed between two waits."""


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


def in_thread(function: Callable[[C], T], value: C) -> T:
    """What a function makes of a value: this is a thread."""
    return function(value)


def listed(things: T) -> T:
    """The things themselves: here all are iterated over alike."""
    return things


def in_this_loop(function: Callable[[T], object]) -> Callable[[T], object]:
    """The function itself: there is no loop."""
    return function


class Mailbox(Generic[T]):
    """A queue between a background thread and the code that waits for it; a bounded one forgets its oldest item.

    Attributes:
        dropped: How many items were forgotten.
    """

    def __init__(self, size: int = 0) -> None:
        self._items: queue.SimpleQueue[T] = queue.SimpleQueue()
        self._size = size
        self.dropped = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be read."""
        return self._items.empty()

    def put(self, item: T) -> None:
        """Add an item; never waits."""
        if self._size and self._items.qsize() >= self._size:
            with suppress(queue.Empty):  # whoever waits may just have taken it
                self._items.get_nowait()
                self.dropped += 1
        self._items.put(item)

    def get(self, timeout: float) -> T | None:
        """The next item, or None when none came in `timeout` seconds."""
        with suppress(queue.Empty):
            return self._items.get_nowait()
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0:
            with suppress(queue.Empty):
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
            self._thread.join(timeout=LAST_MOMENT)

    finish = end


def called(function: Callable[..., object], *arguments: object) -> None:
    """Call a user's function."""
    function(*arguments)


def begun(thing: T, begin: Callable[[], object]) -> T:
    """A thing that begins at once."""
    begin()
    return thing


def check_callbacks(*callbacks: C) -> tuple[C, ...]:
    """Functions of a user's, fit to be called; None stands for none.

    Raises:
        InvalidRequestError: One is no function, or a coroutine function.
    """
    for callback in callbacks:
        if callback is not None and not callable(callback):
            raise InvalidRequestError(f"a function is needed to be called, not {callback!r}")
        if iscoroutinefunction(callback):
            raise InvalidRequestError(f"{callback!r} is a coroutine function; those are for asyncio code: `client.aio`")
    return callbacks


def for_each(things: Iterable[T], work: Callable[[T], object], at_once: int) -> None:
    """Do the work for each of the things, so many at once; what it raises ends it, once what was begun is done."""
    waiting, lock, stopped = iter(things), Lock(), threading.Event()

    def work_on() -> None:
        while not stopped.is_set():
            with lock:
                try:
                    thing = next(waiting)
                except StopIteration:
                    return
                except BaseException:
                    stopped.set()
                    raise
            try:
                work(thing)
            except BaseException:
                stopped.set()
                raise

    with ThreadPoolExecutor(at_once, thread_name_prefix="invokeai-transfer") as pool:
        workers = [pool.submit(work_on) for _ in range(at_once)]
        try:
            while wait(workers, LONGEST_WAIT).not_done:
                pass
        finally:  # also when the caller is interrupted
            stopped.set()
    for worker in workers:
        worker.result()
