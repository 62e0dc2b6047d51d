from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import DownloadJobStatus


@define(kw_only=True, repr=False)
class DownloadJob(Model):
    """Class to monitor and control a model download request."""

    dest: str
    """Initial destination of downloaded model on local disk; a directory or file path"""
    source: str
    """Where to download from. Specific types specified in child classes. At least 1 character."""
    access_token: None | str | Unset = UNSET
    """authorization token for protected resources"""
    bytes_: int | Unset = UNSET
    """Bytes downloaded so far. Default: 0."""
    canonical_url: None | str | Unset = UNSET
    """Canonical URL to request on resume"""
    content_type: None | str | Unset = UNSET
    """Content type of downloaded file"""
    download_path: None | str | Unset = UNSET
    """Final location of downloaded file or directory"""
    error: None | str | Unset = UNSET
    """Traceback of the exception that caused an error"""
    error_type: None | str | Unset = UNSET
    """Name of exception that caused an error"""
    etag: None | str | Unset = UNSET
    """ETag from the remote server, if available"""
    expected_total_bytes: int | None | Unset = UNSET
    """Expected total size of the download"""
    final_url: None | str | Unset = UNSET
    """Final resolved URL after redirects, if available"""
    id: int | Unset = UNSET
    """Numeric ID of this job. Default: -1."""
    job_ended: None | str | Unset = UNSET
    """Timestamp for when the download job ende1d (completed or errored)"""
    job_started: None | str | Unset = UNSET
    """Timestamp for when the download job started"""
    last_modified: None | str | Unset = UNSET
    """Last-Modified from the remote server, if available"""
    priority: int | Unset = UNSET
    """Queue priority; lower values are higher priority. Default: 10."""
    resume_from_scratch: bool | Unset = UNSET
    """True if resume metadata existed but the partial file was missing and the download restarted from the
    beginning. Default: False."""
    resume_message: None | str | Unset = UNSET
    """Message explaining why resume is required"""
    resume_required: bool | Unset = UNSET
    """True if server refused resume; restart required. Default: False."""
    status: DownloadJobStatus | Unset = UNSET
    """State of a download job."""
    total_bytes: int | Unset = UNSET
    """Total file size (bytes). Default: 0."""
    _wire_ = {
        "bytes_": "bytes",
    }
