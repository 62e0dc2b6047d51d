from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class SDXLRefinerModelLoaderOutput(AnyInvocationOutput):
    """SDXL refiner model loader output

    Attributes:
        clip2: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        unet: UNet (scheduler, LoRAs)
        vae: VAE
    """

    clip2: CLIPField
    type_: Literal["sdxl_refiner_model_loader_output"] = "sdxl_refiner_model_loader_output"
    unet: UNetField
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip2": "CLIPField",
        "unet": "UNetField",
        "vae": "VAEField",
    }
