from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ModelIdentifierOutput(AnyInvocationOutput):
    """Model identifier output

    Attributes:
        model: Model identifier
    """

    model: ModelIdentifierField
    type_: Literal["model_identifier_output"] = "model_identifier_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
