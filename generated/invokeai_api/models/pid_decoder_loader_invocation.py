from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class PiDDecoderLoaderInvocation(AnyInvocation):
    """Loads a PiD decoder checkpoint, outputting a PiDDecoderField for use
    by the per-backbone PiD decode nodes.

    Attributes:
        pid_decoder_model: PiD decoder checkpoint matching the upstream backbone.
    """

    type_: Literal["pid_decoder_loader"] = "pid_decoder_loader"
    pid_decoder_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "pid_decoder_model": "ModelIdentifierField",
    }
