from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class IdealSizeInvocation(AnyInvocation):
    """Calculates the ideal size for generation to avoid duplication

    Attributes:
        height: Final image height. Default: 576.
        multiplier: Amount to multiply the model's dimensions by when calculating the ideal size (may result in initial
            generation artifacts if too large). Default: 1.0.
        unet: UNet (scheduler, LoRAs)
        width: Final image width. Default: 1024.
    """

    type_: Literal["ideal_size"] = "ideal_size"
    height: int | Unset = UNSET
    multiplier: float | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "unet": "UNetField",
    }
