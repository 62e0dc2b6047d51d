from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField
    from .control_field import ControlField
    from .latents_field import LatentsField
    from .literals import TiledMultiDiffusionDenoiseLatentsScheduler
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class TiledMultiDiffusionDenoiseLatents(AnyInvocation):
    """Tiled Multi-Diffusion denoising.

    This node handles automatically tiling the input image, and is primarily intended for global refinement of
    images
    in tiled upscaling workflows. Future Multi-Diffusion nodes should allow the user to specify custom regions
    with
    different parameters for each region to harness the full power of Multi-Diffusion.

    This node has a similar interface to the `DenoiseLatents` node, but it has a reduced feature set (no IP-
    Adapter,
    T2I-Adapter, masking, etc.).

    Attributes:
        cfg_rescale_multiplier: Rescale multiplier for CFG guidance, used for models trained with zero-terminal SNR. At least 0,
            less than 1. Default: 0.
        cfg_scale: Classifier-Free Guidance scale. Default: 6.0.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        latents: Latents tensor
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        scheduler: Scheduler to use during inference. Default: 'euler'.
        steps: Number of steps to run. More than 0. Default: 18.
        tile_height: Height of the tiles in image space. More than 0, a multiple of 8. Default: 1024.
        tile_overlap: The overlap between adjacent tiles in pixel space. (Of course, tile merging is applied in latent
            space.) Tiles will be cropped during merging (if necessary) to ensure that they overlap by exactly
            this amount. More than 0, a multiple of 8. Default: 32.
        tile_width: Width of the tiles in image space. More than 0, a multiple of 8. Default: 1024.
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["tiled_multi_diffusion_denoise_latents"] = "tiled_multi_diffusion_denoise_latents"
    cfg_rescale_multiplier: float | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    control: ControlField | list[ControlField] | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_conditioning: ConditioningField | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: ConditioningField | None | Unset = UNSET
    scheduler: TiledMultiDiffusionDenoiseLatentsScheduler | Unset = UNSET
    steps: int | Unset = UNSET
    tile_height: int | Unset = UNSET
    tile_overlap: int | Unset = UNSET
    tile_width: int | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "ControlField|[ControlField]",
        "latents": "LatentsField",
        "negative_conditioning": "ConditioningField",
        "noise": "LatentsField",
        "positive_conditioning": "ConditioningField",
        "unet": "UNetField",
    }
