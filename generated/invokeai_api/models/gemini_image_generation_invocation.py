from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import GeminiImageGenerationInvocationMode, GeminiImageGenerationInvocationThinkingLevelType0
    from .metadata_field import MetadataField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class GeminiImageGenerationInvocation(AnyInvocation):
    """Generate images using a Gemini-hosted external model.

    Attributes:
        board: The board to save the image to
        height: Height of output (px). More than 0. Default: 1024.
        image_size: Image size preset (e.g. 1K, 2K, 4K)
        init_image: Init image for img2img/inpaint
        mask_image: Mask image for inpaint
        metadata: Optional metadata to be saved with the image
        mode: Generation mode. Default: 'txt2img'.
        model: Main model (UNet, VAE, CLIP) to load
        num_images: Number of images to generate. More than 0. Default: 1.
        prompt: Prompt
        reference_images: Reference images
        seed: Seed for random number generation
        temperature: Sampling temperature. 0 to 2.
        thinking_level: Thinking level for image generation
        width: Width of output (px). More than 0. Default: 1024.
    """

    type_: Literal["gemini_image_generation"] = "gemini_image_generation"
    board: BoardField | None | Unset = UNSET
    height: int | Unset = UNSET
    image_size: None | str | Unset = UNSET
    init_image: ImageField | None | Unset = UNSET
    mask_image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    mode: GeminiImageGenerationInvocationMode | Unset = UNSET
    model: ModelIdentifierField | None | Unset = UNSET
    num_images: int | Unset = UNSET
    prompt: None | str | Unset = UNSET
    reference_images: list[ImageField] | Unset = UNSET
    seed: int | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    thinking_level: GeminiImageGenerationInvocationThinkingLevelType0 | None | Unset = UNSET
    width: int | Unset = UNSET
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
