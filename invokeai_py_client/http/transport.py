"""Single requests by httpx: one out, one answer in, our errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from contextlib import aclosing, closing
from functools import lru_cache
from typing import Any, NotRequired, TypedDict, cast

import httpx

from invokeai_py_client.exceptions import (
    ClientClosedError,
    ConfigurationError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.http.bodies import LARGEST_REFUSAL, Body, BodyError, Decoder
from invokeai_py_client.http.calls import ATTEMPTS, REDIRECTED
from invokeai_py_client.http.errors import Exchange, api_error, connection_hint
from invokeai_py_client.http.network import Limits, limited_by
from invokeai_py_client.http.session import (
    AsyncSession,
    Bearer,
    Response,
    Session,
    as_response,
    is_own,
    origin,
    our_configuration,
    without_frames,
)
from invokeai_py_client.http.settings import Timeouts
from invokeai_py_client.http.shared import Shared
from invokeai_py_client.text.redaction import is_secret_name, redact_logger

HARMLESS = frozenset({"accept", "accept-encoding", "user-agent"})
"""Headers that another server may be shown."""
MOST_REDIRECTS = 10
WORTH_A_THREAD = 65536
"""Bytes."""
FAILED = 500
"""The status after which InvokeAI closes the connection without saying so."""


_parsed = lru_cache(maxsize=256)(httpx.URL)
"""Parsing a URL costs as much as a tenth of a request."""


class RequestArguments(TypedDict):
    """The parts of a request besides method and URL, as httpx takes them."""

    params: Any
    headers: dict[str, str]
    json: NotRequired[Any]
    files: NotRequired[Any]
    timeout: NotRequired[Timeouts]


class _Sender:
    """The common part of both transports: the session, and whose it is."""

    def __init__(self, shared: Shared, *, is_own_session: bool) -> None:
        for name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.connection", "httpcore.proxy"):
            redact_logger(name)
        with our_configuration():
            self._auth = Bearer(shared)
        self._shared = shared
        self._is_own = is_own_session

    def forget_request(self, response: Response) -> None:
        """Take secrets that were sent off an answer, which its user may keep, print or pickle."""
        request = response.request
        headers = [(name, b"***" if is_secret_name(name.decode()) else value) for name, value in request.headers.raw]
        response.request = httpx.Request(request.method, request.url, headers=headers)

    def _auth_for(self, request: httpx.Request) -> dict[str, Any]:
        """Return by whose credentials a request is sent: its session's, unless that was handed in, or none elsewhere.

        A session of our own shows its credentials to the own server only.
        """
        if self._is_own:
            return {}
        if not is_own(self._shared, request.url):
            return {"auth": None}
        return {"auth": self._auth} if self._shared.credentials.are_given else {}


class AsyncTransport(_Sender):
    """Sends single requests from asyncio code, by a session of the client's own or one handed in.

    Raises:
        ConfigurationError: What was handed in cannot send from asyncio code.
    """

    def __init__(self, shared: Shared, session: httpx.AsyncClient | None = None) -> None:
        _check_handed_in("http_client", session, httpx.AsyncClient)
        _check_handed_in("transport", shared.transport, httpx.AsyncBaseTransport)
        super().__init__(shared, is_own_session=session is None)
        with our_configuration():
            self.session = AsyncSession(shared) if session is None else session

    async def request(
        self, method: str, url: str, arguments: RequestArguments, *, largest: int, stream: bool = False
    ) -> Response:
        """Send one request and read its whole answer; with `stream`, a good answer is left to be read and closed.

        Args:
            method: HTTP method.
            url: URL, without query.
            arguments: What the request carries.
            largest: Bytes that are read of a good answer at most.
            stream: Whether a good answer is left to be read.
        """
        try:
            return await self._exchanged(method, url, arguments, largest, stream)
        except Exception as error:
            raise _translate(error, method, url).with_traceback(None) from _cause(error)

    async def _exchanged(
        self, method: str, url: str, arguments: RequestArguments, largest: int, stream: bool
    ) -> Response:
        limits = Limits()
        request = self.session.build_request(method, _parsed(url), **arguments)
        if isinstance(request.stream, httpx.AsyncByteStream) and "files" in arguments:
            request.stream = _ReadInThread(request.stream)
        with limited_by(limits):
            response = await self._send(request)
            try:
                for _ in range(MOST_REDIRECTS):
                    following = _following(response)
                    if following is None:
                        break
                    await response.aclose()
                    response = await self._send(following)
                    response.extensions[REDIRECTED] = str(following.url)
                limits.in_head = False
                if stream and response.is_success:
                    return response
                if _is_soon_read(response, largest):
                    await response.aread()
                    return response
                body = _body_of(response, largest)
                async with aclosing(cast(AsyncGenerator[bytes], response.aiter_raw())) as portions:
                    async for portion in portions:
                        body.add(portion)
                        if _is_enough(response, body):
                            break
                await response.aclose()
                return _with_content(response, body)
            except BaseException:
                await response.aclose()
                raise

    async def _send(self, request: httpx.Request) -> Response:
        return as_response(
            await self.session.send(request, stream=True, follow_redirects=False, **self._auth_for(request))
        )

    async def chunks(self, response: Response) -> AsyncGenerator[bytes]:
        """Read the body of a streamed answer, as it arrives."""
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""))
            async for portion in response.aiter_raw():
                for decoded in decoder.decode(portion):
                    yield decoded
            decoder.end()
        except Exception as error:
            raise _translate(error, *_context(response)) from _cause(error)

    async def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        await response.aclose()

    async def close(self) -> None:
        """Close every connection; a session that was handed in is its owner's to close."""
        if self._is_own:
            await self.session.aclose()

    def close_soon(self) -> None:
        """Close the connections of each loop that runs; to be called from anywhere."""
        if isinstance(self.session, AsyncSession):
            self.session.close_soon()


class _ReadInThread(httpx.AsyncByteStream):
    """A body whose files are read in a thread: a slow one, or a pipe that is filled here, must not stop the loop."""

    def __init__(self, body: Any) -> None:
        self._body: Iterable[bytes] = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        portions = iter(self._body)
        while portion := await asyncio.to_thread(_joined, portions):
            yield portion


def _joined(portions: Iterator[bytes]) -> bytes:
    """The next portions, so many that changing to a thread for them is worth it; none at the end."""
    joined = bytearray()
    while len(joined) < WORTH_A_THREAD and (portion := next(portions, None)) is not None:
        joined += portion
    return bytes(joined)


class Transport(_Sender):
    """Sends single requests from threads, by a session of the client's own or one handed in.

    Raises:
        ConfigurationError: What was handed in cannot send from threads.
    """

    def __init__(self, shared: Shared, session: httpx.Client | None = None) -> None:
        _check_handed_in("http_client", session, httpx.Client)
        _check_handed_in("transport", shared.transport, httpx.BaseTransport)
        super().__init__(shared, is_own_session=session is None)
        with our_configuration():
            self.session = Session(shared) if session is None else session

    def request(
        self, method: str, url: str, arguments: RequestArguments, *, largest: int, stream: bool = False
    ) -> Response:
        """Send one request and read its whole answer; with `stream`, a good answer is left to be read and closed.

        Args:
            method: HTTP method.
            url: URL, without query.
            arguments: What the request carries.
            largest: Bytes that are read of a good answer at most.
            stream: Whether a good answer is left to be read.
        """
        try:
            return self._exchanged(method, url, arguments, largest, stream)
        except Exception as error:
            raise _translate(error, method, url).with_traceback(None) from _cause(error)

    def _exchanged(self, method: str, url: str, arguments: RequestArguments, largest: int, stream: bool) -> Response:
        limits = Limits()
        request = self.session.build_request(method, _parsed(url), **arguments)
        with limited_by(limits):
            response = self._send(request)
            try:
                for _ in range(MOST_REDIRECTS):
                    following = _following(response)
                    if following is None:
                        break
                    response.close()
                    response = self._send(following)
                    response.extensions[REDIRECTED] = str(following.url)
                limits.in_head = False
                if stream and response.is_success:
                    return response
                if _is_soon_read(response, largest):
                    response.read()
                    return response
                body = _body_of(response, largest)
                with closing(cast(Generator[bytes], response.iter_raw())) as portions:
                    for portion in portions:
                        body.add(portion)
                        if _is_enough(response, body):
                            break
                response.close()
                return _with_content(response, body)
            except BaseException:
                response.close()
                raise

    def _send(self, request: httpx.Request) -> Response:
        return as_response(self.session.send(request, stream=True, follow_redirects=False, **self._auth_for(request)))

    def chunks(self, response: Response) -> Generator[bytes]:
        """Read the body of a streamed answer, as it arrives."""
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""))
            for portion in response.iter_raw():
                yield from decoder.decode(portion)
            decoder.end()
        except Exception as error:
            raise _translate(error, *_context(response)) from _cause(error)

    def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        response.close()

    def close(self) -> None:
        """Close every connection; a session that was handed in is its owner's to close."""
        if self._is_own:
            self.session.close()


def _is_soon_read(response: Response, largest: int) -> bool:
    """Whether the body is known to be small enough, and can be read by httpx itself."""
    if response.is_stream_consumed:  # a transport of the user's has read it
        return True
    if "content-encoding" in response.headers or response.status_code == FAILED:
        return False
    length = response.headers.get("content-length", "")
    return length.isdecimal() and int(length[:20]) <= (largest if response.is_success else LARGEST_REFUSAL)


def _body_of(response: Response, largest: int) -> Body:
    """Make the store in which the body of an answer is gathered.

    Raises:
        BodyError: It is compressed in a way that was not asked for.
    """
    return Body(response.headers.get("content-encoding", ""), largest if response.is_success else LARGEST_REFUSAL)


def _is_enough(response: Response, body: Body) -> bool:
    """Whether nothing more of a body is to be read.

    After a failure, its last byte is read and not its end, so that the connection is dropped: the server closes it
    without saying so, and another request on it would be lost.

    Raises:
        UnexpectedResponseError: A good answer is larger than what is read of one.
    """
    if body.is_full and response.is_success:
        words = f"the answer is larger than {body.largest >> 20} MiB, the most that is read of one into memory"
        raise api_error(UnexpectedResponseError, _exchange_of(response), f"{words}; client.stream() reads any")
    return body.is_full or (response.status_code == FAILED and 0 < _length(response) <= body.received)


def _with_content(response: Response, body: Body) -> Response:
    """The answer with its body read and decoded."""
    headers = response.headers.copy()
    headers.pop("content-encoding", None)
    return Response(
        response.status_code,
        headers=headers,
        content=body.content(),
        request=response.request,
        extensions=response.extensions,
    )


def _exchange_of(response: Response) -> Exchange:
    method, url, status, attempts = _context(response)
    return Exchange(method, url, status, attempts=attempts)


def _length(response: Response) -> int:
    """The bytes an answer has in its body; 0 when it does not say."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and response.request.method != "HEAD" else 0


def _following(response: Response) -> httpx.Request | None:
    """The request a redirect leads to; None where the answer is to be taken as it is.

    Requests that may change something are not redirected. Another server gets none of our headers.
    """
    request, following = response.request, response.next_request
    if following is None or request.method not in ("GET", "HEAD"):
        return None
    if origin(following.url) == origin(request.url):
        return following
    kept = {name: value for name, value in request.headers.items() if name in HARMLESS}
    return httpx.Request(request.method, following.url, headers=kept, extensions=request.extensions)


def _check_handed_in(name: str, given: object, kind: type[Any]) -> None:
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__} for this client, not {given!r}")


def _translate(error: Exception, method: str, url: str, status: int = 200, attempts: int = 1) -> InvokeAIError:
    """Translate an error of httpx, or of the transport below it, into one of ours."""
    request, reason = f"{method} {url}", str(error) or type(error).__name__
    ours: ConnectionError | TimeoutError
    sent = True
    match error:
        case InvokeAIError():  # a file that is being uploaded cannot be read, or there is no token
            return error
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            ours, sent = TimeoutError(f"{request}: no connection in time"), False
        case httpx.TimeoutException():
            ours = TimeoutError(f"{request}: no answer in time")
        case httpx.ConnectError() | httpx.ProxyError():
            ours, sent = ConnectionError(f"{request}: cannot connect: {reason}{connection_hint(error)}"), False
        case httpx.LocalProtocolError() | httpx.UnsupportedProtocol():
            return InvalidRequestError(f"{request}: {reason}")
        case httpx.TransportError():
            ours = ConnectionError(f"{request}: the connection broke: {reason}")
        case BodyError() | httpx.DecodingError() | MemoryError():
            words = "does not fit into memory" if isinstance(error, MemoryError) else f"cannot be decoded: {reason}"
            exchange = Exchange(method, url, status, attempts=attempts)
            return api_error(UnexpectedResponseError, exchange, f"the body {words}")
        case httpx.HTTPError() | httpx.InvalidURL():
            return InvokeAIError(f"{request}: {reason}")
        case httpx.StreamError():
            return InvalidRequestError(f"{request}: this answer has been read, or closed, already")
        case RuntimeError() if "closed" in reason:  # by disconnect(), or by the end of a loop a transport belongs to
            return ClientClosedError(f"{request}: the client was closed meanwhile: {reason}")
        case _:  # what is to be sent cannot be: not a number, half a surrogate pair, a wrong length
            return InvalidRequestError(f"{request}: {reason}")
    ours.method, ours.url, ours.attempts, ours.request_sent = method, url, attempts, sent
    return ours


def _cause(error: Exception) -> BaseException | None:
    """Return the cause to show for one of our errors; those raised by the transport have theirs already."""
    return error.__cause__ if isinstance(error, InvokeAIError) else without_frames(error)


def _context(response: Response) -> tuple[str, str, int, int]:
    """Describe the answer an error is about."""
    request = response.request
    url = str(request.url.copy_with(query=None))
    return request.method, url, response.status_code, response.extensions.get(ATTEMPTS, 1)
