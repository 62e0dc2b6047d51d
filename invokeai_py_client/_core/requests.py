"""What a single request needs besides its operation, and whether an answer fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from invokeai_py_client._core.settings import check_headers, check_retries, check_seconds
from invokeai_py_client.bindings import Model, Operation
from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError


def check_options(headers: Mapping[str, str] | None, timeout: float | None, max_retries: int | None) -> None:
    """Check what a user gave for one request.

    Raises:
        InvalidRequestError: It makes no sense.
    """
    try:
        if headers is not None:
            check_headers(headers)
        if timeout is not None:
            check_seconds("timeout", timeout)
        if max_retries is not None:
            check_retries(max_retries)
    except ConfigurationError as error:
        raise InvalidRequestError(str(error)) from None


def may_be_compressed(operation: Operation[Any], stream: bool, headers: Mapping[str, str]) -> bool:
    """Whether the server may compress the answer, or whoever asks wants to say so.

    InvokeAI 6.14 answers 500, after it has done what it was asked, when it may compress an answer without a body or
    of a type it does not know, such as a deletion's or a font.
    """
    if any(name.lower() == "accept-encoding" for name in headers):
        return True
    return operation.method == "GET" and operation.kind == "json" and not stream


def misfit(operation: Operation[Any], answer: Any) -> str:
    """What is wrong with an answer of another kind than the operation's; `null` may mean "none"."""
    if answer is not None and operation.returns and "|" not in operation.returns:
        wanted = list if operation.returns.startswith("[") else dict if operation.returns.startswith("{") else Model
        if not isinstance(answer, wanted):
            return f"this is not what {operation.name} answers: {answer!r:.80}"
    return ""
