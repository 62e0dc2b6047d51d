from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

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
    """Run the denoising process with a Qwen Image model.

    Attributes:
        board: The board to save the image to
        cfg_scale: Classifier-Free Guidance scale. Default: 4.0.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_conditioning: Negative conditioning tensor
        positive_conditioning: Positive conditioning tensor
        reference_latents: Reference image latents to guide generation. Encoded through the VAE.
        seed: Randomness seed for reproducibility. Default: 0.
        shift: Override the sigma schedule shift. When set, uses a fixed shift (e.g. 3.0 for Lightning LoRAs)
            instead of the default dynamic shifting. Leave unset for the base model's default schedule.
        steps: Number of steps to run. More than 0. Default: 40.
        transformer: Qwen Image Edit model (Transformer) to load
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["qwen_image_denoise"] = "qwen_image_denoise"
    board: BoardField | None | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_conditioning: None | QwenImageConditioningField | Unset = UNSET
    positive_conditioning: None | QwenImageConditioningField | Unset = UNSET
    reference_latents: LatentsField | None | Unset = UNSET
    seed: int | Unset = UNSET
    shift: float | None | Unset = UNSET
    steps: int | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    width: int | Unset = UNSET
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
