from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .mistral3_encoder_field import Mistral3EncoderField


@define(kw_only=True, repr=False)
class ErnieImageTextEncoderInvocation(AnyInvocation):
    """Encodes a prompt for ERNIE-Image generation.

    Rewriting a prompt with the pipeline's bundled prompt-enhancer is the separate
    `ernie_image_prompt_enhancer` node; connect its output to `prompt` to enhance. Keeping the two
    apart is what lets this node stay `idle_gpu_offloadable` — see that node's decorator for why the
    enhancer must not be.

    Attributes:
        prompt: Text prompt to encode.
        text_encoder: Mistral3 text encoder + tokenizer
    """

    type_: Literal["ernie_image_text_encoder"] = "ernie_image_text_encoder"
    prompt: None | str | Unset = UNSET
    text_encoder: Mistral3EncoderField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "text_encoder": "Mistral3EncoderField",
    }
