from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class FloatOutput(AnyInvocationOutput):
    """Base class for nodes that output a single float

    Attributes:
        value: The output float
    """

    type_: Literal["float_output"] = "float_output"
    value: float
    _wire_ = {
        "type_": "type",
    }
