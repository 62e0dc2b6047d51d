from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .qwen3_encoder_field import Qwen3EncoderField


@define(kw_only=True, repr=False)
class Ideogram4TextEncoderInvocation(AnyInvocation):
    """Encodes a prompt for Ideogram 4 using the Qwen3-VL encoder.

    The prompt is normally a structured JSON caption (see the Ideogram 4 prompting guide);
    plain text also works but yields lower-quality results.

    Attributes:
        prompt: The prompt to encode. A structured JSON caption is recommended.
        qwen3_encoder: Qwen3 tokenizer and text encoder
    """

    type_: Literal["ideogram4_text_encoder"] = "ideogram4_text_encoder"
    prompt: None | str | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_encoder": "Qwen3EncoderField",
    }
