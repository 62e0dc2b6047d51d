from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    FloatGeneratorField: TypeAlias = dict[str, Any]
else:
    FloatGeneratorField = dict
