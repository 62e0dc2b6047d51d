from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .workflow_return_value_field import WorkflowReturnValueField


@define(kw_only=True, repr=False)
class WorkflowReturnValueOutput(AnyInvocationOutput):
    """A named workflow return value.

    Attributes:
        value: The named workflow return value.
    """

    type_: Literal["workflow_return_value_output"] = "workflow_return_value_output"
    value: WorkflowReturnValueField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "value": "WorkflowReturnValueField",
    }
