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
    from invokeai_py_client.accounts._async.accounts import AsyncUserRepository as AsyncUserRepository
    from invokeai_py_client.accounts._sync.accounts import UserRepository as UserRepository
    from invokeai_py_client.client._async.client import AsyncInvokeAIClient as AsyncInvokeAIClient
    from invokeai_py_client.client._sync.client import InvokeAIClient as InvokeAIClient
    from invokeai_py_client.events._async.streams import AsyncEventStream as AsyncEventStream
    from invokeai_py_client.events._async.streams import AsyncSubscription as AsyncSubscription
    from invokeai_py_client.events._async.streams import AsyncWebSocketConnection as AsyncWebSocketConnection
    from invokeai_py_client.events._sync.streams import EventStream as EventStream
    from invokeai_py_client.events._sync.streams import Subscription as Subscription
    from invokeai_py_client.events._sync.streams import WebSocketConnection as WebSocketConnection
    from invokeai_py_client.events.preview import PreviewImage as PreviewImage
    from invokeai_py_client.exceptions import InvokeAIError as InvokeAIError
    from invokeai_py_client.exceptions import Problem as Problem
    from invokeai_py_client.gallery._async.boards import AsyncBoard as AsyncBoard
    from invokeai_py_client.gallery._async.boards import AsyncBoardRepository as AsyncBoardRepository
    from invokeai_py_client.gallery._async.gallery import AsyncGalleryItem as AsyncGalleryItem
    from invokeai_py_client.gallery._async.gallery import AsyncGalleryRepository as AsyncGalleryRepository
    from invokeai_py_client.gallery._async.image_repository import AsyncImageRepository as AsyncImageRepository
    from invokeai_py_client.gallery._async.images import AsyncImage as AsyncImage
    from invokeai_py_client.gallery._async.video_repository import AsyncVideoRepository as AsyncVideoRepository
    from invokeai_py_client.gallery._async.videos import AsyncVideo as AsyncVideo
    from invokeai_py_client.gallery._sync.boards import Board as Board
    from invokeai_py_client.gallery._sync.boards import BoardRepository as BoardRepository
    from invokeai_py_client.gallery._sync.gallery import GalleryItem as GalleryItem
    from invokeai_py_client.gallery._sync.gallery import GalleryRepository as GalleryRepository
    from invokeai_py_client.gallery._sync.image_repository import ImageRepository as ImageRepository
    from invokeai_py_client.gallery._sync.images import Image as Image
    from invokeai_py_client.gallery._sync.video_repository import VideoRepository as VideoRepository
    from invokeai_py_client.gallery._sync.videos import Video as Video
    from invokeai_py_client.gallery.board_records import BoardDeletion as BoardDeletion
    from invokeai_py_client.gallery.board_records import DateBoard as DateBoard
    from invokeai_py_client.gallery.transfer_plans import TransferReport as TransferReport
    from invokeai_py_client.http._async.downloads import AsyncDownload as AsyncDownload
    from invokeai_py_client.http._sync.downloads import Download as Download
    from invokeai_py_client.http.retry import Attempt as Attempt
    from invokeai_py_client.http.retry import RetryPolicy as RetryPolicy
    from invokeai_py_client.http.shared import RequestInfo as RequestInfo
    from invokeai_py_client.http.shared import ResponseInfo as ResponseInfo
    from invokeai_py_client.kit.bulk import BulkResult as BulkResult
    from invokeai_py_client.kit.transfers import TransferProgress as TransferProgress
    from invokeai_py_client.models._async.installs import AsyncModelInstallJob as AsyncModelInstallJob
    from invokeai_py_client.models._async.models import AsyncModelRepository as AsyncModelRepository
    from invokeai_py_client.models._sync.installs import ModelInstallJob as ModelInstallJob
    from invokeai_py_client.models._sync.models import ModelRepository as ModelRepository
    from invokeai_py_client.models.changes import ModelDeletions as ModelDeletions
    from invokeai_py_client.models.installs import InstallProgress as InstallProgress
    from invokeai_py_client.prompts._async.client_state import AsyncClientState as AsyncClientState
    from invokeai_py_client.prompts._async.prompts import AsyncStylePresetRepository as AsyncStylePresetRepository
    from invokeai_py_client.prompts._async.prompts import AsyncSystemPromptRepository as AsyncSystemPromptRepository
    from invokeai_py_client.prompts._sync.client_state import ClientState as ClientState
    from invokeai_py_client.prompts._sync.prompts import StylePresetRepository as StylePresetRepository
    from invokeai_py_client.prompts._sync.prompts import SystemPromptRepository as SystemPromptRepository
    from invokeai_py_client.queue._async.jobs import AsyncJob as AsyncJob
    from invokeai_py_client.queue._async.queue import AsyncQueue as AsyncQueue
    from invokeai_py_client.queue._async.queue import AsyncQueueRepository as AsyncQueueRepository
    from invokeai_py_client.queue._async.results import AsyncItemResult as AsyncItemResult
    from invokeai_py_client.queue._async.results import AsyncNodeOutput as AsyncNodeOutput
    from invokeai_py_client.queue._async.results import AsyncRunResult as AsyncRunResult
    from invokeai_py_client.queue._sync.jobs import Job as Job
    from invokeai_py_client.queue._sync.queue import Queue as Queue
    from invokeai_py_client.queue._sync.queue import QueueRepository as QueueRepository
    from invokeai_py_client.queue._sync.results import ItemResult as ItemResult
    from invokeai_py_client.queue._sync.results import NodeOutput as NodeOutput
    from invokeai_py_client.queue._sync.results import RunResult as RunResult
    from invokeai_py_client.queue.items import QueueItem as QueueItem
    from invokeai_py_client.queue.outputs import NodeError as NodeError
    from invokeai_py_client.queue.progress import Progress as Progress
    from invokeai_py_client.queue.submission import Submission as Submission
    from invokeai_py_client.workflow_files.definition import WorkflowDefinition as WorkflowDefinition
    from invokeai_py_client.workflows._async.workflows import AsyncWorkflow as AsyncWorkflow
    from invokeai_py_client.workflows._async.workflows import AsyncWorkflowRepository as AsyncWorkflowRepository
    from invokeai_py_client.workflows._sync.workflows import Workflow as Workflow
    from invokeai_py_client.workflows._sync.workflows import WorkflowRepository as WorkflowRepository
    from invokeai_py_client.workflows.builder import GraphBuilder as GraphBuilder
    from invokeai_py_client.workflows.handle import WorkflowHandle as WorkflowHandle
    from invokeai_py_client.workflows.handle import open_workflow as open_workflow
    from invokeai_py_client.workflows.index_map import IndexMapDrift as IndexMapDrift
    from invokeai_py_client.workflows.input_values import InputValue as InputValue
    from invokeai_py_client.workflows.inputs import WorkflowInput as WorkflowInput

_MODULES = {
    "Attempt": "http.retry",
    "BoardDeletion": "gallery.board_records",
    "BulkResult": "kit.bulk",
    "DateBoard": "gallery.board_records",
    "GraphBuilder": "workflows.builder",
    "IndexMapDrift": "workflows.index_map",
    "InputValue": "workflows.input_values",
    "InstallProgress": "models.installs",
    "InvokeAIError": "exceptions",
    "ModelDeletions": "models.changes",
    "NodeError": "queue.outputs",
    "PreviewImage": "events.preview",
    "Problem": "exceptions",
    "Progress": "queue.progress",
    "QueueItem": "queue.items",
    "RequestInfo": "http.shared",
    "ResponseInfo": "http.shared",
    "RetryPolicy": "http.retry",
    "Submission": "queue.submission",
    "TransferReport": "gallery.transfer_plans",
    "TransferProgress": "kit.transfers",
    "WorkflowDefinition": "workflow_files.definition",
    "WorkflowHandle": "workflows.handle",
    "WorkflowInput": "workflows.inputs",
    "open_workflow": "workflows.handle",
}
_MODULES_OF_BOTH = {
    "EventStream": "events._async.streams",
    "Job": "queue._async.jobs",
    "Queue": "queue._async.queue",
    "QueueRepository": "queue._async.queue",
    "Board": "gallery._async.boards",
    "BoardRepository": "gallery._async.boards",
    "ClientState": "prompts._async.client_state",
    "Download": "http._async.downloads",
    "GalleryItem": "gallery._async.gallery",
    "GalleryRepository": "gallery._async.gallery",
    "Image": "gallery._async.images",
    "ImageRepository": "gallery._async.image_repository",
    "InvokeAIClient": "client._async.client",
    "ModelInstallJob": "models._async.installs",
    "ModelRepository": "models._async.models",
    "ItemResult": "queue._async.results",
    "NodeOutput": "queue._async.results",
    "RunResult": "queue._async.results",
    "StylePresetRepository": "prompts._async.prompts",
    "Subscription": "events._async.streams",
    "SystemPromptRepository": "prompts._async.prompts",
    "UserRepository": "accounts._async.accounts",
    "Video": "gallery._async.videos",
    "VideoRepository": "gallery._async.video_repository",
    "WebSocketConnection": "events._async.streams",
    "Workflow": "workflows._async.workflows",
    "WorkflowRepository": "workflows._async.workflows",
}
for _name, _module in _MODULES_OF_BOTH.items():
    _MODULES[_name] = _module.replace("_async", "_sync")
    _MODULES[f"Async{_name}"] = _module


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
