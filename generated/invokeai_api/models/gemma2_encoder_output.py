from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .gemma2_encoder_field import Gemma2EncoderField


@define(kw_only=True, repr=False)
class Gemma2EncoderOutput(AnyInvocationOutput):
    """Gemma2EncoderOutput

    Attributes:
        gemma2_encoder: Gemma-2 text encoder used by PiD decoders
    """

    gemma2_encoder: Gemma2EncoderField
    type_: Literal["gemma2_encoder_output"] = "gemma2_encoder_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "gemma2_encoder": "Gemma2EncoderField",
    }
