from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class MainModelLoaderInvocation(AnyInvocation):
    """Loads a main model, outputting its submodels.

    Attributes:
        model: Main model (UNet, VAE, CLIP) to load
    """

    type_: Literal["main_model_loader"] = "main_model_loader"
    model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
