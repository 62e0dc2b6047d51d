from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    ModelInstallDownloadProgressEventPartsItem: TypeAlias = dict[str, int | str]
else:
    ModelInstallDownloadProgressEventPartsItem = dict
