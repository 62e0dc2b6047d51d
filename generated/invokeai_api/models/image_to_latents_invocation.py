from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import ImageToLatentsInvocationColorCompensation
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class ImageToLatentsInvocation(AnyInvocation):
    """Encodes an image into latents.

    Attributes:
        color_compensation: Apply VAE scaling compensation when encoding images (reduces color drift). Default: 'None'.
        fp32: Whether or not to use full float32 precision. Default: False.
        image: The image to encode
        tile_size: The tile size for VAE tiling in pixels (image space). If set to 0, the default tile size for the
            model will be used. Larger tile sizes generally produce better results at the cost of higher memory
            usage. A multiple of 8. Default: 0.
        tiled: Processing using overlapping tiles (reduce memory consumption). Default: False.
        vae: VAE
    """

    type_: Literal["i2l"] = "i2l"
    color_compensation: ImageToLatentsInvocationColorCompensation | Unset = UNSET
    fp32: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    tile_size: int | Unset = UNSET
    tiled: bool | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "vae": "VAEField",
    }
