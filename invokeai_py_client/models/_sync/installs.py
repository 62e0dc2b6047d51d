# Made from invokeai_py_client/models/_async/installs.py by `python scripts/unasync.py`: edit that file.
"""Models on their way to the server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from invokeai_py_client.events._sync.hub import LISTEN_SECONDS
from invokeai_py_client.events._sync.streams import NO_EVENTS, EventStream
from invokeai_py_client.events.classes import ModelInstallEvent, Reconnected
from invokeai_py_client.events.filters import event_filter
from invokeai_py_client.exceptions import (
    APIError,
    InvalidRequestError,
    ModelInstallError,
    TimeoutError,
)
from invokeai_py_client.http._sync.patience import Patience
from invokeai_py_client.http.errors import connection_error
from invokeai_py_client.kit._sync.concurrency import sleep
from invokeai_py_client.kit.bars import check_progress
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.models.installs import (
    FINAL_STATUSES,
    InstallProgress,
    ShownInstall,
    failure_of,
    install_reporter,
    progress_of,
    source_of,
    without_tokens,
)
from invokeai_py_client.text.messages import shown_url

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.bindings import Operation
    from invokeai_py_client.events._sync.subscriptions import Listening

FIRST_POLL, LONGEST_POLL = 0.1, 1.0
"""Seconds between two questions: small models are there at once, large ones take hours."""
CHECK_SECONDS = 10.0
"""How often the job is asked for although events come in."""
NO_SUCH_JOB = {"GET": 404}
"""How the server says that it has no such job; all but the question for it answer 415."""


class ModelInstallJob:
    """One installation of a model.

    Attributes:
        record: What the server said of the job when it was last asked, without any access token.
    """

    def __init__(self, client: Listening, record: api_models.ModelInstallJob) -> None:
        self._client = client
        self.record = without_tokens(record)

    @property
    def id(self) -> int:
        """The job's number, unique until the server is restarted."""
        return self.record.id

    @property
    def source(self) -> str:
        """Source of the model: a path, a Hugging Face id, or a URL without its query."""
        return source_of(self.record)

    @property
    def status(self) -> str:
        """Status of the job when the server was last asked; `InstallProgress.status` lists the values."""
        return self.progress.status

    @property
    def progress(self) -> InstallProgress:
        """Progress of the job when the server was last asked: `fraction` of 1, `bytes`, `total_bytes` and more."""
        return progress_of(self.record)

    @property
    def model(self) -> api_models.AnyModelConfig | None:
        """The installed model; None as long as there is none."""
        return self.record.config_out or None

    @property
    def is_done(self) -> bool:
        """Whether the job had ended, one way or another, when the server was last asked."""
        return self.record.status in FINAL_STATUSES

    @property
    def is_failed(self) -> bool:
        """Whether the job has ended without a model: it failed, was cancelled, or cannot go on by itself."""
        return bool(failure_of(self.record))

    def raise_if_failed(self) -> None:
        """Tell a failure the server was known to have when it was last asked.

        Raises:
            ModelInstallError: `is_failed`; the message says why.
        """
        if problem := failure_of(self.record):
            raise ModelInstallError(problem)

    def refresh(self, *, patience: float | None = None) -> None:
        """Ask the server how far the job is (`GET /api/v2/models/install/{id}`).

        Args:
            patience: Seconds a silent server is believed in; default: the client's `patience`, 180.

        Raises:
            ModelInstallError: The server does not know the job any more.
            ConnectionError: The server was silent for longer than `patience`.
        """
        asking = Patience(self._client, Deadline(None), patience, f"the installation of {self.source}")
        self._look(asking.ask)

    def _look(self, send: Callable[[Operation[Any]], Any]) -> None:
        from invokeai_api.api import model_manager

        self.record = without_tokens(self._send(model_manager.get_model_install_job(self.id), send))

    def wait(
        self, timeout: float | None = None, *, progress: ShownInstall = None, patience: float | None = None
    ) -> api_models.AnyModelConfig:
        """Wait until the model is installed (`GET /api/v2/models/install/{id}`, whenever an event says there is news).

        A paused job is waited for: it may be resumed.

        Args:
            timeout: Seconds from the call to the return; None waits as long as it takes.
            progress: Called with an `InstallProgress` at the start, whenever something has changed, and at the end.
                True shows a bar (`pip install 'invokeai-py-client[progress]'`); None does where `INVOKEAI_PROGRESS`
                is 1.
            patience: Seconds a silent server is believed in; default: the client's `patience`, 180. That it does not
                answer is reported as the `message` of the progress.

        Returns:
            The installed model.

        Raises:
            ModelInstallError: The installation failed, was cancelled, cannot go on by itself, or is not known to the
                server any more; the message says why.
            TimeoutError: It did not end in time; the server goes on with it.
            ConnectionError: The server went away, and was not back within `patience`.
            InvalidRequestError: A time is no number of seconds, or there is nothing to tell the progress to.
        """
        check_progress(progress, "InstallProgress")
        for name, seconds in (("timeout", timeout), ("patience", patience)):
            if seconds is not None and (not isinstance(seconds, (int, float)) or not seconds >= 0):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidRequestError(f"{name} must be seconds, 0 or more, or None, not {seconds!r}")
        deadline = Deadline(timeout)
        events = EventStream(self._client, event_filter((ModelInstallEvent, Reconnected)))
        try:
            with suppress(*NO_EVENTS):
                events.open(min(LISTEN_SECONDS, deadline.remaining))
            with install_reporter(progress) as tell:

                def say(words: str) -> None:
                    if tell is not None:
                        tell(replace(self.progress, message=words))

                what = f"the installation of {self.source}"
                asking = Patience(self._client, deadline, patience, what, say)
                return self._followed(events, asking, deadline, tell)
        except TimeoutError as error:
            if error.url:  # of a question
                raise connection_error(TimeoutError, f"{self._out_of_time(deadline)}; {error}", error) from error
            raise
        finally:
            events.close()

    def _followed(
        self,
        events: EventStream,
        asking: Patience,
        deadline: Deadline,
        tell: Callable[[InstallProgress], None] | None,
    ) -> api_models.AnyModelConfig:
        reported: InstallProgress | None = None
        pause = FIRST_POLL
        if not self.is_done:
            self._look(asking.ask)  # of what happened before there was a connection, no event tells
        while True:
            now = self.progress
            if now != reported and tell is not None:
                tell(now)
            reported = now
            self.raise_if_failed()
            if self.is_done and self.model is not None:
                return self.model
            if deadline.passed:
                raise TimeoutError(self._out_of_time(deadline))
            sleep(min(pause, deadline.remaining))  # a download tells of every portion
            if not events.is_open:
                pause = min(2 * pause, LONGEST_POLL)
            else:
                self._news(events, Deadline(min(CHECK_SECONDS, deadline.remaining)))
            if deadline.passed:
                continue
            self._look(asking.ask)

    def _out_of_time(self, deadline: Deadline) -> str:
        now = self.progress
        return (
            f"the installation of {now.source} did not end in {deadline.seconds:g} s; it is {now.status},"
            f" {now.bytes} of {now.total_bytes or 'an unknown number of'} bytes"
        )

    def _news(self, events: EventStream, patience: Deadline) -> None:
        """Wait until there may be news of the job."""
        with suppress(*NO_EVENTS):
            while (event := events.get(patience.remaining)) is not None:
                if not isinstance(event, ModelInstallEvent) or event.id == self.id:
                    return

    def cancel(self) -> None:
        """Cancel the job (`DELETE /api/v2/models/install/{id}`); one that has ended stays as it is.

        Raises:
            ModelInstallError: The server does not know the job any more.
        """
        from invokeai_api.api import model_manager

        self.refresh()
        if not self.is_done:  # the server would call a completed job cancelled
            self._send(model_manager.cancel_model_install_job(self.id))
            self.refresh()

    def pause(self) -> None:
        """Stop a download until it is resumed (`POST /api/v2/models/install/{id}/pause`); servers from 6.12 on do it.

        Raises:
            InvalidRequestError: Nothing is downloaded for this model.
            ModelInstallError: The server does not know the job any more.
        """
        from invokeai_api.api import model_manager

        self._check_is_download()
        self.record = without_tokens(self._send(model_manager.pause_model_install_job(self.id)))

    def resume(self) -> None:
        """Go on with a paused download (`POST /api/v2/models/install/{id}/resume`); others stay as they are.

        Raises:
            InvalidRequestError: Nothing is downloaded for this model.
            ModelInstallError: The server does not know the job any more.
        """
        from invokeai_api.api import model_manager

        self._check_is_download()
        self.record = without_tokens(self._send(model_manager.resume_model_install_job(self.id)))

    def restart_failed(self) -> None:
        """Download again what failed or cannot go on (`POST /api/v2/models/install/{id}/restart_failed`).

        The job runs again then. It stays as it is if there is no such file: a download that did not even begin is to be
        installed again.

        Raises:
            InvalidRequestError: Nothing is downloaded for this model.
            ModelInstallError: The server does not know the job any more.
        """
        from invokeai_api.api import model_manager

        self._check_is_download()
        self.record = without_tokens(self._send(model_manager.restart_failed_model_install_job(self.id)))

    def restart_file(self, source: str) -> None:
        """Download one file again (`POST /api/v2/models/install/{id}/restart_file`).

        Args:
            source: The file's URL, the `source` of one of the job's `record.download_parts`.

        Raises:
            InvalidRequestError: The job has no such file, or is completed.
            ModelInstallError: The server does not know the job any more.
        """
        from invokeai_api.api import model_manager

        self._check_is_download()
        self.refresh()
        sources = [part.source for part in self.record.download_parts or []]
        if source not in sources:  # the server would have the job wait forever
            there = ", ".join(repr(shown_url(url)) for url in sources) or "none yet"
            raise InvalidRequestError(f"the installation of {self.source} has no such file; there are: {there}")
        if self.model is not None:
            raise InvalidRequestError(f"{self.source} is installed already")
        self.record = without_tokens(self._send(model_manager.restart_model_install_file(self.id, body=source)))

    def _send(self, operation: Operation[Any], send: Callable[[Operation[Any]], Any] | None = None) -> Any:
        try:
            return (send or self._client.send)(operation)
        except APIError as error:
            if error.status != NO_SUCH_JOB.get(operation.method, 415):
                raise
            raise ModelInstallError(
                f"the server has no install job {self.id} ({self.source}) any more: jobs that ended were pruned, or it"
                " was restarted; `list_models` tells whether the model is there"
            ) from error

    def _check_is_download(self) -> None:
        if self.record.source.type_ in ("local", "external"):
            raise InvalidRequestError(f"only downloads can be paused or restarted, and {self.source} is none")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.source!r}, status={self.status!r})"
