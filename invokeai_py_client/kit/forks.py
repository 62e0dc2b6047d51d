"""Processes made by fork (multiprocessing, gunicorn, Celery): what a child must not share with its parent.

A child has the memory of its parent, but none of its threads: locks some of them held stay locked for ever, and
sockets and pipes are shared with the parent. Whatever has such things begins afresh in a child: it gets new locks, and
closes its copies of the parent's connections without a word to the other end.
"""

from __future__ import annotations

import importlib._bootstrap as import_system
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from importlib import import_module
from itertools import count
from threading import Lock, RLock
from types import MethodType
from typing import Any, cast
from weakref import ref

_known: dict[int, tuple[ref[Any], Callable[[Any], None]]] = {}
_numbers = count()

OURS = frozenset({"invokeai_py_client", "invokeai_api"})
"""Packages whose modules are imported when they are first needed."""

MOST_IMPORTS = 50


def in_children(begin_afresh: Callable[[], None]) -> None:
    """Have a method called in every process forked from now on, as long as its object lives."""
    number, method = next(_numbers), cast(MethodType, begin_afresh)
    _known[number] = ref(method.__self__, partial(_forget, _known, number)), method.__func__


def _forget(known: dict[int, Any], number: int, _: object) -> None:
    known.pop(number, None)


class ForkedLock:
    """A lock that is free in a child, even if the parent holds it."""

    def __init__(self) -> None:
        self._lock = Lock()
        in_children(self._begin_afresh)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def _begin_afresh(self) -> None:
        self._lock = Lock()


def free_cached_properties(cls: type[Any]) -> None:
    """Let the cached properties of a class go, which a thread of the parent's may have been at."""
    for member in (member for parent in cls.__mro__ for member in vars(parent).values()):
        if isinstance(member, cached_property) and "lock" in vars(cast(object, member)):  # before Python 3.12
            vars(member)["lock"] = RLock()


def _finish_imports() -> None:
    """Wait until no thread imports a module of ours: a child could never import it."""
    locks: dict[str, Any] = getattr(import_system, "_module_locks", {})
    for _ in range(MOST_IMPORTS):  # one import leads to another, and this thread itself may be in the middle of one
        names = [name for name in list(locks) if name.partition(".")[0] in OURS]
        if not names:
            return
        for name in names:
            with suppress(Exception):
                import_module(name)


def _begin_afresh() -> None:
    for reference, begin_afresh in list(_known.values()):
        if (owner := reference()) is not None:
            begin_afresh(owner)


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(before=_finish_imports, after_in_child=_begin_afresh)
