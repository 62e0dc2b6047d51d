from __future__ import annotations

from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IntegerGeneratorOutput(AnyInvocationOutput):
    """IntegerGeneratorOutput

    Attributes:
        integers: The generated integers
    """

    integers: list[int]
    type_: Literal["integer_generator_output"] = "integer_generator_output"
    _wire_ = {
        "type_": "type",
    }
