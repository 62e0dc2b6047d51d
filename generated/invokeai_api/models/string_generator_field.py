from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    StringGeneratorField: TypeAlias = dict[str, Any]
else:
    StringGeneratorField = dict
