# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class MaskOutput(AnyInvocationOutput):
    """A torch mask tensor."""

    height: int
    """The height of the mask in pixels."""
    mask: TensorField
    """A tensor primitive field."""
    type_: Literal["mask_output"] = "mask_output"
    width: int
    """The width of the mask in pixels."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
    }
