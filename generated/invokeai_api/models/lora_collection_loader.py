from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .lora_field import LoRAField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class LoRACollectionLoader(AnyInvocation):
    """Applies a collection of LoRAs to the provided UNet and CLIP models.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        loras: LoRA models and weights. May be a single LoRA or collection.
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["lora_collection_loader"] = "lora_collection_loader"
    clip: CLIPField | None | Unset = UNSET
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "loras": "LoRAField|[LoRAField]",
        "unet": "UNetField",
    }
