"""Runs of a workflow: what was submitted, waiting for it, and what it made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client._async._concurrency import AsyncMailbox, sleep
from invokeai_py_client._async.events import Listener, Message
from invokeai_py_client._async.images import AsyncImage
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.errors import lost_because
from invokeai_py_client._core.outputs import error_of, image_names, outputs_by_node
from invokeai_py_client._core.progress import FINAL_STATUSES, Progress, ProgressTracker
from invokeai_py_client._core.submission import Submission
from invokeai_py_client._core.times import parse_time
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConnectionError,
    NotFoundError,
    OutputNotFoundError,
    RunCanceledError,
    RunFailedError,
    ServerError,
    TimeoutError,
)

if TYPE_CHECKING:
    from invokeai_py_client._async.client import AsyncInvokeAIClient

POLL_SECONDS = 0.5
"""How often a run is asked for while no events come in."""
CHECK_SECONDS = 10.0
"""How often a run is asked for although events come in."""

GRACE_SECONDS = 20.0
"""How long a server that does not answer, while a run is under way, is asked again."""
GATEWAY_STATUSES = frozenset({502, 503, 504})
"""What a proxy answers for a server that is not there."""
LOST: Message = {"event": "disconnect", "data": None}
TELLTALES = frozenset({"connect", "disconnect", "queue_cleared", "queue_items_canceled"})
"""Events after which a run may have ended without one of its own."""

ProgressCallback = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class AsyncNodeOutput:
    """What one node gave.

    Attributes:
        node_id: The node's id.
        node_name: The node's label, or its type's title.
        values: Its outputs as the server sends them (`{"type": "image_output", "image": ..., ...}`),
            in iteration order; one where the node was not iterated.
        images: The images among them.
    """

    node_id: str
    node_name: str
    values: tuple[Mapping[str, Any], ...] = field(repr=False)
    images: tuple[AsyncImage, ...]


@dataclass(frozen=True, slots=True)
class AsyncRunResult:
    """What a completed run made.

    Attributes:
        item_id: The queue item.
        started_at: When the server began with it; an aware datetime.
        completed_at: When it was done.
        outputs: What each node gave, by node id.
        images: The images of the output nodes: those not marked as intermediate in the workflow.
    """

    item_id: int
    started_at: datetime
    completed_at: datetime
    outputs: Mapping[str, AsyncNodeOutput] = field(repr=False)
    images: tuple[AsyncImage, ...]

    def output(self, node: str) -> AsyncNodeOutput:
        """The output of a node, by its id or name.

        Raises:
            OutputNotFoundError: No node, or more than one, goes by that; the message lists those there are.
        """
        if node in self.outputs:
            return self.outputs[node]
        found = [output for output in self.outputs.values() if output.node_name == node]
        if len(found) != 1:
            names = ", ".join(f"{output.node_name!r} ({output.node_id})" for output in self.outputs.values())
            raise OutputNotFoundError(f"{len(found)} nodes are named {node!r}; there are: {names}")
        return found[0]


class AsyncWatch:
    """A client's events from the moment it is entered, so that none of a run submitted later is missed."""

    def __init__(self, client: AsyncInvokeAIClient, queue_id: str) -> None:
        self._client = client
        self._mailbox: AsyncMailbox[Message] = AsyncMailbox()
        self._listener = Listener(self._hear, lambda _: self._hear(LOST), lambda: self._hear(LOST), queue_id)
        self._live = False

    async def __aenter__(self) -> Self:
        self._hub = await self._client._events()  # pyright: ignore[reportPrivateUsage] - one library
        try:
            await self._hub.add(self._listener)
            self._live = True
        except (ConnectionError, TimeoutError, AuthenticationError):
            pass  # REST alone is slower, and as right
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._hub.remove(self._listener)

    def _hear(self, message: Message) -> None:
        self._live = message is not LOST
        self._mailbox.put(message)

    async def wait(
        self, submission: Submission, timeout: float | None, progress: ProgressCallback | None
    ) -> AsyncRunResult:
        """Wait for a queue item; REST says how it ended, events make it quick."""
        tracker = ProgressTracker(submission.item_id, submission.nodes)
        deadline = Deadline(timeout)
        item = await self._item(submission, deadline)
        while item["status"] not in FINAL_STATUSES:
            if deadline.passed:
                raise TimeoutError(
                    f"queue item {submission.item_id} did not end in {timeout:g} s; it is {item['status']}"
                )
            message = await self._mailbox.get(min(CHECK_SECONDS if self._live else POLL_SECONDS, deadline.remaining))
            if message is None or message["event"] in TELLTALES:
                item = await self._item(submission, deadline)
            elif tracker.feed(message["event"], message["data"]):
                if progress is not None:
                    progress(tracker.progress)
                if tracker.progress.status in FINAL_STATUSES:
                    item = await self._item(submission, deadline)
        if progress is not None and tracker.progress.status not in FINAL_STATUSES:
            tracker.set_status(item["status"])
            progress(tracker.progress)
        return _result(self._client, submission, item)

    async def _item(self, submission: Submission, deadline: Deadline) -> dict[str, Any]:
        """The queue item as the server has it. One that can't be asked for a moment may be back in the next."""
        patience = Deadline(GRACE_SECONDS)
        while True:
            try:
                return await _ask(self._client, submission, deadline.remaining)
            except (ConnectionError, TimeoutError, ServerError) as error:
                if isinstance(error, ServerError) and error.status not in GATEWAY_STATUSES:
                    raise
                what = f"queue item {submission.item_id} (batch {submission.batch_id})"
                if deadline.passed:
                    raise TimeoutError(f"{what} did not end in time; the server does not answer: {error}") from error
                if patience.passed:
                    raise lost_because(f"the server went away while {what} was under way: {error}", error) from error
            await sleep(POLL_SECONDS)


async def _ask(client: AsyncInvokeAIClient, submission: Submission, seconds: float) -> dict[str, Any]:
    from invokeai_api.api import queue

    question = queue.get_queue_item(submission.queue_id, submission.item_id)
    try:
        item = await client.send(question, timeout=min(max(seconds, 1.0), GRACE_SECONDS), max_retries=0)
    except NotFoundError as error:
        raise _run_error(submission, {"status": "canceled"}, "was deleted from the queue") from error
    return item.to_dict()


def _result(client: AsyncInvokeAIClient, submission: Submission, item: Mapping[str, Any]) -> AsyncRunResult:
    status = item["status"]
    session: Mapping[str, Any] = item.get("session") or {}
    if status != "completed":
        raise _run_error(submission, item, _how_it_ended(submission, item, session))
    outputs = {
        node_id: AsyncNodeOutput(
            node_id=node_id,
            node_name=submission.nodes.get(node_id, node_id),
            values=tuple(values),
            images=tuple(AsyncImage(client, name) for value in values for name in image_names(value)),
        )
        for node_id, values in outputs_by_node(session).items()
    }
    results = [outputs[node_id] for node_id in submission.output_nodes if node_id in outputs]
    return AsyncRunResult(
        item_id=submission.item_id,
        started_at=parse_time(item["started_at"]),
        completed_at=parse_time(item["completed_at"]),
        outputs=outputs,
        images=tuple(image for output in results for image in output.images),
    )


def _how_it_ended(submission: Submission, item: Mapping[str, Any], session: Mapping[str, Any]) -> str:
    if item["status"] == "canceled":
        return "was canceled (by somebody, or because the server was started anew)"
    node_id, message = error_of(session)
    node = f" in node {submission.nodes.get(node_id, node_id)!r}" if node_id else ""
    said = f"{item['error_type']}: {item.get('error_message')}" if item.get("error_type") else message
    return f"failed{node}: {said or 'the server gives no reason'}"


def _run_error(submission: Submission, item: Mapping[str, Any], what: str) -> RunFailedError | RunCanceledError:
    kind = RunCanceledError if item["status"] == "canceled" else RunFailedError
    error = kind(f"queue item {submission.item_id} {what}")
    error.item_id, error.status = submission.item_id, str(item["status"])
    error.error_type = str(item.get("error_type") or "")
    error.error_message = str(item.get("error_message") or "")
    return error
