"""Connections of clients that were dropped without being closed."""

from __future__ import annotations

import _thread
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import TypeVar
from weakref import finalize

T = TypeVar("T")


def close_when_dropped(owner: object, things: Collection[T], close: Callable[[T], object]) -> None:
    """Have things closed once their owner is gone.

    Args:
        owner: Who closes them as a rule; the things must not know it.
        things: A list or a dict's values, as they are by then.
        close: Closes one of them.
    """
    finalize(owner, _close_beside, things, close).atexit = False


def _close_beside(things: Collection[T], close: Callable[[T], object]) -> None:
    """Close things in a thread of its own: garbage is collected anywhere, also where a lock is held that they need."""
    if things:
        with suppress(RuntimeError):  # at the end of the interpreter
            _thread.start_new_thread(_start, ([*things], close))  # threading has a lock, too


def _start(things: Collection[T], close: Callable[[T], object]) -> None:
    with suppress(RuntimeError):
        threading.Thread(target=_close, args=(things, close), name="invokeai-closing", daemon=True).start()


def _close(things: Collection[T], close: Callable[[T], object]) -> None:
    for thing in things:
        with suppress(Exception):
            close(thing)
