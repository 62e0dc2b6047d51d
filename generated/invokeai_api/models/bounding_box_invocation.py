# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class BoundingBoxInvocation(AnyInvocation):
    """Create a bounding box manually by supplying box coordinates"""

    type_: Literal["bounding_box"] = "bounding_box"
    x_max: int | Unset = UNSET
    """x-coordinate of the bounding box's bottom right vertex. Default: 0."""
    x_min: int | Unset = UNSET
    """x-coordinate of the bounding box's top left vertex. Default: 0."""
    y_max: int | Unset = UNSET
    """y-coordinate of the bounding box's bottom right vertex. Default: 0."""
    y_min: int | Unset = UNSET
    """y-coordinate of the bounding box's top left vertex. Default: 0."""
    _wire_ = {
        "type_": "type",
    }
