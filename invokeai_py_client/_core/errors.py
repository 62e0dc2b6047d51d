"""An HTTP answer -> the error it means, or none."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from invokeai_py_client._core.jsons import is_list
from invokeai_py_client.bindings import Kind
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
)

_BY_STATUS: dict[int, type[APIError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}
_HINTS = {401: " (give the client an `api_key`, or a fresh one)"}

LONGEST_SHOWN = 600
"""Characters of what a server says that are in an error's message; a node it does not know is told with all it does."""

E = TypeVar("E", bound=APIError)


def error_for(method: str, url: str, status: int, content_type: str, content: bytes, *, kind: Kind) -> APIError | None:
    """The error an answer stands for; None when it is a good one.

    Args:
        method: HTTP method of the request.
        url: URL of the request.
        status: HTTP status of the answer.
        content_type: The answer's `Content-Type`.
        content: The answer's body.
        kind: What the operation answers. An InvokeAI server answers unknown API paths with status 200 and its web
            page, so that HTML is only taken for an answer where it is one.
    """
    if not 200 <= status < 300:
        cls = _BY_STATUS.get(status, ServerError if status >= 500 else APIError)
        return api_error(cls, method, url, status, _detail(content_type, content) + _HINTS.get(status, ""))
    if content_type.startswith("text/html") and kind != "text":
        return api_error(
            UnexpectedResponseError, method, url, status, "a web page came back: this server has no such API path"
        )
    if kind == "json" and content and not _is_json(content_type):
        return api_error(
            UnexpectedResponseError, method, url, status, f"JSON was expected, {content_type or 'nothing'} came back"
        )
    return None


def api_error(cls: type[E], method: str, url: str, status: int, detail: str) -> E:
    """An error with its message and attributes."""
    shown = detail if len(detail) <= LONGEST_SHOWN else f"{detail[:LONGEST_SHOWN]}... ({len(detail)} characters)"
    error = cls(f"{method} {url}: HTTP {status}: {shown}")
    error.method, error.url, error.status, error.detail = method, url, status, detail
    return error


def _is_json(content_type: str) -> bool:
    return "json" in content_type.split(";")[0]


def _detail(content_type: str, content: bytes) -> str:
    """What the server said went wrong: `{"detail": text}`, a list of refused fields, or plain text."""
    text = content.decode("utf-8", "replace").strip()
    if not _is_json(content_type):
        return "a web page" if content_type.startswith("text/html") else text[:500] or "no explanation"
    try:
        detail: Any = json.loads(text)["detail"]
    except (ValueError, TypeError, KeyError):
        return text[:500]
    if is_list(detail):
        return "; ".join(map(_field_problem, detail))
    return str(detail)


def _field_problem(problem: Any) -> str:
    try:
        return f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}"
    except (TypeError, KeyError):
        return str(problem)
