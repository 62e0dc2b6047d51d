"""Adapters shaped like those of `requests`, as retry policy and pool limits: scripts written for it carry over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

from invokeai_py_client.exceptions import ConfigurationError
from invokeai_py_client.http.retry import Attempt, RetryPolicy
from invokeai_py_client.http.shared import PoolLimits, Shared

_FAILED = SimpleNamespace(redirect_location=None)
"""An entry of the history of urllib3's `Retry`: something that was sent, and no redirect."""


@dataclass(frozen=True, slots=True)
class AdapterPolicy(RetryPolicy):
    """Sends again after the statuses, and after the waits, of urllib3's `Retry`; what it does not say is as by default.

    Attributes:
        retries: The `Retry`.
    """

    retries: Any = None

    def __call__(self, attempt: Attempt) -> float | None:
        """Seconds to wait before the request is sent again; None to give up."""
        if not getattr(self.retries, "respect_retry_after_header", True):
            attempt = replace(attempt, retry_after=None)
        return RetryPolicy.__call__(self, attempt)

    def _backoff(self, number: int) -> float:
        if not getattr(self.retries, "backoff_factor", 0):
            return RetryPolicy._backoff(self, number)
        seconds: float = self.retries.new(history=(_FAILED,) * number).get_backoff_time()
        return seconds


def adapt(shared: Shared, prefix: str, adapter: Any) -> None:
    """Take over what an adapter says of retries and connections, if it is mounted for the client's own server.

    Raises:
        ConfigurationError: It is not shaped like `requests.adapters.HTTPAdapter`.
    """
    if not hasattr(adapter, "max_retries"):
        raise ConfigurationError(
            f"an httpx transport, or an adapter shaped like requests' HTTPAdapter, can be mounted, not {adapter!r}"
        )
    overridden = [name for name in ("send", "init_poolmanager") if _overrides(adapter, name)]
    if overridden:
        raise ConfigurationError(
            f"{' and '.join(overridden)} of {type(adapter).__name__} would never be called: mount an httpx transport"
        )
    if covers(prefix, shared.settings.base_url):
        retries = adapter.max_retries
        if not _is_default(retries):
            shared.max_retries, shared.retry = retry_policy(retries)
        shared.limits = pool_limits(adapter, shared.limits)


def check_prefix(prefix: str) -> None:
    """Check what something is to be mounted for.

    Raises:
        ConfigurationError: It is no beginning of a URL.
    """
    if not (isinstance(prefix, str) and (prefix == "all://" or prefix.lower().startswith(("http://", "https://")))):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"something is mounted for 'http://', 'https://', 'all://' or a URL, not {prefix!r}")


def covers(prefix: str, url: str) -> bool:
    """Whether what is mounted for a prefix is for a URL."""
    return prefix == "all://" or f"{url}/".lower().startswith(prefix.lower())


def retry_policy(retries: Any) -> tuple[int, RetryPolicy]:
    """Make a retry policy of urllib3's `Retry`, or of a plain number.

    What may have changed something on the server is not sent again, whatever `allowed_methods` says.
    """
    if isinstance(retries, int):
        return max(0, int(retries)), RetryPolicy()
    total = getattr(retries, "total", None)
    counts = [total] if total is not None else [getattr(retries, name, None) for name in ("connect", "read", "status")]
    statuses = getattr(retries, "status_forcelist", None) or RetryPolicy().statuses
    policy = AdapterPolicy(statuses=frozenset(statuses), retries=retries)
    return max([0, *(int(count) for count in counts if count)]), policy


def pool_limits(adapter: Any, limits: PoolLimits) -> PoolLimits:
    """The pool size of an adapter; like urllib3, more connections are opened when needed, unless it blocks."""
    kept = getattr(adapter, "_pool_maxsize", None) or limits.kept
    blocks = getattr(adapter, "_pool_block", False)
    return PoolLimits(connections=kept if blocks else max(kept, limits.connections), kept=kept)


def _overrides(adapter: Any, name: str) -> bool:
    """Whether an adapter derived from requests' own has another method of a name."""
    owners = [cls for cls in type(adapter).__mro__ if name in vars(cls)]
    return len(owners) > 1 and owners[0].__name__ != "HTTPAdapter" and any(o.__name__ == "HTTPAdapter" for o in owners)


def _is_default(retries: Any) -> bool:
    """Whether the adapter says nothing of retries: requests' own default never tries again, not even to connect."""
    return getattr(retries, "total", None) == 0 and getattr(retries, "read", None) is False
