from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .bounding_box_field import BoundingBoxField


@define(kw_only=True, repr=False)
class BoundingBoxCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of bounding boxes

    Attributes:
        collection: The output bounding boxes.
    """

    collection: list[BoundingBoxField]
    type_: Literal["bounding_box_collection_output"] = "bounding_box_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[BoundingBoxField]",
    }
