from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class ModelLoaderOutput(AnyInvocationOutput):
    """Model loader output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        unet: UNet (scheduler, LoRAs)
        vae: VAE
    """

    clip: CLIPField
    type_: Literal["model_loader_output"] = "model_loader_output"
    unet: UNetField
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "unet": "UNetField",
        "vae": "VAEField",
    }
