"""Run InvokeAI workflows from Python.

    from invokeai_py_client import InvokeAIClient

    with InvokeAIClient("http://localhost:9090") as client:
        workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(model="my-model", positive_prompt="a cat", seed=1)
        for image in workflow.run().images:
            image.save("cat.png")

Nothing is loaded before it is used.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from invokeai_py_client._async.accounts import AsyncUserRepository as AsyncUserRepository
    from invokeai_py_client._async.boards import AsyncBoard as AsyncBoard
    from invokeai_py_client._async.boards import AsyncBoardRepository as AsyncBoardRepository
    from invokeai_py_client._async.client import AsyncInvokeAIClient as AsyncInvokeAIClient
    from invokeai_py_client._async.client_state import AsyncClientState as AsyncClientState
    from invokeai_py_client._async.downloads import AsyncDownload as AsyncDownload
    from invokeai_py_client._async.events import AsyncEventStream as AsyncEventStream
    from invokeai_py_client._async.events import AsyncSubscription as AsyncSubscription
    from invokeai_py_client._async.events import AsyncWebSocketConnection as AsyncWebSocketConnection
    from invokeai_py_client._async.gallery import AsyncGalleryItem as AsyncGalleryItem
    from invokeai_py_client._async.gallery import AsyncGalleryRepository as AsyncGalleryRepository
    from invokeai_py_client._async.image_repository import AsyncImageRepository as AsyncImageRepository
    from invokeai_py_client._async.images import AsyncImage as AsyncImage
    from invokeai_py_client._async.jobs import AsyncJob as AsyncJob
    from invokeai_py_client._async.model_installs import AsyncModelInstallJob as AsyncModelInstallJob
    from invokeai_py_client._async.models import AsyncModelRepository as AsyncModelRepository
    from invokeai_py_client._async.prompts import AsyncStylePresetRepository as AsyncStylePresetRepository
    from invokeai_py_client._async.prompts import AsyncSystemPromptRepository as AsyncSystemPromptRepository
    from invokeai_py_client._async.queue import AsyncQueue as AsyncQueue
    from invokeai_py_client._async.queue import AsyncQueueRepository as AsyncQueueRepository
    from invokeai_py_client._async.results import AsyncItemResult as AsyncItemResult
    from invokeai_py_client._async.results import AsyncNodeOutput as AsyncNodeOutput
    from invokeai_py_client._async.results import AsyncRunResult as AsyncRunResult
    from invokeai_py_client._async.video_repository import AsyncVideoRepository as AsyncVideoRepository
    from invokeai_py_client._async.videos import AsyncVideo as AsyncVideo
    from invokeai_py_client._async.workflows import AsyncWorkflow as AsyncWorkflow
    from invokeai_py_client._async.workflows import AsyncWorkflowRepository as AsyncWorkflowRepository
    from invokeai_py_client._core.boards import BoardDeletion as BoardDeletion
    from invokeai_py_client._core.boards import DateBoard as DateBoard
    from invokeai_py_client._core.builder import GraphBuilder as GraphBuilder
    from invokeai_py_client._core.bulk import BulkResult as BulkResult
    from invokeai_py_client._core.definition import WorkflowDefinition as WorkflowDefinition
    from invokeai_py_client._core.index_map import IndexMapDrift as IndexMapDrift
    from invokeai_py_client._core.input_values import InputValue as InputValue
    from invokeai_py_client._core.inputs import WorkflowInput as WorkflowInput
    from invokeai_py_client._core.model_installs import InstallProgress as InstallProgress
    from invokeai_py_client._core.model_requests import ModelDeletions as ModelDeletions
    from invokeai_py_client._core.outputs import NodeError as NodeError
    from invokeai_py_client._core.preview import PreviewImage as PreviewImage
    from invokeai_py_client._core.progress import Progress as Progress
    from invokeai_py_client._core.queue_items import QueueItem as QueueItem
    from invokeai_py_client._core.readiness import Problem as Problem
    from invokeai_py_client._core.retry import Attempt as Attempt
    from invokeai_py_client._core.retry import RetryPolicy as RetryPolicy
    from invokeai_py_client._core.shared import RequestInfo as RequestInfo
    from invokeai_py_client._core.shared import ResponseInfo as ResponseInfo
    from invokeai_py_client._core.submission import Submission as Submission
    from invokeai_py_client._core.transfer_plans import TransferReport as TransferReport
    from invokeai_py_client._core.transfers import Transferred as Transferred
    from invokeai_py_client._core.workflow import WorkflowHandle as WorkflowHandle
    from invokeai_py_client._core.workflow import open_workflow as open_workflow
    from invokeai_py_client._sync.accounts import UserRepository as UserRepository
    from invokeai_py_client._sync.boards import Board as Board
    from invokeai_py_client._sync.boards import BoardRepository as BoardRepository
    from invokeai_py_client._sync.client import InvokeAIClient as InvokeAIClient
    from invokeai_py_client._sync.client_state import ClientState as ClientState
    from invokeai_py_client._sync.downloads import Download as Download
    from invokeai_py_client._sync.events import EventStream as EventStream
    from invokeai_py_client._sync.events import Subscription as Subscription
    from invokeai_py_client._sync.events import WebSocketConnection as WebSocketConnection
    from invokeai_py_client._sync.gallery import GalleryItem as GalleryItem
    from invokeai_py_client._sync.gallery import GalleryRepository as GalleryRepository
    from invokeai_py_client._sync.image_repository import ImageRepository as ImageRepository
    from invokeai_py_client._sync.images import Image as Image
    from invokeai_py_client._sync.jobs import Job as Job
    from invokeai_py_client._sync.model_installs import ModelInstallJob as ModelInstallJob
    from invokeai_py_client._sync.models import ModelRepository as ModelRepository
    from invokeai_py_client._sync.prompts import StylePresetRepository as StylePresetRepository
    from invokeai_py_client._sync.prompts import SystemPromptRepository as SystemPromptRepository
    from invokeai_py_client._sync.queue import Queue as Queue
    from invokeai_py_client._sync.queue import QueueRepository as QueueRepository
    from invokeai_py_client._sync.results import ItemResult as ItemResult
    from invokeai_py_client._sync.results import NodeOutput as NodeOutput
    from invokeai_py_client._sync.results import RunResult as RunResult
    from invokeai_py_client._sync.video_repository import VideoRepository as VideoRepository
    from invokeai_py_client._sync.videos import Video as Video
    from invokeai_py_client._sync.workflows import Workflow as Workflow
    from invokeai_py_client._sync.workflows import WorkflowRepository as WorkflowRepository
    from invokeai_py_client.exceptions import InvokeAIError as InvokeAIError

_MODULES = {
    "Attempt": "_core.retry",
    "BoardDeletion": "_core.boards",
    "BulkResult": "_core.bulk",
    "DateBoard": "_core.boards",
    "GraphBuilder": "_core.builder",
    "IndexMapDrift": "_core.index_map",
    "InputValue": "_core.input_values",
    "InstallProgress": "_core.model_installs",
    "InvokeAIError": "exceptions",
    "ModelDeletions": "_core.model_requests",
    "NodeError": "_core.outputs",
    "PreviewImage": "_core.preview",
    "Problem": "_core.readiness",
    "Progress": "_core.progress",
    "QueueItem": "_core.queue_items",
    "RequestInfo": "_core.shared",
    "ResponseInfo": "_core.shared",
    "RetryPolicy": "_core.retry",
    "Submission": "_core.submission",
    "TransferReport": "_core.transfer_plans",
    "Transferred": "_core.transfers",
    "WorkflowDefinition": "_core.definition",
    "WorkflowHandle": "_core.workflow",
    "WorkflowInput": "_core.inputs",
    "open_workflow": "_core.workflow",
}
_MODULES_OF_BOTH = {
    "EventStream": "events",
    "Job": "jobs",
    "Queue": "queue",
    "QueueRepository": "queue",
    "Board": "boards",
    "BoardRepository": "boards",
    "ClientState": "client_state",
    "Download": "downloads",
    "GalleryItem": "gallery",
    "GalleryRepository": "gallery",
    "Image": "images",
    "ImageRepository": "image_repository",
    "InvokeAIClient": "client",
    "ModelInstallJob": "model_installs",
    "ModelRepository": "models",
    "ItemResult": "results",
    "NodeOutput": "results",
    "RunResult": "results",
    "StylePresetRepository": "prompts",
    "Subscription": "events",
    "SystemPromptRepository": "prompts",
    "UserRepository": "accounts",
    "Video": "videos",
    "VideoRepository": "video_repository",
    "WebSocketConnection": "events",
    "Workflow": "workflows",
    "WorkflowRepository": "workflows",
}
for _name, _module in _MODULES_OF_BOTH.items():
    _MODULES[_name] = f"_sync.{_module}"
    _MODULES[f"Async{_name}"] = f"_async.{_module}"


__all__ = [*sorted(_MODULES)]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("invokeai-py-client")
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = globals()[name] = getattr(_import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return [*sorted(_MODULES), "__version__"]
