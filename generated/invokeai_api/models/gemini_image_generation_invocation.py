# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import GeminiImageGenerationInvocationMode, GeminiImageGenerationInvocationThinkingLevelType0
    from .metadata_field import MetadataField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class GeminiImageGenerationInvocation(AnyInvocation):
    """Generate images using a Gemini-hosted external model."""

    type_: Literal["gemini_image_generation"] = "gemini_image_generation"
    board: BoardField | None | Unset = UNSET
    """The board to save the image to"""
    height: int | Unset = UNSET
    """Height of output (px). More than 0. Default: 1024."""
    image_size: None | str | Unset = UNSET
    """Image size preset (e.g. 1K, 2K, 4K)"""
    init_image: ImageField | None | Unset = UNSET
    """Init image for img2img/inpaint"""
    mask_image: ImageField | None | Unset = UNSET
    """Mask image for inpaint"""
    metadata: MetadataField | None | Unset = UNSET
    """Optional metadata to be saved with the image"""
    mode: GeminiImageGenerationInvocationMode | Unset = UNSET
    """Generation mode. Default: 'txt2img'."""
    model: ModelIdentifierField | None | Unset = UNSET
    """Main model (UNet, VAE, CLIP) to load"""
    num_images: int | Unset = UNSET
    """Number of images to generate. More than 0. Default: 1."""
    prompt: None | str | Unset = UNSET
    """Prompt"""
    reference_images: list[ImageField] | Unset = UNSET
    """Reference images"""
    seed: int | None | Unset = UNSET
    """Seed for random number generation"""
    temperature: float | None | Unset = UNSET
    """Sampling temperature. 0 to 2."""
    thinking_level: GeminiImageGenerationInvocationThinkingLevelType0 | None | Unset = UNSET
    """Thinking level for image generation"""
    width: int | Unset = UNSET
    """Width of output (px). More than 0. Default: 1024."""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "init_image": "ImageField",
        "mask_image": "ImageField",
        "model": "ModelIdentifierField",
        "reference_images": "[ImageField]",
    }
