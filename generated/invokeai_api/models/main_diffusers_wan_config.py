from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant, WanVariantType
    from .main_model_default_settings import MainModelDefaultSettings


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
