from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxFillInvocation(AnyInvocation):
    """Prepare the FLUX Fill conditioning data.

    Attributes:
        image: The FLUX Fill reference image.
        mask: The bool inpainting mask. Excluded regions should be set to False, included regions should be set to
            True.
    """

    type_: Literal["flux_fill"] = "flux_fill"
    image: ImageField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "TensorField",
    }
