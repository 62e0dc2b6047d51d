"""From the client for threads to the one for asyncio; `_async/bridge.py` is this module's hand-written twin."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from invokeai_py_client.exceptions import InvokeAIError
from invokeai_py_client.kit.asking import names_without_asking
from invokeai_py_client.kit.forks import ForkedLock

if TYPE_CHECKING:
    import httpx

    from invokeai_py_client.client._async.client import AsyncInvokeAIClient
    from invokeai_py_client.client._sync.client import InvokeAIClient
    from invokeai_py_client.http._sync.description import ServerDescription
    from invokeai_py_client.http.session import Response
    from invokeai_py_client.http.shared import Shared
    from invokeai_py_client.queue._async.jobs import AsyncJob, OnTimeout
    from invokeai_py_client.queue._async.results import AsyncRunResult
    from invokeai_py_client.queue._sync.jobs import Job
    from invokeai_py_client.queue._sync.results import RunResult
    from invokeai_py_client.queue.bars import Shown
    from invokeai_py_client.queue.submission import Submission, Submitted
    from invokeai_py_client.workflow_files.definition import WorkflowDefinition
    from invokeai_py_client.workflows._async.workflows import AsyncWorkflow
    from invokeai_py_client.workflows._sync.workflows import Workflow
    from invokeai_py_client.workflows.loading import LoadedWorkflow
    from invokeai_py_client.workflows.sweeps import SweepMode

R = TypeVar("R")


class ClientBridge:
    """What the client for threads has for code that may await."""

    _shared: Shared
    _http_client: httpx.Client | None
    _transport_lock: ForkedLock
    _closed: bool
    _description: ServerDescription
    _twin: AsyncInvokeAIClient | None = None

    def __dir__(self) -> list[str]:
        return [*super().__dir__()] if self._shared.version else names_without_asking(self)

    def _known_version(self) -> str:
        """The server's version, read when it is first wanted."""
        return self._description.version()

    @property
    def aio(self) -> AsyncInvokeAIClient:
        """The client for asyncio with the same settings, token, session headers and retry policy.

        It may be used in one `asyncio.run()` after the other, and is closed with this one.
        """
        from invokeai_py_client.client._async.client import AsyncInvokeAIClient

        with self._transport_lock:
            self._check_open()
            if self._twin is None or self._twin.is_closed:
                self._twin = AsyncInvokeAIClient._twin_of(self._shared, self._http_client)  # pyright: ignore[reportPrivateUsage]
            return self._twin

    def _check_open(self) -> None:
        raise NotImplementedError

    async def _make_request_async(self, method: str, endpoint: str, **options: Any) -> Response:
        return await self.aio.request(method, endpoint, **options)

    def _close_twin(self) -> None:
        """Close the other client, as far as it can be from here."""
        if self._twin is not None:
            self._twin._close_soon()  # pyright: ignore[reportPrivateUsage]

    def _reopen_twin(self) -> None:
        """Let the other client be used again, too."""
        if self._twin is not None:
            self._twin._reopen()  # pyright: ignore[reportPrivateUsage]


class WorkflowBridge:
    """What a workflow of the client for threads has for code that may await, and for scripts that say `_sync`."""

    _client: InvokeAIClient
    _definition: WorkflowDefinition
    _loaded: LoadedWorkflow
    _values: Any

    def submit_sync(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> Job:
        """`submit`, by a name some scripts know."""
        return cast("Workflow", self).submit(inputs, **options)

    def wait_for_completion_sync(
        self,
        submission: Submitted,
        *,
        timeout: float | None = None,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> RunResult:
        """`wait_for_completion`, by a name some scripts know."""
        return cast("Workflow", self).wait_for_completion(
            submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
        )

    def _twin(self) -> AsyncWorkflow:
        from invokeai_py_client.workflows._async.workflows import AsyncWorkflow

        twin = AsyncWorkflow(self._client.aio, self._definition, self._loaded)
        twin._values = self._values  # pyright: ignore[reportPrivateUsage] - one library
        return twin

    def submit_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> Coroutine[Any, Any, AsyncJob]:
        """`submit`, for code that awaits; it takes the same arguments."""
        return self._twin().submit(inputs, **options)

    def run_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> Coroutine[Any, Any, AsyncRunResult]:
        """`run`, for code that awaits; it takes the same arguments."""
        return self._twin().run(inputs, **options)

    def sweep_async(
        self, values: Mapping[Any, Sequence[Any]], mode: SweepMode = "product", **options: Any
    ) -> Coroutine[Any, Any, AsyncRunResult]:
        """`sweep`, for code that awaits; it takes the same arguments."""
        return self._twin().sweep(values, mode, **options)

    async def wait_for_completion_async(
        self,
        submission: Submitted,
        *,
        timeout: float | None = None,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """`wait_for_completion`, for code that awaits."""
        return await self._twin().wait_for_completion(
            submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
        )


class JobBridge:
    """What a job of the client for threads has for code that may await."""

    _client: InvokeAIClient
    submission: Submission

    async def wait_async(
        self,
        timeout: float | None = None,
        *,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """`wait`, for code that awaits."""
        from invokeai_py_client.queue._async.jobs import AsyncJob

        twin = AsyncJob(self._client.aio, self.submission)
        return await twin.wait(timeout, progress=progress, on_timeout=on_timeout, patience=patience)


class StreamBridge:
    """A stream of events is open from the start."""


class RecordBridge(Generic[R]):
    """What has a record on the server, which is read when it is first wanted."""

    _record: R | None
    refresh: Any

    @property
    def is_known(self) -> bool:
        """Whether the record was read."""
        return self._record is not None

    def __dir__(self) -> list[str]:
        return [*super().__dir__()] if self.is_known else names_without_asking(self)

    def _known(self) -> R:
        """The record, as it was read."""
        if self._record is None:
            self.refresh()
        return cast(R, self._record)


class ImageBridge:
    """What an image can do in a notebook."""

    bytes: Any

    def _repr_png_(self) -> bytes | None:
        """The image, for a notebook to show; None when the server does not have it (any more)."""
        try:
            return cast("bytes", self.bytes())
        except InvokeAIError:
            return None
