"""From one colour to the other; `_sync/bridge.py` is this module's hand-written twin, which has more to do."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError
from invokeai_py_client.kit._async.concurrency import check_surroundings
from invokeai_py_client.kit.asking import names_without_asking

if TYPE_CHECKING:
    from invokeai_py_client.http.session import Response
    from invokeai_py_client.queue._async.jobs import AsyncJob, OnTimeout
    from invokeai_py_client.queue._async.results import AsyncRunResult
    from invokeai_py_client.queue.bars import Shown
    from invokeai_py_client.queue.submission import Submitted
    from invokeai_py_client.workflows.sweeps import SweepMode

R = TypeVar("R")


class AsyncClientBridge:
    """What the client for threads has for code that may await; here it is the client itself."""

    request: Any
    _hubs: Any
    _shared: Any
    _transport: Any
    _closed: bool

    def _known_version(self) -> str:
        """The server's version, empty where it was not read yet."""
        return cast(str, self._shared.version)

    @property
    def aio(self) -> Self:
        """The client for asyncio with the same settings, token, session headers and retry policy.

        It may be used in one `asyncio.run()` after the other, and is closed with this one.
        """
        return self

    async def _make_request_async(self, method: str, endpoint: str, **options: Any) -> Response:
        return cast("Response", await self.request(method, endpoint, **options))

    @classmethod
    def _twin_of(cls, shared: Any, http_client: object) -> Self:
        """The client for asyncio that goes with one for threads.

        Raises:
            ConfigurationError: That one sends by something of the user's own, which cannot send from asyncio code.
        """
        if http_client is not None:
            raise ConfigurationError(
                "an http_client for threads was handed in; for asyncio, give AsyncInvokeAIClient an httpx.AsyncClient"
            )
        check_surroundings()
        twin = cls.__new__(cls)
        twin._set_up(shared, None)
        return twin

    def _close_soon(self) -> None:
        """Close what can be closed from outside asyncio: connections are closed by the loops they belong to."""
        self._closed = True
        self._hubs.close_soon()
        if self._transport is not None:
            self._transport.close_soon()

    def _set_up(self, shared: Any, http_client: Any) -> None:
        raise NotImplementedError

    def _close_twin(self) -> None:
        """There is none: this is it."""

    def _reopen_twin(self) -> None:
        """There is none: this is it."""


class AsyncWorkflowBridge:
    """What a workflow of the client for threads has for code that may await, and for scripts that say `_sync`."""

    submit: Any
    run: Any
    sweep: Any
    wait_for_completion: Any

    async def submit_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> AsyncJob:
        """`submit`, for code that awaits; it takes the same arguments."""
        return cast("AsyncJob", await self.submit(inputs, **options))

    async def run_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> AsyncRunResult:
        """`run`, for code that awaits; it takes the same arguments."""
        return cast("AsyncRunResult", await self.run(inputs, **options))

    async def sweep_async(
        self, values: Mapping[Any, Sequence[Any]], mode: SweepMode = "product", **options: Any
    ) -> AsyncRunResult:
        """`sweep`, for code that awaits; it takes the same arguments."""
        return cast("AsyncRunResult", await self.sweep(values, mode, **options))

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
        result = await self.wait_for_completion(
            submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
        )
        return cast("AsyncRunResult", result)


class AsyncJobBridge:
    """What a job of the client for threads has for code that may await."""

    wait: Any

    async def wait_async(
        self,
        timeout: float | None = None,
        *,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """`wait`, for code that awaits."""
        return cast(
            "AsyncRunResult", await self.wait(timeout, progress=progress, on_timeout=on_timeout, patience=patience)
        )


class AsyncStreamBridge:
    """What a stream of events has for code that may await; for threads it is open from the start."""

    open: Any

    def __await__(self) -> Generator[Any, None, Self]:
        return cast("Generator[Any, None, Self]", self.open().__await__())


class AsyncRecordBridge(Generic[R]):
    """What has a record on the server, which is read when it is first wanted where that needs no await."""

    _record: R | None

    @property
    def is_known(self) -> bool:
        """Whether the record was read."""
        return self._record is not None

    def __dir__(self) -> list[str]:
        return [*super().__dir__()] if self.is_known else names_without_asking(self)

    def _known(self) -> R:
        """The record, as it was read.

        Raises:
            InvalidRequestError: It was not read yet.
        """
        if self._record is None:
            raise InvalidRequestError(f"nothing is known of {self!r} yet: `await` its refresh() first")
        return self._record


class AsyncImageBridge:
    """What an image of the client for threads can do in a notebook, where nothing is awaited."""
