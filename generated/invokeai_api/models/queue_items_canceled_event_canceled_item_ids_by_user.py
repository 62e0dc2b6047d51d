from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    QueueItemsCanceledEventCanceledItemIdsByUser: TypeAlias = dict[str, list[int]]
else:
    QueueItemsCanceledEventCanceledItemIdsByUser = dict
