"""One exchange by httpx: the parts of a request, how much of its answer is read, and the errors they mean."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NotRequired, TypedDict

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
from invokeai_py_client.http.bodies import LARGEST_REFUSAL, Body, BodyError
from invokeai_py_client.http.calls import ATTEMPTS
from invokeai_py_client.http.errors import Exchange, api_error, connection_hint
from invokeai_py_client.http.session import (
    Bearer,
    Response,
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
FAILED = 500
"""The status after which InvokeAI closes the connection without saying so."""


parsed = lru_cache(maxsize=256)(httpx.URL)
"""Parsing a URL costs as much as a tenth of a request."""


class RequestArguments(TypedDict):
    """The parts of a request besides method and URL, as httpx takes them."""

    params: Any
    headers: dict[str, str]
    json: NotRequired[Any]
    files: NotRequired[Any]
    timeout: NotRequired[Timeouts]


class Sender:
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


def is_soon_read(response: Response, largest: int) -> bool:
    """Whether the body is known to be small enough, and can be read by httpx itself."""
    if response.is_stream_consumed:  # a transport of the user's has read it
        return True
    if "content-encoding" in response.headers or response.status_code == FAILED:
        return False
    length = response.headers.get("content-length", "")
    return length.isdecimal() and int(length[:20]) <= (largest if response.is_success else LARGEST_REFUSAL)


def body_of(response: Response, largest: int) -> Body:
    """Make the store in which the body of an answer is gathered.

    Raises:
        BodyError: It is compressed in a way that was not asked for.
    """
    return Body(response.headers.get("content-encoding", ""), largest if response.is_success else LARGEST_REFUSAL)


def is_enough(response: Response, body: Body) -> bool:
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


def with_content(response: Response, body: Body) -> Response:
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
    method, url, status, attempts = context_of(response)
    return Exchange(method, url, status, attempts=attempts)


def _length(response: Response) -> int:
    """The bytes an answer has in its body; 0 when it does not say."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and response.request.method != "HEAD" else 0


def following_request(response: Response) -> httpx.Request | None:
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


def check_handed_in(name: str, given: object, kind: type[Any]) -> None:
    """Refuse a session or transport of the user's that is not of the kind that is needed."""
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__} for this client, not {given!r}")


def translate(error: Exception, method: str, url: str, status: int = 200, attempts: int = 1) -> InvokeAIError:
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


def cause_of(error: Exception) -> BaseException | None:
    """Return the cause to show for one of our errors; those raised by the transport have theirs already."""
    return error.__cause__ if isinstance(error, InvokeAIError) else without_frames(error)


def context_of(response: Response) -> tuple[str, str, int, int]:
    """Describe the answer an error is about."""
    request = response.request
    url = str(request.url.copy_with(query=None))
    return request.method, url, response.status_code, response.extensions.get(ATTEMPTS, 1)
