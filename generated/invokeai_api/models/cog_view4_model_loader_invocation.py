from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class CogView4ModelLoaderInvocation(AnyInvocation):
    """Loads a CogView4 base model, outputting its submodels.

    Attributes:
        model: CogView4 model (Transformer) to load
    """

    model: ModelIdentifierField
    type_: Literal["cogview4_model_loader"] = "cogview4_model_loader"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
