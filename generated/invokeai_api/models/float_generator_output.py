from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class FloatGeneratorOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of floats

    Attributes:
        floats: The generated floats
    """

    floats: list[float]
    type_: Literal["float_generator_output"] = "float_generator_output"
    _wire_ = {
        "type_": "type",
    }
