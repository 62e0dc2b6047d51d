from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .metadata_field import MetadataField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class MetadataToLorasInvocation(AnyInvocation):
    """Extracts a Loras value of a label from metadata

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        metadata: Optional metadata to be saved with the image
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["metadata_to_loras"] = "metadata_to_loras"
    clip: CLIPField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "unet": "UNetField",
    }
