from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    DeleteOrphanedModelsResponseErrors: TypeAlias = dict[str, str]
else:
    DeleteOrphanedModelsResponseErrors = dict
