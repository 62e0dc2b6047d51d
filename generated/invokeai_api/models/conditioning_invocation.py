# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField


@define(kw_only=True, repr=False)
class ConditioningInvocation(AnyInvocation):
    """A conditioning tensor primitive value

    Attributes:
        conditioning: Conditioning tensor
    """

    type_: Literal["conditioning"] = "conditioning"
    conditioning: ConditioningField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "ConditioningField",
    }
