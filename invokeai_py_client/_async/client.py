"""The client: one server, its settings and its repositories."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cached_property
from inspect import iscoroutinefunction
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from invokeai_py_client._async._concurrency import AsyncLock, open_parts, sleep
from invokeai_py_client._core.errors import api_error, error_for
from invokeai_py_client._core.jsons import is_object
from invokeai_py_client._core.requests import check_options, may_be_compressed, misfit
from invokeai_py_client._core.retry import is_repeatable, retry_after_failure, retry_after_status, seconds_asked
from invokeai_py_client._core.settings import make_settings
from invokeai_py_client._core.templates import NodeTemplate, node_templates
from invokeai_py_client._files import is_rewindable
from invokeai_py_client.bindings import UNSET, Kind, Operation, dump
from invokeai_py_client.exceptions import (
    APIError,
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    NotFoundError,
    TimeoutError,
    UnexpectedResponseError,
)

if TYPE_CHECKING:
    from invokeai_py_client._async.boards import AsyncBoardRepository
    from invokeai_py_client._async.downloads import AsyncDownload
    from invokeai_py_client._async.events import AsyncEventHub, AsyncWebSocketConnection, Message
    from invokeai_py_client._async.models import AsyncModelRepository
    from invokeai_py_client._async.workflows import AsyncWorkflowRepository
    from invokeai_py_client._transport import AsyncTransport, RequestArguments, Response

T = TypeVar("T")


class AsyncInvokeAIClient:
    """A client of one InvokeAI server.

    Making one opens no connection; `connect()` or the first request does. Use it as a context manager,
    or call `disconnect()` at the end.

    Args:
        base_url: Where the server is, with its sub-path if it has one. Default: the environment variable
            `INVOKEAI_URL`, else `http://localhost:9090`.
        api_key: Bearer token for servers that ask for one. Default: the environment variable `INVOKEAI_API_KEY`.
        timeout: Seconds to wait for a connection, and for each part of an answer.
        max_retries: How often a request is sent again after a failure. One that may have changed something
            on the server is only sent again when it never reached it.
        verify_ssl: Whether to check the server's certificate.

    Raises:
        ConfigurationError: An argument is not usable.
    """

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        timeout: float = 30,
        max_retries: int = 3,
        verify_ssl: bool = True,
    ) -> None:
        self._settings = make_settings(base_url, api_key, timeout, max_retries, verify_ssl)
        self._lock = AsyncLock()
        self._transport: AsyncTransport | None = None
        self._hub: AsyncEventHub | None = None
        self._templates: dict[str, NodeTemplate] | None = None
        self._templates_lock = AsyncLock()
        self._version: str | None = None
        self._closed = False

    @property
    def base_url(self) -> str:
        """Where the server is."""
        return self._settings.base_url

    @property
    def is_connected(self) -> bool:
        """Whether `connect()` has found the server and `disconnect()` has not been called since."""
        return self._version is not None and not self._closed

    @property
    def server_version(self) -> str:
        """The server's version, e.g. `"6.14.2"`; empty before `connect()`."""
        return self._version or ""

    @cached_property
    def board_repo(self) -> AsyncBoardRepository:
        """The server's boards, and the way to upload images."""
        from invokeai_py_client._async.boards import AsyncBoardRepository

        return AsyncBoardRepository(self)

    @cached_property
    def model_repo(self) -> AsyncModelRepository:
        """The models installed on the server."""
        from invokeai_py_client._async.models import AsyncModelRepository

        return AsyncModelRepository(self)

    @cached_property
    def workflow_repo(self) -> AsyncWorkflowRepository:
        """The server's workflow library, and workflows from files."""
        from invokeai_py_client._async.workflows import AsyncWorkflowRepository

        return AsyncWorkflowRepository(self)

    async def connect(self) -> bool:
        """Find the server and read its version (`GET /api/v1/app/version`).

        Returns:
            True.

        Raises:
            ConnectionError: Nothing answers at the URL, or what answers is not an InvokeAI server.
            TimeoutError: The server did not answer in time.
        """
        try:
            self._version = await self._read_version()
        except APIError as error:
            raise ConnectionError(f"what answers at {self.base_url} is not an InvokeAI server: {error}") from error
        except ConnectionError as error:
            lost = ConnectionError(
                f"no InvokeAI server at {self.base_url}: {error.__cause__ or error} (is it running, and on this port?)"
            )
            lost.request_sent = error.request_sent
            raise lost from error
        return True

    async def disconnect(self) -> None:
        """Close every connection; the client cannot be used afterwards. Calling it again does nothing.

        Runs that somebody still waits for go on on the server; the waiting ends with a `ClientClosedError`.
        """
        async with self._lock:
            self._closed = True
            hub, self._hub = self._hub, None
            transport, self._transport = self._transport, None
        try:
            if hub is not None:
                await hub.close()
        finally:
            if transport is not None:
                await transport.close()

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

    async def ping(self) -> bool:
        """Whether an InvokeAI server answers at the URL (`GET /api/v1/app/version`); asks once, without retries."""
        try:
            await self._read_version(max_retries=0)
        except ClientClosedError:
            raise
        except InvokeAIError:
            return False
        return True

    async def get_server_info(self) -> dict[str, Any]:
        """What the server is.

        Returns:
            `version`, `models_count` (installed models), `features` (`{name: whether it is there}`), and
            `dependencies` (`{package: version}`).

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        from invokeai_api.api import app, auth

        return {
            "version": await self._read_version(),
            "models_count": len(await self.model_repo.list_models()),
            "features": {
                "multiuser": await self._has(auth.get_setup_status(), "multiuser_enabled"),
                "patchmatch": await self._has(app.get_patchmatch_status()),
                "invocation_cache": await self._has(app.get_invocation_cache_status(), "enabled"),
            },
            "dependencies": dump(await self.send(app.get_app_deps())),
        }

    async def send(
        self,
        operation: Operation[T],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> T:
        """Send any operation of the server's API.

        Args:
            operation: Made by a function of `invokeai_api.api`, e.g. `boards.create_board(board_name="Cats")`.
            headers: HTTP headers for this request; they win over the client's.
            timeout: Seconds to wait for a connection, and for each part of the answer; default: the client's.
            max_retries: How often the request is sent again after a failure; default: the client's.

        Returns:
            What the operation answers: a model of `invokeai_api.models`, bytes, text or None.

        Raises:
            InvalidRequestError: No request can be made of the operation's arguments; nothing was sent.
            LocalFileError: A file to upload cannot be read.
            APIError: The server refused or failed; the subclass says how.
            ConnectionError: The server could not be reached, or the connection broke.
            TimeoutError: The server did not answer in time.
        """
        response = await self._answer(operation, headers, timeout, max_retries)
        try:
            answer = operation.parse(response.content)
        except (ValueError, RecursionError) as error:
            answer, problem = None, f"malformed JSON ({error})"
        else:
            problem = misfit(operation, answer)
        if problem:
            url = self.base_url + operation.url
            raise api_error(UnexpectedResponseError, operation.method, url, response.status_code, problem)
        return cast(T, answer)

    @asynccontextmanager
    async def stream(
        self,
        operation: Operation[Any],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncGenerator[AsyncDownload]:
        """Send an operation and read the body of its answer as it arrives: for files that may be large.

        The answer is there until the end of the `with` block, and can be read once:

            async with client.stream(images.get_image_full(name)) as download:
                await download.save("cat.png")

        Args:
            operation: As for `send`.
            headers: As for `send`; a `Range` asks for a part, where the server supports it.
            timeout: As for `send`.
            max_retries: How often the request is sent again; once the body has begun it is not.

        Raises:
            InvokeAIError: As for `send`. A connection that breaks while the body is read raises there.
        """
        from invokeai_py_client._async.downloads import AsyncDownload

        transport = await self._open_transport()
        response = await self._answer(operation, headers, timeout, max_retries, stream=True)
        try:
            yield AsyncDownload(transport, response)
        finally:
            await transport.close_response(response)

    async def connect_websocket(
        self,
        on_message: Callable[[Message], None],
        on_error: Callable[[Exception], None] | None = None,
        on_close: Callable[[], None] | None = None,
    ) -> AsyncWebSocketConnection:
        """Be told of every event of the server (Socket.IO at `/ws/socket.io`), also when a broken connection is back.

        Args:
            on_message: Called with `{"event": name, "data": payload}` for each event, in order. The event `"connect"`
                is ours: a lost connection is back, and what happened meanwhile was not heard.
            on_error: Called with the error when the connection is lost, and for each failed attempt to open it again.
            on_close: Called once, at `close()` or `disconnect()`.

        The functions are plain ones, not coroutines, and quick: while one runs, no other event is heard.

        Returns:
            The connection, to `close()`.

        Raises:
            ConnectionError: The server cannot be reached, or refuses the connection.
            InvalidRequestError: A callback is a coroutine function.
        """
        from invokeai_py_client._async.events import AsyncWebSocketConnection, Listener

        for callback in (on_message, on_error, on_close):
            if iscoroutinefunction(callback):
                raise InvalidRequestError(f"{callback!r} is a coroutine function; a plain function is needed")
        hub = await self._events()
        listener = Listener(on_message, on_error, on_close)
        await hub.add(listener, "default")
        return AsyncWebSocketConnection(hub, listener)

    async def node_templates(self) -> dict[str, NodeTemplate]:
        """Every node type of the server, custom ones included (`GET /openapi.json`, once per client).

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        async with self._templates_lock:
            if self._templates is None:
                document = await self._get_json("/openapi.json")
                try:
                    self._templates = node_templates(document)
                except (KeyError, TypeError, AttributeError) as error:
                    raise InvokeAIError(
                        f"{self.base_url}/openapi.json is not an InvokeAI server's: {error!r}"
                    ) from error
            return self._templates

    async def _has(self, question: Operation[Any], name: str | None = None) -> bool:
        """What the server says of a feature; a server too old for the question does not have it."""
        try:
            answer = await self.send(question)
        except (NotFoundError, UnexpectedResponseError):
            return False
        return bool(getattr(answer, name) if name else answer)

    async def _events(self) -> AsyncEventHub:
        from invokeai_py_client._async.events import AsyncEventHub

        async with self._lock:
            self._check_open()
            if self._hub is None:
                self._hub = AsyncEventHub(self._settings)
            return self._hub

    async def _read_version(self, max_retries: int | None = None) -> str:
        answer = await self._get_json("/api/v1/app/version", max_retries)
        if not is_object(answer) or not isinstance(answer.get("version"), str):
            raise api_error(
                UnexpectedResponseError, "GET", f"{self.base_url}/api/v1/app/version", 200, f"no version in {answer!r}"
            )
        return str(answer["version"])

    async def _get_json(self, path: str, max_retries: int | None = None) -> Any:
        return await self.send(Operation[Any](path, "GET", path), max_retries=max_retries)

    async def _answer(
        self,
        operation: Operation[Any],
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        *,
        stream: bool = False,
    ) -> Response:
        """The server's answer to an operation, not read yet if it is to be streamed."""
        if not isinstance(operation, Operation):  # pyright: ignore[reportUnnecessaryIsInstance]
            hint = "; call it first" if callable(operation) else ""
            raise InvalidRequestError(f"an Operation of invokeai_api.api is needed, not {operation!r}{hint}")
        try:
            check_options(headers, timeout, max_retries)
            async with open_parts(operation.files or ()) as files:
                body = operation.json_body
                arguments: RequestArguments = {
                    "params": operation.params,
                    "headers": {**operation.header_values, **(headers or {})},
                }
                if not may_be_compressed(operation, stream, headers or {}):
                    arguments["headers"]["Accept-Encoding"] = "identity"
                if body is not UNSET:
                    arguments["json"] = body
                if files:
                    arguments["files"] = files
                if timeout is not None:
                    arguments["timeout"] = timeout
                return await self._request(
                    operation.method,
                    operation.url,
                    arguments,
                    kind="bytes" if stream and operation.kind == "json" else operation.kind,
                    repeatable=is_repeatable(operation.method, operation.path) and is_rewindable(files),
                    max_retries=self._settings.max_retries if max_retries is None else max_retries,
                    stream=stream,
                )
        except InvokeAIError:
            raise
        except (ValueError, TypeError, RecursionError) as error:
            raise InvalidRequestError(str(error)) from error

    async def _request(
        self,
        method: str,
        path: str,
        arguments: RequestArguments,
        *,
        kind: Kind,
        repeatable: bool,
        max_retries: int,
        stream: bool,
    ) -> Response:
        """The one door to the server: send, retry, map what went wrong."""
        transport = await self._open_transport()
        url = self.base_url + path
        attempt = 1
        while True:
            try:
                response = await transport.request(method, url, arguments, stream=stream)
            except (ConnectionError, TimeoutError) as error:
                delay = retry_after_failure(repeatable, error.request_sent, attempt, max_retries)
                if delay is None:
                    raise
            else:
                asked = seconds_asked(response.headers.get("retry-after"), datetime.now(UTC))
                delay = retry_after_status(repeatable, response.status_code, attempt, max_retries, asked)
                if delay is None:
                    break
            await sleep(delay)
            attempt += 1
        content_type = response.headers.get("content-type", "")
        content = response.content if response.is_closed else b""
        refusal = error_for(method, url, response.status_code, content_type, content, kind=kind)
        if refusal is not None:
            await transport.close_response(response)
            raise refusal
        return response

    async def _open_transport(self) -> AsyncTransport:
        from invokeai_py_client._transport import AsyncTransport

        async with self._lock:
            self._check_open()
            if self._transport is None:
                self._transport = AsyncTransport(self._settings)
            return self._transport

    def _check_open(self) -> None:
        if self._closed:
            raise ClientClosedError("this client is closed: use it before disconnect() or the end of its `with` block")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"
