from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    StringGeneratorField: TypeAlias = dict[str, Any]
else:
    StringGeneratorField = dict


@define(kw_only=True, repr=False)
class StringGenerator(AnyInvocation):
    """Generated a range of strings for use in a batched generation

    Attributes:
        generator: The string generator.
    """

    generator: StringGeneratorField
    type_: Literal["string_generator"] = "string_generator"
    _wire_ = {
        "type_": "type",
    }
