from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .model_identifier_field import ModelIdentifierField
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class MetadataToModelOutput(AnyInvocationOutput):
    """String to main model output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        model: Main model (UNet, VAE, CLIP) to load
        name: Model Name
        unet: UNet (scheduler, LoRAs)
        vae: VAE
    """

    clip: CLIPField
    model: ModelIdentifierField
    name: str
    type_: Literal["metadata_to_model_output"] = "metadata_to_model_output"
    unet: UNetField
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "model": "ModelIdentifierField",
        "unet": "UNetField",
        "vae": "VAEField",
    }
