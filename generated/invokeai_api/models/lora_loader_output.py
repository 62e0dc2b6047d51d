from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class LoRALoaderOutput(AnyInvocationOutput):
    """Model loader output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        unet: UNet (scheduler, LoRAs)
    """

    clip: CLIPField | None
    type_: Literal["lora_loader_output"] = "lora_loader_output"
    unet: None | UNetField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "unet": "UNetField",
    }
