from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .ideogram4_conditioning_field import Ideogram4ConditioningField


@define(kw_only=True, repr=False)
class Ideogram4ConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output an Ideogram 4 text conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: Ideogram4ConditioningField
    type_: Literal["ideogram4_conditioning_output"] = "ideogram4_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "Ideogram4ConditioningField",
    }
