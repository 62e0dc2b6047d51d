from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class InvertTensorMaskInvocation(AnyInvocation):
    """Inverts a tensor mask.

    Attributes:
        mask: The tensor mask to convert.
    """

    type_: Literal["invert_tensor_mask"] = "invert_tensor_mask"
    mask: None | TensorField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
    }
