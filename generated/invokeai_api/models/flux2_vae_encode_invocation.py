from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Flux2VaeEncodeInvocation(AnyInvocation):
    """Encodes an image into latents using FLUX.2 Klein's 32-channel VAE.

    Attributes:
        image: The image to encode.
        vae: VAE
    """

    type_: Literal["flux2_vae_encode"] = "flux2_vae_encode"
    image: ImageField | None | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "vae": "VAEField",
    }
