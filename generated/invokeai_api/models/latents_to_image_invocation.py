from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .latents_field import LatentsField
    from .metadata_field import MetadataField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class LatentsToImageInvocation(AnyInvocation):
    """Generates an image from latents.

    Attributes:
        board: The board to save the image to
        fp32: Whether or not to use full float32 precision. Default: False.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        tile_size: The tile size for VAE tiling in pixels (image space). If set to 0, the default tile size for the
            model will be used. Larger tile sizes generally produce better results at the cost of higher memory
            usage. A multiple of 8. Default: 0.
        tiled: Processing using overlapping tiles (reduce memory consumption). Default: False.
        vae: VAE
    """

    type_: Literal["l2i"] = "l2i"
    board: BoardField | None | Unset = UNSET
    fp32: bool | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    tile_size: int | Unset = UNSET
    tiled: bool | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "latents": "LatentsField",
        "vae": "VAEField",
    }
