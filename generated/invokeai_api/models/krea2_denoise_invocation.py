from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .denoise_mask_field import DenoiseMaskField
    from .krea2_conditioning_field import Krea2ConditioningField
    from .krea2_style_reference_field import Krea2StyleReferenceField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .transformer_field import TransformerField


@define(kw_only=True, repr=False)
class Krea2DenoiseInvocation(AnyInvocation):
    """Run the denoising process with a Krea-2 model.

    Attributes:
        board: The board to save the image to
        cfg_scale: Classifier-Free Guidance scale. Default: 1.0.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        height: Height of the generated image. More than 0, a multiple of 16. Default: 1024.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        negative_conditioning: Negative conditioning tensor
        positive_conditioning: Positive conditioning tensor
        seed: Randomness seed for reproducibility. Default: 0.
        shift: Override the resolution-aware timestep shift (mu). Leave unset -- or 0, which is what the node
            editor fills in for an untouched optional float -- to use the model default: mu=1.15 for the
            distilled Turbo checkpoint, resolution-dependent for Raw.
        steps: Number of steps to run. More than 0. Default: 8.
        style_reference: Training-free style reference. Adds one reference forward per step, so generation takes roughly
            twice as long, and retains the reference's attention keys/values for the whole step (~0.5 GB at
            1024x1024, ~1.7 GB at 2560x1440). At 1440p the combined footprint no longer fits a 24 GB card
            alongside the model. A style_strength of 0 is ignored entirely and costs nothing.
        style_reference_conditioning: Prompt for the style-reference pass. Leave unconnected to reuse the positive prompt; a short neutral
            prompt describing the reference can give a purer style transfer.
        transformer: Krea-2 model (Transformer) to load
        width: Width of the generated image. More than 0, a multiple of 16. Default: 1024.
    """

    type_: Literal["krea2_denoise"] = "krea2_denoise"
    board: BoardField | None | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    height: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    negative_conditioning: Krea2ConditioningField | list[Krea2ConditioningField] | None | Unset = UNSET
    positive_conditioning: Krea2ConditioningField | list[Krea2ConditioningField] | None | Unset = UNSET
    seed: int | Unset = UNSET
    shift: float | None | Unset = UNSET
    steps: int | Unset = UNSET
    style_reference: Krea2StyleReferenceField | None | Unset = UNSET
    style_reference_conditioning: Krea2ConditioningField | None | Unset = UNSET
    transformer: None | TransformerField | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "denoise_mask": "DenoiseMaskField",
        "latents": "LatentsField",
        "negative_conditioning": "Krea2ConditioningField|[Krea2ConditioningField]",
        "positive_conditioning": "Krea2ConditioningField|[Krea2ConditioningField]",
        "style_reference": "Krea2StyleReferenceField",
        "style_reference_conditioning": "Krea2ConditioningField",
        "transformer": "TransformerField",
    }
