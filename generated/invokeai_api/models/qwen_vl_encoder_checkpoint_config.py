from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class QwenVLEncoderCheckpointConfig(AnyModelConfig):
    """Configuration for single-file Qwen2.5-VL encoder checkpoints (safetensors).

    This matches ComfyUI-style consolidated single-file encoders such as
    `qwen_2.5_vl_7b_fp8_scaled.safetensors`, which bundle the language model
    and the visual tower into one file (typically with FP8 + per-tensor
    `weight_scale` ComfyUI quantization).

    The matching tokenizer + processor are pulled from HuggingFace
    (`Qwen/Qwen2.5-VL-7B-Instruct`) on first use and cached for offline use.

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["any"] = "any"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["qwen_vl_encoder"] = "qwen_vl_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
