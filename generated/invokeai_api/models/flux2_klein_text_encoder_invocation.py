from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import Flux2KleinTextEncoderInvocationMaxSeqLen
    from .qwen3_encoder_field import Qwen3EncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class Flux2KleinTextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for Flux2 Klein image generation.

    Flux2 Klein uses Qwen3 as the text encoder, extracting hidden states from
    layers (9, 18, 27) and stacking them for richer text representations.
    This matches the diffusers Flux2KleinPipeline implementation exactly.

    Attributes:
        mask: A mask defining the region that this conditioning prompt applies to.
        max_seq_len: Max sequence length for the Qwen3 encoder. Default: 512.
        prompt: Text prompt to encode.
        qwen3_encoder: Qwen3 tokenizer and text encoder
    """

    type_: Literal["flux2_klein_text_encoder"] = "flux2_klein_text_encoder"
    mask: None | TensorField | Unset = UNSET
    max_seq_len: Flux2KleinTextEncoderInvocationMaxSeqLen | Unset = UNSET
    prompt: None | str | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
        "qwen3_encoder": "Qwen3EncoderField",
    }
