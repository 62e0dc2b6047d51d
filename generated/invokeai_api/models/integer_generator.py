from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    IntegerGeneratorField: TypeAlias = dict[str, Any]
else:
    IntegerGeneratorField = dict


@define(kw_only=True, repr=False)
class IntegerGenerator(AnyInvocation):
    """Generated a range of integers for use in a batched generation

    Attributes:
        generator: The integer generator.
    """

    generator: IntegerGeneratorField
    type_: Literal["integer_generator"] = "integer_generator"
    _wire_ = {
        "type_": "type",
    }
