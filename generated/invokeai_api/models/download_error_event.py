from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DownloadErrorEvent(Model):
    """Event model for download_error

    Attributes:
        error: The error message
        error_type: The type of error
        source: The source of the download
        timestamp: The timestamp of the event
    """

    error: str
    error_type: str
    source: str
    timestamp: int
