from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class Krea2TextEncoderInvocation(AnyInvocation):
    """Encodes a text prompt for Krea-2 using the Qwen3-VL text encoder.

    The encoder taps 12 decoder hidden-state layers and stacks them per token, producing a 4D
    conditioning tensor (B, seq, 12, hidden) that the Krea-2 transformer's text-fusion stage consumes.

    Attributes:
        mask: A mask defining the image region that this conditioning prompt applies to.
        prompt: Text prompt describing the desired image.
        qwen3_vl_encoder: Qwen3-VL tokenizer and text encoder
    """

    type_: Literal["krea2_text_encoder"] = "krea2_text_encoder"
    mask: None | TensorField | Unset = UNSET
    prompt: None | str | Unset = UNSET
    qwen3_vl_encoder: None | Qwen3VLEncoderField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mask": "TensorField",
        "qwen3_vl_encoder": "Qwen3VLEncoderField",
    }
