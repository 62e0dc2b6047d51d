from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .pid_decoder_field import PiDDecoderField


@define(kw_only=True, repr=False)
class PiDDecoderOutput(AnyInvocationOutput):
    """PiDDecoderOutput

    Attributes:
        pid_decoder: PiD (Pixel Diffusion Decoder) checkpoint
    """

    pid_decoder: PiDDecoderField
    type_: Literal["pid_decoder_output"] = "pid_decoder_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "pid_decoder": "PiDDecoderField",
    }
