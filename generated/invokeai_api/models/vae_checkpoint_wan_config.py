from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import VAECheckpointWanConfigLatentChannels


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
