from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class CropLatentsCoreInvocation(AnyInvocation):
    """Crops a latent-space tensor to a box specified in image-space. The box dimensions and coordinates must be
    divisible by the latent scale factor of 8.

    Attributes:
        height: The height (in px) of the crop rectangle in image space. This value will be converted to a dimension
            in latent space. At least 1, a multiple of 8.
        latents: Latents tensor
        width: The width (in px) of the crop rectangle in image space. This value will be converted to a dimension
            in latent space. At least 1, a multiple of 8.
        x: The left x coordinate (in px) of the crop rectangle in image space. This value will be converted to
            a dimension in latent space. At least 0, a multiple of 8.
        y: The top y coordinate (in px) of the crop rectangle in image space. This value will be converted to a
            dimension in latent space. At least 0, a multiple of 8.
    """

    type_: Literal["crop_latents"] = "crop_latents"
    height: int | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    width: int | None | Unset = UNSET
    x: int | None | Unset = UNSET
    y: int | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
