"""Where the server is and how to talk to it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit, urlunsplit

from invokeai_py_client.exceptions import ConfigurationError

DEFAULT_URL = "http://localhost:9090"
LONGEST_TIMEOUT = 1e9
"""Seconds; some thirty years, and what an operating system still takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked settings of a client.

    `base_url` is scheme, host, port and sub-path without a trailing slash; `timeout` is in seconds.
    """

    base_url: str
    api_key: str | None = field(default=None, repr=False)
    timeout: float = 30
    max_retries: int = 3
    verify_ssl: bool = True

    @property
    def headers(self) -> dict[str, str]:
        """Headers of every request to the server."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    @property
    def websocket_url(self) -> str:
        """The base URL with the scheme a WebSocket wants."""
        return "ws" + self.base_url.removeprefix("http")

    @property
    def is_loopback(self) -> bool:
        """Whether the server is on this machine, where no proxy stands between."""
        return is_loopback(self.base_url)


def is_loopback(url: str) -> bool:
    """Whether a URL is of a server on this machine."""
    host = urlsplit(url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")


def make_settings(
    base_url: str | None,
    api_key: str | None,
    timeout: float,
    max_retries: int,
    verify_ssl: bool,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """Settings from a client's arguments; what is None comes from `INVOKEAI_URL` and `INVOKEAI_API_KEY`.

    Raises:
        ConfigurationError: A value is not usable; the message says why.
    """
    check_seconds("timeout", timeout)
    check_retries(max_retries)
    if not isinstance(verify_ssl, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"verify_ssl must be True or False, not {verify_ssl!r}")
    return Settings(
        base_url=_clean_url(environ.get("INVOKEAI_URL") or DEFAULT_URL if base_url is None else base_url),
        api_key=_clean_key(environ.get("INVOKEAI_API_KEY", "") if api_key is None else api_key),
        timeout=timeout,
        max_retries=max_retries,
        verify_ssl=verify_ssl,
    )


def check_retries(value: int) -> None:
    """Check a number of retries a user gave.

    Raises:
        ConfigurationError: It is not a whole number, 0 or more.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"max_retries must be a whole number, 0 or more, not {value!r}")


def check_headers(headers: Mapping[str, str]) -> None:
    """Check the HTTP headers a user gave for one request.

    Raises:
        ConfigurationError: One cannot be sent; its value is not in the message.
    """
    for name, value in headers.items():
        if not (isinstance(name, str) and re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", name, re.ASCII)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"{name!r} is no name of an HTTP header")
        if not (isinstance(value, str) and value.isascii() and value.isprintable()):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"the header {name} must be printable ASCII text")


def check_seconds(name: str, value: float) -> None:
    """Check a time limit a user gave.

    Raises:
        ConfigurationError: It is not a number of seconds greater than 0.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST_TIMEOUT:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name} must be a number of seconds greater than 0, not {value!r}")


def _clean_key(key: str) -> str | None:
    """The key without the line end a file may have given it. It is never in a message."""
    key = key.strip()
    if not (key.isascii() and key.isprintable()):
        raise ConfigurationError("api_key must consist of printable ASCII characters")
    return key or None


def _clean_url(url: str) -> str:
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"base_url must be a string like {DEFAULT_URL!r}, not {url!r}")
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {url!r} is not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"base_url must look like {DEFAULT_URL!r}, not {url!r}")
    if parts.query or parts.fragment or "@" in parts.netloc:
        clean = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        raise ConfigurationError(f"base_url must not carry a user, a query or a fragment; use {clean!r}")
    path = parts.path.rstrip("/").removesuffix("/api/v1").removesuffix("/api/v2")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))
