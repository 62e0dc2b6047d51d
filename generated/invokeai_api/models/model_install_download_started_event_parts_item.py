from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    ModelInstallDownloadStartedEventPartsItem: TypeAlias = dict[str, int | str]
else:
    ModelInstallDownloadStartedEventPartsItem = dict
