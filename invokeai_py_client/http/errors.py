"""An HTTP answer -> the error it means, or none."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from invokeai_py_client.bindings import Kind, Operation
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConflictError,
    ConnectionError,
    ContentTooLargeError,
    NotFoundError,
    NotSupportedError,
    PermissionDeniedError,
    RateLimitError,
    RequestError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
    ValidationError,
)
from invokeai_py_client.http.retry import seconds_asked
from invokeai_py_client.http.versions import minor, numbers
from invokeai_py_client.text.jsons import is_list, is_object
from invokeai_py_client.text.messages import one_line, shown_url
from invokeai_py_client.text.redaction import scrub

_BY_STATUS: dict[int, type[APIError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: ContentTooLargeError,
    422: ValidationError,
    429: RateLimitError,
}
LOG_IN = " (log in with `client.login(email, password)`, or give a fresh `api_key`, with or without the word `Bearer`)"
_UNKNOWN_OPERATION = " (this version of the server does not know the operation)"
_UNKNOWN = "Not Found"
"""What servers say of paths they do not know, and of some things that do not exist."""
_HINTS = {
    405: _UNKNOWN_OPERATION,
    413: " (send less at once; a proxy in front of the server may have a limit of its own)",
    500: " (the server's log says more)",
    501: _UNKNOWN_OPERATION,
    502: " (a proxy in front of the server got no answer from it)",
    503: " (the server, or a proxy in front of it, takes no requests at the moment)",
    504: " (a proxy in front of the server got no answer in time)",
}

WEB_PAGE = "a web page came back"
"""What is wrong with the answer of a server that does not know an API path."""

MOST_LISTED = 10_000_000
"""Entries of a list that is read page by page."""

LONGEST_SHOWN = 600
"""Characters of a server's words in an error's message; those about an unknown node list all known ones."""

E = TypeVar("E", bound=APIError)
L = TypeVar("L", ConnectionError, TimeoutError)


class Exchange(NamedTuple):
    """One request and what came back of it, as errors tell it.

    `url` is without the query; `attempts` says how often the request was sent; `secrets` lists what it carried that no
    error may show, should the server repeat it; `redirected` says where the answer came from, if not from the URL.
    """

    method: str
    url: str
    status: int
    headers: Mapping[str, str] = MappingProxyType({})
    attempts: int = 1
    secrets: Callable[[], Sequence[str]] = tuple
    redirected: str = ""


def error_for(exchange: Exchange, content: bytes, *, kind: Kind | None) -> APIError | None:
    """The error an answer stands for; None when it is a good one.

    Args:
        exchange: The request, and the head of its answer.
        content: The answer's body.
        kind: What the operation answers; None for a request that is no operation we know. An InvokeAI server answers
            unknown API paths with status 200 and its web page: HTML is only taken for an answer where it is one.
    """
    status = exchange.status
    content_type = exchange.headers.get("content-type", "").lower()
    if 300 <= status < 400:
        target = shown_url(exchange.headers.get("location", ""))
        return api_error(APIError, exchange, f"the server redirects to {target}: is that the base_url to use?")
    if not 200 <= status < 300:
        cls = _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
        detail, fields = _reason(content_type, content)
        secrets = exchange.secrets()
        fields = {scrub(path, secrets): scrub(problem, secrets) for path, problem in fields.items()}
        hint = _hint(exchange, detail)
        more = {"fields": fields} if cls is ValidationError else {}
        return api_error(cls, exchange, detail, hint, **more)
    if content_type.startswith("text/html") and kind != "text" and exchange.redirected:
        where = shown_url(exchange.redirected)
        words = f"it was redirected to {where}, which is a web page: does a login stand before the server?"
        return api_error(UnexpectedResponseError, exchange, words)
    if content_type.startswith("text/html") and kind != "text":
        return api_error(UnexpectedResponseError, exchange, f"{WEB_PAGE}: this server has no such API path")
    if kind == "json" and content and not _is_json(content_type):
        return api_error(UnexpectedResponseError, exchange, f"JSON was expected, {content_type or 'nothing'} came back")
    return None


def _hint(exchange: Exchange, detail: str) -> str:
    """Suggest a remedy for an answer."""
    if exchange.status == 404 and exchange.method == "DELETE" and exchange.attempts > 1:
        return " (an earlier attempt, whose answer was lost, may have deleted it)"
    if exchange.status == 404 and detail == _UNKNOWN and "/i/" not in exchange.url:  # /i/ is a record's path
        return " (perhaps this version of the server does not know the operation)"
    if exchange.status == 401 and exchange.url.endswith("/auth/login"):
        return ""
    if exchange.status == 401:
        return hint_to_log_in(exchange.headers)
    return _HINTS.get(exchange.status, "")


def is_of_unknown_path(error: APIError) -> bool:
    """Whether a refusal is one of those that servers answer to operations they do not have."""
    return (
        error.status in (405, 501)
        or (error.status == 404 and error.detail == _UNKNOWN)
        or (isinstance(error, UnexpectedResponseError) and error.detail.startswith(WEB_PAGE))
    )


def not_supported(
    operation: str, method: str, url: str, version: str, first_versions: Mapping[str, str], error: APIError | None
) -> NotSupportedError:
    """Make the error of what a server's version does not have.

    Args:
        operation: The operation's name.
        method: Its HTTP method.
        url: Where it would be.
        version: The server's version.
        first_versions: The first version with each thing that is missing, by the keys of `Offers`.
        error: The server's refusal, if it was asked.
    """
    first = max(first_versions.values(), key=numbers, default="")
    missing = () if "" in first_versions else tuple(key.rpartition(".")[2].strip("?") for key in first_versions)
    wanted = f"a server of InvokeAI {minor(first)} or newer" if first else "a server that has the operation"
    given = f" for {', '.join(missing)}" if missing else ""
    words = f"expected {wanted}{given}, got {one_line(version):.40}"
    return NotSupportedError(
        f"{operation} ({method} {url}): {words}",
        method=method,
        url=url,
        status=error.status if error else 0,
        attempts=error.attempts if error else 0,
        detail=words,
        operation=operation,
        parameters=missing,
        server_version=version,
        first_version=first,
    )


_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")
"""OpenSSL's reasons for an answer that is not TLS."""


def connection_hint(error: BaseException | None) -> str:
    """Suggest a remedy for a connection that cannot be opened; empty where none is known."""
    while error is not None:
        if getattr(error, "verify_code", 0):
            return (
                "; its certificate is not trusted: give the file of its authority as verify_ssl=, or verify_ssl=False"
            )
        if getattr(error, "reason", "") in _NO_TLS:
            return "; no TLS is spoken there: is it http:// instead of https://?"
        if type(error).__name__ == "ProxyError":
            return "; HTTP_PROXY, HTTPS_PROXY and ALL_PROXY of the environment name the proxy, NO_PROXY who needs none"
        error = error.__cause__ or error.__context__
    return ""


def hint_to_log_in(headers: Mapping[str, str]) -> str:
    """Name the credentials an answer of status 401 asks for."""
    if re.search(r"\bbasic\b", headers.get("www-authenticate", ""), re.IGNORECASE):
        return " (a proxy in front of the server asks who you are: `client.session.auth = (user, password)`)"
    return LOG_IN


def api_error(cls: type[E], exchange: Exchange, detail: str, hint: str = "", **attributes: Any) -> E:
    """Make an error of an answer; `attributes` are those of its class."""
    detail = scrub(detail, exchange.secrets())
    shown = detail if len(detail) <= LONGEST_SHOWN else f"{detail[:LONGEST_SHOWN]}... ({len(detail)} characters)"
    retry_after = seconds_asked(exchange.headers.get("retry-after"), datetime.now(UTC))
    asked = "" if retry_after is None else f" (it asks to be left alone for {retry_after:.0f} s)"
    return cls(
        f"{exchange.method} {exchange.url}: HTTP {exchange.status}: {shown}{hint}{asked}",
        method=exchange.method,
        url=exchange.url,
        status=exchange.status,
        attempts=exchange.attempts,
        detail=detail,
        request_id=exchange.headers.get("x-request-id", ""),
        retry_after=retry_after,
        **attributes,
    )


def not_there(message: str, question: Operation[Any], base_url: str) -> NotFoundError:
    """Make the error of something the server is known not to have, so that it is not asked for it."""
    url = base_url + question.url
    return NotFoundError(message, method=question.method, url=url, status=404, detail=message)


def unexpected(problem: str, question: Operation[Any], base_url: str) -> UnexpectedResponseError:
    """Make the error of an answer that makes no sense."""
    exchange = Exchange(question.method, base_url + question.url, 200)
    return api_error(UnexpectedResponseError, exchange, f"this is not what {question.name} answers: {problem}")


def check_total(total: int, question: Operation[Any], base_url: str) -> None:
    """Refuse to read a list that is longer than any real one.

    Raises:
        UnexpectedResponseError: The server says that it has more than `MOST_LISTED` entries.
    """
    if total > MOST_LISTED:
        raise unexpected(f"a list of {total:.3g} entries; at most {MOST_LISTED:,} are read", question, base_url)


@contextmanager
def suppress_repetition() -> Generator[None]:
    """Take it for done that something is gone, where its deletion was sent before, and that answer lost."""
    try:
        yield
    except NotFoundError as error:
        if not error.may_have_acted:
            raise


def late(method: str, url: str, attempts: int) -> TimeoutError:
    """Make the error of a request for which there was no time, after it was sent so many times."""
    words = f"{method} {url}: no time was left to send it"
    return TimeoutError(words, method=method, url=url, attempts=attempts, request_sent=attempts > 0)


def connection_error(kind: type[L], message: str, cause: RequestError, *, sent: bool = True) -> L:
    """Return an error that tells in other words of what its cause says, and is of the same request."""
    return kind(message, method=cause.method, url=cause.url, attempts=cause.attempts, request_sent=sent)


def _is_json(content_type: str) -> bool:
    return "json" in content_type.split(";")[0]


def _reason(content_type: str, content: bytes) -> tuple[str, dict[str, str]]:
    """Read the server's reason, `{"detail": text}`, a list of refused fields or plain text; and those fields."""
    text = content.decode("utf-8", "replace").strip()
    if content_type.startswith("text/html"):
        return "a web page", {}
    if not _is_json(content_type):
        return text or "no explanation", {}
    try:
        detail: Any = json.loads(text)["detail"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return text or "no explanation", {}
    if not is_list(detail):
        return str(detail or "no explanation"), {}
    fields: dict[str, str] = {}
    for path, problem in map(_field_problem, detail):
        fields[path] = f"{fields[path]}; {problem}" if path in fields else problem
    return "; ".join(f"{path}: {problem}" if path else problem for path, problem in fields.items()), fields


def _field_problem(problem: Any) -> tuple[str, str]:
    if is_object(problem) and is_list(problem.get("loc")) and "msg" in problem:
        return ".".join(map(str, problem["loc"])), str(problem["msg"])
    return "", str(problem)
