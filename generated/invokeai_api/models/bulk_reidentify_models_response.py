from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    BulkReidentifyModelsResponseFailedItem: TypeAlias = dict[str, Any]
else:
    BulkReidentifyModelsResponseFailedItem = dict


@define(kw_only=True, repr=False)
class BulkReidentifyModelsResponse(Model):
    """Response body for bulk model reidentification.

    Attributes:
        failed: List of failed reidentifications with error messages
        succeeded: List of successfully reidentified model keys
    """

    failed: list[BulkReidentifyModelsResponseFailedItem]
    succeeded: list[str]
