# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

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
    T2I-Adapter, masking, etc.)."""

    type_: Literal["tiled_multi_diffusion_denoise_latents"] = "tiled_multi_diffusion_denoise_latents"
    cfg_rescale_multiplier: float | Unset = UNSET
    """Rescale multiplier for CFG guidance, used for models trained with zero-terminal SNR. At least 0, less than
    1. Default: 0."""
    cfg_scale: float | list[float] | Unset = UNSET
    """Classifier-Free Guidance scale. Default: 6.0."""
    control: ControlField | list[ControlField] | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    """When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0."""
    denoising_start: float | Unset = UNSET
    """When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0."""
    latents: LatentsField | None | Unset = UNSET
    """Latents tensor"""
    negative_conditioning: ConditioningField | None | Unset = UNSET
    """Negative conditioning tensor"""
    noise: LatentsField | None | Unset = UNSET
    """Noise tensor"""
    positive_conditioning: ConditioningField | None | Unset = UNSET
    """Positive conditioning tensor"""
    scheduler: TiledMultiDiffusionDenoiseLatentsScheduler | Unset = UNSET
    """Scheduler to use during inference. Default: 'euler'."""
    steps: int | Unset = UNSET
    """Number of steps to run. More than 0. Default: 18."""
    tile_height: int | Unset = UNSET
    """Height of the tiles in image space. More than 0, a multiple of 8. Default: 1024."""
    tile_overlap: int | Unset = UNSET
    """The overlap between adjacent tiles in pixel space. (Of course, tile merging is applied in latent space.)
    Tiles will be cropped during merging (if necessary) to ensure that they overlap by exactly this amount. More
    than 0, a multiple of 8. Default: 32."""
    tile_width: int | Unset = UNSET
    """Width of the tiles in image space. More than 0, a multiple of 8. Default: 1024."""
    unet: None | UNetField | Unset = UNSET
    """UNet (scheduler, LoRAs)"""
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
