# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

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
