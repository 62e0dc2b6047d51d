from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    ImageGeneratorField: TypeAlias = dict[str, Any]
else:
    ImageGeneratorField = dict
