from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class AnimaLoRALoaderOutput(AnyInvocationOutput):
    """Anima LoRA Loader Output

    Attributes:
        qwen3_encoder: Qwen3 tokenizer and text encoder
        transformer: Transformer
    """

    qwen3_encoder: None | Qwen3EncoderField
    transformer: None | TransformerField
    type_: Literal["anima_lora_loader_output"] = "anima_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
    }
