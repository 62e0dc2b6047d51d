"""The HTTP sessions a client sends with: their headers, their token, and what carries their requests."""

from __future__ import annotations

import os
import platform
import ssl
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import aclosing, closing, contextmanager
from functools import cached_property, lru_cache
from importlib.metadata import version
from inspect import getattr_static
from operator import methodcaller
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import ConfigurationError
from invokeai_py_client.http.adapters import adapt, check_prefix, covers
from invokeai_py_client.http.credentials import checked, fetched
from invokeai_py_client.http.network import AsyncBackend, Backend
from invokeai_py_client.http.settings import Settings, is_loopback, split_url
from invokeai_py_client.http.shared import PoolLimits, Shared
from invokeai_py_client.kit.forks import ForkedLock, in_children
from invokeai_py_client.kit.leftovers import close_when_dropped
from invokeai_py_client.kit.loops import PerLoop
from invokeai_py_client.text.messages import shown_url
from invokeai_py_client.text.redaction import as_secret

Origin = tuple[str, str, int | None]
_PoolKey = tuple[PoolLimits, str | None, str]
"""Size, proxy and scheme of a pool of connections."""
Sign = Callable[[httpx.Request], httpx.Request]
REFRESHED = "X-Refreshed-Token"

_AUTH = cast(property, getattr_static(httpx.Client, "auth"))

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
    """Make the context that checks the server's certificate.

    Raises:
        ConfigurationError: The environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`) names what is not there.
    """
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        where = os.environ.get(name)
        if where and settings.verify_ssl is True and not os.path.exists(where):
            raise ConfigurationError(
                f"{name}: there are no certificates at {where!r}; unset the environment variable, or give verify_ssl="
            )
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
    """Shows the client's token to its own server only, and takes the fresh ones it gives."""

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
            self._credentials.are_given and "Authorization" not in request.headers and is_own(self._shared, request.url)
        )

    def _show(self, request: httpx.Request, token: object) -> None:
        if (clean := checked(token)) is not None:
            request.headers["Authorization"] = f"Bearer {clean}"

    def _learn(self, sent: object, response: httpx.Response) -> None:
        fresh = as_secret(response.headers.pop(REFRESHED, None))  # those who keep the answer need not have it
        if fresh and isinstance(sent, str):
            self._credentials.refresh(sent, fresh)


class _Signed(httpx.Auth):
    """A function of the user's that puts credentials into a request."""

    def __init__(self, sign: Sign) -> None:
        self._sign = sign

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Send the request as the function returns it."""
        yield self._sign(request)


class _Credentials(httpx.Auth):
    """The credentials given to a session, shown to their own server only; or else the token."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._bearer = Bearer(shared)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Send the request with the credentials."""
        if (auth := self._for(request)) is None:
            yield request
        else:
            yield from auth.sync_auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send the request with the credentials."""
        if (auth := self._for(request)) is None:
            yield request
            return
        async with aclosing(auth.async_auth_flow(request)) as flow:
            step = await anext(flow)
            while True:
                response = yield step
                try:
                    step = await flow.asend(response)
                except StopAsyncIteration:
                    return

    def _for(self, request: httpx.Request) -> httpx.Auth | None:
        given = self._shared.auth
        if given is UNSET:
            return self._bearer
        return cast("httpx.Auth | None", given if is_own(self._shared, request.url) else None)


def opening_headers(shared: Shared, path: str, headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers that open an event connection, with the credentials that were given to a session.

    Those that answer a challenge of the server's, such as Digest, are not among them.
    """
    if shared.auth is UNSET or shared.auth is None:
        return headers
    request = httpx.Request("GET", shared.settings.base_url + path, headers=dict(headers))
    with closing(shared.auth.sync_auth_flow(request)) as flow:
        signed = next(flow)
    if signed is not request:  # a request to another server, such as an identity provider: its credentials stay there
        return headers
    return {name: as_secret(value) for name, value in signed.headers.items() if name != "host"}


def without_frames(error: BaseException) -> BaseException:
    """An error without its frames and those of its causes: they hold headers, and so the token."""
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


@lru_cache(maxsize=16)
def _origin_of(base_url: str) -> Origin:
    """Return the `origin` of a base URL, which is asked for with every request."""
    return origin(httpx.URL(base_url))


def origin(url: httpx.URL) -> Origin:
    """Return scheme, host and port of a URL; the scheme's own port is None."""
    return url.scheme, url.host, url.port


def is_own(shared: Shared, url: httpx.URL) -> bool:
    """Whether a URL is of the client's own server."""
    return origin(url) == _origin_of(shared.settings.base_url)


class _OwnCookies(httpx.Cookies):
    """Cookies that the user sets; of a server none is taken, as it would outlive a logout, and the token says who asks.

    Not to look for them saves a tenth of what a request costs.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the cookies of an answer."""


class Response(httpx.Response):
    """An `httpx.Response` that also has two names of requests' own."""

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return not self.is_error

    @property
    def reason(self) -> str:
        """The words that go with the status, such as `"Not Found"`."""
        return self.reason_phrase


def as_response(response: httpx.Response) -> Response:
    """Give an answer, of whatever transport, our names too."""
    response.__class__ = Response
    return cast(Response, response)


class _SessionMixin:
    """The common part of both kinds of session, besides httpx's own."""

    _shared: Shared
    _carrier: Any
    _carries: type[Any]
    _own_cookies: _OwnCookies

    @property
    def cookies(self) -> httpx.Cookies:
        """Cookies of every request, as they were set here; those of answers are not kept."""
        return self._own_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._own_cookies = _OwnCookies(cookies)

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

    @property
    def auth(self) -> httpx.Auth | None:
        """Credentials for the client's own server: a user and a password, an `httpx.Auth`, or a function of a request.

        Event connections and the twin of the other colour show them too. No other server is shown them, whether it is
        redirected to or asked. By default, the client's token.
        """
        given = self._shared.auth
        return cast("httpx.Auth | None", _AUTH.__get__(self) if given is UNSET else given)

    @auth.setter
    def auth(self, auth: Any) -> None:
        if isinstance(auth, tuple):
            auth = httpx.BasicAuth(*cast("tuple[str, str]", auth))
        if auth is not None and not isinstance(auth, httpx.Auth):
            if not callable(auth):
                raise ConfigurationError(
                    "session.auth must be (user, password), an httpx.Auth or a function of a request, not"
                    f" {type(auth).__name__}"
                )
            auth = _Signed(cast(Sign, auth))
        self._shared.auth = auth

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
            "auth": _Credentials(self._shared),
            "headers": shared_headers(self._shared),
            "timeout": httpx.Timeout(self._shared.settings.timeouts),
            "transport": self._carrier,
            "trust_env": False,
        }


class Session(_SessionMixin, httpx.Client):
    """An `httpx.Client` as `client.session` gives it: `headers.update(...)`, `mount(...)`, and all of httpx.

    Requests sent with it directly carry the client's headers, and to the client's own server its token; they are not
    repeated, and raise httpx's errors.
    """

    _carries = httpx.BaseTransport

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._carrier = _Carrier(shared)
        self.cookies = None
        super().__init__(**self._options())


class AsyncSession(_SessionMixin, httpx.AsyncClient):
    """An `httpx.AsyncClient` as `client.session` gives it: `headers.update(...)`, `mount(...)`, and all of httpx.

    Requests sent with it directly carry the client's headers, and to the client's own server its token; they are not
    repeated, and raise httpx's errors.
    """

    _carries = httpx.AsyncBaseTransport

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._carrier = _AsyncCarrier(shared)
        self.cookies = None
        super().__init__(**self._options())

    def close_soon(self) -> None:
        """Close the connections of each event loop that runs; to be called from anywhere."""
        self._carrier.close_soon()


class _Routes:
    """The choice of connections for a request, and of all it must not carry there."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._closed = False
        self._proxies: dict[Origin, str | None] = {}
        self.mounted: dict[str, Any] = {}
        if shared.transport is None:
            url = httpx.URL(shared.settings.base_url)
            with our_configuration():  # what cannot be used is refused now
                self._options(self._proxy_for(url), url.scheme)

    def _given(self, request: httpx.Request) -> Any:
        """Return the user's own transport for a request, if there is one; who the user is, only the own server sees."""
        if not is_own(self._shared, request.url):
            request.headers.pop("Cookie", None)
            if request.headers.get("Authorization") == shared_headers(self._shared).get("Authorization"):
                request.headers.pop("Authorization", None)
        return _mounted_for(request, self.mounted) or self._shared.transport

    def _proxy_for(self, url: httpx.URL) -> str | None:
        """Return the proxy for a server; the environment is asked once for each."""
        key = origin(url)
        if key not in self._proxies:
            self._proxies[key] = checked_proxy(proxy_for(str(url)))
        return self._proxies[key]

    def _blame_proxy(self, error: httpx.ConnectError, url: httpx.URL, given: Any) -> None:
        """Raise the error of a proxy, if it is the proxy that cannot be reached.

        Raises:
            httpx.ProxyError: It is.
        """
        proxy, cause = None if given else self._proxy_for(url), cast("BaseException | None", error)
        while cause is not None and not isinstance(cause, ssl.SSLError):
            cause = cause.__cause__ or cause.__context__
        if proxy is not None and cause is None:  # encryption fails behind it
            raise httpx.ProxyError(f"the proxy {shown_url(proxy)} cannot be reached: {error}") from error

    @cached_property
    def _certificates(self) -> ssl.SSLContext:
        return ssl_context(self._shared.settings)

    def _options(self, proxy: str | None, scheme: str) -> dict[str, Any]:
        """Return how connections are made, for either colour; certificates are loaded where they matter."""
        return {
            "verify": self._certificates if scheme == "https" else False,
            "proxy": None if proxy is None else httpx.Proxy(proxy),
            "trust_env": False,
            "limits": _limits(self._shared.limits),
        }


class _Pool(httpx.HTTPTransport):
    """Connections that keep to the limits of a whole request; httpx has no argument for that."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        cast(Any, self._pool)._network_backend = Backend()


class _AsyncPool(httpx.AsyncHTTPTransport):
    """Connections that keep to the limits of a whole request; httpx has no argument for that."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        cast(Any, self._pool)._network_backend = AsyncBackend()


class _Carrier(_Routes, httpx.BaseTransport):
    """A transport mounted for a URL, or a pool of connections of the size asked for."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._pools: dict[_PoolKey, httpx.BaseTransport] = {}
        self._lock = ForkedLock()
        in_children(self._begin_afresh)
        close_when_dropped(self, self._pools.values(), methodcaller("close"))

    def handle_request(self, request: httpx.Request) -> Response:
        given = self._given(request)
        try:
            response = as_response((given or self._pool(request.url)).handle_request(request))
        except httpx.ConnectError as error:
            self._blame_proxy(error, request.url, given)
            raise
        if self._closed:  # meanwhile: this connection would never be closed
            response.close()
            raise RuntimeError("the session was closed meanwhile")
        return response

    def _pool(self, url: httpx.URL) -> httpx.BaseTransport:
        proxy = self._proxy_for(url)
        key = self._shared.limits, proxy, url.scheme
        if key not in self._pools:
            with self._lock, our_configuration():
                self._pools.setdefault(key, _Pool(**self._options(proxy, url.scheme)))
        return self._pools[key]

    def close(self) -> None:
        self._closed = True
        for transport in [*self._pools.values(), *self.mounted.values()]:
            transport.close()

    def _begin_afresh(self) -> None:
        self._pools.clear()  # whose locks threads of the parent's may hold


class _AsyncCarrier(_Routes, httpx.AsyncBaseTransport):
    """A transport mounted for a URL, or a pool of connections of the size asked for, one for each event loop."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._pools: PerLoop[dict[_PoolKey, httpx.AsyncBaseTransport]] = PerLoop(dict, _close_all)

    async def handle_async_request(self, request: httpx.Request) -> Response:
        given = self._given(request)
        try:
            response = as_response(await (given or await self._pool(request.url)).handle_async_request(request))
        except httpx.ConnectError as error:
            self._blame_proxy(error, request.url, given)
            raise
        if self._closed:  # meanwhile: this connection would never be closed
            await response.aclose()
            raise RuntimeError("the session was closed meanwhile")
        return response

    async def _pool(self, url: httpx.URL) -> httpx.AsyncBaseTransport:
        proxy, pools = self._proxy_for(url), await self._pools.get()
        key = self._shared.limits, proxy, url.scheme
        if key not in pools:
            with our_configuration():
                pools[key] = _AsyncPool(**self._options(proxy, url.scheme))
        return pools[key]

    async def aclose(self) -> None:
        self._closed = True
        await self._pools.close()
        for transport in self.mounted.values():
            await transport.aclose()

    def close_soon(self) -> None:
        """Close the connections in each loop that runs; to be called from anywhere."""
        self._closed = True
        self._pools.close_soon()


async def _close_all(pools: dict[Any, httpx.AsyncBaseTransport]) -> None:
    for pool in pools.values():
        await pool.aclose()


def _mounted_for(request: httpx.Request, mounted: dict[str, Any]) -> Any:
    """The transport mounted for the longest prefix of a request's URL."""
    if not mounted:
        return None
    url = str(request.url)
    return max(((len(prefix), mounted[prefix]) for prefix in mounted if covers(prefix, url)), default=(0, None))[1]


def proxy_for(url: str) -> str | None:
    """Return the proxy the environment names for a server that is not on this machine; it may have a password in it."""
    parts = urlsplit(url)
    if is_loopback(url) or proxy_bypass(parts.hostname or "") or proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return as_secret(proxy if proxy is None or "://" in proxy else f"http://{proxy}")


def checked_proxy(proxy: str | None) -> str | None:
    """Refuse a proxy httpx cannot use, without what it would say of it: that may repeat a password.

    Raises:
        ConfigurationError: It is not usable.
    """
    if proxy is not None and not _is_proxy(proxy):
        words = f"the proxy of the environment, {shown_url(proxy)!r}, is not usable: a URL is needed"
        raise ConfigurationError(f"{words}, such as 'http://host:3128'")
    return proxy


def _is_proxy(proxy: str) -> bool:
    try:
        httpx.Proxy(proxy)
    except (ValueError, httpx.InvalidURL):
        return False
    return split_url(proxy) is not None


def _limits(limits: PoolLimits) -> httpx.Limits:
    return httpx.Limits(
        max_connections=limits.connections, max_keepalive_connections=limits.kept, keepalive_expiry=KEPT_SECONDS
    )
