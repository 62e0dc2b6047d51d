from typing import Any

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class WorkflowReturnValueField(Model):
    """One named workflow return value.

    Attributes:
        key: The workflow return key.
        value: The workflow return value.
    """

    key: str
    value: Any | Unset = UNSET
