from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .denoise_mask_field import DenoiseMaskField
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class GradientMaskOutput(AnyInvocationOutput):
    """Outputs a denoise mask and an image representing the total gradient of the mask.

    Attributes:
        denoise_mask: Mask for denoise model run. Values of 0.0 represent the regions to be fully denoised, and 1.0
            represent the regions to be preserved.
        expanded_mask_area: Image representing the total gradient area of the mask. For paste-back purposes.
    """

    denoise_mask: DenoiseMaskField
    expanded_mask_area: ImageField
    type_: Literal["gradient_mask_output"] = "gradient_mask_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "denoise_mask": "DenoiseMaskField",
        "expanded_mask_area": "ImageField",
    }
