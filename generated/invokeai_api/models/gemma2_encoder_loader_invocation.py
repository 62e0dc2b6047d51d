from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Gemma2EncoderLoaderInvocation(AnyInvocation):
    """Loads a Gemma-2 causal LM directory and exposes its tokenizer + decoder
    submodels for use by a PiD decode node.

    Attributes:
        gemma2_model: Gemma-2 model used to encode captions for PiD decoders.
    """

    type_: Literal["gemma2_encoder_loader"] = "gemma2_encoder_loader"
    gemma2_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "gemma2_model": "ModelIdentifierField",
    }
