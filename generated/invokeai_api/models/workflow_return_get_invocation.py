from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    WorkflowReturnGetInvocationValues: TypeAlias = dict[str, Any]
else:
    WorkflowReturnGetInvocationValues = dict


@define(kw_only=True, repr=False)
class WorkflowReturnGetInvocation(AnyInvocation):
    """Extracts one named value from a callable workflow return.

    Attributes:
        key: The return key to extract.
        values: The named workflow return values.
    """

    type_: Literal["workflow_return_get"] = "workflow_return_get"
    key: str | Unset = UNSET
    values: WorkflowReturnGetInvocationValues | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
