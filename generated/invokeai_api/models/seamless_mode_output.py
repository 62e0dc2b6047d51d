from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class SeamlessModeOutput(AnyInvocationOutput):
    """Modified Seamless Model output

    Attributes:
        unet: UNet (scheduler, LoRAs)
        vae: VAE
    """

    type_: Literal["seamless_output"] = "seamless_output"
    unet: None | UNetField
    vae: None | VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "unet": "UNetField",
        "vae": "VAEField",
    }
