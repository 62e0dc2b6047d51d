from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    BulkDeleteModelsResponseFailedItem: TypeAlias = dict[str, Any]
else:
    BulkDeleteModelsResponseFailedItem = dict


@define(kw_only=True, repr=False)
class BulkDeleteModelsResponse(Model):
    """Response body for bulk model deletion.

    Attributes:
        deleted: List of successfully deleted model keys
        failed: List of failed deletions with error messages
    """

    deleted: list[str]
    failed: list[BulkDeleteModelsResponseFailedItem]
