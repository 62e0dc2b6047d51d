"""The server's times."""

from __future__ import annotations

from datetime import UTC, datetime

from dateutil.parser import isoparse


def parse_time(text: str) -> datetime:
    """An aware datetime from a time as the server writes it: `2026-01-02 03:04:05.678`, in UTC."""
    time = isoparse(text)
    return time if time.tzinfo else time.replace(tzinfo=UTC)
