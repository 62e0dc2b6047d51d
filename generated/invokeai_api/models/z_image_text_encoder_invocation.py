from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .qwen3_encoder_field import Qwen3EncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class ZImageTextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for a Z-Image image.

    Supports regional prompting by connecting a mask input.

    Attributes:
        mask: A mask defining the region that this conditioning prompt applies to.
        prompt: Text prompt to encode.
        qwen3_encoder: Qwen3 tokenizer and text encoder
    """

    type_: Literal["z_image_text_encoder"] = "z_image_text_encoder"
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
