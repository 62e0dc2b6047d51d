from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .denoise_mask_field import DenoiseMaskField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .sd3_conditioning_field import SD3ConditioningField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class SD3DenoiseInvocation(AnyInvocation):
    """Run denoising process with a SD3 model.

    Attributes:
        board: The board to save the image to
        cfg_scale: Classifier-Free Guidance scale. Default: 3.5.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        height: Height of the generated image. A multiple of 16. Default: 1024.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        seed: Randomness seed for reproducibility. Default: 0.
        steps: Number of steps to run. More than 0. Default: 10.
        transformer: SD3 model (MMDiTX) to load
        width: Width of the generated image. A multiple of 16. Default: 1024.
    """

    type_: Literal["sd3_denoise"] = "sd3_denoise"
    board: BoardField | None | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_conditioning: None | SD3ConditioningField | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: None | SD3ConditioningField | Unset = UNSET
    seed: int | Unset = UNSET
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
        "negative_conditioning": "SD3ConditioningField",
        "noise": "LatentsField",
        "positive_conditioning": "SD3ConditioningField",
        "transformer": "TransformerField",
    }
