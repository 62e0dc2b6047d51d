from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class Gemma2EncoderGemma2EncoderConfig(AnyModelConfig):
    """Standalone Gemma-2 causal LM directory used as a text encoder by PiD.

    Expected directory layout (HuggingFace `from_pretrained`-compatible)::

        <model_root>/
            config.json             # architectures: ["Gemma2ForCausalLM"]
            tokenizer.json
            tokenizer_config.json
            model-*.safetensors     # or model.safetensors / *.bin

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["gemma2_encoder"] = "gemma2_encoder"
    type_: Literal["gemma2_encoder"] = "gemma2_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
