from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class DownloadProgressEvent(Model):
    """Event model for download_progress"""

    current_bytes: int
    """The number of bytes downloaded so far"""
    download_path: str
    """The local path where the download is saved"""
    source: str
    """The source of the download"""
    timestamp: int
    """The timestamp of the event"""
    total_bytes: int
    """The total number of bytes to be downloaded"""
