from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import Flux2DevTextEncoderInvocationMaxSeqLen
    from .mistral_encoder_field import MistralEncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class Flux2DevTextEncoderInvocation(AnyInvocation):
    """Encode a prompt for FLUX.2 [dev] using its Mistral Small 3.1 text encoder.

    Attributes:
        mask: A mask defining the region that this conditioning prompt applies to.
        max_seq_len: Max sequence length for the Mistral encoder. Default: 512.
        mistral_encoder: Mistral tokenizer/processor and text encoder
        prompt: Text prompt to encode.
    """

    type_: Literal["flux2_dev_text_encoder"] = "flux2_dev_text_encoder"
    mask: None | TensorField | Unset = UNSET
    max_seq_len: Flux2DevTextEncoderInvocationMaxSeqLen | Unset = UNSET
    mistral_encoder: MistralEncoderField | None | Unset = UNSET
    prompt: None | str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
        "mistral_encoder": "MistralEncoderField",
    }
