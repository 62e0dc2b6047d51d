"""The parts of a request besides its operation, and the check of its answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl

import attrs

from invokeai_py_client.bindings import UNSET, File, FilePart, Kind, Model, Operation, dump
from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError
from invokeai_py_client.http.answers import misfit as misfit_of
from invokeai_py_client.http.routes import Route, near, with_shorthand
from invokeai_py_client.http.settings import Timeout, Timeouts, check_headers, check_retries, timeouts
from invokeai_py_client.http.shared import ResponseInfo
from invokeai_py_client.kit.log import logger
from invokeai_py_client.text.jsons import is_list, is_object
from invokeai_py_client.text.redaction import as_secret, is_secret_name, shielded

ATTEMPTS = "invokeai_attempts"
"""Where an answer notes how often its request was sent."""
IS_REPETITION = "invokeai_is_repetition"
"""Where an answer notes whether its request was sent before, and that answer lost."""
REDIRECTED = "invokeai_redirected"
"""Where an answer notes the URL it came from, if that is not the one that was asked."""


Files = Mapping[str, Any] | Iterable[tuple[str, Any]]
"""Files by the names of their fields: each a `File`, bytes, a path, an open file, or, as requests takes them, a tuple
`(file name, content)` or `(file name, content, content type)`; `(None, text)` is a plain field."""


class Call(NamedTuple):
    """A request as it is to be sent, but for what the client and the user add to it.

    Attributes:
        method: HTTP method, in capitals.
        path: Path, percent-encoded, without query.
        kind: How the answer is read; None when that is not known.
        query: Query parameters.
        body: JSON body, or UNSET.
        parts: Parts of a multipart body.
        headers: Headers of its own.
        name: The operation's name; empty when it is not known.
        template: The path with `{parameters}`; empty when it is not known.
    """

    method: str
    path: str
    kind: Kind | None
    query: Any = None
    body: Any = UNSET
    parts: Sequence[FilePart] = ()
    headers: Mapping[str, str] = MappingProxyType({})
    name: str = ""
    template: str = ""


def call_of(operation: Operation[Any], *, stream: bool) -> Call:
    """The request an operation describes; one whose answer is streamed is not read as JSON.

    Raises:
        InvalidRequestError: It is no operation, or no request can be made of its arguments.
    """
    if not isinstance(operation, Operation):  # pyright: ignore[reportUnnecessaryIsInstance]
        hint = "; call it first" if callable(operation) else ""
        raise InvalidRequestError(f"an Operation of invokeai_api.api is needed, not {operation!r}{hint}")
    try:
        return Call(
            operation.method,
            operation.url,
            "bytes" if stream and operation.kind == "json" else operation.kind,
            shielded(operation.params) if operation.query else None,
            UNSET if operation.json is UNSET else shielded(operation.json_body),
            () if operation.multipart is UNSET else operation.files or (),
            operation.header_values if operation.headers else {},
            operation.name,
            operation.path,
        )
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidRequestError(str(error)) from error


def call_to(route: Route, params: Mapping[str, Any] | None, json: Any, files: Files | None) -> Call:
    """A raw request, with the parameters its endpoint insists on.

    Raises:
        InvalidRequestError: The parameters or files are not what can be sent.
    """
    params, json = with_shorthand(route, params, json)
    body = UNSET if json is None else json
    if body is not UNSET and files:
        raise InvalidRequestError("json and files cannot be sent together: give the text as a part, (None, text)")
    query, parts = _query(route, params), _file_parts(files or ())
    return Call(route.method, route.path, route.kind, query, body, parts, name=route.operation, template=route.template)


def check_options(
    headers: Mapping[str, str] | None, timeout: Timeout | None, max_retries: int | None
) -> Timeouts | None:
    """Check what a user gave for one request, and return its time limits, if it has its own.

    Raises:
        InvalidRequestError: It makes no sense.
    """
    try:
        if headers is not None:
            check_headers(headers)
        if max_retries is not None:
            check_retries(max_retries)
        return None if timeout is None else timeouts("timeout", timeout)
    except ConfigurationError as error:
        raise InvalidRequestError(str(error)) from None


def _query(route: Route, params: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    """The query of a request: what the endpoint has of it, and the parameters given that are not None."""
    pairs: list[tuple[str, Any]] = list(parse_qsl(route.query, keep_blank_values=True))
    for name, value in (params or {}).items():
        if value is not None:
            value = dump(value)
            value = as_secret(value) if is_secret_name(name) else value
            pairs += [(name, item) for item in value] if is_list(value) else [(name, value)]
    return pairs


def _file_parts(files: Files) -> list[FilePart]:
    """The parts of a multipart body, from files as requests and httpx take them.

    Raises:
        InvalidRequestError: One cannot be sent.
    """
    if isinstance(files, (str, bytes)):
        raise InvalidRequestError("files must be a mapping of fields to files, such as {'file': 'picture.png'}")
    try:
        pairs = files.items() if is_object(files) else cast(Iterable[tuple[str, Any]], files)
        return [_part(key, given) for key, given in pairs]
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"files: {error}") from error


def _part(key: str, given: Any) -> FilePart:
    if isinstance(given, File):
        return given.part(key)
    if not isinstance(given, tuple):
        return File(given).part(key)
    pieces: list[Any] = [*given]
    name, content, *rest = pieces
    if name is None:
        return key, (None, content.encode() if isinstance(content, str) else content, None)
    return File(content, name, *rest[:1]).part(key)


def may_be_compressed(call: Call, stream: bool) -> bool:
    """Whether the server may compress the answer.

    InvokeAI 6.14 answers 500, after it has done what it was asked, when it may compress an answer without a body or
    of a type it does not know, such as a deletion's or a font.
    """
    return call.method == "GET" and call.kind == "json" and not stream


def misfit(operation: Operation[Any], answer: Any) -> str:
    """Describe an answer that does not fit its operation; empty if it does."""
    if answer is None:
        return f"{operation.name} has no answer without content" if operation.returns and not operation.nullable else ""
    problem = f"{answer!r:.80}" if isinstance(answer, Model) and _has_nothing(answer) else ""
    if not problem and operation.returns:
        problem = misfit_of(answer, operation.returns)
    return f"this is not what {operation.name} answers: {problem}" if problem else ""


def _has_nothing(answer: Model) -> bool:
    """Whether a record lacks all that it must have: it is of something else, or of another server."""
    required = _required(cast(Any, type(answer)))
    return bool(required) and all(getattr(answer, name) is UNSET for name in required)


@cache
def _required(kind: Any) -> tuple[str, ...]:
    return tuple(attribute.name for attribute in attrs.fields(kind) if attribute.default is attrs.NOTHING)


def malformed(content_type: str, content: bytes) -> str:
    """Describe the damage of a body that claims to be JSON; empty if it is sound."""
    if "json" in content_type.split(";")[0] and content:
        try:
            json.loads(content)
        except (ValueError, RecursionError) as error:
            return f"malformed JSON ({error})"
    return ""


def suggestion(route: Route) -> str:
    """Suggest known endpoints for an unknown one."""
    known = [] if route.operation else near(route.method, route.path)
    return f"; is one of these meant: {', '.join(known)}?" if known else ""


def log(info: ResponseInfo) -> None:
    """One line for each time a request is sent."""
    if logger.isEnabledFor(logging.DEBUG):
        outcome = info.status if info.error is None else type(info.error).__name__
        milliseconds = info.seconds * 1000
        logger.debug("%s %s: %s in %.1f ms, attempt %d", info.method, info.path, outcome, milliseconds, info.attempt)
