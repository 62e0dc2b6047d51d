"""Acts on many things at once: in portions the server takes, and with what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

PORTION = 1000
"""Names the server takes in one request."""


def portions(things: Sequence[T], size: int = PORTION) -> Iterator[Sequence[T]]:
    """The things in order, so many at a time."""
    for start in range(0, len(things), size):
        yield things[start : start + size]


DELETED_AT_ONCE = 100
"""Names whose deletion is the first portion: how fast the server removes files is known only then."""
LONGEST = (30.0, 600.0, 30.0, 30.0)
"""Time limits of a request that deletes all there is of something, as many as they may be."""
AIM = 3.0
"""Seconds a portion is to take, far below the time-out of a request."""


def next_size(size: int, seconds: float) -> int:
    """Return how many things the next portion has, after one of `size` took so long; it grows to double at most."""
    return max(1, min(PORTION, 2 * size, int(size * AIM / max(seconds, 0.001))))


@dataclass(frozen=True, slots=True)
class BulkResult:
    """The outcome of changing many things.

    Attributes:
        affected: Names of those the server says it changed, in the order they were given.
        unaffected: Names of the others: they do not exist, belong to another user, or could not be changed.
    """

    affected: tuple[str, ...]
    unaffected: tuple[str, ...]
