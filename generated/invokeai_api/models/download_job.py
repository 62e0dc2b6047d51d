from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import DownloadJobStatus


@define(kw_only=True, repr=False)
class DownloadJob(Model):
    """Class to monitor and control a model download request.

    Attributes:
        dest: Initial destination of downloaded model on local disk; a directory or file path
        source: Where to download from. Specific types specified in child classes. At least 1 character.
        access_token: authorization token for protected resources
        bytes_: Bytes downloaded so far. Default: 0.
        canonical_url: Canonical URL to request on resume
        content_type: Content type of downloaded file
        download_path: Final location of downloaded file or directory
        error: Traceback of the exception that caused an error
        error_type: Name of exception that caused an error
        etag: ETag from the remote server, if available
        expected_total_bytes: Expected total size of the download
        final_url: Final resolved URL after redirects, if available
        id: Numeric ID of this job. Default: -1.
        job_ended: Timestamp for when the download job ende1d (completed or errored)
        job_started: Timestamp for when the download job started
        last_modified: Last-Modified from the remote server, if available
        priority: Queue priority; lower values are higher priority. Default: 10.
        resume_from_scratch: True if resume metadata existed but the partial file was missing and the download restarted from the
            beginning. Default: False.
        resume_message: Message explaining why resume is required
        resume_required: True if server refused resume; restart required. Default: False.
        status: Status of the download. Default: 'waiting'.
        total_bytes: Total file size (bytes). Default: 0.
    """

    dest: str
    source: str
    access_token: None | str | Unset = UNSET
    bytes_: int | Unset = UNSET
    canonical_url: None | str | Unset = UNSET
    content_type: None | str | Unset = UNSET
    download_path: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    error_type: None | str | Unset = UNSET
    etag: None | str | Unset = UNSET
    expected_total_bytes: int | None | Unset = UNSET
    final_url: None | str | Unset = UNSET
    id: int | Unset = UNSET
    job_ended: None | str | Unset = UNSET
    job_started: None | str | Unset = UNSET
    last_modified: None | str | Unset = UNSET
    priority: int | Unset = UNSET
    resume_from_scratch: bool | Unset = UNSET
    resume_message: None | str | Unset = UNSET
    resume_required: bool | Unset = UNSET
    status: DownloadJobStatus | Unset = UNSET
    total_bytes: int | Unset = UNSET
    _wire_ = {
        "bytes_": "bytes",
    }
