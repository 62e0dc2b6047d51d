from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField


@define(kw_only=True, repr=False)
class CLIPSkipInvocation(AnyInvocation):
    """Skip layers in clip text_encoder model.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        skipped_layers: Number of layers to skip in text encoder. At least 0. Default: 0.
    """

    type_: Literal["clip_skip"] = "clip_skip"
    clip: CLIPField | None | Unset = UNSET
    skipped_layers: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
    }
