from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .graph import Graph
    from .image_field import ImageField
    from .video_field import VideoField
    from .workflow_without_id import WorkflowWithoutID


@define(kw_only=True, repr=False)
class BatchDatum(Model):
    """BatchDatum

    Attributes:
        field_name: The field into which this batch data collection will be substituted.
        node_path: The node into which this batch data collection will be substituted.
        items: The list of items to substitute into the node/field.
    """

    field_name: str
    node_path: str
    items: (
        list[float | ImageField | int | list[float | ImageField | int | str | VideoField] | str | VideoField] | Unset
    ) = UNSET
    _specs_ = {
        "items": "[ImageField|VideoField|[ImageField|VideoField]]",
    }


@define(kw_only=True, repr=False)
class Batch(Model):
    """Batch

    Attributes:
        graph: The graph to initialize the session with
        runs: Int stating how many times to iterate through all possible batch indices. At least 1. Default: 1.
        batch_id: The ID of the batch
        data: The batch data collection.
        destination: The origin of this queue item. This data is used by the frontend to determine how to handle results
        origin: The origin of this queue item. This data is used by the frontend to determine how to handle results.
        workflow: The workflow to initialize the session with
    """

    graph: Graph
    runs: int
    batch_id: str | Unset = UNSET
    data: list[list[BatchDatum]] | None | Unset = UNSET
    destination: None | str | Unset = UNSET
    origin: None | str | Unset = UNSET
    workflow: None | Unset | WorkflowWithoutID = UNSET
    _specs_ = {
        "graph": "Graph",
        "data": "[[BatchDatum]]",
        "workflow": "WorkflowWithoutID",
    }
