from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .t5_encoder_field import T5EncoderField


@define(kw_only=True, repr=False)
class Sd3TextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for a SD3 image.

    Attributes:
        clip_g: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        clip_l: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        prompt: Text prompt to encode.
        t5_encoder: T5 tokenizer and text encoder
    """

    type_: Literal["sd3_text_encoder"] = "sd3_text_encoder"
    clip_g: CLIPField | None | Unset = UNSET
    clip_l: CLIPField | None | Unset = UNSET
    prompt: None | str | Unset = UNSET
    t5_encoder: None | T5EncoderField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip_g": "CLIPField",
        "clip_l": "CLIPField",
        "t5_encoder": "T5EncoderField",
    }
