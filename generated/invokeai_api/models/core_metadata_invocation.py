from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

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
    """Used internally by Invoke to collect metadata for generations.

    Attributes:
        cfg_rescale_multiplier: Rescale multiplier for CFG guidance, used for models trained with zero-terminal SNR
        cfg_scale: The classifier-free guidance scale parameter
        clip_skip: The number of skipped CLIP layers
        controlnets: The ControlNets used for inference
        generation_mode: The generation mode that output this image
        height: The height parameter
        hrf_enabled: Whether or not high resolution fix was enabled.
        hrf_method: The high resolution fix upscale method.
        hrf_strength: The high resolution fix img2img strength used in the upscale pass.
        ideogram4_caption: The structured JSON caption encoded for Ideogram 4 inference
        init_image: The name of the initial image
        ip_adapters: The IP Adapters used for inference
        loras: The LoRAs used for inference
        mistral_encoder: The Mistral text encoder model used for FLUX.2 [dev] inference
        model: The main model used for inference
        negative_prompt: The negative prompt parameter
        negative_style_prompt: The negative style prompt parameter
        positive_prompt: The positive prompt parameter
        positive_style_prompt: The positive style prompt parameter
        qwen3_encoder: The Qwen3 text encoder model used for Z-Image inference
        rand_device: The device used for random number generation
        refiner_cfg_scale: The classifier-free guidance scale parameter used for the refiner
        refiner_model: The SDXL Refiner model used
        refiner_negative_aesthetic_score: The aesthetic score used for the refiner
        refiner_positive_aesthetic_score: The aesthetic score used for the refiner
        refiner_scheduler: The scheduler used for the refiner
        refiner_start: The start value used for refiner denoising
        refiner_steps: The number of steps used for the refiner
        scheduler: The scheduler used for inference
        seamless_x: Whether seamless tiling was used on the X axis
        seamless_y: Whether seamless tiling was used on the Y axis
        seed: The seed used for noise generation
        steps: The number of steps used for inference
        strength: The strength used for latents-to-latents
        t_2_i_adapters: The IP Adapters used for inference
        vae: The VAE used for decoding, if the main model's default was not used
        width: The width parameter
    """

    type_: Literal["core_metadata"] = "core_metadata"
    cfg_rescale_multiplier: float | None | Unset = UNSET
    cfg_scale: float | None | Unset = UNSET
    clip_skip: int | None | Unset = UNSET
    controlnets: list[ControlNetMetadataField] | None | Unset = UNSET
    generation_mode: CoreMetadataInvocationGenerationModeType0 | None | Unset = UNSET
    height: int | None | Unset = UNSET
    hrf_enabled: bool | None | Unset = UNSET
    hrf_method: None | str | Unset = UNSET
    hrf_strength: float | None | Unset = UNSET
    ideogram4_caption: None | str | Unset = UNSET
    init_image: None | str | Unset = UNSET
    ip_adapters: list[IPAdapterMetadataField] | None | Unset = UNSET
    loras: list[LoRAMetadataField] | None | Unset = UNSET
    mistral_encoder: ModelIdentifierField | None | Unset = UNSET
    model: ModelIdentifierField | None | Unset = UNSET
    negative_prompt: None | str | Unset = UNSET
    negative_style_prompt: None | str | Unset = UNSET
    positive_prompt: None | str | Unset = UNSET
    positive_style_prompt: None | str | Unset = UNSET
    qwen3_encoder: ModelIdentifierField | None | Unset = UNSET
    rand_device: None | str | Unset = UNSET
    refiner_cfg_scale: float | None | Unset = UNSET
    refiner_model: ModelIdentifierField | None | Unset = UNSET
    refiner_negative_aesthetic_score: float | None | Unset = UNSET
    refiner_positive_aesthetic_score: float | None | Unset = UNSET
    refiner_scheduler: None | str | Unset = UNSET
    refiner_start: float | None | Unset = UNSET
    refiner_steps: int | None | Unset = UNSET
    scheduler: None | str | Unset = UNSET
    seamless_x: bool | None | Unset = UNSET
    seamless_y: bool | None | Unset = UNSET
    seed: int | None | Unset = UNSET
    steps: int | None | Unset = UNSET
    strength: float | None | Unset = UNSET
    t_2_i_adapters: list[T2IAdapterMetadataField] | None | Unset = UNSET
    vae: ModelIdentifierField | None | Unset = UNSET
    width: int | None | Unset = UNSET
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
