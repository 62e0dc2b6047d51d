from typing import Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IfInvocation(AnyInvocation):
    """Selects between two optional inputs based on a boolean condition.

    Attributes:
        condition: The condition used to select an input. Default: False.
        false_input: Selected when the condition is false
        true_input: Selected when the condition is true
    """

    type_: Literal["if"] = "if"
    condition: bool | Unset = UNSET
    false_input: Any | None | Unset = UNSET
    true_input: Any | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
