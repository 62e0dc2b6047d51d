"""Answers that are not what the server's document says: other types, other values, fewer keys, at random places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from invokeai_py_client.text.jsons import is_list, is_object

ESCAPES = "\x1b[31m\x1b]0;title\x07\x9b1m\u202eevil\r\n"
NESTED: Any = json.loads("[" * 200 + "]" * 200)

ODD: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    7,
    2**70,
    0.5,
    1e308,
    "",
    "x",
    "7",
    ESCAPES,
    "../../x",
    "\0",
    "\ud800",
    [],
    [None],
    [[]],
    ["x"],
    [{}],
    {},
    {"x": None},
    {"type": "x"},
    NESTED,
]
"""What is put in the place of something."""

DROP = object()


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of a JSON value's parts, and of itself."""
    yield path
    if is_object(value):
        for key, member in value.items():
            yield from places(member, (*path, key))
    elif is_list(value):
        for number, member in enumerate(value):
            yield from places(member, (*path, number))


def replaced(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    """A value with the part at a path replaced; with `DROP`, it is taken out. The value itself stays as it is."""
    if not path:
        return {} if odd is DROP else odd
    key, *deeper = path
    copied = value.copy()
    if odd is DROP and not deeper:
        del copied[key]
    else:
        copied[key] = replaced(value[key], tuple(deeper), odd)
    return copied


def escaped(value: Any) -> Any:
    """A copy in which every text ends in what a terminal would obey."""
    if is_object(value):
        return {key: escaped(member) for key, member in value.items()}
    if is_list(value):
        return [escaped(member) for member in value]
    return value + ESCAPES if isinstance(value, str) else value
