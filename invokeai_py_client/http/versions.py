"""The server versions this library is tested with."""

from __future__ import annotations

import re

from invokeai_py_client.text.messages import one_line

OLDEST_TESTED = "6.8"
OLDEST_WITH_RUNS = "6.0"


def untested(version: str) -> str:
    """Describe a server version outside the tested range; empty if it is inside."""
    from invokeai_api import SERVER_VERSION

    newest = minor(SERVER_VERSION)
    if numbers(OLDEST_TESTED) <= numbers(version)[:2] <= numbers(newest):
        return ""
    return f"the server is InvokeAI {one_line(version):.40}; this library is tested with {OLDEST_TESTED} to {newest}"


def numbers(version: str) -> tuple[int, ...]:
    """`(6, 14, 2)` of `"6.14.2"`, `(6, 14, 0)` of `"6.14.0rc1"`; empty for what is no version."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else ()


def minor(version: str) -> str:
    """`"6.14"` of `"6.14.2"`."""
    return ".".join(map(str, numbers(version)[:2]))
