from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    FloatGeneratorField: TypeAlias = dict[str, Any]
else:
    FloatGeneratorField = dict


@define(kw_only=True, repr=False)
class FloatGenerator(AnyInvocation):
    """Generated a range of floats for use in a batched generation

    Attributes:
        generator: The float generator.
    """

    generator: FloatGeneratorField
    type_: Literal["float_generator"] = "float_generator"
    _wire_ = {
        "type_": "type",
    }
