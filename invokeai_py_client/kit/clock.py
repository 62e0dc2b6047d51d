"""Time limits: moments until which something is to be done, and those that hold for all that goes on in a block."""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import Context, ContextVar, copy_context


class Deadline:
    """A moment some seconds from now; never, for None."""

    def __init__(self, seconds: float | None) -> None:
        self.seconds = math.inf if seconds is None else seconds
        """How far away it was at first."""
        self._end = math.inf if seconds is None else time.monotonic() + seconds

    @property
    def remaining(self) -> float:
        """Seconds left, not below 0."""
        return max(0.0, self._end - time.monotonic())

    @property
    def passed(self) -> bool:
        """Whether no time is left."""
        return self.remaining == 0


NEVER = Deadline(None)

_current: ContextVar[Deadline | None] = ContextVar("invokeai_deadline", default=None)


def current_deadline() -> Deadline | None:
    """Return the deadline of the block that runs; None where there is none."""
    return _current.get()


def soon(seconds: float) -> Deadline:
    """Return the deadline some seconds from now, or that of the block that runs, if it is sooner."""
    around = _current.get()
    return Deadline(seconds if around is None else min(seconds, around.remaining))


@contextmanager
def within(deadline: Deadline) -> Generator[None]:
    """Have every request in the block end by a deadline, and by that of the block around it, if that is sooner.

    A generator must not yield in such a block: its caller would be in it, too.
    """
    around = _current.get()
    token = _current.set(around if around is not None and around.remaining < deadline.remaining else deadline)
    try:
        yield
    finally:
        _current.reset(token)


@contextmanager
def beyond(seconds: float) -> Generator[None]:
    """Give the requests in the block some time of their own, to clean up after a deadline that has passed."""
    token = _current.set(Deadline(seconds))
    try:
        yield
    finally:
        _current.reset(token)


def context_without_deadline() -> Context:
    """Return the present context for what goes on by itself, beyond the block that starts it."""
    context = copy_context()
    context.run(_current.set, None)
    return context
