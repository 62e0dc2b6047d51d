from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .control_field import ControlField


@define(kw_only=True, repr=False)
class MDControlListOutput(AnyInvocationOutput):
    """MDControlListOutput

    Attributes:
        control_list: ControlNet(s) to apply
    """

    control_list: ControlField | list[ControlField] | None
    type_: Literal["md_control_list_output"] = "md_control_list_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_list": "ControlField|[ControlField]",
    }
