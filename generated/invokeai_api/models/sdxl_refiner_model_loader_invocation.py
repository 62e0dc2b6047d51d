from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class SDXLRefinerModelLoaderInvocation(AnyInvocation):
    """Loads an sdxl refiner model, outputting its submodels.

    Attributes:
        model: SDXL Refiner Main Modde (UNet, VAE, CLIP2) to load
    """

    type_: Literal["sdxl_refiner_model_loader"] = "sdxl_refiner_model_loader"
    model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
