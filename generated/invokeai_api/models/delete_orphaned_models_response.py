from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    DeleteOrphanedModelsResponseErrors: TypeAlias = dict[str, str]
else:
    DeleteOrphanedModelsResponseErrors = dict


@define(kw_only=True, repr=False)
class DeleteOrphanedModelsResponse(Model):
    """Response from deleting orphaned models.

    Attributes:
        deleted: Paths that were successfully deleted
        errors: Paths that had errors, with error messages
    """

    deleted: list[str]
    errors: DeleteOrphanedModelsResponseErrors
