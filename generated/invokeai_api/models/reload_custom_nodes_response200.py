from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    ReloadCustomNodesResponse200: TypeAlias = dict[str, str]
else:
    ReloadCustomNodesResponse200 = dict
