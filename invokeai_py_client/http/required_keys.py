"""Keys the library cannot do without. Others may be absent: older servers do not have all of them, newer may not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NEEDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "AnyModelConfig": ("key", "name", "base", "type_"),
        "BatchStatus": ("total",),
        "BoardDTO": ("board_id",),
        "BulkDeleteModelsResponse": ("deleted", "failed"),
        "DeleteOrphanedModelsResponse": ("deleted", "errors"),
        "DownloadJob": ("source",),
        "DynamicPromptsResponse": ("prompts",),
        "EnqueueBatchResult": ("item_ids",),
        "GalleryItemNamesResult": ("items",),
        "ImageDTO": ("image_name",),
        "ImageNamesResult": ("image_names",),
        "ImagesDownloaded": ("bulk_download_item_name",),
        "ItemIdsResult": ("item_ids",),
        "LoginResponse": ("token",),
        "ModelInstallJob": ("id", "source"),
        "ModelsList": ("models",),
        "OffsetPaginatedResultsBoardDTO": ("items",),
        "OffsetPaginatedResultsGalleryItem": ("items", "total"),
        "OffsetPaginatedResultsImageDTO": ("items", "total"),
        "OffsetPaginatedResultsVideoDTO": ("items", "total"),
        "PaginatedResultsWorkflowRecordListItemWithThumbnailDTO": ("items", "pages"),
        "RetryItemsResult": ("retried_item_ids",),
        "SessionProcessorStatus": ("is_started",),
        "SessionQueueAndProcessorStatus": ("queue", "processor"),
        "SessionQueueItem": ("item_id", "status"),
        "SessionQueueItemSummary": ("item_id", "status"),
        "SessionQueueStatus": ("pending", "in_progress"),
        "StylePresetRecordWithImage": ("id", "name"),
        "SystemPromptRecordDTO": ("id", "name"),
        "VideoDTO": ("video_name",),
        "VideoNamesResult": ("video_names",),
        "WorkflowRecordListItemWithThumbnailDTO": ("workflow_id", "name"),
        "WorkflowRecordWithThumbnailDTO": ("workflow",),
    }
)
"""The attributes of models, of the model itself or of the union it is a member of, by its name."""
