from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .bounding_box_field import BoundingBoxField


@define(kw_only=True, repr=False)
class BoundingBoxOutput(AnyInvocationOutput):
    """Base class for nodes that output a single bounding box

    Attributes:
        bounding_box: The output bounding box.
    """

    bounding_box: BoundingBoxField
    type_: Literal["bounding_box_output"] = "bounding_box_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "bounding_box": "BoundingBoxField",
    }
