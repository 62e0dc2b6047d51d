from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    GetAppDepsResponse200: TypeAlias = dict[str, str]
else:
    GetAppDepsResponse200 = dict
