from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .latents_field import LatentsField


@define(kw_only=True, repr=False)
class LatentsInvocation(AnyInvocation):
    """A latents tensor primitive value

    Attributes:
        latents: The latents tensor
    """

    type_: Literal["latents"] = "latents"
    latents: LatentsField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
