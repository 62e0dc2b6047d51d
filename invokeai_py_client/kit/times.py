"""The server's times."""

from __future__ import annotations

from datetime import UTC, datetime

from dateutil.parser import isoparse

from invokeai_py_client.exceptions import InvokeAIError


def parse_time(text: str) -> datetime:
    """An aware datetime from a time as the server writes it: `2026-01-02 03:04:05.678`, in UTC.

    Raises:
        InvokeAIError: It is none.
    """
    try:
        time = isoparse(text)
    except (ValueError, TypeError) as error:
        raise InvokeAIError(f"the server gives {text!r} for a time: {error}") from error
    return time if time.tzinfo else time.replace(tzinfo=UTC)
