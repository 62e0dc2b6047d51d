from __future__ import annotations

from typing import Any, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IfInvocationOutput(AnyInvocationOutput):
    """IfInvocationOutput

    Attributes:
        value: The selected value
    """

    type_: Literal["if_output"] = "if_output"
    value: Any | None
    _wire_ = {
        "type_": "type",
    }
