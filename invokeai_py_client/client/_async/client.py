"""The client: one server, its settings and its repositories."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self

from invokeai_py_client.accounts._async.accounts import AsyncAccounts
from invokeai_py_client.bindings import Operation, dump
from invokeai_py_client.events._async.subscriptions import close_hub
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    ConnectionError,
    InvokeAIError,
    NotSupportedError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    WrongServerError,
)
from invokeai_py_client.http._async.description import AsyncServerDescription
from invokeai_py_client.http.credentials import Credentials, Token
from invokeai_py_client.http.errors import connection_error, connection_hint
from invokeai_py_client.http.retry import Decision, RetryPolicy
from invokeai_py_client.http.settings import KEY_VARIABLE, Timeout, api_key_of, check_retries, make_settings
from invokeai_py_client.http.shared import RequestInfo, ResponseInfo, Shared
from invokeai_py_client.kit._async.concurrency import AsyncPerLoop, check_surroundings
from invokeai_py_client.kit.asking import asking, names_without_asking
from invokeai_py_client.kit.checks import check_seconds
from invokeai_py_client.kit.clock import soon, within
from invokeai_py_client.kit.forks import ForkedLock, free_cached_properties, in_children
from invokeai_py_client.prompts._async.access import AsyncPromptAccess
from invokeai_py_client.text.redaction import as_secret
from invokeai_py_client.workflows._async.access import AsyncWorkflowAccess

if TYPE_CHECKING:
    # SYNC: from invokeai_py_client.client._async.client import AsyncInvokeAIClient

    import ssl

    import httpx

    from invokeai_py_client.http.session import Response

VERSION_PATH = "/api/v1/app/version"
PING_SECONDS = 10.0


class AsyncInvokeAIClient(AsyncWorkflowAccess, AsyncAccounts, AsyncPromptAccess):
    """A client of one InvokeAI server.

    Making one opens no connection; `connect()` or the first request does. Use it as a context manager,
    or call `disconnect()` at the end.

    Args:
        base_url: Where the server is, with its sub-path if it has one; the API's prefix does no harm. Default: the
            environment variable `INVOKEAI_URL`, else `http://localhost:9090`.
        api_key: Bearer token for servers that ask for one, or a function that returns the one to use now; it is sent to
            the server only. Default: the environment variable `INVOKEAI_API_KEY`, unless `INVOKEAI_URL`
            says that it is for another server. See also `login`.
        timeout: Seconds to wait for a connection, and for each part of an answer; or four of them, for
            (connect, read, write, pool): to connect, for a part of an answer, to send a part, for a free connection.
            An exchange that takes longer has to get on by 1 KiB a second.
        max_retries: How often a request is sent again after a failure. One that may have changed something
            on the server is only sent again when it never reached it.
        verify_ssl: Whether to check the server's certificate; or the path of a CA file or folder, or an
            `ssl.SSLContext`, to check it by.
        retry: Decides whether and when a request is sent again: a `RetryPolicy`, or a function of an `Attempt` that
            returns seconds or None. It is not asked of requests that are not safe to send again.
        patience: Seconds a server that does not answer is believed in, while something is under way that is waited for;
            see the property.
        on_request: Called with a `RequestInfo` before a request is sent, each time it is; headers may be added.
        on_response: Called with a `ResponseInfo` after each time a request was sent.
        http_client: An httpx client to send with, in place of one of our own. Its time-outs, certificates, proxies and
            headers hold, and its maker closes it.
        transport: An httpx transport to send with, in place of the network.

    Raises:
        ConfigurationError: An argument is not usable; or, of the client for asyncio, it is made under trio.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: Token | None = None,
        timeout: Timeout = 30,
        max_retries: int = 3,
        verify_ssl: bool | str | Path | ssl.SSLContext = True,
        *,
        retry: Decision | None = None,
        patience: float = 180,
        on_request: Callable[[RequestInfo], None] | None = None,
        on_response: Callable[[ResponseInfo], None] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        check_surroundings()
        base_url, api_key = as_secret(base_url), as_secret(api_key)
        check_retries(max_retries)
        for name, function in {"retry": retry, "on_request": on_request, "on_response": on_response}.items():
            if function is not None and (not callable(function) or iscoroutinefunction(function)):
                raise ConfigurationError(f"{name} must be a plain function, not {function!r}")
        if http_client is not None and transport is not None:
            raise ConfigurationError("give http_client or transport, not both: an httpx client has its own transport")
        check_seconds("patience", patience)
        settings = make_settings(base_url, timeout, verify_ssl)
        api_key, name = (api_key_of(settings), KEY_VARIABLE) if api_key is None else (as_secret(api_key), "api_key")
        credentials = Credentials(api_key, name)
        retry = RetryPolicy() if retry is None else retry
        shared = Shared(
            settings, credentials, retry, max_retries, on_request, on_response, transport=transport, patience=patience
        )
        self._set_up(shared, http_client)
        if http_client is not None or transport is not None:
            self._open_transport()  # what cannot be used is refused now

    def _set_up(self, shared: Shared, http_client: httpx.AsyncClient | None) -> None:
        self._shared = shared
        self._http_client = http_client
        self._transport_lock = ForkedLock()
        self._hubs = AsyncPerLoop(self._make_hub, close_hub)
        self._description = AsyncServerDescription(shared, self._get_json)
        in_children(self._begin_afresh)

    def _begin_afresh(self) -> None:
        free_cached_properties(type(self))

    @classmethod
    def from_url(cls, url: str, **settings: Any) -> Self:
        """A client of the server at a URL; `settings` are the other arguments of the class.

        Raises:
            ConfigurationError: An argument is not usable.
        """
        return cls(url, **settings)

    @property
    def is_connected(self) -> bool:
        """Whether the server answered when it was last asked, by a request or an event connection.

        False before it is first asked, after a `connect()` that failed, and after `disconnect()`. Reading it sends no
        request; `ping()` does.
        """
        return self._shared.is_answering and not self._closed

    @property
    def is_closed(self) -> bool:
        """Whether `disconnect()` was called, and `connect()` not since."""
        return self._closed

    @asking
    def server_version(self) -> str:
        """The server's version, e.g. `"6.14.2"`, which is asked for when it is first wanted.

        A property cannot await: of the client for asyncio it is empty until `connect()`, or whatever needs it first.

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        if True:  # ASYNC
            return self._shared.version
        return self._description.version()

    if True:  # ASYNC

        @property
        def aio(self) -> Self:
            """The client for asyncio with the same settings, token, session headers and retry policy.

            It may be used in one `asyncio.run()` after the other, and is closed with this one.
            """
            return self

        @classmethod
        def _twin_of(cls, shared: Shared, http_client: object) -> Self:
            """The client for asyncio that goes with one for threads.

            Raises:
                ConfigurationError: That one sends by something of the user's own, which cannot send from asyncio code.
            """
            if http_client is not None:
                raise ConfigurationError(
                    "an http_client for threads was handed in; for asyncio, give AsyncInvokeAIClient an"
                    " httpx.AsyncClient"
                )
            check_surroundings()
            twin = cls.__new__(cls)
            twin._set_up(shared, None)
            return twin

        def _close_soon(self) -> None:
            """Close what can be closed from outside asyncio: connections are closed by the loops they belong to."""
            self._closed = True
            self._hubs.close_soon()
            if self._transport is not None:
                self._transport.close_soon()

        async def _make_request_async(self, method: str, endpoint: str, **options: Any) -> Response:
            return await self.request(method, endpoint, **options)

    else:
        _twin: AsyncInvokeAIClient | None = None

        @property
        def aio(self) -> AsyncInvokeAIClient:
            """The client for asyncio with the same settings, token, session headers and retry policy.

            It may be used in one `asyncio.run()` after the other, and is closed with this one.
            """
            from invokeai_py_client.client._async.client import AsyncInvokeAIClient

            with self._transport_lock:
                self._check_open()
                if self._twin is None or self._twin.is_closed:
                    self._twin = AsyncInvokeAIClient._twin_of(self._shared, self._http_client)  # pyright: ignore[reportPrivateUsage]
                return self._twin

        async def _make_request_async(self, method: str, endpoint: str, **options: Any) -> Response:
            return await self.aio.request(method, endpoint, **options)

        def __dir__(self) -> list[str]:
            return [*super().__dir__()] if self._shared.version else names_without_asking(self)

    async def connect(self) -> bool:
        """Find the server and read its version (`GET /api/v1/app/version`), for which no server asks who one is.

        A client that has a token also asks something for which it does (`GET /api/v1/queue/default/status`). One that
        was closed can be used again, with all that was got from it. A server of a version this library is not tested
        with gets an `UntestedServerWarning`, once.

        Returns:
            True.

        Raises:
            ConnectionError: Nothing answers at the URL; as a `WrongServerError`: what answers is no InvokeAI server.
            AuthenticationError: The server refuses the token, or something in front of it asks for other credentials.
            ServerError: The server, or a proxy in front of it, fails.
            TimeoutError: The server did not answer in time.
        """
        self._reopen()
        try:
            await self._find()
            if self._shared.credentials.are_given:
                await self._description.check_credentials()
        except BaseException:
            self._shared.is_answering = False
            raise
        return True

    async def _find(self) -> None:
        try:
            await self._description.read_version()
        except (AuthenticationError, PermissionDeniedError, RateLimitError, ServerError):
            raise
        except APIError as error:
            words = f"what answers at {self.base_url} is not an InvokeAI server: {error}"
            raise connection_error(WrongServerError, words, error) from error
        except ConnectionError as error:
            hint = connection_hint(error) or " (is it running, on this port?)"
            words = f"no InvokeAI server at {self.base_url}: {error.__cause__ or error}{hint}"
            raise connection_error(ConnectionError, words, error, sent=error.request_sent) from error

    def _reopen(self) -> None:
        """Be usable again, with connections yet to be made, after `disconnect()`."""
        with self._transport_lock:
            if self._closed:
                self._hubs, self._transport = AsyncPerLoop(self._make_hub, close_hub), None
                self._closed = self._shared.is_answering = False
        if True:  # ASYNC
            pass
        else:
            if self._twin is not None:
                self._twin._reopen()  # pyright: ignore[reportPrivateUsage] - one library

    async def disconnect(self) -> None:
        """Close every connection; until `connect()` the client cannot be used. Calling it again does nothing.

        Runs go on on the server; waiting for them ends with a `ClientClosedError`. Requests
        that others have under way end with an error too, at the latest when their time is up.
        """
        with self._transport_lock:
            self._closed = True
            hubs, transport, self._transport = self._hubs, self._transport, None
        try:
            if True:  # ASYNC
                pass
            else:
                if self._twin is not None:
                    self._twin._close_soon()  # pyright: ignore[reportPrivateUsage] - one library
            await hubs.close()
        finally:
            if transport is not None:
                await transport.close()

    close = disconnect

    async def __aenter__(self) -> Self:
        try:
            await self.connect()
        except BaseException:
            await self.disconnect()
            raise
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.disconnect()

    async def ping(self, timeout: float = PING_SECONDS) -> bool:
        """Whether an InvokeAI server answers at the URL (`GET /api/v1/app/version`); asks once, without retries.

        Args:
            timeout: Seconds for all of it, 10 by default; a server that takes longer does not answer.

        Raises:
            ConfigurationError: A proxy, a certificate or a token function of the user's own is not usable.
            ClientClosedError: The client was closed.
        """
        check_seconds("timeout", timeout)
        try:
            with within(soon(timeout)):
                await self._description.read_version(max_retries=0)
        except (ClientClosedError, ConfigurationError):
            raise
        except InvokeAIError:
            return False
        return True

    async def get_server_info(self) -> dict[str, Any]:
        """The server's version, features, devices and numbers.

        Returns:
            `version`; `models_count` (installed models); `features` (`{name: whether it is there}`, None where the
            server does not tell); `multiuser`;
            `devices` it can generate on (`[{"device": "cuda:0", "name": ...}]`); `queue` (how many items there are by
            status, and whether it runs); `node_packs` (names of the custom ones); `dependencies` (`{name: version}`).
            `devices`, `queue` and `node_packs` are None where the server does not tell: it is too old, or the user is
            no administrator.

        Raises:
            AuthenticationError: The server asks for credentials.
            InvokeAIError: The server cannot be asked.
        """
        from invokeai_api.api import app, auth, custom_nodes, queue

        status: dict[str, Any] = dump(await self._asked(queue.get_queue_status("default"))) or {}
        packs = await self._asked(custom_nodes.list_custom_node_packs())
        devices = await self._asked(app.get_generation_device_options())
        users = await self._asked(auth.get_setup_status())
        cache = await self._asked(app.get_invocation_cache_status())
        multiuser = bool(users and users.multiuser_enabled)
        return {
            "version": await self._description.read_version(),
            "models_count": len(await self.model_repo.list_models()),
            "features": {
                "multiuser": multiuser,
                "patchmatch": await self._asked(app.get_patchmatch_status()),
                "invocation_cache": bool(cache and cache.enabled),
            },
            "multiuser": multiuser,
            "devices": dump(devices),
            "queue": {**status["queue"], **status.get("processor", {})} if "queue" in status else None,
            "node_packs": packs and [pack.name for pack in packs.node_packs],
            "dependencies": dump(await self.send(app.get_app_deps())),
        }

    async def _asked(self, question: Operation[Any]) -> Any:
        """Ask the server; None when it is too old for the question, or the user may not ask it."""
        try:
            return await self.send(question)
        except (NotSupportedError, PermissionDeniedError):
            return None

    async def _get_json(self, path: str, max_retries: int | None = None) -> Any:
        return await self.send(Operation[Any](path, "GET", path), max_retries=max_retries)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be copied or pickled: make one in each process, or hand on the same one")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"
