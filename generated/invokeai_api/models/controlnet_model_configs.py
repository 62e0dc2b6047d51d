from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings
    from .literals import ModelRepoVariant


@define(kw_only=True, repr=False)
class ControlNetCheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima ControlNet-LLLite adapter models (Safetensors checkpoint).

    Anima LLLite adapters are standalone adapters consisting of a shared conditioning trunk
    (lllite_conditioning1) that encodes a conditioning image, plus tiny per-Linear modules
    (lllite_dit_blocks_*) that perturb the inputs of target Linears in the Anima DiT.

    Attributes:
        cond_in_channels: Number of conditioning image channels (3 = RGB control image, 4 = RGB + inpaint mask). None for
            models installed before this field was recorded.
        config_path: Path to the config for this model, if any.
    """

    base: Literal["anima"] = "anima"
    cond_in_channels: int | None
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetCheckpointFLUXConfig(AnyModelConfig):
    """ControlNet_Checkpoint_FLUX_Config

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetCheckpointSD1Config(AnyModelConfig):
    """ControlNet_Checkpoint_SD1_Config

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["sd-1"] = "sd-1"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetCheckpointSD2Config(AnyModelConfig):
    """ControlNet_Checkpoint_SD2_Config

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["sd-2"] = "sd-2"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetCheckpointSDXLConfig(AnyModelConfig):
    """ControlNet_Checkpoint_SDXL_Config

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["sdxl"] = "sdxl"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetCheckpointZImageConfig(AnyModelConfig):
    """Model config for Z-Image Control adapter models (Safetensors checkpoint).

    Z-Image Control models are standalone adapters containing only the control layers
    (control_layers, control_all_x_embedder, control_noise_refiner) that extend
    the base Z-Image transformer with spatial conditioning capabilities.

    Supports: Canny, HED, Depth, Pose, MLSD.
    Recommended control_context_scale: 0.65-0.80.

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["z-image"] = "z-image"
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetDiffusersFLUXConfig(AnyModelConfig):
    """ControlNet_Diffusers_FLUX_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["flux"] = "flux"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetDiffusersSD1Config(AnyModelConfig):
    """ControlNet_Diffusers_SD1_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sd-1"] = "sd-1"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetDiffusersSD2Config(AnyModelConfig):
    """ControlNet_Diffusers_SD2_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sd-2"] = "sd-2"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }


@define(kw_only=True, repr=False)
class ControlNetDiffusersSDXLConfig(AnyModelConfig):
    """ControlNet_Diffusers_SDXL_Config

    Attributes:
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }
