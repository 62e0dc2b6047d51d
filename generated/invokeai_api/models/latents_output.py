from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class LatentsOutput(AnyInvocationOutput):
    """Base class for nodes that output a single latents tensor

    Attributes:
        height: Height of output (px)
        latents: Latents tensor
        width: Width of output (px)
    """

    height: int
    latents: LatentsField
    type_: Literal["latents_output"] = "latents_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
