from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import WanI2VIdealDimensionsInvocationRounding, WanI2VIdealDimensionsInvocationTargetResolution


@define(kw_only=True, repr=False)
class WanI2VIdealDimensionsInvocation(AnyInvocation):
    """Ideal dimensions for the Wan 2.2 A14B models (I2V-A14B and T2V-A14B).

    Use this node for the A14B family. For the TI2V-5B model use "Wan 2.2 TI2V
    Ideal Dimensions" instead — TI2V-5B requires multiples of 32, and feeding it
    these multiples-of-16 dims fails the patchify step.

    Scales the input W×H so the shorter side equals the chosen preset (480 / 720 /
    1080 px), then snaps each dimension to a multiple of 16 (the A14B pixel-grid
    constraint). Wire from ``Image Primitive``'s width/height outputs and into
    ``wan_ref_image_encoder`` / ``wan_denoise``.

    Attributes:
        height: Source image height in pixels. More than 0. Default: 1024.
        rounding: How to snap each dimension to a multiple of 16. 'floor' rounds down — safest for VRAM, guaranteed
            not to exceed the unsnapped target. 'ceiling' rounds up. 'nearest' minimizes aspect-ratio drift
            (default). Default: 'nearest'.
        target_resolution: Short-side resolution preset. 480p and 720p are Wan 2.2's native training resolutions; 1080p works
            but is extrapolation and costs ~2.25x the memory of 720p. Default: '720p'.
        width: Source image width in pixels. More than 0. Default: 1024.
    """

    type_: Literal["wan_i2v_ideal_dimensions"] = "wan_i2v_ideal_dimensions"
    height: int | Unset = UNSET
    rounding: WanI2VIdealDimensionsInvocationRounding | Unset = UNSET
    target_resolution: WanI2VIdealDimensionsInvocationTargetResolution | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
