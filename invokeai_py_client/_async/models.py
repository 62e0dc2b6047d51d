"""The models installed on the server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invokeai_py_client._async._concurrency import sleep
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import InvalidRequestError, ModelInstallError, TimeoutError

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client._async.client import AsyncInvokeAIClient

POLL_SECONDS = 0.25


class AsyncModelRepository:
    """The models of a server."""

    def __init__(self, client: AsyncInvokeAIClient) -> None:
        self._client = client

    async def list_models(self) -> list[api_models.AnyModelConfig]:
        """Every installed model (`GET /api/v2/models/`)."""
        from invokeai_api.api import model_manager

        return (await self._client.send(model_manager.list_model_records())).models

    async def install_model(
        self, source: str | Path, *, name: str | None = None, inplace: bool = False, access_token: str | None = None
    ) -> AsyncModelInstallJob:
        """Start the installation of a model (`POST /api/v2/models/install`).

        Args:
            source: A file or folder on the server's machine, a URL, or a Hugging Face id.
            name: The model's name on the server. Default: the server finds one.
            inplace: Use a local file or folder where it is, instead of copying it.
            access_token: For a source that asks for one.

        Returns:
            The running job: `wait()` for it.

        Raises:
            InvalidRequestError: The source is empty.
            APIError: The server refuses the source.
        """
        from invokeai_api.api import model_manager
        from invokeai_api.models import ModelRecordChanges

        if not str(source).strip():
            raise InvalidRequestError("the source of a model is needed: a path, a URL or a Hugging Face id")
        record = await self._client.send(
            model_manager.install_model(
                source=str(source),
                inplace=inplace,
                access_token=UNSET if access_token is None else access_token,
                body=ModelRecordChanges(name=UNSET if name is None else name),
            )
        )
        return AsyncModelInstallJob(self._client, record)


class AsyncModelInstallJob:
    """One installation of a model.

    Attributes:
        record: What the server said of the job when it was last asked.
    """

    def __init__(self, client: AsyncInvokeAIClient, record: api_models.ModelInstallJob) -> None:
        self._client = client
        self.record = record

    @property
    def status(self) -> str:
        """`"waiting"`, `"downloading"`, `"running"`, `"paused"`, `"completed"`, `"error"` or `"cancelled"`."""
        return self.record.status or "waiting"

    async def refresh(self) -> None:
        """Ask the server how far the job is (`GET /api/v2/models/install/{id}`)."""
        from invokeai_api.api import model_manager

        self.record = await self._client.send(model_manager.get_model_install_job(self.record.id))

    async def wait(self, timeout: float | None = None) -> api_models.AnyModelConfig:
        """Wait until the model is installed.

        Args:
            timeout: Seconds; None waits as long as it takes.

        Returns:
            The installed model.

        Raises:
            ModelInstallError: The installation failed or was cancelled; the message says why.
            TimeoutError: It did not end in time; the server goes on with it.
        """
        deadline = Deadline(timeout)
        while self.status not in ("completed", "error", "cancelled"):
            if deadline.passed:
                raise TimeoutError(f"the installation of {self._source} did not end in {timeout:g} s")
            await sleep(POLL_SECONDS)
            await self.refresh()
        if self.status != "completed" or not self.record.config_out:
            said = [text for text in (self.record.error_reason, self.record.error) if text] or ["no reason given"]
            raise ModelInstallError(f"the installation of {self._source} ended as {self.status}: {': '.join(said)}")
        return self.record.config_out

    @property
    def _source(self) -> str:
        source = self.record.source.to_dict()
        return str(source.get("path") or source.get("url") or source.get("repo_id") or source)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._source!r}, status={self.status!r})"
