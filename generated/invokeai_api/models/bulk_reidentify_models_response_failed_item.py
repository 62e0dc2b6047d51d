from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    BulkReidentifyModelsResponseFailedItem: TypeAlias = dict[str, Any]
else:
    BulkReidentifyModelsResponseFailedItem = dict
