"""Rounds of a measurement, and more of them where a limit is passed: others on the machine only make it look worse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def rounds(measure: Callable[[], T], is_over: Callable[[list[T]], bool], least: int, most: int) -> list[T]:
    """What so many rounds measured, at most as many as it takes until no limit is passed."""
    found: list[T] = []
    while len(found) < least or (len(found) < most and is_over(found)):
        found.append(measure())
    return found
