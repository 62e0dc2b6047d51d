from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .controlnet_recall_parameter import ControlNetRecallParameter
    from .ip_adapter_recall_parameter import IPAdapterRecallParameter
    from .lora_recall_parameter import LoRARecallParameter
    from .reference_image_recall_parameter import ReferenceImageRecallParameter


@define(kw_only=True, repr=False)
class RecallParameter(Model):
    """Request model for updating recallable parameters."""

    cfg_rescale_multiplier: float | None | Unset = UNSET
    """CFG rescale multiplier"""
    cfg_scale: float | None | Unset = UNSET
    """CFG scale for guidance"""
    clip_skip: int | None | Unset = UNSET
    """CLIP skip layers. At least 0."""
    control_layers: list[ControlNetRecallParameter] | None | Unset = UNSET
    """List of control adapters (ControlNet, T2I Adapter, Control LoRA) with their settings"""
    denoise_strength: float | None | Unset = UNSET
    """Denoising strength. 0 to 1."""
    guidance: float | None | Unset = UNSET
    """Guidance scale"""
    height: int | None | Unset = UNSET
    """Image height in pixels. At least 64."""
    ip_adapters: list[IPAdapterRecallParameter] | None | Unset = UNSET
    """List of IP Adapters with their settings"""
    loras: list[LoRARecallParameter] | None | Unset = UNSET
    """List of LoRAs with their weights"""
    model: None | str | Unset = UNSET
    """Main model name/identifier"""
    negative_prompt: None | str | Unset = UNSET
    """Negative prompt text"""
    positive_prompt: None | str | Unset = UNSET
    """Positive prompt text"""
    reference_images: list[ReferenceImageRecallParameter] | None | Unset = UNSET
    """List of model-free reference images for architectures that consume reference images directly (FLUX.2 Klein,
    FLUX Kontext, Qwen Image Edit). The frontend picks the correct config type based on the currently-selected
    main model."""
    refiner_cfg_scale: float | None | Unset = UNSET
    """Refiner CFG scale"""
    refiner_denoise_start: float | None | Unset = UNSET
    """Refiner denoising start. 0 to 1."""
    refiner_model: None | str | Unset = UNSET
    """Refiner model name/identifier"""
    refiner_negative_aesthetic_score: float | None | Unset = UNSET
    """Refiner negative aesthetic score"""
    refiner_positive_aesthetic_score: float | None | Unset = UNSET
    """Refiner positive aesthetic score"""
    refiner_steps: int | None | Unset = UNSET
    """Number of refiner steps. At least 0."""
    scheduler: None | str | Unset = UNSET
    """Scheduler name"""
    seamless_x: bool | None | Unset = UNSET
    """Enable seamless X tiling"""
    seamless_y: bool | None | Unset = UNSET
    """Enable seamless Y tiling"""
    seed: int | None | Unset = UNSET
    """Random seed. At least 0."""
    steps: int | None | Unset = UNSET
    """Number of generation steps. At least 1."""
    vae_model: None | str | Unset = UNSET
    """VAE model name/identifier"""
    width: int | None | Unset = UNSET
    """Image width in pixels. At least 64."""
    _specs_ = {
        "control_layers": "[ControlNetRecallParameter]",
        "ip_adapters": "[IPAdapterRecallParameter]",
        "loras": "[LoRARecallParameter]",
        "reference_images": "[ReferenceImageRecallParameter]",
    }
