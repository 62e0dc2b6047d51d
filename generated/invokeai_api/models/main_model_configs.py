from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import (
        Flux2VariantType,
        FluxVariantType,
        Krea2VariantType,
        MainCheckpointWanConfigExpert,
        MainGGUFWanConfigExpert,
        ModelRepoVariant,
        ModelVariantType,
        QwenImageVariantType,
        SchedulerPredictionType,
        WanVariantType,
        ZImageVariantType,
    )
    from .main_model_default_settings import MainModelDefaultSettings
    from .submodel_definition import SubmodelDefinition
if TYPE_CHECKING:
    MainSDNQDiffusersZImageConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersZImageConfigSubmodelsType0 = dict
if TYPE_CHECKING:
    MainSDNQDiffusersFlux2ConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersFlux2ConfigSubmodelsType0 = dict
if TYPE_CHECKING:
    MainSDNQDiffusersFLUXConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersFLUXConfigSubmodelsType0 = dict
if TYPE_CHECKING:
    MainDiffusersSD3ConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainDiffusersSD3ConfigSubmodelsType0 = dict


@define(kw_only=True, repr=False)
class MainBnBNF4FLUXConfig(AnyModelConfig):
    """Model config for main checkpoint models.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["bnb_quantized_nf4b"] = "bnb_quantized_nf4b"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima single-file checkpoint models (safetensors).

    Anima is built on NVIDIA Cosmos Predict2 DiT with a custom LLM Adapter
    that bridges Qwen3 0.6B text encoder outputs to the DiT.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["anima"] = "anima"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 checkpoint models (e.g. Klein).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointFLUXConfig(AnyModelConfig):
    """Model config for main checkpoint models.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointKrea2Config(AnyModelConfig):
    """Model config for Krea-2 single-file checkpoint models (safetensors, etc).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Krea 2 model variants.
    """

    base: Literal["krea-2"] = "krea-2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Krea2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointQwenImageConfig(AnyModelConfig):
    """Model config for Qwen Image single-file checkpoint models (safetensors, etc).

    Covers both raw bf16/fp16 checkpoints and ComfyUI-style fp8_scaled checkpoints.
    The loader dequantizes fp8 weights back to bf16 at load time; the
    `default_settings.fp8_storage` toggle can then optionally re-cast to fp8 for
    VRAM savings.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["qwen-image"] = "qwen-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: None | QwenImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointSD1Config(AnyModelConfig):
    """Main_Checkpoint_SD1_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sd-1"] = "sd-1"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    prediction_type: SchedulerPredictionType
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointSD2Config(AnyModelConfig):
    """Main_Checkpoint_SD2_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sd-2"] = "sd-2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    prediction_type: SchedulerPredictionType
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointSDXLConfig(AnyModelConfig):
    """Main_Checkpoint_SDXL_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sdxl"] = "sdxl"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    prediction_type: SchedulerPredictionType
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointSDXLRefinerConfig(AnyModelConfig):
    """Main_Checkpoint_SDXLRefiner_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sdxl-refiner"] = "sdxl-refiner"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    prediction_type: SchedulerPredictionType
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointWanConfig(AnyModelConfig):
    """Model config for single-file Wan 2.2 transformer checkpoints (safetensors).

    This is the format the community ships on CivitAI and in ComfyUI-oriented
    Hugging Face repos: one ``.safetensors`` per transformer, in either the native
    upstream key layout or the diffusers one, optionally under a
    ``model.diffusion_model.`` prefix, and optionally ComfyUI ``fp8_scaled``
    quantized. The loader normalises all of those.

    As with GGUF, A14B's MoE arrives as two files (one per expert); ``expert``
    records which one this is so the Wan model loader invocation can pair them.
    TI2V-5B is single-transformer and stores ``expert='none'``.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        expert: For Wan 2.2 A14B's dual-expert MoE: 'high' for the high-noise expert, 'low' for the low-noise
            expert. 'none' for single-transformer models (TI2V-5B). Default: 'none'.
        trigger_phrases: Set of trigger phrases for this model
        variant: Wan 2.2 model variants.

            All variants are used for image generation at num_frames=1. The A14B family
            is a Mixture-of-Experts (high-noise + low-noise) totalling ~28B params; the
            T2V sub-variant takes text only, while the I2V sub-variant additionally
            conditions on a reference image (encoded by the VAE and concatenated to the
            noise latents along the channel dim — its transformer has ``in_channels=36``
            instead of ``16``). TI2V-5B is a single ~5B transformer with a
            higher-compression VAE (z_dim=48).
    """

    base: Literal["wan"] = "wan"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    expert: MainCheckpointWanConfigExpert
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: WanVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainCheckpointZImageConfig(AnyModelConfig):
    """Model config for Z-Image single-file checkpoint models (safetensors, etc).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Z-Image model variants.
    """

    base: Literal["z-image"] = "z-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersCogView4Config(AnyModelConfig):
    """Main_Diffusers_CogView4_Config

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["cogview4"] = "cogview4"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersErnieImageConfig(AnyModelConfig):
    """Model config for ERNIE-Image diffusers models (ERNIE-Image, ERNIE-Image-Turbo).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["ernie-image"] = "ernie-image"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 models in diffusers format (FLUX.2 Klein and FLUX.2 [dev]).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersFLUXConfig(AnyModelConfig):
    """Model config for FLUX.1 models in diffusers format.

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersIdeogram4Config(AnyModelConfig):
    """Model config for Ideogram 4 diffusers models (nf4 / fp8 quantized).

    The on-disk layout is a diffusers pipeline folder bundling two transformers
    (transformer/ + unconditional_transformer/), a Qwen3-VL text_encoder/ + tokenizer/,
    and a FLUX.2-style vae/. Quantization (nf4 vs fp8) lives inside the component folders
    and is detected by the loader, not here.

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["ideogram-4"] = "ideogram-4"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersKrea2Config(AnyModelConfig):
    """Model config for Krea-2 diffusers models (Krea-2-Turbo).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Krea 2 model variants.
    """

    base: Literal["krea-2"] = "krea-2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Krea2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersQwenImageConfig(AnyModelConfig):
    """Model config for Qwen Image diffusers models (both txt2img and edit).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["qwen-image"] = "qwen-image"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: None | QwenImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersSD1Config(AnyModelConfig):
    """Main_Diffusers_SD1_Config

    Attributes:
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sd-1"] = "sd-1"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    prediction_type: SchedulerPredictionType
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersSD2Config(AnyModelConfig):
    """Main_Diffusers_SD2_Config

    Attributes:
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sd-2"] = "sd-2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    prediction_type: SchedulerPredictionType
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersSD3Config(AnyModelConfig):
    """Main_Diffusers_SD3_Config

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-3"] = "sd-3"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    submodels: MainDiffusersSD3ConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }


@define(kw_only=True, repr=False)
class MainDiffusersSDXLConfig(AnyModelConfig):
    """Main_Diffusers_SDXL_Config

    Attributes:
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    prediction_type: SchedulerPredictionType
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersSDXLRefinerConfig(AnyModelConfig):
    """Main_Diffusers_SDXLRefiner_Config

    Attributes:
        default_settings: Default settings for this model
        prediction_type: Scheduler prediction type.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Variant type.
    """

    base: Literal["sdxl-refiner"] = "sdxl-refiner"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    prediction_type: SchedulerPredictionType
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ModelVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersWanConfig(AnyModelConfig):
    """Model config for Wan 2.2 diffusers models.

    Covers both the dual-expert T2V-A14B family and the single-transformer TI2V-5B
    family. Variant is detected from the on-disk transformer config (latent channel
    count) plus the presence of a sibling ``transformer_2/`` directory.

    Attributes:
        boundary_ratio: MoE expert switch point as a fraction of num_train_timesteps (typically 1000). None for single-
            transformer models. Read from model_index.json by Diffusers' WanPipeline.
        default_settings: Default settings for this model
        has_dual_expert: Whether this model ships two transformer experts (Wan 2.2 A14B MoE). False for TI2V-5B. Default:
            False.
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Wan 2.2 model variants.

            All variants are used for image generation at num_frames=1. The A14B family
            is a Mixture-of-Experts (high-noise + low-noise) totalling ~28B params; the
            T2V sub-variant takes text only, while the I2V sub-variant additionally
            conditions on a reference image (encoded by the VAE and concatenated to the
            noise latents along the channel dim — its transformer has ``in_channels=36``
            instead of ``16``). TI2V-5B is a single ~5B transformer with a
            higher-compression VAE (z_dim=48).
    """

    base: Literal["wan"] = "wan"
    boundary_ratio: float | None
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    has_dual_expert: bool
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: WanVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainDiffusersZImageConfig(AnyModelConfig):
    """Model config for Z-Image diffusers models (Z-Image-Turbo, Z-Image-Base).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
        variant: Z-Image model variants.
    """

    base: Literal["z-image"] = "z-image"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFFlux2Config(AnyModelConfig):
    """Model config for GGUF-quantized FLUX.2 checkpoint models (e.g. Klein).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFFLUXConfig(AnyModelConfig):
    """Model config for main checkpoint models.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFKrea2Config(AnyModelConfig):
    """Model config for GGUF-quantized Krea-2 transformer models (single-file).

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Krea 2 model variants.
    """

    base: Literal["krea-2"] = "krea-2"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Krea2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFQwenImageConfig(AnyModelConfig):
    """Model config for GGUF-quantized Qwen Image transformer models.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["qwen-image"] = "qwen-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: None | QwenImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFWanConfig(AnyModelConfig):
    """Model config for GGUF-quantized Wan 2.2 transformer models.

    A14B's MoE ships as two GGUF files (one per expert); ``expert`` records
    which one this is so the model loader invocation can pair them. TI2V-5B
    is a single-transformer model and stores ``expert='none'``.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        expert: For Wan 2.2 A14B's dual-expert MoE: 'high' for the high-noise expert, 'low' for the low-noise
            expert. 'none' for single-transformer models (TI2V-5B). Default: 'none'.
        trigger_phrases: Set of trigger phrases for this model
        variant: Wan 2.2 model variants.

            All variants are used for image generation at num_frames=1. The A14B family
            is a Mixture-of-Experts (high-noise + low-noise) totalling ~28B params; the
            T2V sub-variant takes text only, while the I2V sub-variant additionally
            conditions on a reference image (encoded by the VAE and concatenated to the
            noise latents along the channel dim — its transformer has ``in_channels=36``
            instead of ``16``). TI2V-5B is a single ~5B transformer with a
            higher-compression VAE (z_dim=48).
    """

    base: Literal["wan"] = "wan"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    expert: MainGGUFWanConfigExpert
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: WanVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainGGUFZImageConfig(AnyModelConfig):
    """Model config for GGUF-quantized Z-Image transformer models.

    Attributes:
        config_path: Path to the config for this model, if any.
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Z-Image model variants.
    """

    base: Literal["z-image"] = "z-image"
    config_path: None | str
    default_settings: MainModelDefaultSettings | None
    format_: Literal["gguf_quantized"] = "gguf_quantized"
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class MainSDNQDiffusersFlux2Config(AnyModelConfig):
    """Model config for SDNQ-quantized FLUX.2 models in diffusers format
    (Flux2KleinPipeline / Flux2Pipeline folder with transformer/, text_encoder/, vae/, ...).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.2 model variants.
    """

    base: Literal["flux2"] = "flux2"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    repo_variant: ModelRepoVariant
    submodels: MainSDNQDiffusersFlux2ConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: Flux2VariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }


@define(kw_only=True, repr=False)
class MainSDNQDiffusersFLUXConfig(AnyModelConfig):
    """Model config for SDNQ-quantized FLUX models in diffusers format (folder with transformer, text_encoder,
    etc.).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
        variant: FLUX.1 model variants.
    """

    base: Literal["flux"] = "flux"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    repo_variant: ModelRepoVariant
    submodels: MainSDNQDiffusersFLUXConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: FluxVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }


@define(kw_only=True, repr=False)
class MainSDNQDiffusersZImageConfig(AnyModelConfig):
    """Model config for SDNQ-quantized Z-Image models in diffusers format (full ZImagePipeline folder).

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        submodels: Loadable submodels in this model
        trigger_phrases: Set of trigger phrases for this model
        variant: Z-Image model variants.
    """

    base: Literal["z-image"] = "z-image"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["sdnq_quantized"] = "sdnq_quantized"
    repo_variant: ModelRepoVariant
    submodels: MainSDNQDiffusersZImageConfigSubmodelsType0 | None
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    variant: ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
        "submodels": "{SubmodelDefinition}",
    }
