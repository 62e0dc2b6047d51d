"""JSON values and the questions asked about them."""

from __future__ import annotations

import json
import re
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


def json_text(value: object) -> str:
    """JSON text for a file of a person's; half of a character, which no file can hold, as the escape it came from."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):x}", text)


def decoded(text: object) -> dict[str, Any] | None:
    """The JSON object in a text; None where there is none."""
    try:
        value = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return dict(value) if is_object(value) else None
