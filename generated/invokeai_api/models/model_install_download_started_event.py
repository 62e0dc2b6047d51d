from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .any_model_source import AnyModelSource
    from .model_install_download_started_event_parts_item import ModelInstallDownloadStartedEventPartsItem


@define(kw_only=True, repr=False)
class ModelInstallDownloadStartedEvent(Model):
    """Event model for model_install_download_started

    Attributes:
        bytes_: Number of bytes downloaded so far
        id: The ID of the install job
        local_path: Where model is downloading to
        parts: Progress of downloading URLs that comprise the model, if any
        source: Source of the model; local path, repo_id or url
        timestamp: The timestamp of the event
        total_bytes: Total size of download, including all files
    """

    bytes_: int
    id: int
    local_path: str
    parts: list[ModelInstallDownloadStartedEventPartsItem]
    source: AnyModelSource
    timestamp: int
    total_bytes: int
    _wire_ = {
        "bytes_": "bytes",
    }
    _specs_ = {
        "source": "AnyModelSource",
    }
