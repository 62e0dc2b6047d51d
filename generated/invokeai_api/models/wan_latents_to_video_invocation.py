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
class WanLatentsToVideoInvocation(AnyInvocation):
    """Decode 5D Wan latents to RGB frames and encode an MP4.

    Attributes:
        board: The board to save the image to
        fps: Frames-per-second for the encoded MP4. Wan 2.2 was trained at 16 FPS. 1 to 120. Default: 16.
        latents: Latents tensor
        metadata: Optional metadata to be saved with the image
        vae: VAE
    """

    type_: Literal["wan_l2v"] = "wan_l2v"
    board: BoardField | None | Unset = UNSET
    fps: int | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "latents": "LatentsField",
        "vae": "VAEField",
    }
