from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .control_field import ControlField


@define(kw_only=True, repr=False)
class ControlOutput(AnyInvocationOutput):
    """node output for ControlNet info

    Attributes:
        control: ControlNet(s) to apply
    """

    control: ControlField
    type_: Literal["control_output"] = "control_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "ControlField",
    }
