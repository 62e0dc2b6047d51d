"""Differences between threads and asyncio; `_async/concurrency.py` is this module's hand-written twin."""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager, nullcontext
from inspect import iscoroutinefunction
from typing import Generic, TypeVar

from invokeai_py_client.bindings import FilePart
from invokeai_py_client.exceptions import ClientClosedError, InvalidRequestError
from invokeai_py_client.kit.clock import NEVER, beyond, context_without_deadline, current_deadline, within
from invokeai_py_client.kit.files import Part, opened
from invokeai_py_client.kit.forks import ForkedLock, in_children
from invokeai_py_client.kit.leftovers import close_when_dropped
from invokeai_py_client.kit.scopes import Scope, in_scope
from invokeai_py_client.kit.scopes import is_given_up as is_given_up

T = TypeVar("T")
C = TypeVar("C")

Lock = ForkedLock

_NO_PARTS: AbstractContextManager[list[Part]] = nullcontext([])


def open_parts(parts: Collection[FilePart]) -> AbstractContextManager[list[Part]]:
    """`opened`, if there is anything to open."""
    return opened(parts) if parts else _NO_PARTS


def check_surroundings() -> None:
    """Threads may be used anywhere."""


class PerLoop(Generic[T]):
    """One thing, made for the first that asks for it, closed in the end."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], None]) -> None:
        self._make = make
        self._close = close
        self._lock = Lock()
        self._made: list[T] = []
        self._closed = False
        in_children(self._begin_afresh)
        close_when_dropped(self, self._made, close)

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
            made = self.made()
            self._made.clear()
        for thing in made:
            self._close(thing)

    def _begin_afresh(self) -> None:
        self._made.clear()


LAST_MOMENT = 1.0
"""Seconds for work that is asked to end, and may be in the middle of something slow."""
LONGEST_WAIT = 1.0
"""Seconds; on some systems Ctrl-C is only noticed between two waits."""


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


def in_thread(function: Callable[[C], T], value: C) -> T:
    """Run a function; this is a thread already."""
    return function(value)


def listed(things: T) -> T:
    """The things themselves: here all are iterated over alike."""
    return things


def in_this_loop(function: Callable[[T], object]) -> Callable[[T], object]:
    """The function itself: there is no loop."""
    return function


class Mailbox(Generic[T]):
    """A queue between a background thread and the code that waits for it; a bounded one forgets its oldest items.

    Args:
        size: Items that are kept at most; 0 for any number.
        weight: What they may weigh in all, where `put` tells; 0 for any weight.

    Attributes:
        dropped: How many items were forgotten.
    """

    def __init__(self, size: int = 0, weight: int = 0) -> None:
        self._items: queue.SimpleQueue[tuple[T, int]] = queue.SimpleQueue()
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
            try:
                self._weight -= self._items.get_nowait()[1]
            except queue.Empty:  # the reader may just have taken it
                break
            self.dropped += 1
        self._items.put((item, weight))

    def get(self, timeout: float) -> T | None:
        """Return the next item, or None when none came in `timeout` seconds."""
        left, end = max(timeout, 0), time.monotonic() + timeout
        while True:
            try:
                return self._taken(self._items.get(timeout=min(left, LONGEST_WAIT)))
            except queue.Empty:
                left = end - time.monotonic()
                if left <= 0:
                    return None

    def _taken(self, entry: tuple[T, int]) -> T:
        self._weight -= entry[1]
        return entry[0]


class Signal:
    """Something that happens once, and that any number of threads wait for."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Let everybody go on."""
        self._event.set()

    def wait(self, timeout: float) -> bool:
        """Wait, `timeout` seconds at most; returns whether it has happened."""
        end = time.monotonic() + timeout
        while not self._event.is_set() and (left := end - time.monotonic()) > 0:
            self._event.wait(min(left, LONGEST_WAIT))
        return self._event.is_set()


class Background:
    """A function that runs beside its caller until it returns."""

    def __init__(self, run: Callable[[], None]) -> None:
        context = context_without_deadline()
        self._thread = threading.Thread(target=context.run, args=(run,), name="invokeai-events", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Wait a moment for the function to return; it was told to, and may be in the middle of something slow."""
        if self._thread.ident != threading.get_ident():
            self._thread.join(timeout=LAST_MOMENT)

    finish = end


def to_the_end(act: Callable[[], object], seconds: float) -> None:
    """Do something in the time given, after a deadline may have passed."""
    with beyond(seconds):
        act()


def called(function: Callable[..., object], *arguments: object) -> None:
    """Call a user's function."""
    function(*arguments)


def start_if_sync(thing: T, begin: Callable[[], object]) -> T:
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
    """Do the work for each of the things, so many at once; what it raises ends it.

    When the caller is interrupted, what was begun has a moment to end, so that its outcome is known; then it is broken
    off. Threads that do not end even then are left: they are daemons, and send nothing more.
    """
    waiting, lock, scope, deadline = iter(things), Lock(), Scope(), current_deadline()
    is_over = threading.Event()
    errors: list[BaseException] = []

    def work_on() -> None:
        try:
            with in_scope(scope), within(deadline or NEVER):
                while not is_over.is_set():
                    with lock:
                        try:
                            thing = next(waiting)
                        except StopIteration:
                            return
                    work(thing)
        except BaseException as error:
            errors.append(error)
            is_over.set()

    workers = [
        threading.Thread(target=work_on, name=f"invokeai-transfer-{number}", daemon=True) for number in range(at_once)
    ]
    for worker in workers:
        worker.start()
    try:
        for worker in workers:
            while worker.is_alive():
                worker.join(LONGEST_WAIT)
    except BaseException:
        is_over.set()
        _join(workers)
        scope.end()
        _join(workers)
        raise
    if errors:
        raise errors[0]


def _join(threads: Iterable[threading.Thread]) -> None:
    end = time.monotonic() + LAST_MOMENT / 2
    for thread in threads:
        thread.join(max(0.0, end - time.monotonic()))
