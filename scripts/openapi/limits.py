"""Put what a schema allows, and its default, into words."""

from __future__ import annotations

from typing import Any

from .document import Doc

_LONGEST_DEFAULT = 60


def in_words(schema: Doc) -> list[str]:
    """Return sentences such as `8 to 64, a multiple of 8.` and `Default: 16.`; none when nothing is said.

    Args:
        schema: That of a field or of a parameter. Of alternatives, the limits of each are told.
    """
    if "const" in schema:
        return []
    alternatives: list[Doc] = [schema, *schema.get("anyOf", [])]
    limits = dict.fromkeys(map(_limits, alternatives))
    sentence = "; or ".join(filter(None, limits))
    default: Any = schema.get("default")
    shown = repr(default) if default not in (None, "", [], {}) else ""
    return [
        *([f"{sentence[0].upper()}{sentence[1:]}."] if sentence else []),
        *([f"Default: {shown}."] if 0 < len(shown) <= _LONGEST_DEFAULT else []),
    ]


def _limits(schema: Doc) -> str:
    items = schema.get("items")
    each = _limits(items) if isinstance(items, dict) else ""  # pyright: ignore[reportUnknownArgumentType]
    parts = [
        _range(schema, "minimum", "maximum"),
        f"more than {_number(schema['exclusiveMinimum'])}" if "exclusiveMinimum" in schema else "",
        f"less than {_number(schema['exclusiveMaximum'])}" if "exclusiveMaximum" in schema else "",
        f"a multiple of {_number(schema['multipleOf'])}" if "multipleOf" in schema else "",
        _range(schema, "minLength", "maxLength", "character"),
        _range(schema, "minItems", "maxItems", "item"),
        f"matching `{schema['pattern']}`" if "pattern" in schema else "",
        f"each {each}" if each else "",
    ]
    return ", ".join(filter(None, parts))


def _range(schema: Doc, least: str, most: str, unit: str = "") -> str:
    low, high = schema.get(least), schema.get(most)
    if low is not None and high is not None:
        return _number(high, unit) if low == high else f"{_number(low)} to {_number(high, unit)}"
    if low is not None:
        return f"at least {_number(low, unit)}"
    return f"at most {_number(high, unit)}" if high is not None else ""


def _number(value: float, unit: str = "") -> str:
    number = str(int(value)) if value == int(value) else str(value)
    return f"{number} {unit if value == 1 else unit + 's'}" if unit else number
