from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class QwenVLEncoderDiffusersConfig(AnyModelConfig):
    """Configuration for standalone Qwen2.5-VL encoder models in diffusers-style folder layout.

    Expected structure:
        <model_root>/
            text_encoder/
                config.json (with `_class_name` or `architectures` listing
                             `Qwen2_5_VLForConditionalGeneration`)
                model.safetensors
            tokenizer/
                tokenizer_config.json
                ...
            processor/                  (optional, for vision preprocessing)
                preprocessor_config.json

    This lets users avoid downloading the full ~40 GB Qwen Image diffusers pipeline
    when they only need the Qwen2.5-VL encoder for use with a GGUF transformer."""

    base: Literal["any"] = "any"
    format_: Literal["qwen_vl_encoder"] = "qwen_vl_encoder"
    type_: Literal["qwen_vl_encoder"] = "qwen_vl_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
