from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Qwen3VariantType


@define(kw_only=True, repr=False)
class Qwen3EncoderCheckpointConfig(AnyModelConfig):
    """Configuration for single-file Qwen3 Encoder models (safetensors).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class Qwen3EncoderGGUFConfig(AnyModelConfig):
    """Configuration for GGUF-quantized Qwen3 Encoder models.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class Qwen3EncoderQwen3EncoderConfig(AnyModelConfig):
    """Configuration for Qwen3 Encoder models in a diffusers-like format.

    The model weights are expected to be in a folder called text_encoder inside the model directory,
    compatible with Qwen2VLForConditionalGeneration or similar architectures used by Z-Image.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["qwen3_encoder"] = "qwen3_encoder"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class Qwen3EncoderSDNQFolderConfig(AnyModelConfig):
    """Configuration for folder-based SDNQ-quantized Qwen3 Encoder models.

    Used for SDNQ bundles where the text_encoder is a folder containing
    quantization_config.json and safetensors files with SDNQ keys.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Qwen3 model size variant (4B or 8B)
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    type_: Literal["qwen3_encoder"] = "qwen3_encoder"
    variant: Qwen3VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class Qwen3VLEncoderQwen3VLEncoderConfig(AnyModelConfig):
    """Configuration for standalone Qwen3-VL text encoder models (diffusers-like directory format).

    Used by Krea-2, whose text conditioning comes from a Qwen3-VL model (``Qwen3VLModel``). The model
    weights are expected either in a ``text_encoder`` subfolder of the model directory or directly at the
    root (standalone download). This is distinct from the text-only ``Qwen3Encoder`` (Z-Image / FLUX.2
    Klein) and the Qwen2.5-VL ``QwenVLEncoder`` (Qwen Image).

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["qwen3_vl_encoder"] = "qwen3_vl_encoder"
    type_: Literal["qwen3_vl_encoder"] = "qwen3_vl_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
