"""JSON values and the questions asked about them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

Json = Mapping[str, Any]
"""A decoded JSON object."""


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a decoded JSON value is an object."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a decoded JSON value is an array; tuples count, strings don't."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


def decoded(text: object) -> dict[str, Any] | None:
    """The JSON object in a text; None where there is none."""
    try:
        value = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return dict(value) if is_object(value) else None
