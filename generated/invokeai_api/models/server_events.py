from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation
    from .any_invocation_output import AnyInvocationOutput
    from .any_model_config import AnyModelConfig
    from .any_model_source import AnyModelSource
    from .batch_status import BatchStatus
    from .literals import LLMTaskProgressEventPhase, QueueItemStatusChangedEventStatus, SubModelType
    from .progress_image import ProgressImage
    from .session_queue_status import SessionQueueStatus
if TYPE_CHECKING:
    QueueItemsCanceledEventCanceledItemIdsByUser: TypeAlias = dict[str, list[int]]
else:
    QueueItemsCanceledEventCanceledItemIdsByUser = dict
if TYPE_CHECKING:
    QueueItemsRetriedEventRetriedItemIdsByUser: TypeAlias = dict[str, list[int]]
else:
    QueueItemsRetriedEventRetriedItemIdsByUser = dict
if TYPE_CHECKING:
    ModelInstallDownloadProgressEventPartsItem: TypeAlias = dict[str, int | str]
else:
    ModelInstallDownloadProgressEventPartsItem = dict
if TYPE_CHECKING:
    ModelInstallDownloadStartedEventPartsItem: TypeAlias = dict[str, int | str]
else:
    ModelInstallDownloadStartedEventPartsItem = dict
if TYPE_CHECKING:
    RecallParametersUpdatedEventParameters: TypeAlias = dict[str, Any]
else:
    RecallParametersUpdatedEventParameters = dict


@define(kw_only=True, repr=False)
class BatchEnqueuedEvent(Model):
    """Event model for batch_enqueued

    Attributes:
        batch_id: The ID of the batch
        enqueued: The number of invocations enqueued
        origin: The origin of the batch
        priority: The priority of the batch
        queue_id: The ID of the queue
        requested: The number of invocations initially requested to be enqueued (may be less than enqueued if queue was
            full)
        timestamp: The timestamp of the event
        user_id: The ID of the user who enqueued the batch. Default: 'system'.
    """

    batch_id: str
    enqueued: int
    origin: None | str
    priority: int
    queue_id: str
    requested: int
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class BulkDownloadCompleteEvent(Model):
    """Event model for bulk_download_complete

    Attributes:
        bulk_download_id: The ID of the bulk image download
        bulk_download_item_id: The ID of the bulk image download item
        bulk_download_item_name: The name of the bulk image download item
        timestamp: The timestamp of the event
        user_id: The ID of the user who initiated the download. Default: 'system'.
    """

    bulk_download_id: str
    bulk_download_item_id: str
    bulk_download_item_name: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class BulkDownloadErrorEvent(Model):
    """Event model for bulk_download_error

    Attributes:
        bulk_download_id: The ID of the bulk image download
        bulk_download_item_id: The ID of the bulk image download item
        bulk_download_item_name: The name of the bulk image download item
        error: The error message
        timestamp: The timestamp of the event
        user_id: The ID of the user who initiated the download. Default: 'system'.
    """

    bulk_download_id: str
    bulk_download_item_id: str
    bulk_download_item_name: str
    error: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class BulkDownloadStartedEvent(Model):
    """Event model for bulk_download_started

    Attributes:
        bulk_download_id: The ID of the bulk image download
        bulk_download_item_id: The ID of the bulk image download item
        bulk_download_item_name: The name of the bulk image download item
        timestamp: The timestamp of the event
        user_id: The ID of the user who initiated the download. Default: 'system'.
    """

    bulk_download_id: str
    bulk_download_item_id: str
    bulk_download_item_name: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class DownloadCancelledEvent(Model):
    """Event model for download_cancelled

    Attributes:
        source: The source of the download
        timestamp: The timestamp of the event
    """

    source: str
    timestamp: int


@define(kw_only=True, repr=False)
class DownloadCompleteEvent(Model):
    """Event model for download_complete

    Attributes:
        download_path: The local path where the download is saved
        source: The source of the download
        timestamp: The timestamp of the event
        total_bytes: The total number of bytes downloaded
    """

    download_path: str
    source: str
    timestamp: int
    total_bytes: int


@define(kw_only=True, repr=False)
class DownloadErrorEvent(Model):
    """Event model for download_error

    Attributes:
        error: The error message
        error_type: The type of error
        source: The source of the download
        timestamp: The timestamp of the event
    """

    error: str
    error_type: str
    source: str
    timestamp: int


@define(kw_only=True, repr=False)
class DownloadPausedEvent(Model):
    """Event model for download_paused

    Attributes:
        source: The source of the download
        timestamp: The timestamp of the event
    """

    source: str
    timestamp: int


@define(kw_only=True, repr=False)
class DownloadProgressEvent(Model):
    """Event model for download_progress

    Attributes:
        current_bytes: The number of bytes downloaded so far
        download_path: The local path where the download is saved
        source: The source of the download
        timestamp: The timestamp of the event
        total_bytes: The total number of bytes to be downloaded
    """

    current_bytes: int
    download_path: str
    source: str
    timestamp: int
    total_bytes: int


@define(kw_only=True, repr=False)
class DownloadStartedEvent(Model):
    """Event model for download_started

    Attributes:
        download_path: The local path where the download is saved
        source: The source of the download
        timestamp: The timestamp of the event
    """

    download_path: str
    source: str
    timestamp: int


@define(kw_only=True, repr=False)
class InvocationCompleteEvent(Model):
    """Event model for invocation_complete

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        result: The result of the invocation
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    origin: None | str
    queue_id: str
    result: AnyInvocationOutput
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "invocation": "AnyInvocation",
        "result": "AnyInvocationOutput",
    }


@define(kw_only=True, repr=False)
class InvocationErrorEvent(Model):
    """Event model for invocation_error

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        error_message: The error message
        error_traceback: The error traceback
        error_type: The error type
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    error_message: str
    error_traceback: str
    error_type: str
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    origin: None | str
    queue_id: str
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "invocation": "AnyInvocation",
    }


@define(kw_only=True, repr=False)
class InvocationProgressEvent(Model):
    """Event model for invocation_progress

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        device: The device processing this session, e.g. 'cuda:1' (set only when running on a GPU)
        image: An image representing the current state of the progress
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        message: A message to display
        origin: The origin of the queue item
        percentage: The percentage of the progress (omit to indicate indeterminate progress). 0 to 1.
        queue_id: The ID of the queue
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    device: None | str
    image: None | ProgressImage
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    message: str
    origin: None | str
    percentage: float | None
    queue_id: str
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "image": "ProgressImage",
        "invocation": "AnyInvocation",
    }


@define(kw_only=True, repr=False)
class InvocationStartedEvent(Model):
    """Event model for invocation_started

    Attributes:
        batch_id: The ID of the queue batch
        destination: The destination of the queue item
        invocation: The ID of the invocation
        invocation_source_id: The ID of the prepared invocation's source node
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        session_id: The ID of the session (aka graph execution state)
        timestamp: The timestamp of the event
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    destination: None | str
    invocation: AnyInvocation
    invocation_source_id: str
    item_id: int
    origin: None | str
    queue_id: str
    session_id: str
    timestamp: int
    user_id: str
    _specs_ = {
        "invocation": "AnyInvocation",
    }


@define(kw_only=True, repr=False)
class LLMTaskCompleteEvent(Model):
    """Event model for llm_task_complete

    Attributes:
        task_id: Client-supplied task ID correlating events to a single request
        timestamp: The timestamp of the event
        user_id: ID of the user who initiated the task. Default: 'system'.
    """

    task_id: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class LLMTaskErrorEvent(Model):
    """Event model for llm_task_error

    Attributes:
        error: The error message
        task_id: Client-supplied task ID correlating events to a single request
        timestamp: The timestamp of the event
        user_id: ID of the user who initiated the task. Default: 'system'.
    """

    error: str
    task_id: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class LLMTaskProgressEvent(Model):
    """Event model for llm_task_progress

    Attributes:
        current_tokens: Number of tokens generated so far (generating phase)
        message: A short message describing the current phase
        percentage: Progress fraction in [0, 1]; omit for indeterminate progress. 0 to 1.
        phase: Which phase of the task is in progress
        task_id: Client-supplied task ID correlating events to a single request
        timestamp: The timestamp of the event
        total_tokens: Max tokens the request will generate (generating phase)
        user_id: ID of the user who initiated the task. Default: 'system'.
    """

    current_tokens: int | None
    message: str
    percentage: float | None
    phase: LLMTaskProgressEventPhase
    task_id: str
    timestamp: int
    total_tokens: int | None
    user_id: str


@define(kw_only=True, repr=False)
class ModelInstallCancelledEvent(Model):
    """Event model for model_install_cancelled

    Attributes:
        id: The ID of the install job
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
    """

    id: int
    source: AnyModelSource
    timestamp: int
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallCompleteEvent(Model):
    """Event model for model_install_complete

    Attributes:
        config: The installed model's config
        id: The ID of the install job
        key: Model config record key
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
        total_bytes: Size of the model (may be None for installation of a local path)
    """

    config: AnyModelConfig
    id: int
    key: str
    source: AnyModelSource
    timestamp: int
    total_bytes: int | None
    _specs_ = {
        "config": "AnyModelConfig",
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallDownloadProgressEvent(Model):
    """Event model for model_install_download_progress

    Attributes:
        bytes_: Number of bytes downloaded so far
        id: The ID of the install job
        local_path: Where model is downloading to
        parts: Progress of downloading URLs that comprise the model, if any
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
        total_bytes: Total size of download, including all files
    """

    bytes_: int
    id: int
    local_path: str
    parts: list[ModelInstallDownloadProgressEventPartsItem]
    source: AnyModelSource
    timestamp: int
    total_bytes: int
    _wire_ = {
        "bytes_": "bytes",
    }
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallDownloadStartedEvent(Model):
    """Event model for model_install_download_started

    Attributes:
        bytes_: Number of bytes downloaded so far
        id: The ID of the install job
        local_path: Where model is downloading to
        parts: Progress of downloading URLs that comprise the model, if any
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
        total_bytes: Total size of download, including all files
    """

    bytes_: int
    id: int
    local_path: str
    parts: list[ModelInstallDownloadStartedEventPartsItem]
    source: AnyModelSource
    timestamp: int
    total_bytes: int
    _wire_ = {
        "bytes_": "bytes",
    }
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallDownloadsCompleteEvent(Model):
    """Emitted once when an install job becomes active.

    Attributes:
        id: The ID of the install job
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
    """

    id: int
    source: AnyModelSource
    timestamp: int
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallErrorEvent(Model):
    """Event model for model_install_error

    Attributes:
        error: A text description of the exception
        error_type: The name of the exception
        id: The ID of the install job
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
    """

    error: str
    error_type: str
    id: int
    source: AnyModelSource
    timestamp: int
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelInstallStartedEvent(Model):
    """Event model for model_install_started

    Attributes:
        id: The ID of the install job
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
    """

    id: int
    source: AnyModelSource
    timestamp: int
    _specs_ = {
        "source": "AnyModelSource",
    }


@define(kw_only=True, repr=False)
class ModelLoadCompleteEvent(Model):
    """Event model for model_load_complete

    Attributes:
        config: The model's config
        submodel_type: The submodel type, if any
        timestamp: The timestamp of the event
        user_id: The ID of the user whose action triggered the load. Default: 'system'.
    """

    config: AnyModelConfig
    submodel_type: None | SubModelType
    timestamp: int
    user_id: str
    _specs_ = {
        "config": "AnyModelConfig",
    }


@define(kw_only=True, repr=False)
class ModelLoadStartedEvent(Model):
    """Event model for model_load_started

    Attributes:
        config: The model's config
        submodel_type: The submodel type, if any
        timestamp: The timestamp of the event
        user_id: The ID of the user whose action triggered the load. Default: 'system'.
    """

    config: AnyModelConfig
    submodel_type: None | SubModelType
    timestamp: int
    user_id: str
    _specs_ = {
        "config": "AnyModelConfig",
    }


@define(kw_only=True, repr=False)
class QueueClearedEvent(Model):
    """Event model for queue_cleared

    Attributes:
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_id: The ID of the user whose queue items were cleared, or None if all users' items were cleared
    """

    queue_id: str
    timestamp: int
    user_id: None | str


@define(kw_only=True, repr=False)
class QueueItemStatusChangedEvent(Model):
    """Event model for queue_item_status_changed

    Attributes:
        batch_id: The ID of the queue batch
        batch_status: The status of the batch
        completed_at: The timestamp when the queue item was completed
        created_at: The timestamp when the queue item was created
        destination: The destination of the queue item
        error_message: The error message, if any
        error_traceback: The error traceback, if any
        error_type: The error type, if any
        item_id: The ID of the queue item
        origin: The origin of the queue item
        queue_id: The ID of the queue
        queue_status: The status of the queue
        session_id: The ID of the session (aka graph execution state)
        started_at: The timestamp when the queue item was started
        status: The new status of the queue item
        status_sequence: A monotonically increasing version for this queue item's visible status lifecycle
        timestamp: The timestamp of the event
        updated_at: The timestamp when the queue item was last updated
        user_id: The ID of the user who created the queue item. Default: 'system'.
    """

    batch_id: str
    batch_status: BatchStatus
    completed_at: None | str
    created_at: str
    destination: None | str
    error_message: None | str
    error_traceback: None | str
    error_type: None | str
    item_id: int
    origin: None | str
    queue_id: str
    queue_status: SessionQueueStatus
    session_id: str
    started_at: None | str
    status: QueueItemStatusChangedEventStatus
    status_sequence: int | None
    timestamp: int
    updated_at: str
    user_id: str
    _specs_ = {
        "batch_status": "BatchStatus",
        "queue_status": "SessionQueueStatus",
    }


@define(kw_only=True, repr=False)
class QueueItemsCanceledEvent(Model):
    """Event model for queue_items_canceled. Emitted when queue items are canceled or deleted in
    bulk (e.g. cancel/delete-all-except-current) without per-item status change events.

    Attributes:
        canceled_item_ids: The IDs of the queue items that were canceled or deleted
        canceled_item_ids_by_user: The canceled queue item IDs keyed by owner user ID.
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_ids: The IDs of the users who own the canceled queue items
    """

    canceled_item_ids: list[int]
    canceled_item_ids_by_user: QueueItemsCanceledEventCanceledItemIdsByUser
    queue_id: str
    timestamp: int
    user_ids: list[str]


@define(kw_only=True, repr=False)
class QueueItemsRetriedEvent(Model):
    """Event model for queue_items_retried

    Attributes:
        queue_id: The ID of the queue
        retried_item_ids: The IDs of the queue items that were retried
        retried_item_ids_by_user: The retried root queue item IDs keyed by owner user ID.
        timestamp: The timestamp of the event
        user_ids: The IDs of the users who own the retried root queue items
    """

    queue_id: str
    retried_item_ids: list[int]
    retried_item_ids_by_user: QueueItemsRetriedEventRetriedItemIdsByUser
    timestamp: int
    user_ids: list[str]


@define(kw_only=True, repr=False)
class RecallParametersUpdatedEvent(Model):
    """Event model for recall_parameters_updated

    Attributes:
        parameters: The recall parameters that were updated
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_id: The ID of the user whose recall parameters were updated
    """

    parameters: RecallParametersUpdatedEventParameters
    queue_id: str
    timestamp: int
    user_id: str


@define(kw_only=True, repr=False)
class WorkflowAccessRevokedEvent(Model):
    """Event model for workflow_access_revoked.

    Attributes:
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    timestamp: int
    user_id: str
    workflow_id: str


@define(kw_only=True, repr=False)
class WorkflowCreatedEvent(Model):
    """Event model for workflow_created

    Attributes:
        is_public: Whether the workflow is shared with all users
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    is_public: bool
    timestamp: int
    user_id: str
    workflow_id: str


@define(kw_only=True, repr=False)
class WorkflowDeletedEvent(Model):
    """Event model for workflow_deleted

    Attributes:
        is_public: Whether the workflow was shared when it was deleted
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    is_public: bool
    timestamp: int
    user_id: str
    workflow_id: str


@define(kw_only=True, repr=False)
class WorkflowUpdatedEvent(Model):
    """Event model for workflow_updated

    Attributes:
        new_is_public: Whether the workflow is shared after the update
        old_is_public: Whether the workflow was shared before the update
        timestamp: The timestamp of the event
        user_id: The owner of the workflow
        workflow_id: The ID of the workflow
    """

    new_is_public: bool
    old_is_public: bool
    timestamp: int
    user_id: str
    workflow_id: str
