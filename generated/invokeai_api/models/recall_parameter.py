from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .controlnet_recall_parameter import ControlNetRecallParameter
    from .ip_adapter_recall_parameter import IPAdapterRecallParameter
    from .lora_recall_parameter import LoRARecallParameter
    from .reference_image_recall_parameter import ReferenceImageRecallParameter


@define(kw_only=True, repr=False)
class RecallParameter(Model):
    """Request model for updating recallable parameters.

    Attributes:
        cfg_rescale_multiplier: CFG rescale multiplier
        cfg_scale: CFG scale for guidance
        clip_skip: CLIP skip layers. At least 0.
        control_layers: List of control adapters (ControlNet, T2I Adapter, Control LoRA) with their settings
        denoise_strength: Denoising strength. 0 to 1.
        guidance: Guidance scale
        height: Image height in pixels. At least 64.
        ip_adapters: List of IP Adapters with their settings
        loras: List of LoRAs with their weights
        model: Main model name/identifier
        negative_prompt: Negative prompt text
        positive_prompt: Positive prompt text
        reference_images: List of model-free reference images for architectures that consume reference images directly (FLUX.2
            Klein, FLUX Kontext, Qwen Image Edit). The frontend picks the correct config type based on the
            currently-selected main model.
        refiner_cfg_scale: Refiner CFG scale
        refiner_denoise_start: Refiner denoising start. 0 to 1.
        refiner_model: Refiner model name/identifier
        refiner_negative_aesthetic_score: Refiner negative aesthetic score
        refiner_positive_aesthetic_score: Refiner positive aesthetic score
        refiner_steps: Number of refiner steps. At least 0.
        scheduler: Scheduler name
        seamless_x: Enable seamless X tiling
        seamless_y: Enable seamless Y tiling
        seed: Random seed. At least 0.
        steps: Number of generation steps. At least 1.
        vae_model: VAE model name/identifier
        width: Image width in pixels. At least 64.
    """

    cfg_rescale_multiplier: float | None | Unset = UNSET
    cfg_scale: float | None | Unset = UNSET
    clip_skip: int | None | Unset = UNSET
    control_layers: list[ControlNetRecallParameter] | None | Unset = UNSET
    denoise_strength: float | None | Unset = UNSET
    guidance: float | None | Unset = UNSET
    height: int | None | Unset = UNSET
    ip_adapters: list[IPAdapterRecallParameter] | None | Unset = UNSET
    loras: list[LoRARecallParameter] | None | Unset = UNSET
    model: None | str | Unset = UNSET
    negative_prompt: None | str | Unset = UNSET
    positive_prompt: None | str | Unset = UNSET
    reference_images: list[ReferenceImageRecallParameter] | None | Unset = UNSET
    refiner_cfg_scale: float | None | Unset = UNSET
    refiner_denoise_start: float | None | Unset = UNSET
    refiner_model: None | str | Unset = UNSET
    refiner_negative_aesthetic_score: float | None | Unset = UNSET
    refiner_positive_aesthetic_score: float | None | Unset = UNSET
    refiner_steps: int | None | Unset = UNSET
    scheduler: None | str | Unset = UNSET
    seamless_x: bool | None | Unset = UNSET
    seamless_y: bool | None | Unset = UNSET
    seed: int | None | Unset = UNSET
    steps: int | None | Unset = UNSET
    vae_model: None | str | Unset = UNSET
    width: int | None | Unset = UNSET
    _specs_ = {
        "control_layers": "[ControlNetRecallParameter]",
        "ip_adapters": "[IPAdapterRecallParameter]",
        "loras": "[LoRARecallParameter]",
        "reference_images": "[ReferenceImageRecallParameter]",
    }
