from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .wan_ref_image_conditioning_field import WanRefImageConditioningField


@define(kw_only=True, repr=False)
class WanRefImageOutput(AnyInvocationOutput):
    """Output of a Wan 2.2 reference-image VAE-encoder.

    Attributes:
        ref_image: VAE-latent reference-image conditioning for Wan 2.2 I2V.
    """

    ref_image: WanRefImageConditioningField
    type_: Literal["wan_ref_image_output"] = "wan_ref_image_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "ref_image": "WanRefImageConditioningField",
    }
