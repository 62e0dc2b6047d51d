from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DownloadPausedEvent(Model):
    """Event model for download_paused

    Attributes:
        source: The source of the download
        timestamp: The timestamp of the event
    """

    source: str
    timestamp: int
