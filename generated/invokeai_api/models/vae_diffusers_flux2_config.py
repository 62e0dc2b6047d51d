# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant


@define(kw_only=True, repr=False)
class VAEDiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 VAE models in diffusers format (AutoencoderKLFlux2)."""

    base: Literal["flux2"] = "flux2"
    cpu_only: bool | None
    """Whether this model should run on CPU only"""
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    """Various hugging face variants on the diffusers format."""
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
