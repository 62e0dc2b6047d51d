from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    WorkflowReturnOutputValues: TypeAlias = dict[str, Any]
else:
    WorkflowReturnOutputValues = dict


@define(kw_only=True, repr=False)
class WorkflowReturnOutput(AnyInvocationOutput):
    """The explicit named values returned from a callable workflow.

    Attributes:
        values: The workflow return values, keyed by return name.
    """

    type_: Literal["workflow_return_output"] = "workflow_return_output"
    values: WorkflowReturnOutputValues
    _wire_ = {
        "type_": "type",
    }
