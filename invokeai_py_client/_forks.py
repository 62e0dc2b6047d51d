"""Processes made by fork (multiprocessing, gunicorn, Celery): what a child must not share with its parent.

A child has the memory of its parent, but none of its threads: locks some of them held stay locked for ever, and
sockets and pipes are shared with the parent. Whatever has such things registers here, and begins afresh in a child.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that has locks, threads, sockets or processes."""

    def reset_after_fork(self) -> None:
        """Begin afresh: new locks, and nothing of the parent's but copies that can be closed without harm to it."""
        ...


_known: WeakSet[Forkable] = WeakSet()


def register(thing: Forkable) -> None:
    """Have a thing reset in every process forked from now on, as long as it lives."""
    _known.add(thing)


def _reset_all() -> None:
    for thing in list(_known):
        thing.reset_after_fork()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_reset_all)
