from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class VAEOutput(AnyInvocationOutput):
    """Base class for invocations that output a VAE field

    Attributes:
        vae: VAE
    """

    type_: Literal["vae_output"] = "vae_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "vae": "VAEField",
    }
