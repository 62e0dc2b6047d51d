from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import MainCheckpointWanConfigExpert, WanVariantType
    from .main_model_default_settings import MainModelDefaultSettings


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
