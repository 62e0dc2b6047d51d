from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class QwenImageLoRALoaderOutput(AnyInvocationOutput):
    """Qwen Image LoRA Loader Output

    Attributes:
        transformer: Transformer
    """

    transformer: None | TransformerField
    type_: Literal["qwen_image_lora_loader_output"] = "qwen_image_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "transformer": "TransformerField",
    }
