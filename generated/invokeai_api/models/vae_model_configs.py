from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant, VAECheckpointWanConfigLatentChannels, VAEDiffusersWanConfigLatentChannels


@define(kw_only=True, repr=False)
class VAECheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima QwenImage VAE checkpoint models (AutoencoderKLQwenImage).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["anima"] = "anima"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 VAE checkpoint models (AutoencoderKLFlux2).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["flux2"] = "flux2"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointFLUXConfig(AnyModelConfig):
    """VAE_Checkpoint_FLUX_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointQwenImageConfig(AnyModelConfig):
    """Model config for Qwen Image VAE checkpoint models (AutoencoderKLQwenImage).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["qwen-image"] = "qwen-image"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointSD1Config(AnyModelConfig):
    """VAE_Checkpoint_SD1_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["sd-1"] = "sd-1"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointSD2Config(AnyModelConfig):
    """VAE_Checkpoint_SD2_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["sd-2"] = "sd-2"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointSDXLConfig(AnyModelConfig):
    """VAE_Checkpoint_SDXL_Config

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["sdxl"] = "sdxl"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAECheckpointWanConfig(AnyModelConfig):
    """Model config for Wan 2.2 VAE checkpoint models (AutoencoderKLWan).

    Distinguishes A14B (z_dim=16, standard Wan VAE) from TI2V-5B (z_dim=48,
    Wan2.2-VAE) via the input channel count of ``decoder.conv_in.weight``.

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
        latent_channels: VAE latent channel count: 16 for A14B (standard Wan VAE) or 48 for TI2V-5B (Wan2.2-VAE).
    """

    base: Literal["wan"] = "wan"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    latent_channels: VAECheckpointWanConfigLatentChannels
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAEDiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 VAE models in diffusers format (AutoencoderKLFlux2).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["flux2"] = "flux2"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAEDiffusersSD1Config(AnyModelConfig):
    """VAE_Diffusers_SD1_Config

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sd-1"] = "sd-1"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAEDiffusersSDXLConfig(AnyModelConfig):
    """VAE_Diffusers_SDXL_Config

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["sdxl"] = "sdxl"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class VAEDiffusersWanConfig(AnyModelConfig):
    """Model config for Wan 2.2 VAE in diffusers folder layout (AutoencoderKLWan).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        latent_channels: VAE latent channel count: 16 for A14B or 48 for TI2V-5B's Wan2.2-VAE. Default: 16.
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["wan"] = "wan"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    latent_channels: VAEDiffusersWanConfigLatentChannels
    repo_variant: ModelRepoVariant
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
