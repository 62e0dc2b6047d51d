from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .bulk_delete_models_response_failed_item import BulkDeleteModelsResponseFailedItem


@define(kw_only=True, repr=False)
class BulkDeleteModelsResponse(Model):
    """Response body for bulk model deletion.

    Attributes:
        deleted: List of successfully deleted model keys
        failed: List of failed deletions with error messages
    """

    deleted: list[str]
    failed: list[BulkDeleteModelsResponseFailedItem]
