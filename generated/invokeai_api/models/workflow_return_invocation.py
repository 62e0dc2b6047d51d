from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .workflow_return_value_field import WorkflowReturnValueField


@define(kw_only=True, repr=False)
class WorkflowReturnInvocation(AnyInvocation):
    """Defines the explicit named result returned by a callable workflow.

    Attributes:
        values: The named values returned to a calling workflow.
    """

    type_: Literal["workflow_return"] = "workflow_return"
    values: list[WorkflowReturnValueField] | Unset | WorkflowReturnValueField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "values": "WorkflowReturnValueField|[WorkflowReturnValueField]",
    }
