from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class FluxLoRALoaderOutput(AnyInvocationOutput):
    """FLUX LoRA Loader Output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        t5_encoder: T5 tokenizer and text encoder
        transformer: Transformer
    """

    clip: CLIPField | None
    t5_encoder: None | T5EncoderField
    transformer: None | TransformerField
    type_: Literal["flux_lora_loader_output"] = "flux_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
    }
