"""Whether a request is sent again, and when."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
NOT_REPEATABLE = ("/retry_items_by_id", "/models/convert/", "/models/install/huggingface", "/images/download/")
"""Parts of paths whose GET or PUT does something each time: retrying queues a copy, converting replaces the model,
installing installs, and an archive is deleted once downloaded."""
REPEATABLE_STATUS = frozenset({408, 429, 502, 503, 504})
FIRST_DELAY = 0.2
LONGEST_DELAY = 5.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds a server may ask us to wait; when it asks for more, whoever called is told instead."""


def is_repeatable(method: str, path: str) -> bool:
    """Whether sending a request twice is the same as sending it once."""
    return method in REPEATABLE_METHODS and not any(part in path for part in NOT_REPEATABLE)


def retry_after_failure(repeatable: bool, request_sent: bool, attempt: int, max_retries: int) -> float | None:
    """Seconds to wait before sending again a request that got no answer; None to give up.

    A request that may have reached the server is only sent again when it is repeatable.
    """
    if attempt > max_retries or (request_sent and not repeatable):
        return None
    return _delay(attempt)


def retry_after_status(
    repeatable: bool, status: int, attempt: int, max_retries: int, asked: float | None = None
) -> float | None:
    """Seconds to wait before sending again a request that got this answer; None to take the answer.

    Args:
        repeatable: Whether sending the request twice is the same as sending it once.
        status: HTTP status of the answer.
        attempt: How often the request was sent.
        max_retries: How often it may be sent again.
        asked: The seconds the server asks us to wait.
    """
    if attempt > max_retries or not repeatable or status not in REPEATABLE_STATUS:
        return None
    if asked is not None:
        return asked if asked <= LONGEST_RETRY_AFTER else None
    return _delay(attempt)


def seconds_asked(header: str | None, now: datetime) -> float | None:
    """The seconds a `Retry-After` header asks us to wait, given as such or as a date; None if it does not."""
    if not header:
        return None
    text = header.strip()
    if text.isdecimal():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds())


def _delay(attempt: int) -> float:
    """Exponential with full jitter, so that many clients don't come back at the same moment."""
    return random.uniform(0, min(FIRST_DELAY * 2 ** min(attempt - 1, 10), LONGEST_DELAY))  # noqa: S311 - no secret
