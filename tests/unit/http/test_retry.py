"""Whether a request is sent again, and when; and what an adapter made for requests says of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

from invokeai_py_client.exceptions import ConfigurationError, ConnectionError
from invokeai_py_client.http.adapters import adapt, covers, retry_policy
from invokeai_py_client.http.credentials import Credentials
from invokeai_py_client.http.retry import Attempt, RetryPolicy, is_repeatable, seconds_asked
from invokeai_py_client.http.settings import make_settings
from invokeai_py_client.http.shared import PoolLimits, Shared


def attempt(number: int = 1, status: int | None = None, *, asked: float | None = None, max_retries: int = 3) -> Attempt:
    error = ConnectionError("gone") if status is None else None
    return Attempt("GET", "/x", number, max_retries, status, error, asked)


@pytest.mark.parametrize(
    ("method", "path", "repeatable"),
    [
        ("GET", "/x", True),
        ("HEAD", "/x", True),
        ("PUT", "/x", True),
        ("DELETE", "/x", True),
        ("POST", "/x", False),
        ("PATCH", "/x", False),
        ("PUT", "/api/v1/queue/default/retry_items_by_id", False),
        ("GET", "/api/v1/images/download/a.zip", False),
        ("GET", "/api/v2/models/install/huggingface", False),
        ("GET", "/api/v2/models/install/", True),
        ("PUT", "/api/v2/models/convert/key", False),
    ],
)
def test_what_may_be_sent_twice(method: str, path: str, repeatable: bool) -> None:
    assert is_repeatable(method, path) == repeatable


def test_lost_connections_are_tried_again_as_often_as_allowed() -> None:
    delays = [RetryPolicy()(attempt(number)) for number in (1, 2, 3)]
    assert all(delay is not None and 0 <= delay <= 5 for delay in delays)
    assert RetryPolicy()(attempt(4)) is None
    assert RetryPolicy()(attempt(1, max_retries=0)) is None


def test_the_wait_doubles_up_to_a_limit_and_is_random() -> None:
    policy = RetryPolicy(first_delay=1, longest_delay=4)

    def longest(number: int) -> float:
        return max(policy(attempt(number, max_retries=9)) or 0 for _ in range(300))

    assert [round(longest(number)) for number in (1, 2, 3, 9)] == [1, 2, 4, 4]
    assert len({policy(attempt()) for _ in range(10)}) == 10
    assert policy(attempt(5000, max_retries=9999)) is not None


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_statuses_worth_another_try(status: int) -> None:
    assert RetryPolicy()(attempt(status=status)) is not None


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 500, 501])
def test_statuses_that_are_final(status: int) -> None:
    assert RetryPolicy()(attempt(status=status)) is None


def test_a_server_may_ask_for_some_patience_but_not_for_much() -> None:
    assert RetryPolicy()(attempt(status=503, asked=7)) == 7
    assert RetryPolicy()(attempt(status=503, asked=3600)) is None
    assert RetryPolicy()(attempt(status=404, asked=1)) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30),
        ("Mon, 23 Nov 2026 12:00:30 -0000", 30),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("-1", None),
        ("1e999", None),
        ("9" * 400, 1e9),
        ("Mon, 01 Jan 2024 00:00:00 +99999999999999999999", None),
        ("", None),
        (None, None),
    ],
)
def test_what_retry_after_asks_for(header: str | None, seconds: float | None) -> None:
    assert seconds_asked(header, datetime(2026, 11, 23, 12, tzinfo=UTC)) == seconds


def shared(url: str = "http://host:9090") -> Shared:
    return Shared(make_settings(url, 30, True, {}), Credentials(None), RetryPolicy(), 3)


def test_an_adapter_made_for_requests_says_when_to_try_again() -> None:
    """The real classes, as the document of the client shows them."""
    ours = shared()
    adapt(ours, "http://", HTTPAdapter(max_retries=Retry(total=5, backoff_factor=1, status_forcelist=[429, 500])))
    assert ours.max_retries == 5
    assert ours.retry(attempt(status=500)) is not None
    assert ours.retry(attempt(status=503)) is None
    adapt(ours, "http://", HTTPAdapter(max_retries=2))
    assert ours.max_retries == 2


@pytest.mark.parametrize(
    ("retries", "delays"),
    [
        (Retry(total=9, backoff_factor=1), [0, 2, 4, 8]),
        (Retry(total=9, backoff_factor=0.5, backoff_max=3), [0, 1, 2, 3]),
        (Retry(total=9, backoff_factor=100), [0, 120, 120, 120]),
    ],
)
def test_the_waits_of_an_adapter_are_kept(retries: Retry, delays: list[float]) -> None:
    _, policy = retry_policy(retries)
    assert [policy(attempt(number, 503, max_retries=9)) for number in (1, 2, 3, 4)] == delays
    assert [policy(attempt(number, max_retries=9)) for number in (1, 2, 3, 4)] == delays, "of lost connections too"
    assert policy(attempt(1, 503, asked=7)) == 7
    assert policy(attempt(4, 503)) is None


def test_an_adapter_may_be_deaf_to_retry_after_and_have_waits_of_its_own() -> None:
    class Patient(Retry):
        def get_backoff_time(self) -> float:
            return 5.5 * len(self.history)

    _, policy = retry_policy(Patient(total=3, backoff_factor=1, respect_retry_after_header=False))
    assert policy(attempt(2, 503, asked=7)) == 11
    _, jittery = retry_policy(Retry(total=9, backoff_factor=1, backoff_jitter=0.5))
    delays = {jittery(attempt(2, 503)) or 0 for _ in range(20)}
    assert len(delays) == 20
    assert all(2 <= delay <= 2.5 for delay in delays)


def test_an_adapter_that_says_nothing_of_waits_has_those_of_the_client() -> None:
    _, policy = retry_policy(Retry(total=3))
    assert all(0 < (policy(attempt(status=503)) or 0) <= 0.2 for _ in range(20))


def test_an_adapter_says_how_many_connections_are_kept() -> None:
    ours = shared()
    adapt(ours, "http://", HTTPAdapter(pool_connections=10, pool_maxsize=20))
    assert ours.limits == PoolLimits(connections=100, kept=20)
    assert ours.max_retries == 3, "requests' default, no retries at all, is nobody's wish"
    adapt(ours, "all://", HTTPAdapter(pool_maxsize=7, pool_block=True))
    assert ours.limits == PoolLimits(connections=7, kept=7)


def test_an_adapter_for_another_server_changes_nothing() -> None:
    ours = shared()
    adapt(ours, "https://", HTTPAdapter(max_retries=9, pool_maxsize=1))
    adapt(ours, "http://other", HTTPAdapter(max_retries=9))
    assert (ours.max_retries, ours.limits) == (3, PoolLimits())


@pytest.mark.parametrize("adapter", [None, "http://", object(), {}])
def test_what_is_no_adapter_is_refused(adapter: Any) -> None:
    with pytest.raises(ConfigurationError, match="an httpx transport, or an adapter shaped like requests' HTTPAdapter"):
        adapt(shared(), "http://", adapter)


@pytest.mark.parametrize("values", [{"statuses": 503}, {"first_delay": -1}, {"longest_delay": "1"}])
def test_a_policy_that_makes_no_sense_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(values))):
        RetryPolicy(**values)


def test_an_adapter_whose_methods_would_never_be_called_is_refused() -> None:
    class Adapter(HTTPAdapter):
        def send(self, *arguments: Any, **options: Any) -> Any:
            raise NotImplementedError

    with pytest.raises(ConfigurationError, match="send of Adapter would never be called: mount an httpx transport"):
        adapt(shared(), "http://", Adapter())


@pytest.mark.parametrize(
    ("retries", "count"), [(0, 0), (4, 4), (Retry(total=None, connect=2, read=6), 6), (Retry(total=False), 0)]
)
def test_how_often(retries: Any, count: int) -> None:
    assert retry_policy(retries)[0] == count


def test_prefixes() -> None:
    assert covers("HTTP://Host:9090", "http://host:9090")
    assert covers("http://host:9090/", "http://host:9090")
    assert not covers("http://host:90900", "http://host:9090")
