from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class VAELoaderInvocation(AnyInvocation):
    """Loads a VAE model, outputting a VaeLoaderOutput

    Attributes:
        vae_model: VAE model to load
    """

    type_: Literal["vae_loader"] = "vae_loader"
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "vae_model": "ModelIdentifierField",
    }
