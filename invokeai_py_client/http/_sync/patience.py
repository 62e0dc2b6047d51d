# Made from invokeai_py_client/http/_async/patience.py by `python scripts/unasync.py`: edit that file.
"""Questions to a server that may be out of reach for a while."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import (
    APIError,
    ConnectionError,
    RateLimitError,
    RequestError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
    WrongServerError,
)
from invokeai_py_client.http.errors import connection_error
from invokeai_py_client.kit._sync.concurrency import sleep
from invokeai_py_client.kit.clock import Deadline, within
from invokeai_py_client.kit.log import logger

if TYPE_CHECKING:
    from invokeai_py_client.http._sync.requests import Requests

FIRST_ANSWER_SECONDS, LONGEST_ANSWER_SECONDS = 5.0, 20.0
"""How long an answer is waited for, the first time and, doubled each time, in the end."""
ASK_SECONDS = 0.5
"""How long the server is left alone after a failure."""
FAILING_SECONDS = 20.0
"""How long a server that answers, but with failures, is asked again: they may pass, or not."""
GATEWAY_STATUSES = frozenset({502, 503, 504})
"""What a proxy answers for a server that is not there."""
REQUEST_TIMEOUT = 408

Permanent = Callable[[RequestError], "Exception | None"]
Say = Callable[[str], None]
"""Reports that the server does not answer; the empty text reports that it does again."""


class Patience:
    """Asks questions until they are answered, for as long as a silent server is believed in.

    Args:
        client: The client.
        deadline: The end of all waiting.
        seconds: How long a silent server is believed in; None for the client's own `patience`.
        what: What is waited for, as errors name it.
        say: Reports that the server does not answer.
    """

    def __init__(
        self, client: Requests, deadline: Deadline, seconds: float | None, what: str, say: Say | None = None
    ) -> None:
        self._client = client
        self._deadline = deadline
        self._seconds = client.patience if seconds is None else seconds
        self._what = what
        self._say = say

    def ask(self, question: Operation[Any], permanent: Permanent | None = None) -> Any:
        """Return what the server answers; after lost connections and passing failures it is asked again.

        Args:
            question: The question.
            permanent: Makes another error of a failure that never passes; None of any other.

        Raises:
            TimeoutError: The deadline passed.
            ConnectionError: The server was silent for too long.
            APIError: It refuses to answer, or goes on failing.
        """
        since: Deadline | None = None
        longest, has_said = FIRST_ANSWER_SECONDS, False
        for attempts in count(1):
            try:
                with within(self._deadline):
                    answer = self._client.send(question, timeout=longest, max_retries=0)
                if has_said and self._say is not None:
                    self._say("")
                return answer
            except RequestError as error:
                error.attempts = attempts
                if permanent is not None and (other := permanent(error)) is not None:
                    raise other from error
                allowed = self._patience_with(error)
                if allowed is None:
                    raise
                since = since or Deadline(allowed)
                if self._deadline.passed:
                    raise self._too_late(error) from error
                if since.passed:
                    if isinstance(error, APIError) and error.status not in GATEWAY_STATUSES:
                        raise
                    words = f"the server went away while {self._what} was under way, and did not answer for"
                    raise connection_error(ConnectionError, f"{words} {since.seconds:g} s: {error}", error) from error
                if not has_said:
                    has_said = True
                    self._tell(f"the server does not answer; waiting up to {since.seconds:g} s")
                pause = max(ASK_SECONDS, getattr(error, "retry_after", None) or 0)
                sleep(min(pause, self._deadline.remaining, max(since.remaining, ASK_SECONDS)))
                if self._deadline.passed:
                    raise self._too_late(error) from error
            longest = min(2 * longest, LONGEST_ANSWER_SECONDS)
        raise AssertionError("it counts on for ever")

    def _patience_with(self, error: RequestError) -> float | None:
        """Return how long a failure may last, in seconds; None for one that does not pass by itself."""
        if isinstance(error, WrongServerError):
            return None
        if isinstance(error, (ConnectionError, TimeoutError)):
            return self._seconds
        if not isinstance(error, APIError):
            return None
        if error.status in GATEWAY_STATUSES:
            return self._seconds
        passes = isinstance(error, (RateLimitError, ServerError, UnexpectedResponseError))
        return min(self._seconds, FAILING_SECONDS) if passes or error.status == REQUEST_TIMEOUT else None

    def _too_late(self, error: RequestError) -> TimeoutError:
        words = f"{self._what}: not in time; the server does not answer: {error}"
        return connection_error(TimeoutError, words, error)

    def _tell(self, words: str) -> None:
        logger.warning("%s: %s", self._what, words)
        if self._say is not None:
            self._say(words)
