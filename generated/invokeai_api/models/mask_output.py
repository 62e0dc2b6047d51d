from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class MaskOutput(AnyInvocationOutput):
    """A torch mask tensor.

    Attributes:
        height: The height of the mask in pixels.
        mask: The mask.
        width: The width of the mask in pixels.
    """

    height: int
    mask: TensorField
    type_: Literal["mask_output"] = "mask_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
    }
