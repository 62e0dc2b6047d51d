from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class FreeUInvocation(AnyInvocation):
    """Applies FreeU to the UNet. Suggested values (b1/b2/s1/s2):

    SD1.5: 1.2/1.4/0.9/0.2,
    SD2: 1.1/1.2/0.9/0.2,
    SDXL: 1.1/1.2/0.6/0.4,

    Attributes:
        b1: Scaling factor for stage 1 to amplify the contributions of backbone features. -1 to 3. Default: 1.2.
        b2: Scaling factor for stage 2 to amplify the contributions of backbone features. -1 to 3. Default: 1.4.
        s1: Scaling factor for stage 1 to attenuate the contributions of the skip features. This is done to
            mitigate the "oversmoothing effect" in the enhanced denoising process. -1 to 3. Default: 0.9.
        s2: Scaling factor for stage 2 to attenuate the contributions of the skip features. This is done to
            mitigate the "oversmoothing effect" in the enhanced denoising process. -1 to 3. Default: 0.2.
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["freeu"] = "freeu"
    b1: float | Unset = UNSET
    b2: float | Unset = UNSET
    s1: float | Unset = UNSET
    s2: float | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "unet": "UNetField",
    }
