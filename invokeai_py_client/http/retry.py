"""Whether a request is sent again, and when."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from invokeai_py_client.exceptions import ConfigurationError, ConnectionError, TimeoutError
from invokeai_py_client.kit.checks import LONGEST_TIMEOUT

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
NOT_REPEATABLE = re.compile("/retry_items_by_id|/models/convert/|/models/install/huggingface|/images/download/")
"""Parts of paths whose GET or PUT does something each time: retrying queues a copy, converting replaces the model,
installing installs, and an archive is deleted once downloaded."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request that was sent and did not succeed: what a retry policy decides on.

    Attributes:
        method: HTTP method, in capitals.
        path: Path of the request, without the query.
        number: How often it has been sent, 1 for the first time.
        max_retries: How often it may be sent again.
        status: HTTP status of the answer; None when there was none.
        error: What went wrong when there was no answer; None when there was one.
        retry_after: The seconds the server asks to be left alone; None when it does not say.
    """

    method: str
    path: str
    number: int
    max_retries: int
    status: int | None = None
    error: ConnectionError | TimeoutError | None = None
    retry_after: float | None = None


Decision = Callable[[Attempt], "float | None"]
"""Seconds to wait before the request is sent again; None to give up."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Sends again after lost connections and passing failures of the server; exponential, with full jitter.

    Raises:
        ConfigurationError: A value makes no sense.

    Attributes:
        statuses: HTTP statuses worth another try.
        first_delay: The longest wait before the first repetition, in seconds; it doubles with each.
        longest_delay: What it doubles up to, in seconds.
        longest_retry_after: Seconds a server may ask us to wait; when it asks for more, its answer is raised at once.
    """

    statuses: Collection[int] = frozenset({408, 429, 502, 503, 504})
    first_delay: float = 0.2
    longest_delay: float = 5.0
    longest_retry_after: float = 60.0

    def __post_init__(self) -> None:
        for name in ("first_delay", "longest_delay", "longest_retry_after"):
            seconds = getattr(self, name)
            if (
                isinstance(seconds, bool)
                or not isinstance(seconds, (int, float))
                or not 0 <= seconds <= LONGEST_TIMEOUT
            ):
                raise ConfigurationError(f"{name} must be a number of seconds, 0 or more, not {seconds!r}")
        statuses: Any = self.statuses
        if not isinstance(statuses, (set, frozenset, list, tuple)):
            raise ConfigurationError(f"statuses must be a set of HTTP statuses such as {{503}}, not {statuses!r}")

    def __call__(self, attempt: Attempt) -> float | None:
        """Seconds to wait before the request is sent again; None to give up."""
        if attempt.number > attempt.max_retries:
            return None
        if attempt.status is not None and attempt.status not in self.statuses:
            return None
        if attempt.retry_after is not None:
            return attempt.retry_after if attempt.retry_after <= self.longest_retry_after else None
        return self._backoff(attempt.number)

    def _backoff(self, number: int) -> float:
        """Seconds to wait after a request was sent so many times."""
        ceiling = min(self.first_delay * 2 ** min(number - 1, 30), self.longest_delay)
        return random.uniform(0, ceiling)  # noqa: S311 - no secret; so that many clients don't come back at once


def checked_delay(delay: object) -> float | None:
    """Check the decision of a user's policy.

    Raises:
        ConfigurationError: It is neither None nor a number of seconds one can wait.
    """
    if delay is None:
        return None
    if isinstance(delay, bool) or not isinstance(delay, (int, float)) or not 0 <= delay <= LONGEST_TIMEOUT:
        raise ConfigurationError(f"a retry policy must return seconds, or None to give up, not {delay!r}")
    return delay


def is_repeatable(method: str, path: str) -> bool:
    """Whether sending a request twice is the same as sending it once."""
    return method in REPEATABLE_METHODS and not NOT_REPEATABLE.search(path)


def seconds_asked(header: str | None, now: datetime) -> float | None:
    """The seconds a `Retry-After` header asks us to wait, given as such or as a date; None if it does not."""
    if not header:
        return None
    text = header.strip()
    if text.isdecimal():
        return min(float(text[:20]), LONGEST_TIMEOUT)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds())
