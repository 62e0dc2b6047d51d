from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class SDXLModelLoaderInvocation(AnyInvocation):
    """Loads an sdxl base model, outputting its submodels.

    Attributes:
        model: SDXL Main model (UNet, VAE, CLIP1, CLIP2) to load
    """

    type_: Literal["sdxl_model_loader"] = "sdxl_model_loader"
    model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
