from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class CreateDenoiseMaskInvocation(AnyInvocation):
    """Creates mask for denoising model run.

    Attributes:
        fp32: Whether or not to use full float32 precision. Default: False.
        image: Image which will be masked
        mask: The mask to use when pasting
        tiled: Processing using overlapping tiles (reduce memory consumption). Default: False.
        vae: VAE
    """

    type_: Literal["create_denoise_mask"] = "create_denoise_mask"
    fp32: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    tiled: bool | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "ImageField",
        "vae": "VAEField",
    }
