"""Records of model installations, and their progress."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET, Model
from invokeai_py_client.kit.bars import TransferBar, reporter
from invokeai_py_client.kit.transfers import TransferProgress
from invokeai_py_client.text.messages import shown_url
from invokeai_py_client.text.redaction import redact

if TYPE_CHECKING:
    from invokeai_api import models as api_models

FINAL_STATUSES = frozenset({"completed", "error", "cancelled"})


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """Progress of a model's installation.

    Attributes:
        status: `"waiting"`, `"downloading"`, `"downloads_done"`, `"running"`, `"paused"`, `"completed"`, `"error"` or
            `"cancelled"`; a newer server may know others.
        bytes: How many bytes there are already.
        total_bytes: How many it will be; 0 as long as that is not known.
        source: Where the model comes from, without the query of a URL.
        part: The file that is downloaded now, without the query of its URL; empty if none is.
        message: What went wrong, or why a download had to begin again; empty as a rule.
    """

    status: str
    bytes: int
    total_bytes: int
    source: str
    part: str = ""
    message: str = ""

    @property
    def fraction(self) -> float:
        """Fraction of the bytes that have come, 0 to 1; 0 as long as their number is not known."""
        if self.status == "completed":
            return 1.0
        return min(1.0, self.bytes / self.total_bytes) if self.total_bytes else 0.0


def progress_of(record: api_models.ModelInstallJob) -> InstallProgress:
    """Read the progress of a job from its record."""
    parts = record.download_parts or []
    messages = [what_failed(record), *(part.resume_message for part in parts)]
    return InstallProgress(
        status=record.status or "waiting",
        bytes=record.bytes_ or 0,
        total_bytes=record.total_bytes or 0,
        source=source_of(record),
        part=next((shown_url(part.source) for part in parts if part.status == "running"), ""),
        message=redact(next((text for text in messages if text), "")),
    )


def source_of(record: api_models.ModelInstallJob) -> str:
    """Return the source of a job's model, fit to be shown."""
    source = record.source.to_dict()
    if source.get("url"):
        return shown_url(str(source["url"]))
    if source.get("repo_id"):
        return ":".join(str(source.get(key) or "") for key in ("repo_id", "variant", "subfolder")).rstrip(":")
    return str(source.get("path") or source.get("provider_model_id") or source.get("type"))


def what_failed(record: api_models.ModelInstallJob) -> str:
    """Return the server's reason for a failure; empty if it gives none."""
    return redact(": ".join(text for text in (record.error_reason, record.error) if text))


def failure_of(record: api_models.ModelInstallJob) -> str:
    """Why the job of a record is no success and will be none; empty if it is, or may be.

    What counts is the model: the server calls a completed job cancelled when it is cancelled afterwards, and a job
    without a model is a failure whatever it is called.
    """
    if record.config_out:
        return ""
    beginning = f"the installation of {source_of(record)}"
    if record.status in FINAL_STATUSES:
        said = what_failed(record) or ("no model came of it" if record.status == "completed" else "no reason given")
        return f"{beginning} ended as {record.status}: {said}"
    stuck = [shown_url(part.source) for part in record.download_parts or [] if part.resume_required]
    if record.status == "paused" and stuck:
        return (
            f"{beginning} cannot go on from where it stopped: `restart_failed()` begins again with {', '.join(stuck)}"
        )
    return ""


def without_tokens(record: api_models.ModelInstallJob) -> api_models.ModelInstallJob:
    """The record without the access tokens the server sends back."""
    holders: list[Any] = [record.source, *(record.download_parts or [])]
    for holder in holders:
        if hasattr(holder, "access_token"):
            holder.access_token = UNSET
        if isinstance(holder, Model):
            holder.additional_properties.pop("access_token", None)
    return record


ShownInstall = Callable[[InstallProgress], None] | bool | None
"""Where the progress of a model's installation goes: a function; True for a bar; nothing."""


def install_reporter(progress: ShownInstall) -> AbstractContextManager[Callable[[InstallProgress], None] | None]:
    """The function to call with each `InstallProgress`; None when there is nothing to report to.

    Raises:
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    return reporter(progress, _InstallBar)


class _InstallBar:
    """The bar of a model's installation: in bytes."""

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._bar = TransferBar(tqdm, notebook)

    def show(self, progress: InstallProgress) -> None:
        name = f"{progress.source.rpartition('/')[2]}: {progress.status}"
        self._bar.show(TransferProgress(name, progress.bytes, progress.total_bytes or None))

    def close(self) -> None:
        self._bar.close()
