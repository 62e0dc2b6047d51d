from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .wan_t5_encoder_field import WanT5EncoderField


@define(kw_only=True, repr=False)
class WanTextEncoderInvocation(AnyInvocation):
    """Encodes a text prompt for Wan 2.2 using the UMT5-XXL encoder.

    Output is the encoder's last hidden state (shape: [seq_len=512, 4096]) plus
    an attention mask marking valid (non-padding) tokens. The Wan transformer
    consumes these directly as ``encoder_hidden_states``.

    Attributes:
        prompt: Text prompt for Wan 2.2.
        wan_t5_encoder: UMT5-XXL tokenizer and text encoder for Wan 2.2
    """

    type_: Literal["wan_text_encoder"] = "wan_text_encoder"
    prompt: None | str | Unset = UNSET
    wan_t5_encoder: None | Unset | WanT5EncoderField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "wan_t5_encoder": "WanT5EncoderField",
    }
