from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class SeamlessModeInvocation(AnyInvocation):
    """Applies the seamless transformation to the Model UNet and VAE.

    Attributes:
        seamless_x: Specify whether X axis is seamless. Default: True.
        seamless_y: Specify whether Y axis is seamless. Default: True.
        unet: UNet (scheduler, LoRAs)
        vae: VAE model to load
    """

    type_: Literal["seamless"] = "seamless"
    seamless_x: bool | Unset = UNSET
    seamless_y: bool | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "unet": "UNetField",
        "vae": "VAEField",
    }
