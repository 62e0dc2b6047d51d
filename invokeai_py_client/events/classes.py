"""The events of an InvokeAI server, as frozen classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import Any, TypeVar

from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.text.jsons import Json, is_object

C = TypeVar("C", bound="type[Event]")

_BESIDES = frozenset(
    {
        "name", "timestamp", "payload", "queue_id", "user_id", "session_id", "origin", "destination", "status_sequence",
        "created_at", "updated_at", "started_at", "completed_at", "batch_status", "queue_status", "error_traceback",
        "invocation", "config", "parts",
    }
)  # fmt: skip
"""Fields that are not worth a place where an event is shown."""

LONGEST_SHOWN = 120
"""Characters of a field's value that are shown."""

_CLASSES: dict[str, type[Event]] = {}
_PLANS: dict[type[Event], tuple[tuple[str, Callable[[Any], Any]], ...]] = {}


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Event:
    """Anything that is heard.

    Attributes:
        name: The event's name on the socket, e.g. `"invocation_progress"`.
        timestamp: When the server sent it, an aware datetime, to the second; None for what this library tells.
        payload: What the server sent.
    """

    name: str = ""
    timestamp: datetime | None = None
    payload: Any = field(default=None, compare=False)

    def __repr__(self) -> str:
        values = ((entry.name, getattr(self, entry.name)) for entry in fields(self) if entry.name not in _BESIDES)
        shown = (f"{key}={_short(repr(value))}" for key, value in values if value or value == 0)
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnknownEvent(Event):
    """An event this library has no class for: of a newer server, or of a custom node."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Disconnected(Event):
    """The connection broke; it is being opened again, and what happens meanwhile is not heard.

    Attributes:
        error: Why.
    """

    name: str = "disconnect"
    error: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reconnected(Event):
    """The connection is back, and every queue subscribed to again. What happened meanwhile was not heard."""

    name: str = "connect"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Resynced(Event):
    """After a lost connection the server was asked how far the items of a job are; comes from `Job.events()` only.

    Attributes:
        statuses: Status of each item of the job, by item id; what changed unheard came just before.
    """

    name: str = "resync"
    statuses: Mapping[int, str] = field(default_factory=dict[int, str])


def _of_server(cls: C) -> C:
    """Have a class stand for the events of its name."""
    _CLASSES[_name_of(cls)] = cls
    return cls


def _name_of(cls: type[Event]) -> str:
    """The event's name a class stands for."""
    return next(str(entry.default) for entry in fields(cls) if entry.name == "name")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueEvent(Event):
    """Something happened in a queue.

    Attributes:
        queue_id: The queue.
        user_id: Whose it is; `"redacted"` for another user's, `"system"` where there is only one.
    """

    queue_id: str = ""
    user_id: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BatchEnqueued(QueueEvent):
    """A batch was put into the queue.

    Attributes:
        batch_id: The batch.
        enqueued: How many queue items were made of it.
        requested: How many it asked for; more than `enqueued` where the queue was full.
        priority: Higher ones run first.
        origin: Who says it sent it, e.g. `"workflows"`.
    """

    name: str = "batch_enqueued"
    batch_id: str = ""
    enqueued: int = 0
    requested: int = 0
    priority: int = 0
    origin: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueItemsCanceled(QueueEvent):
    """Several queue items were canceled at once; those that were running have a `QueueItemStatusChanged` besides.

    Attributes:
        canceled_item_ids: The queue items.
    """

    name: str = "queue_items_canceled"
    canceled_item_ids: tuple[int, ...] = ()


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueItemsRetried(QueueEvent):
    """New queue items were made of failed or canceled ones.

    Attributes:
        retried_item_ids: The old ones; the new ones have other ids.
    """

    name: str = "queue_items_retried"
    retried_item_ids: tuple[int, ...] = ()


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueCleared(QueueEvent):
    """All queue items, or all of a user, were deleted."""

    name: str = "queue_cleared"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecallParametersUpdated(QueueEvent):
    """Parameters were sent for the web UI to take over.

    Attributes:
        parameters: The parameters, by name.
    """

    name: str = "recall_parameters_updated"
    parameters: Json = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueItemEvent(QueueEvent):
    """Something happened to a queue item.

    Attributes:
        item_id: The queue item.
        batch_id: Its batch; `"redacted"` for another user's.
        session_id: The server's id of what runs.
        origin: Who says it sent it.
        destination: Where the results belong, as its sender says.
    """

    item_id: int = 0
    batch_id: str = ""
    session_id: str = ""
    origin: str | None = None
    destination: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QueueItemStatusChanged(QueueItemEvent):
    """A queue item began, waits for others, or ended.

    Attributes:
        status: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`, `"failed"` or `"canceled"`.
        status_sequence: Grows with each change of an item's status; None on servers that do not count.
        error_type: The server's exception class, of one that failed.
        error_message: The server's message.
        error_traceback: Where in the server it happened.
        created_at: When it was enqueued, an aware datetime.
        updated_at: When it changed.
        started_at: When it began; None when it has not.
        completed_at: When it ended; None when it has not.
        batch_status: How many items of its batch there are, by status.
        queue_status: How many items of the queue there are, by status.
    """

    name: str = "queue_item_status_changed"
    status: str = ""
    status_sequence: int | None = None
    error_type: str | None = None
    error_message: str | None = None
    error_traceback: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    batch_status: Json = field(default_factory=dict[str, Any])
    queue_status: Json = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvocationEvent(QueueItemEvent):
    """Something happened to a node that runs.

    Attributes:
        invocation: The node as it runs, with an id of its own: one that is iterated runs several times.
        invocation_source_id: The node's id in the graph.
    """

    invocation: Json = field(default_factory=dict[str, Any])
    invocation_source_id: str = ""


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvocationStarted(InvocationEvent):
    """A node began."""

    name: str = "invocation_started"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvocationProgress(InvocationEvent):
    """A node says how far it is.

    Attributes:
        message: What it does, e.g. `"Denoising"`.
        percentage: How much is done, 0 to 1; None when it doesn't say.
        image: The preview; None when there is none.
        device: What it runs on, e.g. `"cuda:0"`; None when it doesn't say.
    """

    name: str = "invocation_progress"
    message: str = ""
    percentage: float | None = None
    image: PreviewImage | None = None
    device: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvocationComplete(InvocationEvent):
    """A node gave its output.

    Attributes:
        result: The output, e.g. `{"type": "image_output", "image": {"image_name": ...}, ...}`.
    """

    name: str = "invocation_complete"
    result: Json = field(default_factory=dict[str, Any])


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvocationError(InvocationEvent):
    """A node failed. The event of the failed queue item came before.

    Attributes:
        error_type: The server's exception class, e.g. `"OutOfMemoryError"`.
        error_message: The server's message.
        error_traceback: Where in the server it happened.
    """

    name: str = "invocation_error"
    error_type: str = ""
    error_message: str = ""
    error_traceback: str = field(default="")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelEvent(Event):
    """Something happened to a model."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelLoadEvent(ModelEvent):
    """A model, or a part of one, is loaded for a node.

    Attributes:
        config: The model's record.
        submodel_type: The part, e.g. `"unet"`; None for the whole.
        user_id: For whom.
    """

    config: Json = field(default_factory=dict[str, Any])
    submodel_type: str | None = None
    user_id: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelLoadStarted(ModelLoadEvent):
    """A model begins to be loaded."""

    name: str = "model_load_started"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelLoadComplete(ModelLoadEvent):
    """A model was loaded."""

    name: str = "model_load_complete"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallEvent(ModelEvent):
    """Something happened to an installation.

    Attributes:
        id: The install job.
        source: Where the model comes from, as the server writes it.
    """

    id: int = 0
    source: Any = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallDownloadEvent(ModelInstallEvent):
    """A model's files are downloaded.

    Attributes:
        bytes: How much there is.
        total_bytes: How much it will be.
        local_path: Where on the server it goes.
        parts: The same for each file.
    """

    bytes: int = 0
    total_bytes: int = 0
    local_path: str = ""
    parts: tuple[Json, ...] = field(default=())


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallDownloadStarted(ModelInstallDownloadEvent):
    """The download began."""

    name: str = "model_install_download_started"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallDownloadProgress(ModelInstallDownloadEvent):
    """The download goes on."""

    name: str = "model_install_download_progress"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallDownloadsComplete(ModelInstallEvent):
    """All files are there."""

    name: str = "model_install_downloads_complete"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallStarted(ModelInstallEvent):
    """The files are looked at and registered."""

    name: str = "model_install_started"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallComplete(ModelInstallEvent):
    """The model is installed.

    Attributes:
        key: Its key.
        total_bytes: Its size; None when it was not downloaded.
        config: Its record.
    """

    name: str = "model_install_complete"
    key: str = ""
    total_bytes: int | None = None
    config: Json = field(default_factory=dict[str, Any])


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallCancelled(ModelInstallEvent):
    """The installation was canceled."""

    name: str = "model_install_cancelled"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelInstallFailed(ModelInstallEvent):
    """The installation failed; `ModelInstallJob.wait` raises `exceptions.ModelInstallError` of it.

    Attributes:
        error_type: The server's exception class.
        error: The server's message.
    """

    name: str = "model_install_error"
    error_type: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadEvent(Event):
    """Something happened to a download the server makes.

    Attributes:
        source: The URL.
    """

    source: str = ""


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadStarted(DownloadEvent):
    """A download began.

    Attributes:
        download_path: Where on the server it goes.
    """

    name: str = "download_started"
    download_path: str = ""


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadProgress(DownloadEvent):
    """A download goes on.

    Attributes:
        download_path: Where on the server it goes.
        current_bytes: How much there is.
        total_bytes: How much it will be.
    """

    name: str = "download_progress"
    download_path: str = ""
    current_bytes: int = 0
    total_bytes: int = 0


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadComplete(DownloadEvent):
    """A download is done.

    Attributes:
        download_path: Where on the server it is.
        total_bytes: How much it is.
    """

    name: str = "download_complete"
    download_path: str = ""
    total_bytes: int = 0


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadPaused(DownloadEvent):
    """A download was paused."""

    name: str = "download_paused"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadCancelled(DownloadEvent):
    """A download was canceled."""

    name: str = "download_cancelled"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DownloadError(DownloadEvent):
    """A download failed.

    Attributes:
        error_type: The server's exception class.
        error: The server's message.
    """

    name: str = "download_error"
    error_type: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BulkDownloadEvent(Event):
    """Something happened to an archive of images that is made to be downloaded.

    Attributes:
        bulk_download_id: The receiver; `"default"`.
        bulk_download_item_id: The archive's id.
        bulk_download_item_name: Its file name, to be asked for.
        user_id: For whom it is made.
    """

    bulk_download_id: str = ""
    bulk_download_item_id: str = ""
    bulk_download_item_name: str = ""
    user_id: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BulkDownloadStarted(BulkDownloadEvent):
    """The archive is being made."""

    name: str = "bulk_download_started"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BulkDownloadComplete(BulkDownloadEvent):
    """The archive is there; it is deleted once it was downloaded."""

    name: str = "bulk_download_complete"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BulkDownloadError(BulkDownloadEvent):
    """The archive could not be made.

    Attributes:
        error: The server's message.
    """

    name: str = "bulk_download_error"
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LLMTaskEvent(Event):
    """Something happened to a task of a language model.

    Attributes:
        task_id: The task.
        user_id: For whom.
    """

    task_id: str = ""
    user_id: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LLMTaskProgress(LLMTaskEvent):
    """A task says how far it is.

    Attributes:
        phase: What it does.
        message: The same in words.
        percentage: How much is done, 0 to 1; None when it doesn't say.
        current_tokens: Tokens there are; None when it doesn't say.
        total_tokens: Tokens there will be at most; None when it doesn't say.
    """

    name: str = "llm_task_progress"
    phase: str = ""
    message: str = ""
    percentage: float | None = None
    current_tokens: int | None = None
    total_tokens: int | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LLMTaskComplete(LLMTaskEvent):
    """A task is done."""

    name: str = "llm_task_complete"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LLMTaskError(LLMTaskEvent):
    """A task failed.

    Attributes:
        error: The server's message.
    """

    name: str = "llm_task_error"
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowEvent(Event):
    """Something happened to a workflow of the library.

    Attributes:
        workflow_id: The workflow.
        user_id: Whose it is.
    """

    workflow_id: str = ""
    user_id: str | None = None


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowCreated(WorkflowEvent):
    """A workflow was saved.

    Attributes:
        is_public: Whether other users see it.
    """

    name: str = "workflow_created"
    is_public: bool = False


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowUpdated(WorkflowEvent):
    """A workflow was changed.

    Attributes:
        old_is_public: Whether other users saw it before.
        new_is_public: Whether they see it now.
    """

    name: str = "workflow_updated"
    old_is_public: bool = False
    new_is_public: bool = False


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowDeleted(WorkflowEvent):
    """A workflow was deleted.

    Attributes:
        is_public: Whether other users saw it.
    """

    name: str = "workflow_deleted"
    is_public: bool = False


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkflowAccessRevoked(WorkflowEvent):
    """A workflow of another user is not public any more."""

    name: str = "workflow_access_revoked"


@_of_server
@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserAccessChanged(Event):
    """The permissions of a user have changed; no server up to 6.14.2 sends it to clients.

    Attributes:
        user_id: The user.
    """

    name: str = "user_access_changed"
    user_id: str | None = None


def decode(name: str, payload: Any) -> Event:
    """The event of this name and payload; never raises, whatever a server sends."""
    cls = _CLASSES.get(name)
    if cls is None or not is_object(payload):
        return UnknownEvent(name=name, payload=payload)
    values: dict[str, Any] = {"payload": payload}
    try:
        for key, convert in _plan(cls):
            value = payload.get(key)
            if value is not None:
                values[key] = convert(value)
    except (ValueError, TypeError, OverflowError, OSError):
        return UnknownEvent(name=name, payload=payload)
    return cls(**values)


def names_of(kind: type[Event]) -> set[str]:
    """Names of the events a class, or those made of it, stands for."""
    names = {name for name, cls in _CLASSES.items() if issubclass(cls, kind)}
    return names | {_name_of(cls) for cls in (Disconnected, Reconnected, Resynced) if issubclass(cls, kind)}


def _plan(cls: type[Event]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The keys to read for a class, and what makes the field's value of theirs."""
    plan = _PLANS.get(cls)
    if plan is None:
        entries = [entry for entry in fields(cls) if entry.name not in ("name", "payload")]
        plan = _PLANS[cls] = tuple(
            (entry.name, _moment if entry.name == "timestamp" else _READERS[str(entry.type).removesuffix(" | None")])
            for entry in entries
        )
    return plan


def _of(*kinds: type[Any]) -> Callable[[Any], Any]:
    """Return a reader of values of these types, which refuses others."""

    def read(value: Any) -> Any:
        if type(value) not in kinds:
            raise TypeError(f"expected {kinds[0].__name__}, got {value!r:.40}")
        return value

    return read


def _listed(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: tuple(map(read, _of(list)(value)))


def _moment(seconds: Any) -> datetime:
    return datetime.fromtimestamp(_of(int, float)(seconds), UTC)


def _time(value: Any) -> datetime:
    time = datetime.fromisoformat(value)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


_READERS: dict[str, Callable[[Any], Any]] = {
    "Any": lambda value: value,
    "bool": _of(bool),
    "datetime": _time,
    "float": _of(float, int),
    "int": _of(int),
    "Json": _of(dict),
    "PreviewImage": PreviewImage.from_json,
    "str": _of(str),
    "tuple[Json, ...]": _listed(_of(dict)),
    "tuple[int, ...]": _listed(_of(int)),
}
"""What reads the value of a field, by the field's type."""
