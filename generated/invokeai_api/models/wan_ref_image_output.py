# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .wan_ref_image_conditioning_field import WanRefImageConditioningField


@define(kw_only=True, repr=False)
class WanRefImageOutput(AnyInvocationOutput):
    """Output of a Wan 2.2 reference-image VAE-encoder.

    Attributes:
        ref_image: Reference-image conditioning for Wan 2.2 I2V.

            Carries the 20-channel VAE-latent condition tensor (4-channel first-frame
            mask + 16-channel ref-image latents). The denoise loop concatenates this
            to the 16-channel noise latents along the channel dim each step, producing
            the 36-channel input the I2V-A14B transformer expects.

            Also carries the spatial dims and frame count used to encode the image so
            the denoise node can sanity-check the user's width/height/num_frames — a
            latent temporal-dim mismatch is hard to debug from the downstream error.
    """

    ref_image: WanRefImageConditioningField
    type_: Literal["wan_ref_image_output"] = "wan_ref_image_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "ref_image": "WanRefImageConditioningField",
    }
