from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import WanTI2VIdealDimensionsInvocationRounding, WanTI2VIdealDimensionsInvocationTargetResolution


@define(kw_only=True, repr=False)
class WanTI2VIdealDimensionsInvocation(AnyInvocation):
    """Ideal dimensions for the Wan 2.2 TI2V-5B model.

    Use this node for TI2V-5B only. For the A14B models (I2V-A14B / T2V-A14B) use
    "Wan 2.2 I2V Ideal Dimensions" instead — those need multiples of 16, and this
    node's multiples-of-32 dims would overshoot their pixel grid.

    Identical to the A14B node but snaps each dimension to a multiple of 32 instead
    of 16: the Wan 2.2-VAE used by TI2V-5B applies 16x spatial compression and the
    transformer adds a 2x patch on top, so pixel dims must divide by 32 for the
    patchify step. Wire from ``Image Primitive``'s width/height outputs and into
    the matching ``wan_denoise`` inputs.

    Attributes:
        height: Source image height in pixels. More than 0. Default: 1024.
        rounding: How to snap each dimension to a multiple of 32. 'floor' rounds down — safest for VRAM, guaranteed
            not to exceed the unsnapped target. 'ceiling' rounds up. 'nearest' minimizes aspect-ratio drift
            (default). Default: 'nearest'.
        target_resolution: Short-side resolution preset. 480p and 720p are Wan 2.2's native training resolutions; 1080p works
            but is extrapolation and costs ~2.25x the memory of 720p. Default: '720p'.
        width: Source image width in pixels. More than 0. Default: 1024.
    """

    type_: Literal["wan_ti2v_ideal_dimensions"] = "wan_ti2v_ideal_dimensions"
    height: int | Unset = UNSET
    rounding: WanTI2VIdealDimensionsInvocationRounding | Unset = UNSET
    target_resolution: WanTI2VIdealDimensionsInvocationTargetResolution | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
