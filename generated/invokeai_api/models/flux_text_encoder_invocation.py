from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .literals import FluxTextEncoderInvocationT5MaxSeqLenType0
    from .t5_encoder_field import T5EncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxTextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for a flux image.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        mask: A mask defining the region that this conditioning prompt applies to.
        prompt: Text prompt to encode.
        t5_encoder: T5 tokenizer and text encoder
        t5_max_seq_len: Max sequence length for the T5 encoder. Expected to be 256 for FLUX schnell models and 512 for FLUX
            dev models.
    """

    type_: Literal["flux_text_encoder"] = "flux_text_encoder"
    clip: CLIPField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    prompt: None | str | Unset = UNSET
    t5_encoder: None | T5EncoderField | Unset = UNSET
    t5_max_seq_len: FluxTextEncoderInvocationT5MaxSeqLenType0 | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "mask": "TensorField",
        "t5_encoder": "T5EncoderField",
    }
