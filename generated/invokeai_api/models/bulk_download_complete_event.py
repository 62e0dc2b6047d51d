from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BulkDownloadCompleteEvent(Model):
    """Event model for bulk_download_complete"""

    bulk_download_id: str
    """The ID of the bulk image download"""
    bulk_download_item_id: str
    """The ID of the bulk image download item"""
    bulk_download_item_name: str
    """The name of the bulk image download item"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """The ID of the user who initiated the download. Default: 'system'."""
