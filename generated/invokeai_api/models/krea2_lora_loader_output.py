from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Krea2LoRALoaderOutput(AnyInvocationOutput):
    """Krea-2 LoRA Loader Output

    Attributes:
        qwen3_vl_encoder: Qwen3-VL tokenizer and text encoder
        transformer: Transformer
    """

    qwen3_vl_encoder: None | Qwen3VLEncoderField
    transformer: None | TransformerField
    type_: Literal["krea2_lora_loader_output"] = "krea2_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_vl_encoder": "Qwen3VLEncoderField",
        "transformer": "TransformerField",
    }
