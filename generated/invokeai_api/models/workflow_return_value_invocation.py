from typing import Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class WorkflowReturnValueInvocation(AnyInvocation):
    """Creates one named value for a callable workflow return.

    Attributes:
        key: The return key.
        value: The value returned under this key.
    """

    type_: Literal["workflow_return_value"] = "workflow_return_value"
    key: str | Unset = UNSET
    value: Any | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
