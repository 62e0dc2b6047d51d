from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .qwen3_encoder_field import Qwen3EncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class AnimaTextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for an Anima image.

    Uses Qwen3 0.6B for hidden state extraction and a bundled T5-XXL tokenizer for
    token IDs (no T5 model weights needed). Both are combined by the
    LLM Adapter inside the Anima transformer during denoising.

    Attributes:
        mask: A mask defining the region that this conditioning prompt applies to.
        prompt: Text prompt to encode.
        qwen3_encoder: Qwen3 tokenizer and text encoder
    """

    type_: Literal["anima_text_encoder"] = "anima_text_encoder"
    mask: None | TensorField | Unset = UNSET
    prompt: None | str | Unset = UNSET
    qwen3_encoder: None | Qwen3EncoderField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
        "qwen3_encoder": "Qwen3EncoderField",
    }
