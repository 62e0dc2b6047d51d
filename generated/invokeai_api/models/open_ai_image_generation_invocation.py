from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import (
        OpenAIImageGenerationInvocationBackground,
        OpenAIImageGenerationInvocationInputFidelityType0,
        OpenAIImageGenerationInvocationMode,
        OpenAIImageGenerationInvocationQuality,
    )
    from .metadata_field import MetadataField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class OpenAIImageGenerationInvocation(AnyInvocation):
    """Generate images using an OpenAI-hosted external model.

    Attributes:
        background: Background transparency handling. Default: 'auto'.
        board: The board to save the image to
        height: Height of output (px). More than 0. Default: 1024.
        image_size: Image size preset (e.g. 1K, 2K, 4K)
        init_image: Init image (use reference_images instead)
        input_fidelity: Fidelity to source images (edits only)
        mask_image: Mask image for inpaint
        metadata: Optional metadata to be saved with the image
        mode: Generation mode. Default: 'txt2img'.
        model: Main model (UNet, VAE, CLIP) to load
        num_images: Number of images to generate. More than 0. Default: 1.
        prompt: Prompt
        quality: Output image quality. Default: 'auto'.
        reference_images: Reference images
        seed: Seed for random number generation
        width: Width of output (px). More than 0. Default: 1024.
    """

    type_: Literal["openai_image_generation"] = "openai_image_generation"
    background: OpenAIImageGenerationInvocationBackground | Unset = UNSET
    board: BoardField | None | Unset = UNSET
    height: int | Unset = UNSET
    image_size: None | str | Unset = UNSET
    init_image: ImageField | None | Unset = UNSET
    input_fidelity: None | OpenAIImageGenerationInvocationInputFidelityType0 | Unset = UNSET
    mask_image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    mode: OpenAIImageGenerationInvocationMode | Unset = UNSET
    model: ModelIdentifierField | None | Unset = UNSET
    num_images: int | Unset = UNSET
    prompt: None | str | Unset = UNSET
    quality: OpenAIImageGenerationInvocationQuality | Unset = UNSET
    reference_images: list[ImageField] | Unset = UNSET
    seed: int | None | Unset = UNSET
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
