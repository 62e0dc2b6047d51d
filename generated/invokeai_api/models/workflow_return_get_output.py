from typing import Any, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class WorkflowReturnGetOutput(AnyInvocationOutput):
    """A value extracted from named workflow return values.

    Attributes:
        value: The extracted workflow return value.
    """

    type_: Literal["workflow_return_get_output"] = "workflow_return_get_output"
    value: Any
    _wire_ = {
        "type_": "type",
    }
