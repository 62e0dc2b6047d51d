from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings
    from .external_api_model_default_settings import ExternalApiModelDefaultSettings
    from .external_model_capabilities import ExternalModelCapabilities
    from .external_model_panel_schema import ExternalModelPanelSchema
    from .literals import MistralVariantType, ModelRepoVariant


@define(kw_only=True, repr=False)
class CLIPEmbedDiffusersGConfig(AnyModelConfig):
    """CLIPEmbed_Diffusers_G_Config

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["clip_embed"] = "clip_embed"
    variant: Literal["gigantic"] = "gigantic"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class CLIPEmbedDiffusersLConfig(AnyModelConfig):
    """CLIPEmbed_Diffusers_L_Config

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["clip_embed"] = "clip_embed"
    variant: Literal["large"] = "large"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class CLIPVisionDiffusersConfig(AnyModelConfig):
    """Model config for CLIPVision.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["clip_vision"] = "clip_vision"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class ControlLoRALyCORISFLUXConfig(AnyModelConfig):
    """Model config for Control LoRA models."""

    base: Literal["flux"] = "flux"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["control_lora"] = "control_lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ExternalApiModelConfig(AnyModelConfig):
    """ExternalApiModelConfig

    Attributes:
        capabilities: Provider capability matrix
        is_default: Default: False.
        provider_id: External provider ID. At least 1 character.
        provider_model_id: Provider-specific model ID. At least 1 character.
    """

    base: Literal["external"] = "external"
    capabilities: ExternalModelCapabilities
    default_settings: ExternalApiModelDefaultSettings | None
    format_: Literal["external_api"] = "external_api"
    is_default: bool
    panel_schema: ExternalModelPanelSchema | None
    provider_id: str
    provider_model_id: str
    tags: list[str] | None
    type_: Literal["external_image_generator"] = "external_image_generator"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "capabilities": "ExternalModelCapabilities",
        "default_settings": "ExternalApiModelDefaultSettings",
        "panel_schema": "ExternalModelPanelSchema",
    }


@define(kw_only=True, repr=False)
class FLUXReduxCheckpointConfig(AnyModelConfig):
    """Model config for FLUX Tools Redux model."""

    base: Literal["flux"] = "flux"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["flux_redux"] = "flux_redux"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class Gemma2EncoderGGUFConfig(AnyModelConfig):
    """Single-file GGUF-quantized Gemma-2-2b encoder for PiD (llama.cpp GGUF, e.g. gemma-2-2b-it-Q4_K_M.gguf).

    Unlike the diffusers-directory config, this is a single ``.gguf`` file: the model config and the
    tokenizer are read from the GGUF metadata, so no companion config.json / tokenizer files are required.
    The weights are loaded natively by ``Gemma2EncoderGGUFLoader`` — the large 2D projections stay
    quantized as ``GGMLTensor`` and are dequantized on demand by the model cache, rather than being fully
    dequantized into memory at load time. Only Gemma-2-2b (2304-dim) is accepted, matching PiD's fixed
    caption projection; 9B/27B GGUFs are rejected here as for the directory config.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    type_: Literal["gemma2_encoder"] = "gemma2_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class LlavaOnevisionDiffusersConfig(AnyModelConfig):
    """Model config for Llava Onevision models.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["llava_onevision"] = "llava_onevision"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class MistralEncoderCheckpointConfig(AnyModelConfig):
    """Configuration for a single-file Mistral text encoder (safetensors).

    Accepts both 30-layer cow (Comfy-Org bf16/fp8) and 40-layer Mistral Small 3
    (BFL canonical / upstream Mistral 3.x single-files). The loader uses the
    detected variant to decide whether to keep or strip the final RMSNorm.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class MistralEncoderDiffusersConfig(AnyModelConfig):
    """Configuration for a Mistral text encoder in HuggingFace transformers/diffusers folder layout.

    Matches:
    - Full pipelines downloaded as just the `text_encoder/` subfolder
      (e.g. `black-forest-labs/FLUX.2-dev/text_encoder/`)
    - Quantized variants such as `diffusers/FLUX.2-dev-bnb-4bit/text_encoder/`

    Does NOT match a full FLUX.2 pipeline directory — those are picked up by the
    `Main_Diffusers_Flux2_Config` instead.

    Accepts both:
    - 30-layer "cow" distillation (recommended, produces the cleanest output)
    - 40-layer Mistral Small 3 (BFL canonical / upstream Mistral 3.x — also works,
      slightly weaker prompt adherence than cow in our tests)

    The variant field records which one was probed so the loader can decide
    whether to keep the final RMSNorm (40-layer) or strip it (30-layer cow).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["mistral_encoder"] = "mistral_encoder"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class MistralEncoderGGUFConfig(AnyModelConfig):
    """Configuration for a GGUF-quantized Mistral text encoder.

    Accepts both 30-layer cow GGUFs and 40-layer Mistral Small 3 GGUFs — see
    ``MistralEncoder_Checkpoint_Config`` for variant handling.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class SigLIPDiffusersConfig(AnyModelConfig):
    """Model config for SigLIP.

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["siglip"] = "siglip"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class SpandrelCheckpointConfig(AnyModelConfig):
    """Model config for Spandrel Image to Image models."""

    base: Literal["any"] = "any"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["spandrel_image_to_image"] = "spandrel_image_to_image"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class T2IAdapterDiffusersSD1Config(AnyModelConfig):
    """T2IAdapter_Diffusers_SD1_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sd-1"] = "sd-1"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["t2i_adapter"] = "t2i_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class T2IAdapterDiffusersSDXLConfig(AnyModelConfig):
    """T2IAdapter_Diffusers_SDXL_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["t2i_adapter"] = "t2i_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class T5EncoderBnBLLMint8Config(AnyModelConfig):
    """Configuration for T5 Encoder models quantized by bitsandbytes' LLM.int8.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["bnb_quantized_int8b"] = "bnb_quantized_int8b"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class T5EncoderGGUFConfig(AnyModelConfig):
    """Configuration for GGUF-quantized T5 text encoder models in a single .gguf file.

    These are conversions like city96/t5-v1_1-xxl-encoder-gguf, which use llama.cpp's T5 encoder
    tensor naming (``enc.blk.N.*``, ``token_embd.weight``, ``enc.output_norm.weight``).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class T5EncoderSDNQConfig(AnyModelConfig):
    """Configuration for SDNQ-quantized T5 Encoder models.

    Matches two layouts:

    1. **Standalone T5 bundle**: ``mod.path`` is the pipeline-style root, with
       ``text_encoder_2/`` (and usually ``tokenizer_2/``) as subfolders.
    2. **Inline submodel**: ``mod.path`` *is* the ``text_encoder_2`` folder itself —
       this is how a parent FluxPipeline / similar config registers its T5 submodel
       (``submodels[TextEncoder2].path_or_prefix`` points straight at the folder).

    In both cases, the SDNQ-quantized state lives next to a ``config.json`` declaring
    ``T5EncoderModel`` and is signalled either by ``quantization_config.json`` with
    ``quant_method == "sdnq"`` or by SDNQ-style ``weight`` + ``scale`` key pairs.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class T5EncoderT5EncoderConfig(AnyModelConfig):
    """Configuration for T5 Encoder models in a bespoke, diffusers-like format. The model weights are expected to
    be in
    a folder called text_encoder_2 inside the model directory, with a config file named
    model.safetensors.index.json.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["t5_encoder"] = "t5_encoder"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class TextLLMDiffusersConfig(AnyModelConfig):
    """Model config for text-only causal language models (e.g. Llama, Phi, Qwen, Mistral).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["text_llm"] = "text_llm"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class UnknownConfig(AnyModelConfig):
    """Model config for unknown models, used as a fallback when we cannot positively identify a model."""

    base: Literal["unknown"] = "unknown"
    format_: Literal["unknown"] = "unknown"
    type_: Literal["unknown"] = "unknown"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class WanT5EncoderWanT5EncoderConfig(AnyModelConfig):
    """UMT5-XXL encoder in diffusers folder layout.

    Accepts either:
    - A directory containing ``text_encoder/`` (and typically ``tokenizer/``) ─ the
      shape produced by ``Wan-AI/Wan2.2-T2V-A14B::text_encoder+tokenizer``.
    - A bare ``text_encoder/`` directory whose own ``config.json`` declares
      ``model_type: umt5``.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["wan_t5_encoder"] = "wan_t5_encoder"
    type_: Literal["wan_t5_encoder"] = "wan_t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
