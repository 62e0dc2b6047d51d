"""The address of the server and the settings of the connection."""

from __future__ import annotations

import ipaddress
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, cast
from urllib.parse import SplitResult, urlsplit, urlunsplit

from invokeai_py_client.exceptions import ConfigurationError
from invokeai_py_client.kit.checks import check_seconds
from invokeai_py_client.text.jsons import is_list
from invokeai_py_client.text.messages import shown_url
from invokeai_py_client.text.redaction import as_secret

if TYPE_CHECKING:
    import ssl

KEY_VARIABLE = "INVOKEAI_API_KEY"
DEFAULT_URL = "http://localhost:9090"

Timeout = float | tuple[float, float, float, float]
"""Seconds for each step of a request, or for (connect, read, write, pool) one by one."""


class Timeouts(NamedTuple):
    """Seconds each step of a request may take."""

    connect: float
    read: float
    write: float
    pool: float


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked settings of a client.

    `base_url` is scheme, host, port and sub-path without a trailing slash.
    """

    base_url: str
    timeouts: Timeouts
    verify_ssl: bool | ssl.SSLContext

    @property
    def websocket_url(self) -> str:
        """The base URL with the scheme a WebSocket wants."""
        return "ws" + self.base_url.removeprefix("http")


def is_loopback(url: str) -> bool:
    """Whether a URL is of a server on this machine."""
    host = (urlsplit(url).hostname or "").removesuffix(".")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def make_settings(
    base_url: str | None,
    timeout: Timeout,
    verify_ssl: bool | str | Path | ssl.SSLContext,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """Settings from a client's arguments; a URL that is None comes from `INVOKEAI_URL`.

    Raises:
        ConfigurationError: A value is not usable; the message says why.
    """
    from_environment = environ.get("INVOKEAI_URL", "").strip()
    if base_url is None and from_environment:
        base_url = _clean_url("INVOKEAI_URL", from_environment)
    else:
        base_url = _clean_url("base_url", DEFAULT_URL if base_url is None else base_url)
    return Settings(base_url, timeouts("timeout", timeout), _clean_verify(verify_ssl))


def api_key_of(settings: Settings, environ: Mapping[str, str] = os.environ) -> str | None:
    """Return the key in `INVOKEAI_API_KEY`, unless `INVOKEAI_URL` says that it is for another server."""
    url = environ.get("INVOKEAI_URL", "").strip()
    if url and _origin(_clean_url("INVOKEAI_URL", url)) != _origin(settings.base_url):
        return None
    return as_secret(environ.get(KEY_VARIABLE))


def _origin(base_url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(base_url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def moved(settings: Settings, base_url: str) -> Settings:
    """The same settings for a server that is somewhere else now.

    Raises:
        ConfigurationError: The URL is not usable.
    """
    return replace(settings, base_url=_clean_url("base_url", base_url))


def timeouts(name: str, value: Timeout) -> Timeouts:
    """The time limits a user gave, as one number or four.

    Raises:
        ConfigurationError: They are not numbers of seconds greater than 0.
    """
    if not is_list(value):
        seconds = cast(float, value)
        check_seconds(name, seconds, ", or four of them: (connect, read, write, pool)")
        return Timeouts(seconds, seconds, seconds, seconds)
    if len(value) != len(Timeouts._fields):
        raise ConfigurationError(f"{name} must be seconds, or (connect, read, write, pool) in seconds, not {value!r}")
    for step, seconds in zip(Timeouts._fields, value, strict=True):
        check_seconds(f"{name}: {step}", seconds)
    return Timeouts(*value)


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
    if not isinstance(headers, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"headers must be a mapping of names to values, not a {type(headers).__name__}")
    for name, value in headers.items():
        if not (isinstance(name, str) and re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", name, re.ASCII)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"{name!r} is no name of an HTTP header")
        if not _is_printable_ascii(value):
            raise ConfigurationError(f"the header {name} must be printable ASCII text")


_BEARER = re.compile(r"^bearer(\s+|$)", re.IGNORECASE)


def clean_key(key: str, name: str = "api_key") -> str | None:
    """A key or token alone: without the word Bearer, and the line end a file may have given it; None for an empty one.

    It is never in a message.

    Raises:
        ConfigurationError: It cannot be sent.
    """
    if not _is_printable_ascii(key, strip=True):
        raise ConfigurationError(f"{name} must be text of printable ASCII characters")
    return _BEARER.sub("", key.strip()) or None


def _is_printable_ascii(value: object, *, strip: bool = False) -> TypeGuard[str]:
    if not isinstance(value, str):
        return False
    text = value.strip() if strip else value
    return text.isascii() and text.isprintable()


def _clean_verify(value: bool | str | Path | ssl.SSLContext) -> bool | ssl.SSLContext:
    if isinstance(value, bool):
        return value
    if isinstance(value, (str, Path)):
        return _context_of(str(value))
    if not _is_context(value):
        raise ConfigurationError(
            f"verify_ssl must be True, False, the path of a CA file or folder, or an ssl.SSLContext, not {value!r}"
        )
    return value


def _context_of(path: str) -> ssl.SSLContext:
    """The certificates of a file or folder; nothing is loaded for those who give none."""
    import ssl

    if not os.path.exists(path):
        raise ConfigurationError(f"verify_ssl: there is no file or folder of certificates {path!r}")
    try:
        if os.path.isdir(path):
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"verify_ssl: {path!r} has no certificates that can be used: {error}") from None


def _is_context(value: object) -> TypeGuard[ssl.SSLContext]:
    loaded: Any = sys.modules.get("ssl")  # a context cannot be made without it
    return loaded is not None and isinstance(value, loaded.SSLContext)


def _clean_url(name: str, url: str) -> str:
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"{name} must be a string like {DEFAULT_URL!r}, not a {type(url).__name__}")
    url = url.strip()
    shown = repr(shown_url(url))
    parts = split_url(url)
    if parts is None:
        raise ConfigurationError(f"{name} {shown} is not a URL: its port must be a number, brackets in pairs")
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{name} must look like {DEFAULT_URL!r}, not {shown}")
    if parts.query or parts.fragment or "@" in url:
        clean = shown_url(url).replace("***@", "")
        raise ConfigurationError(f"{name} must not carry a user, a query or a fragment; use {clean!r}")
    if parts.port == 0:
        raise ConfigurationError(f"{name} {shown}: there is no port 0")
    if not _is_host(host) or re.search(r"[\s\x00-\x1f\x7f\\]", url):
        raise ConfigurationError(f"{name} {shown} is not a URL: a server's name or address is needed, without spaces")
    path = re.sub(r"/api(/v\d+)?$", "", parts.path.rstrip("/")).rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def split_url(url: str) -> SplitResult | None:
    """Split a URL; None where it is none. The error that says so is not kept: it may repeat a password."""
    try:
        parts = urlsplit(url)
        _ = parts.hostname, parts.port
    except ValueError:
        return None
    return parts


def _is_host(host: str) -> bool:
    if ":" in host:
        return _is_address(host)
    labels = host.removesuffix(".").split(".")
    if all(label.isdecimal() for label in labels):
        return _is_address(host)
    try:
        host.encode("ascii" if host.isascii() else "idna")
    except UnicodeError:
        return False
    return all(0 < len(label) < 64 and not re.search(r"[\x00-,/:-@\[-^`{-\x7f]", label) for label in labels)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
