from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField


@define(kw_only=True, repr=False)
class ConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a single conditioning tensor

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: ConditioningField
    type_: Literal["conditioning_output"] = "conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "ConditioningField",
    }
