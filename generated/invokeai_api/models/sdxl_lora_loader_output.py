from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class SDXLLoRALoaderOutput(AnyInvocationOutput):
    """SDXL LoRA Loader Output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        clip2: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        unet: UNet (scheduler, LoRAs)
    """

    clip: CLIPField | None
    clip2: CLIPField | None
    type_: Literal["sdxl_lora_loader_output"] = "sdxl_lora_loader_output"
    unet: None | UNetField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "clip2": "CLIPField",
        "unet": "UNetField",
    }
