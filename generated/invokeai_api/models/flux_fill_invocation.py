# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxFillInvocation(AnyInvocation):
    """Prepare the FLUX Fill conditioning data."""

    type_: Literal["flux_fill"] = "flux_fill"
    image: ImageField | None | Unset = UNSET
    """The FLUX Fill reference image."""
    mask: None | TensorField | Unset = UNSET
    """The bool inpainting mask. Excluded regions should be set to False, included regions should be set to True."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "TensorField",
    }
