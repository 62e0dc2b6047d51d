from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IntegerOutput(AnyInvocationOutput):
    """Base class for nodes that output a single integer

    Attributes:
        value: The output integer
    """

    type_: Literal["integer_output"] = "integer_output"
    value: int
    _wire_ = {
        "type_": "type",
    }
