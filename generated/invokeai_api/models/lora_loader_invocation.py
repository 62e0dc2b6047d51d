from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .model_identifier_field import ModelIdentifierField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class LoRALoaderInvocation(AnyInvocation):
    """Apply selected lora to unet and text_encoder.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        lora: LoRA model to load
        unet: UNet (scheduler, LoRAs)
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["lora_loader"] = "lora_loader"
    clip: CLIPField | None | Unset = UNSET
    lora: ModelIdentifierField | None | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "lora": "ModelIdentifierField",
        "unet": "UNetField",
    }
