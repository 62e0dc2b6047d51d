from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class QwenImageLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA model to a Qwen Image transformer.

    Attributes:
        lora: LoRA model to load
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 1.0.
    """

    type_: Literal["qwen_image_lora_loader"] = "qwen_image_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "transformer": "TransformerField",
    }
