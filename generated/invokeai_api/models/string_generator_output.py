from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class StringGeneratorOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of strings

    Attributes:
        strings: The generated strings
    """

    strings: list[str]
    type_: Literal["string_generator_output"] = "string_generator_output"
    _wire_ = {
        "type_": "type",
    }
