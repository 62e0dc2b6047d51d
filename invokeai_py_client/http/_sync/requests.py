# Made from invokeai_py_client/http/_async/requests.py by `python scripts/unasync.py`: edit that file.
"""Requests: the one door to the server."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from invokeai_py_client.bindings import UNSET, Operation
from invokeai_py_client.exceptions import (
    APIError,
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    NotConfirmedError,
    NotFoundError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.http.bodies import LARGEST
from invokeai_py_client.http.calls import (
    ATTEMPTS,
    IS_REPETITION,
    REDIRECTED,
    Call,
    Files,
    call_of,
    call_to,
    check_options,
    log,
    malformed,
    may_be_compressed,
    misfit,
    suggestion,
)
from invokeai_py_client.http.errors import Exchange, api_error, error_for, late
from invokeai_py_client.http.retry import Attempt, checked_delay, is_repeatable, seconds_asked
from invokeai_py_client.http.routes import resolve
from invokeai_py_client.http.settings import Timeout, Timeouts, moved
from invokeai_py_client.http.shared import RequestInfo, ResponseInfo, Shared
from invokeai_py_client.http.support import may_be_missing
from invokeai_py_client.kit._sync.concurrency import is_given_up, open_parts, sleep
from invokeai_py_client.kit.checks import check_seconds
from invokeai_py_client.kit.clock import NEVER, current_deadline
from invokeai_py_client.kit.files import is_rewindable
from invokeai_py_client.kit.forks import ForkedLock
from invokeai_py_client.kit.log import report_raised
from invokeai_py_client.text.redaction import as_secret, is_secret_name, secrets_in, shielded

if TYPE_CHECKING:
    import httpx

    from invokeai_py_client.http._sync.description import ServerDescription
    from invokeai_py_client.http._sync.downloads import Download
    from invokeai_py_client.http._sync.transport import Transport
    from invokeai_py_client.http.exchange import RequestArguments
    from invokeai_py_client.http.session import Response, Session
    from invokeai_py_client.kit.bars import ShownTransfer

T = TypeVar("T")

JSON = "application/json"
NOT_ALLOWED = 405


class Requests:
    """The client's request methods: `send`, `stream`, `download`, `request`."""

    _shared: Shared
    _description: ServerDescription
    _http_client: httpx.Client | None = None
    _transport: Transport | None = None
    _transport_lock: ForkedLock
    _closed: bool = False

    @property
    def aio(self) -> Any:
        """The client for asyncio that goes with this one."""
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """Address of the server. It may be changed: requests and the next event connection go to the new one.

        Raises:
            ConfigurationError: It is set to something that is no URL.
        """
        return self._shared.settings.base_url

    @base_url.setter
    def base_url(self, url: str) -> None:
        url = as_secret(url)  # until it is known to have no password in it
        settings = moved(self._shared.settings, url)
        if settings != self._shared.settings:
            self._shared.move(settings)

    @property
    def patience(self) -> float:
        """Seconds a server that does not answer is believed in, while something is under way that is waited for.

        `run`, `sweep`, jobs, installations and `wait_until_idle` go on asking for so long, and say that they do.

        Raises:
            ConfigurationError: It is set to something that is no number of seconds.
        """
        return self._shared.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        check_seconds("patience", seconds)
        self._shared.patience = seconds

    @property
    def session(self) -> Session:
        """The HTTP client that sends the requests: an `httpx.Client` with `mount`, or the one that was handed in.

        `session.headers.update({...})` reaches all requests and event connections; `session.mount(prefix, transport)`
        sends to some URLs by another transport, or takes over retries and pool size of an adapter made for requests.

        Raises:
            ClientClosedError: The client was closed.
        """
        return cast("Session", self._open_transport().session)

    def send(
        self,
        operation: Operation[T],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
    ) -> T:
        """Send any operation of the server's API.

        Args:
            operation: Made by a function of `invokeai_api.api`, e.g. `boards.create_board(board_name="Cats")`.
            headers: HTTP headers for this request; they win over the client's.
            timeout: Seconds to wait for a connection, and for each part of the answer, or for (connect, read, write,
                pool) one by one; default: the client's.
            max_retries: How often the request is sent again after a failure; default: the client's.

        Returns:
            What the operation answers: a model of `invokeai_api.models`, bytes, text or None.

        Raises:
            InvalidRequestError: No request can be made of the operation's arguments; nothing was sent.
            NotSupportedError: The server's version does not have the operation, or something that was given.
            LocalFileError: A file to upload cannot be read.
            APIError: The server refused or failed; the subclass says how.
            ConnectionError: The server could not be reached, or the connection broke.
            TimeoutError: The server did not answer in time.
        """
        return (self._sent(operation, headers, timeout, max_retries))[0]

    def _sent(
        self,
        operation: Operation[T],
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
    ) -> tuple[T, bool]:
        """Send, and say whether the answer may be about a repetition: that to the act itself was lost."""
        call = call_of(operation, stream=False)
        try:
            response = self._answer(call, headers, timeout, max_retries)
        except NotFoundError as error:
            if call.method == "DELETE" and error.may_have_acted and not operation.returns:
                return cast(T, None), True  # it is gone, as was wanted
            raise
        try:
            answer = operation.parse(response.content)
        except (ValueError, RecursionError) as error:
            answer, problem = None, f"malformed JSON ({error})"
        except MemoryError:
            answer, problem = None, "the answer does not fit into memory"
        else:
            problem = misfit(operation, answer)
        if problem:
            raise api_error(UnexpectedResponseError, self._exchange(call, response), problem)
        return cast(T, answer), bool(response.extensions[IS_REPETITION])

    def _done(self, operation: Operation[T], what: str, timeout: Timeout | None = None) -> T:
        """Send what cannot be asked for afterwards: an answer about its repetition would tell of nothing.

        Args:
            operation: As for `send`.
            what: What is done once it was sent, for the error.
            timeout: As for `send`.

        Raises:
            NotConfirmedError: It is done, but the answer that says to what was lost.
            InvokeAIError: As for `send`.
        """
        lost = f"{what}, but the answer was lost that says what became of each"
        try:
            answer, is_repetition = self._sent(operation, timeout=timeout)
        except NotFoundError as error:
            if error.may_have_acted:
                raise NotConfirmedError(lost) from error
            raise
        if is_repetition:
            raise NotConfirmedError(lost)
        return answer

    @property
    def _is_for_one_user(self) -> bool:
        """Whether the server has no users, so that all there is may be changed, as far as is known."""
        return not self._shared.credentials.are_given

    @contextmanager
    def stream(
        self,
        operation: Operation[Any],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
    ) -> Generator[Download]:
        """Send an operation and read the body of its answer as it arrives: for files that may be large.

        The answer is there until the end of the `with` block, and can be read once:

            with client.stream(images.get_image_full(name)) as download:
                download.save("cat.png")

        Args:
            operation: As for `send`.
            headers: As for `send`; a `Range` asks for a part, where the server supports it.
            timeout: As for `send`.
            max_retries: How often the request is sent again; once the body has begun it is not.

        Raises:
            InvokeAIError: As for `send`. A connection that breaks while the body is read raises there.
        """
        with self._streamed(operation, headers, timeout, max_retries) as download:
            yield download

    @contextmanager
    def _streamed(
        self,
        operation: Operation[Any],
        headers: Mapping[str, str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        *,
        sent: int = 0,
    ) -> Generator[Download]:
        """Stream the answer to a request that was sent so often already."""
        from invokeai_py_client.http._sync.downloads import Download

        transport, call = self._open_transport(), call_of(operation, stream=True)
        response = self._answer(call, headers, timeout, max_retries, stream=True, sent=sent)
        try:
            yield Download(transport, response)
        finally:
            transport.close_response(response)

    def download(self, operation: Operation[Any], path: str | Path, *, progress: ShownTransfer = None) -> Path:
        """Send an operation and write the body of its answer to a file as it arrives; it is there whole or not at all.

        A body that breaks off is asked for again, as often as a request is that fails.

        Args:
            operation: As for `send`.
            path: The file; folders are made as needed.
            progress: As for `Download.save`.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            LocalFileError: The file cannot be written.
            InvokeAIError: As for `send`.
        """
        number, path_asked = 0, call_of(operation, stream=True).path
        while True:
            with self._streamed(operation, sent=number) as download:
                number = download.attempts
                try:
                    return download.save(path, progress=progress)
                except (ConnectionError, TimeoutError) as error:
                    error.attempts = number
                    attempt = Attempt(operation.method, path_asked, number, self._shared.max_retries, None, error)
                    repeatable = is_repeatable(operation.method, path_asked)
                    delay = checked_delay(self._shared.retry(attempt)) if repeatable else None
                    if delay is None:
                        raise
            sleep(delay)

    def request(
        self,
        method: str,
        endpoint: str,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
    ) -> Response:
        """Send a request of one's own making to the server.

        Args:
            method: HTTP method.
            endpoint: Path, such as `"/api/v2/models/"`; or without the API's prefix and version, such as `"/models/"`,
                for the newest version that has it. What the library does not know is sent as it is.
            params: Query parameters; those that are None are left out, lists are repeated.
            json: JSON body.
            files: Files for a multipart upload, by field: a path, bytes, an open file, a `File`, or a tuple
                `(file name, content, content type)`; `(None, text)` is a plain field.
            headers: HTTP headers for this request; they win over the client's.
            timeout: As for `send`.
            max_retries: As for `send`.

        Three endpoints are completed, for they are asked for without what the server insists on: `POST /boards/` takes
        `{"name": ...}` as JSON, `GET /boards/` gives all boards unless asked for a part, and `POST /images/upload`
        keeps an image as the user's own.

        Returns:
            The answer, with its body read: `status_code`, `headers`, `content`, `json()`, and all else of an
            `httpx.Response`; also `ok` and `reason`, as requests has them.

        Raises:
            InvokeAIError: As for `send`.
        """
        params, json = shielded(params), shielded(json)
        route = resolve(method, endpoint)
        call = call_to(route, params, json, files)
        try:
            response = self._answer(call, headers, timeout, max_retries)
        except APIError as error:
            if error.status in (200, NOT_ALLOWED):
                error.extend_message(suggestion(route))
            raise
        if problem := malformed(response.headers.get("content-type", ""), response.content):
            raise api_error(UnexpectedResponseError, self._exchange(call, response), problem)
        if self._secrets_of(call) or any(map(is_secret_name, response.request.headers)):
            self._open_transport().forget_request(response)
        return response

    _make_request = request

    def _answer(
        self,
        call: Call,
        headers: Mapping[str, str] | None,
        timeout: Timeout | None,
        max_retries: int | None,
        *,
        stream: bool = False,
        sent: int = 0,
    ) -> Response:
        """The server's answer to a request, not read yet if it is to be streamed, which was sent so often already."""
        limits = check_options(headers, timeout, max_retries)
        if may_be_missing(self._shared.version, call):
            self._description.check(call)
        try:
            with open_parts(call.parts) as files:
                arguments: RequestArguments = {
                    "params": call.query or None,
                    "headers": {**call.headers, **(headers or {})},
                }
                if not headers or not any(name.lower() == "accept-encoding" for name in headers):
                    if not may_be_compressed(call, stream):
                        arguments["headers"]["Accept-Encoding"] = "identity"
                    elif self._http_client is not None:  # which may ask for what is not read here
                        arguments["headers"]["Accept-Encoding"] = "gzip, deflate"
                if call.body is not UNSET:
                    arguments["json"] = call.body
                if files:
                    arguments["files"] = files
                if limits is not None:
                    arguments["timeout"] = limits
                repeatable = is_repeatable(call.method, call.path) and is_rewindable(files)
                retries = self._shared.max_retries if max_retries is None else max_retries
                return self._repeat(call, arguments, repeatable, retries, stream, sent)
        except APIError as error:
            if (explained := self._description.explain(call, error)) is not error:
                raise explained from error
            raise
        except InvokeAIError:
            raise
        except (ValueError, TypeError, RecursionError) as error:
            raise InvalidRequestError(str(error)) from error

    def _repeat(
        self, call: Call, arguments: RequestArguments, repeatable: bool, max_retries: int, stream: bool, number: int
    ) -> Response:
        """Send a request as often as is safe and sensible, and map what went wrong in the end."""
        transport, was_lost = self._open_transport(), False
        deadline, own = current_deadline() or NEVER, arguments.get("timeout", self._shared.settings.timeouts)
        while True:
            if deadline.passed:
                raise late(call.method, self.base_url + call.path, number)
            if deadline is not NEVER:
                arguments["timeout"] = Timeouts(*(min(step, deadline.remaining) for step in own))
            number += 1
            info, response = self._send_once(transport, call, number, arguments, stream)
            if response is not None:
                response.extensions[IS_REPETITION] = was_lost
                if response.is_success:
                    break
            was_lost = was_lost or (info.error is not None and info.error.request_sent)
            asked = seconds_asked(info.headers.get("retry-after"), datetime.now(UTC))
            attempt = Attempt(call.method, call.path, number, max_retries, info.status, info.error, asked)
            may_have_acted = info.error is None or info.error.request_sent
            delay = checked_delay(self._shared.retry(attempt)) if repeatable or not may_have_acted else None
            if delay is None or delay >= deadline.remaining or is_given_up():
                break
            sleep(delay)
        if response is None:
            raise cast(Exception, info.error)
        if response.is_success and call.kind == "json" and response.headers.get("content-type") == JSON:
            return response  # as nearly all are: there is nothing to look for
        refusal = error_for(
            self._exchange(call, response), response.content if response.is_closed else b"", kind=call.kind
        )
        if refusal is not None:
            transport.close_response(response)
            refusal.may_have_acted = was_lost
            raise refusal
        return response

    def _send_once(
        self, transport: Transport, call: Call, number: int, arguments: RequestArguments, stream: bool
    ) -> tuple[ResponseInfo, Response | None]:
        """Send a request, and tell log and hooks what came of it."""
        method, path, url = call.method, call.path, self.base_url + call.path
        if self._shared.on_request is not None:
            self._shared.on_request(RequestInfo(method, path, number, arguments["headers"]))
        started = perf_counter()
        response: Response | None = None
        try:
            response = transport.request(method, url, arguments, largest=LARGEST[call.kind], stream=stream)
            self._shared.is_answering = True
            response.extensions[ATTEMPTS] = number
            seconds = perf_counter() - started
            info = ResponseInfo(method, path, number, response.status_code, seconds, response.headers)
        except (ConnectionError, TimeoutError) as error:
            self._shared.is_answering &= not isinstance(error, ConnectionError)
            error.attempts = number
            info = ResponseInfo(method, path, number, None, perf_counter() - started, error=error)
        log(info)
        if self._shared.on_response is not None:
            try:
                self._shared.on_response(info)
            except Exception:  # what was done is done, and its answer is not to be lost
                report_raised("an on_response hook")
        return info, response

    def _exchange(self, call: Call, response: Response) -> Exchange:
        url, attempts = self.base_url + call.path, response.extensions[ATTEMPTS]
        secrets, redirected = partial(self._secrets_of, call), response.extensions.get(REDIRECTED, "")
        return Exchange(call.method, url, response.status_code, response.headers, attempts, secrets, redirected)

    def _secrets_of(self, call: Call) -> list[str]:
        """List the secrets a request carries, which an answer may repeat."""
        token = self._shared.credentials.present
        return [*secrets_in(dict(call.query or ()), call.body), *([str(token)] if token else [])]

    def _open_transport(self) -> Transport:
        transport = self._transport
        if transport is None or self._closed:
            from invokeai_py_client.http._sync.transport import Transport

            with self._transport_lock:
                self._check_open()
                if self._transport is None:
                    self._transport = Transport(self._shared, self._http_client)
                transport = self._transport
        return transport

    def _check_open(self) -> None:
        if self._closed:
            raise ClientClosedError(
                "this client is closed: use it before disconnect() or the end of its `with` block, or connect() again"
            )
