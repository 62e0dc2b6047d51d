from __future__ import annotations

from typing import Any

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class WorkflowReturnValueField(Model):
    """One named workflow return value.

    Attributes:
        key: The workflow return key.
        value: The workflow return value.
    """

    key: str
    value: Any | Unset = UNSET
