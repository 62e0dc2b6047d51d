from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant, VAEDiffusersWanConfigLatentChannels


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
