from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DownloadStartedEvent(Model):
    """Event model for download_started

    Attributes:
        download_path: The local path where the download is saved
        source: The source of the download
        timestamp: The timestamp of the event
    """

    download_path: str
    source: str
    timestamp: int
