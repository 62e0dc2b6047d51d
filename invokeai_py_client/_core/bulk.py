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


@dataclass(frozen=True, slots=True)
class BulkResult:
    """What became of many things that were to be changed.

    Attributes:
        affected: Names of those the server says it changed, in the order they were given.
        unaffected: Names of the others: they do not exist, belong to somebody else, or could not be changed.
    """

    affected: tuple[str, ...]
    unaffected: tuple[str, ...]
