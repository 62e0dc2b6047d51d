from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    BulkDeleteModelsResponseFailedItem: TypeAlias = dict[str, Any]
else:
    BulkDeleteModelsResponseFailedItem = dict
