from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ModelIdentifierInvocation(AnyInvocation):
    """Selects any model, outputting it its identifier. Be careful with this one! The identifier will be accepted
    as
    input for any model, even if the model types don't match. If you connect this to a mismatched input, you'll
    get an
    error.

    Attributes:
        model: The model to select
    """

    type_: Literal["model_identifier"] = "model_identifier"
    model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
