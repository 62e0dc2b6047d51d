from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

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
