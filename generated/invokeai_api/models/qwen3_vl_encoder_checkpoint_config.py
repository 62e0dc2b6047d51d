from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class Qwen3VLEncoderCheckpointConfig(AnyModelConfig):
    """Configuration for a single-file Qwen3-VL text encoder checkpoint (e.g. ComfyUI ``qwen3vl_4b_*``).

    Distinguished from the text-only ``Qwen3Encoder`` checkpoint (Z-Image) by the presence of the
    Qwen3-VL visual tower. The tokenizer is not bundled in single-file checkpoints and is pulled from
    HuggingFace (``Qwen/Qwen3-VL-4B-Instruct``) by the loader.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["qwen3_vl_encoder"] = "qwen3_vl_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
