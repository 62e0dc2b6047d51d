from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DownloadProgressEvent(Model):
    """Event model for download_progress

    Attributes:
        current_bytes: The number of bytes downloaded so far
        download_path: The local path where the download is saved
        source: The source of the download
        timestamp: The timestamp of the event
        total_bytes: The total number of bytes to be downloaded
    """

    current_bytes: int
    download_path: str
    source: str
    timestamp: int
    total_bytes: int
