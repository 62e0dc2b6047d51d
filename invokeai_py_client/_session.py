"""The HTTP sessions a client sends with: their headers, their token, and what carries their requests."""

from __future__ import annotations

import os
import platform
import ssl
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from functools import lru_cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from threading import Lock
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from invokeai_py_client._core.adapters import adapt, check_prefix, covers
from invokeai_py_client._core.credentials import checked, fetched
from invokeai_py_client._core.settings import Settings
from invokeai_py_client._core.shared import PoolLimits, Shared
from invokeai_py_client._loops import PerLoop
from invokeai_py_client.exceptions import ConfigurationError

KEPT_SECONDS = 3.0
"""How long an idle connection is kept: InvokeAI closes it after 5 s, and what is sent at that moment is lost."""


def shared_headers(shared: Shared) -> httpx.Headers:
    """The headers of every request of a client and its twin, one object for all of them."""
    if shared.headers is None:
        agent = f"invokeai-py-client/{version('invokeai-py-client')} (Python {platform.python_version()})"
        shared.headers = httpx.Headers({"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "User-Agent": agent})
    headers: httpx.Headers = shared.headers
    return headers


def ssl_context(settings: Settings) -> ssl.SSLContext:
    """How the server's certificate is checked.

    Raises:
        ConfigurationError: The environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`) names what is not there.
    """
    with our_configuration():
        return httpx.create_ssl_context(settings.verify_ssl)


@contextmanager
def our_configuration() -> Generator[None]:
    """Proxies and certificates come from environment variables too, and may be wrong there."""
    try:
        yield
    except ConfigurationError:
        raise
    except (ValueError, TypeError, OSError, ImportError, httpx.InvalidURL) as error:
        raise ConfigurationError(f"no HTTP connection can be set up as configured: {error}") from error


class Bearer(httpx.Auth):
    """Shows the client's token to its own server and to nobody else, and takes the fresh ones it gives."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._credentials = shared.credentials

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Send the request with the token."""
        token = self._credentials.current() if self._wants_token(request) else None
        self._show(request, token)
        response = yield request
        if token is not None:
            self._learn(token, response)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send the request with the token."""
        token = await fetched(self._credentials.current()) if self._wants_token(request) else None
        self._show(request, token)
        response = yield request
        if token is not None:
            self._learn(token, response)

    def _wants_token(self, request: httpx.Request) -> bool:
        return (
            self._credentials.are_given
            and "Authorization" not in request.headers
            and origin(request.url) == _origin_of(self._shared.settings.base_url)
        )

    def _show(self, request: httpx.Request, token: object) -> None:
        if (clean := checked(token)) is not None:
            request.headers["Authorization"] = f"Bearer {clean}"

    def _learn(self, sent: object, response: httpx.Response) -> None:
        fresh = response.headers.get("X-Refreshed-Token")
        if fresh and isinstance(sent, str):
            self._credentials.refresh(sent, fresh)


def without_frames(error: BaseException) -> BaseException:
    """An error without its frames and those of its causes: they hold headers, and so the token."""
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


@lru_cache(maxsize=16)
def _origin_of(base_url: str) -> tuple[str, str, int | None]:
    """`origin` of a base URL, which is asked for with every request."""
    return origin(httpx.URL(base_url))


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL; the scheme's own port is None."""
    return url.scheme, url.host, url.port


class _KeepsNone(DefaultCookiePolicy):
    """The token says who somebody is, and nothing else: a cookie would outlive a logout."""

    def set_ok(self, cookie: Cookie, request: Any) -> bool:
        return False


class _Ours:
    """What our sessions have besides httpx's own, the same for threads and asyncio."""

    _shared: Shared
    _carrier: Any
    _carries: type[Any]

    @property
    def headers(self) -> httpx.Headers:
        """Headers of every request: of this client, its twin of the other colour, and their event connections."""
        return shared_headers(self._shared)

    @headers.setter
    def headers(self, headers: Any) -> None:
        ours, new = shared_headers(self._shared), httpx.Headers(headers)
        if new != ours:
            ours.clear()
            ours.update(new)

    def mount(self, prefix: str, adapter: Any) -> None:
        """Send requests to URLs that begin with a prefix by another transport.

        Args:
            prefix: `"http://"`, `"https://"`, `"all://"`, or the beginning of a URL; the longest one counts.
            adapter: An httpx transport (`BaseTransport`, or `AsyncBaseTransport` for asyncio); or an adapter shaped
                like requests' `HTTPAdapter`, whose `max_retries` becomes the client's retry policy and whose pool size
                its pool's, if the prefix is of its server.

        Raises:
            ConfigurationError: It is neither, or the prefix is none.
        """
        check_prefix(prefix)
        if isinstance(adapter, self._carries):
            self._carrier.mounted[prefix] = adapter
        else:
            adapt(self._shared, prefix, adapter)

    def _options(self) -> dict[str, Any]:
        return {
            "auth": Bearer(self._shared),
            "headers": shared_headers(self._shared),
            "timeout": httpx.Timeout(self._shared.settings.timeouts),
            "transport": self._carrier,
            "cookies": CookieJar(_KeepsNone()),
            "trust_env": False,
        }


class Session(_Ours, httpx.Client):
    """An `httpx.Client` as `client.session` gives it: `headers.update(...)`, `mount(...)`, and all of httpx.

    Requests sent with it directly carry the client's headers, and to the client's own server its token; they are not
    repeated, and raise httpx's errors.
    """

    _carries = httpx.BaseTransport

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._carrier = _Carrier(shared)
        super().__init__(**self._options())


class AsyncSession(_Ours, httpx.AsyncClient):
    """An `httpx.AsyncClient` as `client.session` gives it: `headers.update(...)`, `mount(...)`, and all of httpx.

    Requests sent with it directly carry the client's headers, and to the client's own server its token; they are not
    repeated, and raise httpx's errors.
    """

    _carries = httpx.AsyncBaseTransport

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._carrier = _AsyncCarrier(shared)
        super().__init__(**self._options())

    def close_soon(self) -> None:
        """Close the connections of each event loop that runs; to be called from anywhere."""
        self._carrier.close_soon()


class _Carrier(httpx.BaseTransport):
    """What is mounted for a URL, or a pool of connections of the size asked for."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._pools: dict[tuple[PoolLimits, int], httpx.BaseTransport] = {}
        self._lock = Lock()
        self._closed = False
        self.mounted: dict[str, httpx.BaseTransport] = {}
        if shared.transport is None:
            self._options = _connection_options(shared)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        given = _mounted_for(request, self.mounted) or self._shared.transport
        response: httpx.Response = (given or self._pool()).handle_request(request)
        if self._closed:  # meanwhile: nobody would close this connection
            response.close()
            raise RuntimeError("the session was closed meanwhile")
        return response

    def _pool(self) -> httpx.BaseTransport:
        limits = self._shared.limits
        key = limits, os.getpid()  # after a fork, the parent's connections are not ours
        if key not in self._pools:
            with self._lock, our_configuration():
                self._pools.setdefault(key, httpx.HTTPTransport(**self._options, limits=_limits(limits)))
        return self._pools[key]

    def close(self) -> None:
        self._closed = True
        for transport in [*self._pools.values(), *self.mounted.values()]:
            transport.close()


class _AsyncCarrier(httpx.AsyncBaseTransport):
    """What is mounted for a URL, or a pool of connections of the size asked for, one for each event loop."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._pools: PerLoop[dict[PoolLimits, httpx.AsyncBaseTransport]] = PerLoop(dict, _close_all)
        self._closed = False
        self.mounted: dict[str, httpx.AsyncBaseTransport] = {}
        if shared.transport is None:
            self._options = _connection_options(shared)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        given = _mounted_for(request, self.mounted) or self._shared.transport
        response: httpx.Response = await (given or await self._pool()).handle_async_request(request)
        if self._closed:  # meanwhile: nobody would close this connection
            await response.aclose()
            raise RuntimeError("the session was closed meanwhile")
        return response

    async def _pool(self) -> httpx.AsyncBaseTransport:
        limits, pools = self._shared.limits, await self._pools.get()
        if limits not in pools:
            with our_configuration():
                pools[limits] = httpx.AsyncHTTPTransport(**self._options, limits=_limits(limits))
        return pools[limits]

    async def aclose(self) -> None:
        self._closed = True
        await self._pools.close()
        for transport in self.mounted.values():
            await transport.aclose()

    def close_soon(self) -> None:
        """Close the connections in each loop that runs; to be called from anywhere."""
        self._closed = True
        self._pools.close_soon()


async def _close_all(pools: dict[PoolLimits, httpx.AsyncBaseTransport]) -> None:
    for pool in pools.values():
        await pool.aclose()


def _mounted_for(request: httpx.Request, mounted: dict[str, Any]) -> Any:
    """The transport mounted for the longest prefix of a request's URL."""
    if not mounted:
        return None
    url = str(request.url)
    return max(((len(prefix), mounted[prefix]) for prefix in mounted if covers(prefix, url)), default=(0, None))[1]


def _connection_options(shared: Shared) -> dict[str, Any]:
    """How connections are made, for either colour."""
    with our_configuration():
        proxy = proxy_for(shared.settings)
        return {
            "verify": ssl_context(shared.settings),
            "proxy": None if proxy is None else httpx.Proxy(proxy),
            "trust_env": False,
        }


def proxy_for(settings: Settings) -> str | None:
    """The proxy the environment names for a server that is not on this machine."""
    parts = urlsplit(settings.base_url)
    if settings.is_loopback or proxy_bypass(parts.hostname or "") or proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if proxy is None or "://" in proxy else f"http://{proxy}"


def _limits(limits: PoolLimits) -> httpx.Limits:
    return httpx.Limits(
        max_connections=limits.connections, max_keepalive_connections=limits.kept, keepalive_expiry=KEPT_SECONDS
    )
