from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class BooleanOutput(AnyInvocationOutput):
    """Base class for nodes that output a single boolean

    Attributes:
        value: The output boolean
    """

    type_: Literal["boolean_output"] = "boolean_output"
    value: bool
    _wire_ = {
        "type_": "type",
    }
