from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class NoiseOutput(AnyInvocationOutput):
    """Invocation noise output

    Attributes:
        height: Height of output (px)
        noise: Noise tensor
        width: Width of output (px)
    """

    height: int
    noise: LatentsField
    type_: Literal["noise_output"] = "noise_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "noise": "LatentsField",
    }
