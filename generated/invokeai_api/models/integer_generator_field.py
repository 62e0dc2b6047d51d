from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    IntegerGeneratorField: TypeAlias = dict[str, Any]
else:
    IntegerGeneratorField = dict
