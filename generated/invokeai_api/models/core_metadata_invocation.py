# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .controlnet_metadata_field import ControlNetMetadataField
    from .ip_adapter_metadata_field import IPAdapterMetadataField
    from .literals import CoreMetadataInvocationGenerationModeType0
    from .lora_metadata_field import LoRAMetadataField
    from .model_identifier_field import ModelIdentifierField
    from .t2i_adapter_metadata_field import T2IAdapterMetadataField


@define(kw_only=True, repr=False)
class CoreMetadataInvocation(AnyInvocation):
    """Used internally by Invoke to collect metadata for generations."""

    type_: Literal["core_metadata"] = "core_metadata"
    cfg_rescale_multiplier: float | None | Unset = UNSET
    """Rescale multiplier for CFG guidance, used for models trained with zero-terminal SNR"""
    cfg_scale: float | None | Unset = UNSET
    """The classifier-free guidance scale parameter"""
    clip_skip: int | None | Unset = UNSET
    """The number of skipped CLIP layers"""
    controlnets: list[ControlNetMetadataField] | None | Unset = UNSET
    """The ControlNets used for inference"""
    generation_mode: CoreMetadataInvocationGenerationModeType0 | None | Unset = UNSET
    """The generation mode that output this image"""
    height: int | None | Unset = UNSET
    """The height parameter"""
    hrf_enabled: bool | None | Unset = UNSET
    """Whether or not high resolution fix was enabled."""
    hrf_method: None | str | Unset = UNSET
    """The high resolution fix upscale method."""
    hrf_strength: float | None | Unset = UNSET
    """The high resolution fix img2img strength used in the upscale pass."""
    ideogram4_caption: None | str | Unset = UNSET
    """The structured JSON caption encoded for Ideogram 4 inference"""
    init_image: None | str | Unset = UNSET
    """The name of the initial image"""
    ip_adapters: list[IPAdapterMetadataField] | None | Unset = UNSET
    """The IP Adapters used for inference"""
    loras: list[LoRAMetadataField] | None | Unset = UNSET
    """The LoRAs used for inference"""
    mistral_encoder: ModelIdentifierField | None | Unset = UNSET
    """The Mistral text encoder model used for FLUX.2 [dev] inference"""
    model: ModelIdentifierField | None | Unset = UNSET
    """The main model used for inference"""
    negative_prompt: None | str | Unset = UNSET
    """The negative prompt parameter"""
    negative_style_prompt: None | str | Unset = UNSET
    """The negative style prompt parameter"""
    positive_prompt: None | str | Unset = UNSET
    """The positive prompt parameter"""
    positive_style_prompt: None | str | Unset = UNSET
    """The positive style prompt parameter"""
    qwen3_encoder: ModelIdentifierField | None | Unset = UNSET
    """The Qwen3 text encoder model used for Z-Image inference"""
    rand_device: None | str | Unset = UNSET
    """The device used for random number generation"""
    refiner_cfg_scale: float | None | Unset = UNSET
    """The classifier-free guidance scale parameter used for the refiner"""
    refiner_model: ModelIdentifierField | None | Unset = UNSET
    """The SDXL Refiner model used"""
    refiner_negative_aesthetic_score: float | None | Unset = UNSET
    """The aesthetic score used for the refiner"""
    refiner_positive_aesthetic_score: float | None | Unset = UNSET
    """The aesthetic score used for the refiner"""
    refiner_scheduler: None | str | Unset = UNSET
    """The scheduler used for the refiner"""
    refiner_start: float | None | Unset = UNSET
    """The start value used for refiner denoising"""
    refiner_steps: int | None | Unset = UNSET
    """The number of steps used for the refiner"""
    scheduler: None | str | Unset = UNSET
    """The scheduler used for inference"""
    seamless_x: bool | None | Unset = UNSET
    """Whether seamless tiling was used on the X axis"""
    seamless_y: bool | None | Unset = UNSET
    """Whether seamless tiling was used on the Y axis"""
    seed: int | None | Unset = UNSET
    """The seed used for noise generation"""
    steps: int | None | Unset = UNSET
    """The number of steps used for inference"""
    strength: float | None | Unset = UNSET
    """The strength used for latents-to-latents"""
    t_2_i_adapters: list[T2IAdapterMetadataField] | None | Unset = UNSET
    """The IP Adapters used for inference"""
    vae: ModelIdentifierField | None | Unset = UNSET
    """The VAE used for decoding, if the main model's default was not used"""
    width: int | None | Unset = UNSET
    """The width parameter"""
    _wire_ = {
        "type_": "type",
        "ip_adapters": "ipAdapters",
        "t_2_i_adapters": "t2iAdapters",
    }
    _specs_ = {
        "controlnets": "[ControlNetMetadataField]",
        "ip_adapters": "[IPAdapterMetadataField]",
        "loras": "[LoRAMetadataField]",
        "mistral_encoder": "ModelIdentifierField",
        "model": "ModelIdentifierField",
        "qwen3_encoder": "ModelIdentifierField",
        "refiner_model": "ModelIdentifierField",
        "t_2_i_adapters": "[T2IAdapterMetadataField]",
        "vae": "ModelIdentifierField",
    }
