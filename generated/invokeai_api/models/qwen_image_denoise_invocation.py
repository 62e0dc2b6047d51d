# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .qwen_image_conditioning_field import QwenImageConditioningField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class QwenImageDenoiseInvocation(AnyInvocation):
    """Run the denoising process with a Qwen Image model."""

    type_: Literal["qwen_image_denoise"] = "qwen_image_denoise"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    cfg_scale: float | list[float] | Unset = UNSET
    """Classifier-Free Guidance scale. Default: 4.0."""
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    """A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be fully
    denoised, and 1.0 represent the regions to be preserved."""
    denoising_end: float | Unset = UNSET
    """When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0."""
    denoising_start: float | Unset = UNSET
    """When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0."""
    height: int | Unset = UNSET
    """Height of the generated image. A multiple of 16. Default: 1024."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    negative_conditioning: None | QwenImageConditioningField | Unset = UNSET
    """Negative conditioning tensor"""
    positive_conditioning: None | QwenImageConditioningField | Unset = UNSET
    """Positive conditioning tensor"""
    reference_latents: LatentsField | None | Unset = UNSET
    """Reference image latents to guide generation. Encoded through the VAE."""
    seed: int | Unset = UNSET
    """Randomness seed for reproducibility. Default: 0."""
    shift: float | None | Unset = UNSET
    """Override the sigma schedule shift. When set, uses a fixed shift (e.g. 3.0 for Lightning LoRAs) instead of
    the default dynamic shifting. Leave unset for the base model's default schedule."""
    steps: int | Unset = UNSET
    """Number of steps to run. More than 0. Default: 40."""
    transformer: None | TransformerField | Unset = UNSET
    """Qwen Image Edit model (Transformer) to load"""
    width: int | Unset = UNSET
    """Width of the generated image. A multiple of 16. Default: 1024."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "denoise_mask": "DenoiseMaskField",
        "latents": "LatentsField",
        "negative_conditioning": "QwenImageConditioningField",
        "positive_conditioning": "QwenImageConditioningField",
        "reference_latents": "LatentsField",
        "transformer": "TransformerField",
    }
