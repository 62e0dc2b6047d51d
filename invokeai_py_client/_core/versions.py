"""The server versions this library is tested with."""

from __future__ import annotations

import re

from invokeai_py_client._core.messages import one_line

OLDEST_TESTED = "6.0"


def untested(version: str) -> str:
    """What is to be said of a server's version that is outside the tested range; empty if it is inside."""
    from invokeai_api import SERVER_VERSION

    newest = ".".join(SERVER_VERSION.split(".")[:2])
    found = _minor(version)
    if found is not None and _minor(OLDEST_TESTED) <= found <= _minor(newest):  # type: ignore[operator]
        return ""
    return f"the server is InvokeAI {one_line(version):.40}; this library is tested with {OLDEST_TESTED} to {newest}"


def _minor(version: str) -> tuple[int, int] | None:
    """`(6, 14)` of `"6.14.2"` or `"6.14.0rc1"`; None of what is no version."""
    found = re.match(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else None
