from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    QueueItemsRetriedEventRetriedItemIdsByUser: TypeAlias = dict[str, list[int]]
else:
    QueueItemsRetriedEventRetriedItemIdsByUser = dict
