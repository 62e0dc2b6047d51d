from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .mistral_encoder_field import MistralEncoderField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Flux2DevLoRALoaderOutput(AnyInvocationOutput):
    """FLUX.2 [dev] LoRA loader output.

    Attributes:
        mistral_encoder: Mistral tokenizer/processor and text encoder
        transformer: Transformer
    """

    mistral_encoder: MistralEncoderField | None
    transformer: None | TransformerField
    type_: Literal["flux2_dev_lora_loader_output"] = "flux2_dev_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mistral_encoder": "MistralEncoderField",
        "transformer": "TransformerField",
    }
