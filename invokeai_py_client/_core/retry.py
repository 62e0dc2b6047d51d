"""Whether a request is sent again, and when."""

from __future__ import annotations

import random

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
REPEATABLE_STATUS = frozenset({408, 429, 502, 503, 504})
FIRST_DELAY = 0.2
LONGEST_DELAY = 5.0


def retry_after_failure(method: str, request_sent: bool, attempt: int, max_retries: int) -> float | None:
    """Seconds to wait before sending again a request that got no answer; None to give up.

    A request that may have reached the server is only repeated when doing it twice is the same as once.
    """
    if attempt > max_retries or (request_sent and method not in REPEATABLE_METHODS):
        return None
    return _delay(attempt)


def retry_after_status(method: str, status: int, attempt: int, max_retries: int) -> float | None:
    """Seconds to wait before sending again a request that got this answer; None to take the answer."""
    if attempt > max_retries or method not in REPEATABLE_METHODS or status not in REPEATABLE_STATUS:
        return None
    return _delay(attempt)


def _delay(attempt: int) -> float:
    """Exponential with full jitter, so that many clients don't come back at the same moment."""
    return random.uniform(0, min(FIRST_DELAY * 2 ** (attempt - 1), LONGEST_DELAY))  # noqa: S311 - no secret
