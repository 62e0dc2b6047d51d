from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    MetadataField: TypeAlias = dict[str, Any]
else:
    MetadataField = dict
