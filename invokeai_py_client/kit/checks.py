"""Arguments of callers, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import (
    ConfigurationError,
    InvalidRequestError,
)

if TYPE_CHECKING:
    pass


def checked_id(name: str, value: Any) -> str:
    """An id, or another name, a user gave.

    Raises:
        InvalidRequestError: It is empty, or no text.
    """
    if not isinstance(value, str) or not value:
        raise InvalidRequestError(f"{name} must be a text that is not empty, not {value!r}")
    return value


def checked_item_id(item_id: Any) -> int:
    """The number of a queue item a user gave.

    Raises:
        InvalidRequestError: It is none.
    """
    if isinstance(item_id, bool) or not isinstance(item_id, int):
        raise InvalidRequestError(f"item_id must be the number of a queue item, not {item_id!r}")
    return item_id


def list_of_texts(name: str, values: Collection[str]) -> list[str]:
    """Some texts as a list.

    Raises:
        InvalidRequestError: They are none; a single text is no list.
    """
    if isinstance(values, str) or not isinstance(values, Collection) or not all(isinstance(v, str) for v in values):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"{name} must be a list of texts, not {values!r}")
    return list(values)


def check_one_of(what: str, value: Any, known: tuple[str, ...]) -> None:
    """Refuse what is none of the known values.

    Raises:
        InvalidRequestError: It is none of them.
    """
    if value not in known:
        raise InvalidRequestError(f"{what} must be one of {', '.join(map(repr, known))}, not {value!r:.60}")


def checked_count(what: str, value: Any, *, least: int = 0, most: int | None = None) -> int:
    """A whole number a user gave.

    Raises:
        InvalidRequestError: It is none, or outside its limits.
    """
    if type(value) is int and value >= least and (most is None or value <= most):
        return value
    limits = f"{least} or more" if most is None else f"{least} to {most:,}"
    raise InvalidRequestError(f"{what} must be a whole number, {limits}, not {value!r}")


def check_confirm(confirm: Any, what: str) -> None:
    """Let nothing sweeping happen by accident.

    Raises:
        InvalidRequestError: `confirm` is not True.
    """
    if confirm is not True:
        raise InvalidRequestError(f"this deletes {what}; say confirm=True if that is what you want")


LONGEST_TIMEOUT = 1e9
"""Seconds; some thirty years, and what an operating system still takes."""


def check_seconds(name: str, value: float, also: str = "") -> None:
    """Check a time limit a user gave.

    Raises:
        ConfigurationError: It is not a number of seconds greater than 0.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST_TIMEOUT:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name} must be a number of seconds greater than 0{also}, not {value!r}")
