"""Errors of the library: one root, `InvokeAIError`, so that one `except` catches all of them.

Where a built-in says the same thing (`ConnectionError`, `TimeoutError`, `LookupError`, `ValueError`), ours is a
subclass of it too, so code written against the built-ins keeps working.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass
from errno import ENOENT
from types import MappingProxyType
from typing import Any

from invokeai_py_client.text.messages import printable


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a workflow from running.

    Attributes:
        kind: One of `"no_nodes"`, `"missing_node_template"`, `"missing_field_template"`, `"missing_input"`,
            `"number"` (out of its bounds), `"collection"` (too few or too many items, or one out of bounds),
            `"batch_not_connected"`, `"batch_size_mismatch"`, `"batch_empty"`, `"batch_item"`, `"connection"`,
            `"value"`.
        message: What is wrong, and what would be right.
        node_id: The node; empty where it is not of one.
        field_name: The node's input; empty where it is not of one.
        in_ui: Whether the web UI says so too. What it does not say fails on the server, or stalls its queue.
    """

    kind: str
    message: str
    node_id: str = ""
    field_name: str = ""
    in_ui: bool = True

    def __str__(self) -> str:
        return printable(self.message)


class InvokeAIError(Exception):
    """Root of every error this library raises.

    A message may quote a server or a file; characters in it that would steer a terminal are shown as escapes.

    Args:
        args: The message.
        attributes: Values of the attributes the class documents; the others keep their defaults.
    """

    def __init__(self, *args: object, **attributes: Any) -> None:
        super().__init__(*args)
        for name, value in attributes.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, value)

    def extend_message(self, words: str) -> None:
        """Add words to the message, where more is known than where the error was raised."""
        self.args = (f"{self}{words}",)

    def __str__(self) -> str:
        return printable(Exception.__str__(self))


class ConfigurationError(InvokeAIError, ValueError):
    """A client setting (URL, time-out, number of retries) is not usable."""


class InvalidRequestError(InvokeAIError, ValueError):
    """No request can be made of these arguments: an empty id, a value that has no JSON form."""


class MissingExtraError(InvokeAIError, ImportError):
    """A package that only some users need is not installed; the message says which."""


class ClientClosedError(InvokeAIError):
    """The client was used after `disconnect()`, `close()` or the end of its `with` block."""


class RequestError(InvokeAIError):
    """A request failed; the subclass says how.

    Attributes:
        method: HTTP method of the request; empty where the error is not of one request.
        url: URL of the request, without its query, which may hold secrets.
        attempts: Number of times the request was sent.
        result: For an abandoned run or sweep: a `RunResult` with the partial results. For a change of many images or
            videos that failed on the way: a `BulkResult` with the changes made before. Else None.
    """

    method: str = ""
    url: str = ""
    attempts: int = 0
    result: Any = None


class ConnectionError(RequestError, builtins.ConnectionError):
    """The server could not be reached, or the connection broke.

    Attributes:
        request_sent: False when the connection was never established, so the server cannot have acted on the request.
    """

    request_sent: bool = False


class WrongServerError(ConnectionError):
    """Something answers at the URL, but it is no InvokeAI server."""


class EventsRefusedError(ConnectionError):
    """The server, or a proxy in front of it, opens no event connection; runs go on without events."""


class TimeoutError(RequestError, builtins.TimeoutError):
    """The server did not answer, or a run did not finish, in the time allowed.

    Attributes:
        request_sent: False when the time ran out before the request was sent.
    """

    request_sent: bool = True


class APIError(RequestError):
    """The server answered, but not with success.

    Attributes:
        status: HTTP status code of the answer.
        detail: What the server said, as text.
        may_have_acted: Whether the request was sent before and that answer lost: the server may have done then what it
            refuses now, such as to delete what is gone.
        request_id: The `X-Request-ID` of the answer, where something on the way gives one; empty otherwise.
        retry_after: The seconds the server asks to be left alone; None when it does not say.
    """

    status: int = 0
    detail: str = ""
    may_have_acted: bool = False
    request_id: str = ""
    retry_after: float | None = None


class AuthenticationError(APIError):
    """HTTP 401: no credentials, or credentials the server does not accept."""


class PermissionDeniedError(APIError, builtins.PermissionError):
    """HTTP 403: the user may not do this."""


class NotFoundError(APIError, LookupError):
    """HTTP 404: what the request names does not exist on the server."""


class ConflictError(APIError):
    """HTTP 409: the request conflicts with what exists on the server."""


class ContentTooLargeError(APIError):
    """HTTP 413: what was sent is more than the server, or something on the way to it, takes."""


class NotSupportedError(APIError):
    """The server's version does not have an operation, or would ignore something that is given to it.

    Attributes:
        operation: The operation's name, such as `star_videos_in_list`.
        parameters: What it would ignore, such as `("is_public",)`; empty where the operation itself is not there.
        server_version: The server's version.
        first_version: The first version that has it; empty where that is not known.
        status: Of the answer; 0 where nothing was sent.
    """

    operation: str = ""
    parameters: tuple[str, ...] = ()
    server_version: str = ""
    first_version: str = ""


class ValidationError(APIError, ValueError):
    """HTTP 400 or 422: the server refused what was sent.

    Attributes:
        fields: What is wrong with each field the server names: `{"body.batch.runs": "Input should be ..."}`.
    """

    fields: Mapping[str, str] = MappingProxyType({})


class RateLimitError(APIError):
    """HTTP 429: too many requests."""


class ServerError(APIError):
    """HTTP 5xx: the server failed."""


class UntestedServerWarning(UserWarning):
    """The server's version is outside the range this library is tested with."""


class UnexpectedResponseError(APIError):
    """A success by its status, but not what an InvokeAI server answers: a web page, truncated or malformed JSON."""


class ServerStartError(InvokeAIError):
    """An InvokeAI server of ours (`LocalServer`) did not start; the message ends with the tail of its log."""


class WorkflowError(InvokeAIError, ValueError):
    """A workflow cannot be loaded or run as it is: wrong file, unknown nodes, missing values."""


class WorkflowNotReadyError(WorkflowError):
    """A workflow cannot run as it is; nothing was sent.

    Attributes:
        problems: Each thing that is wrong, as `validate()` lists them.
    """

    problems: tuple[Problem, ...] = ()


class SubmissionUnknownError(InvokeAIError):
    """The answer to a submission was lost, and whether the server has taken it could not be found out in time.

    Submitting again may run it twice. Once the server answers, `queue.get_batch_status(queue_id, batch_id)` tells: its
    `total` is 0 for a batch the server does not have.

    Attributes:
        batch_id: The batch the workflow would be.
        queue_id: The queue it was sent to.
    """

    batch_id: str = ""
    queue_id: str = ""


class WorkflowNotFoundError(WorkflowError, LookupError):
    """The server has no workflow of this name or id; the message lists near matches."""


class InputNotFoundError(WorkflowError, KeyError):
    """No input, or more than one, goes by this key; the message lists the inputs there are."""

    __str__ = InvokeAIError.__str__  # a KeyError shows its message as a literal


class InputIndexError(InputNotFoundError, IndexError):
    """The form has no input of this number."""


class InputValueError(WorkflowError):
    """A value has the wrong type or is out of range; the message names the input and what is allowed."""


class LocalFileError(InvokeAIError, OSError):
    """A file on this machine cannot be read or written; `errno` is the operating system's number for why, if any."""


class LocalFileNotFoundError(LocalFileError, FileNotFoundError):
    """A file or folder on this machine is not there."""

    errno = ENOENT


class LocalFilePermissionError(LocalFileError, builtins.PermissionError):
    """A file or folder on this machine may not be read or written."""


class LocalIsADirectoryError(LocalFileError, IsADirectoryError):
    """A folder is where a file was expected on this machine."""


class WorkflowFileNotFoundError(WorkflowError, LocalFileNotFoundError):
    """There is no such file of a workflow."""


class InputFileNotFoundError(InputValueError, LocalFileNotFoundError):
    """There is no such file of a picture, which was to be the value of an input."""


class InvalidImageError(InvokeAIError, ValueError):
    """The upload is not an image the server takes."""


class InvalidVideoError(InvokeAIError, ValueError):
    """The upload is not a video the server takes."""


class ModelNotFoundError(InvokeAIError, LookupError):
    """No installed model, or more than one, fits; the message lists the candidates."""


class ModelInstallError(InvokeAIError):
    """The server could not install a model."""


class BoardNotFoundError(InvokeAIError, LookupError):
    """There is no board of this name or id, or several have the name."""


class PresetNotFoundError(InvokeAIError, LookupError):
    """There is no style preset of this name or id, or several have the name."""


class NotConfirmedError(InvokeAIError):
    """The server answered as if all were well, but does not say that it did what it was asked."""


class TransferError(InvokeAIError):
    """Some of many files could not be uploaded or downloaded.

    Attributes:
        report: What was done, skipped and failed.
    """

    report: Any = None


class JobNotFoundError(InvokeAIError, LookupError):
    """The queue has no items of this batch."""


class QueuePausedWarning(UserWarning):
    """A queue that is waited for is paused."""


class PoisonedQueueError(InvokeAIError):
    """A queue item holds what the server cannot read: it and all behind it never run, and reading it fails.

    `client.queue_repo.cure(queue_id)` cancels the batches of such items, after which the others run.

    Attributes:
        queue_id: The queue.
        batch_id: The batch that cannot be read, where it is known; else empty.
        item_id: The item that cannot be read, where it is known.
        detail: The server's own words: which value of which node it refuses.
        result: Of a run that was waited for: always None.
    """

    queue_id: str = ""
    batch_id: str = ""
    item_id: int | None = None
    detail: str = ""
    result: Any = None


class QueueFullError(InvokeAIError):
    """The server's queue does not have room for all that was submitted; what it took has been canceled."""


class RunError(InvokeAIError):
    """A queue item did not complete.

    Attributes:
        item_id: The queue item.
        status: Its final status, `"failed"` or `"canceled"`.
        error_type: The server's exception class, e.g. `"OutOfMemoryError"`; empty when unknown.
        error_message: The server's message; empty when unknown.
        result: The partial results: a `RunResult` with the items that completed, and what the others made before they
            ended; None when nothing is known of them.
    """

    item_id: int = 0
    status: str = ""
    error_type: str = ""
    error_message: str = ""
    result: Any = None


class OutputNotFoundError(InvokeAIError, KeyError):
    """A result has no output, or more than one, of this node; the message lists those there are."""

    __str__ = InvokeAIError.__str__


class RunFailedError(RunError):
    """A node raised on the server; the message names the node."""


class RunCanceledError(RunError):
    """The queue item was canceled: by a user, or because the server was restarted."""
