from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class BoundingBoxInvocation(AnyInvocation):
    """Create a bounding box manually by supplying box coordinates

    Attributes:
        x_max: x-coordinate of the bounding box's bottom right vertex. Default: 0.
        x_min: x-coordinate of the bounding box's top left vertex. Default: 0.
        y_max: y-coordinate of the bounding box's bottom right vertex. Default: 0.
        y_min: y-coordinate of the bounding box's top left vertex. Default: 0.
    """

    type_: Literal["bounding_box"] = "bounding_box"
    x_max: int | Unset = UNSET
    x_min: int | Unset = UNSET
    y_max: int | Unset = UNSET
    y_min: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
