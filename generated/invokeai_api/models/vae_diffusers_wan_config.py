# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant, VAEDiffusersWanConfigLatentChannels


@define(kw_only=True, repr=False)
class VAEDiffusersWanConfig(AnyModelConfig):
    """Model config for Wan 2.2 VAE in diffusers folder layout (AutoencoderKLWan)."""

    base: Literal["wan"] = "wan"
    cpu_only: bool | None
    """Whether this model should run on CPU only"""
    format_: Literal["diffusers"] = "diffusers"
    latent_channels: VAEDiffusersWanConfigLatentChannels
    """VAE latent channel count: 16 for A14B or 48 for TI2V-5B's Wan2.2-VAE. Default: 16."""
    repo_variant: ModelRepoVariant
    """Various hugging face variants on the diffusers format."""
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
