from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BulkDownloadStartedEvent(Model):
    """Event model for bulk_download_started

    Attributes:
        bulk_download_id: The ID of the bulk image download
        bulk_download_item_id: The ID of the bulk image download item
        bulk_download_item_name: The name of the bulk image download item
        timestamp: The timestamp of the event
        user_id: The ID of the user who initiated the download. Default: 'system'.
    """

    bulk_download_id: str
    bulk_download_item_id: str
    bulk_download_item_name: str
    timestamp: int
    user_id: str
