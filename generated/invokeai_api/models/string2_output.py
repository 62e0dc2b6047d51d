from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class String2Output(AnyInvocationOutput):
    """Base class for invocations that output two strings

    Attributes:
        string_1: string 1
        string_2: string 2
    """

    string_1: str
    string_2: str
    type_: Literal["string_2_output"] = "string_2_output"
    _wire_ = {
        "type_": "type",
    }
