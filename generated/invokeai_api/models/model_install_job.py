from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .any_model_config import AnyModelConfig
    from .any_model_source import AnyModelSource
    from .any_model_source_metadata import AnyModelSourceMetadata
    from .download_job import DownloadJob
    from .literals import InstallStatus
    from .model_record_changes import ModelRecordChanges


@define(kw_only=True, repr=False)
class ModelInstallJob(Model):
    """Object that tracks the current status of an install request.

    Attributes:
        id: Unique ID for this job
        local_path: Path to locally-downloaded model; may be the same as the source
        source: Source (URL, repo_id, or local path) of model
        bytes_: For a remote model, the number of bytes downloaded so far (may not be available). Default: 0.
        config_in: Configuration information (e.g. 'description') to apply to model.
        config_out: After successful installation, this will hold the configuration object.
        download_parts: Download jobs contributing to this install
        error: On an error condition, this field will contain the text of the exception
        error_reason: Information about why the job failed
        error_traceback: On an error condition, this field will contain the exception traceback
        inplace: Leave model in its current location; otherwise install under models directory. Default: False.
        source_metadata: Metadata provided by the model source
        status: Current status of install process. Default: 'waiting'.
        total_bytes: Total size of the model to be installed. Default: 0.
    """

    id: int
    local_path: str
    source: AnyModelSource
    bytes_: int | Unset = UNSET
    config_in: ModelRecordChanges | Unset = UNSET
    config_out: AnyModelConfig | None | Unset = UNSET
    download_parts: list[DownloadJob] | Unset = UNSET
    error: None | str | Unset = UNSET
    error_reason: None | str | Unset = UNSET
    error_traceback: None | str | Unset = UNSET
    inplace: bool | Unset = UNSET
    source_metadata: AnyModelSourceMetadata | None | Unset = UNSET
    status: InstallStatus | Unset = UNSET
    total_bytes: int | Unset = UNSET
    _wire_ = {
        "bytes_": "bytes",
    }
    _specs_ = {
        "source": "AnyModelSource",
        "config_in": "ModelRecordChanges",
        "config_out": "AnyModelConfig",
        "download_parts": "[DownloadJob]",
        "source_metadata": "AnyModelSourceMetadata",
    }
