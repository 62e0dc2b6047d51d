from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .glm_encoder_field import GlmEncoderField


@define(kw_only=True, repr=False)
class CogView4TextEncoderInvocation(AnyInvocation):
    """Encodes and preps a prompt for a cogview4 image.

    Attributes:
        glm_encoder: GLM (THUDM) tokenizer and text encoder
        prompt: Text prompt to encode.
    """

    type_: Literal["cogview4_text_encoder"] = "cogview4_text_encoder"
    glm_encoder: GlmEncoderField | None | Unset = UNSET
    prompt: None | str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "glm_encoder": "GlmEncoderField",
    }
