from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class StringOutput(AnyInvocationOutput):
    """Base class for nodes that output a single string

    Attributes:
        value: The output string
    """

    type_: Literal["string_output"] = "string_output"
    value: str
    _wire_ = {
        "type_": "type",
    }
