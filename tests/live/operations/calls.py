"""What several tests do with the server."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from invokeai_api import models as m
from invokeai_api.api import images, model_manager, queue, videos

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import File

from .tiny_files import embedding, picture

T = TypeVar("T")
Q = "default"


def until(answer: Callable[[], T], seconds: float = 30) -> T:
    """Ask again and again until the answer is a true one."""
    deadline = time.monotonic() + seconds
    while not (found := answer()):
        assert time.monotonic() < deadline, "it does not happen"
        time.sleep(0.05)
    return found


def upload(client: InvokeAIClient, **options: Any) -> m.ImageDTO:
    body = m.BodyUploadImage(file=picture(), metadata=json.dumps({"positive_prompt": "a lighthouse"}))
    settings: dict[str, Any] = {"image_category": "general", "is_intermediate": False} | options
    return client.send(images.upload_image(body=body, **settings))


def upload_video(client: InvokeAIClient, clip: File, **options: Any) -> m.VideoDTO:
    body = m.UploadVideoBody(file=clip, metadata=json.dumps({"positive_prompt": "waves"}))
    return client.send(videos.upload_video(body=body, video_category="general", is_intermediate=False, **options))


def install(client: InvokeAIClient, source: Path | str, **changes: Any) -> m.AnyModelConfig:
    """Install a model where it lies."""
    body = m.ModelRecordChanges(**changes)
    job = client.send(model_manager.install_model(body=body, source=str(source), inplace=True))
    until(lambda: client.send(model_manager.get_model_install_job(job.id)).status in ("completed", "error"))
    job = client.send(model_manager.get_model_install_job(job.id))
    assert isinstance(job.config_out, m.AnyModelConfig), job.error
    return job.config_out


def new_embedding(client: InvokeAIClient, folder: Path, name: str) -> m.AnyModelConfig:
    path = folder / f"{name}.safetensors"
    path.write_bytes(embedding())
    return install(client, path, name=name)


def graph(*nodes: m.AnyInvocation, edges: tuple[tuple[str, str], ...] = ()) -> m.Graph:
    """A graph of nodes and edges like ("node.field", "node.field")."""
    ends = [[m.EdgeConnection(node_id=id_, field=field) for id_, field in map(split, edge)] for edge in edges]
    return m.Graph(nodes={str(n.id): n for n in nodes}, edges=[m.Edge(source=a, destination=b) for a, b in ends])


def split(end: str) -> tuple[str, str]:
    node, _, field = end.partition(".")
    return node, field


def enqueue(client: InvokeAIClient, graph: m.Graph, **options: Any) -> m.EnqueueBatchResult:
    settings: dict[str, Any] = {"runs": 1} | options
    batch = m.Batch(graph=graph, **settings)
    return client.send(queue.enqueue_batch(Q, body=m.BodyEnqueueBatch(batch=batch)))


def run(client: InvokeAIClient, graph: m.Graph, **options: Any) -> m.SessionQueueItem:
    """Run a graph to its end."""
    (item_id,) = enqueue(client, graph, **options).item_ids
    until(lambda: client.send(queue.get_queue_item(Q, item_id)).status in ("completed", "failed"))
    item = client.send(queue.get_queue_item(Q, item_id))
    assert item.status == "completed", item.error_message
    return item
