"""Thousands of requests to a real server through a network that fails: each is answered rightly, or with an error.

Nothing is done twice, nothing that was reported as done is missing, and nobody waits longer than the time-outs say.
"""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from typing import Any

from invokeai_api.api import app, boards, images, model_manager, queue, workflows
from invokeai_api.models import BodyCancelByBatchIds

from invokeai_py_client import AsyncBoard, AsyncInvokeAIClient, Board, InvokeAIClient
from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import APIError, InvokeAIError, NotFoundError
from invokeai_py_client.http.retry import RetryPolicy
from invokeai_py_client.http.shared import RequestInfo

from .chaos import ChaosProxy, Harm, chaos_proxy, harm_to
from .pictures import EXAMPLE, PICTURE

SEED = 20260102
TIMEOUT = 1.0
STALL_SECONDS = 1.5 * TIMEOUT
RETRIES = 3
THREADS, CALLS_OF_THREADS = 8, 2000
TASKS, CALLS_OF_TASKS = 50, 500
SUBMISSION_SECONDS = 2 * 5.0 + 0.5
"""How long the server is asked for a batch it may have taken, with the last pause and the last question."""

MIX = {"read": 70, "cancel nothing": 6, "delete": 4, "create": 9, "upload": 6, "submit": 5}
"""Kinds of calls, and their shares."""
REQUESTS = {"submit": 4}
"""Requests a call of a kind makes one after the other, where that is more than one."""


Calls = list[tuple[str, str]]
"""Kind and name of each."""


def longest(kind: str) -> float:
    """Seconds a call may take: each try may connect, send, and wait for the head and both halves of an answer."""
    policy = RetryPolicy()
    waits: list[float] = [min(policy.first_delay * 2**number, policy.longest_delay) for number in range(RETRIES)]
    of_request = (RETRIES + 1) * 5 * TIMEOUT + sum(waits)
    return REQUESTS.get(kind, 1) * of_request + (SUBMISSION_SECONDS if kind == "submit" else 0)


@dataclass(frozen=True)
class Outcome:
    """What came of a call.

    Attributes:
        kind: A key of `MIX`.
        name: What the call was about: a name, an id or an operation.
        value: What it returned.
        error: What it raised.
        seconds: How long it took.
    """

    kind: str
    name: str
    value: Any = None
    error: InvokeAIError | None = None
    seconds: float = 0


class World:
    """What is on the server for one run, and what it says when it is asked directly.

    Args:
        direct: A client without a proxy in between.
        mark: What the names of all its boards begin with.
        doomed: How many boards there are to be deleted.
    """

    def __init__(self, direct: InvokeAIClient, mark: str, doomed: int) -> None:
        self.direct = direct
        self.mark = mark
        self.board_id = direct.board_repo.create_board(f"{mark} pictures").board_id
        quiet = direct.board_repo.create_board(f"{mark} quiet")
        self.picture = quiet.upload_image(PICTURE).image_name
        self.doomed = [direct.board_repo.create_board(f"{mark} doomed {number}").board_id for number in range(doomed)]
        self.reads: dict[str, Operation[Any]] = {
            "version": app.app_version(),
            "models": model_manager.list_model_records(),
            "board": boards.get_board(quiet.board_id),
            "record": images.get_image_dto(self.picture),
            "picture": images.get_image_full(self.picture),
            "thumbnail": images.get_image_thumbnail(self.picture),
            "library": workflows.list_workflows(per_page=5),
            "no board": boards.get_board("nobody has this"),
        }
        self.answers = {name: self.ask(operation) for name, operation in self.reads.items()}

    def ask(self, operation: Operation[Any]) -> Any:
        """The server's answer, or the error that says it has nothing."""
        try:
            return self.direct.send(operation)
        except NotFoundError as error:
            return type(error)


@contextmanager
def world_on(url: str, mark: str, doomed: int) -> Generator[World]:
    """A server whose queue takes items and runs none."""
    with InvokeAIClient(url) as direct:
        direct.send(queue.pause("default"))
        direct.send(queue.clear("default"))
        try:
            yield World(direct, mark, doomed)
        finally:
            direct.send(queue.clear("default"))
            direct.send(queue.resume("default"))
            for board in direct.board_repo.list_boards():
                if board.board_name.startswith(mark):
                    board.delete(delete_images=True)


def named(world: World, kinds: Iterable[str]) -> Calls:
    """What each call is about; every name but those of reads is there once."""
    reads, doomed = cycle(world.reads), iter(world.doomed)
    calls: Calls = []
    for number, kind in enumerate(kinds):
        name = next(reads) if kind == "read" else next(doomed) if kind == "delete" else f"{world.mark} {number}"
        calls.append((kind, name))
    return calls


def call(client: Any, world: World, workflow: Any, kind: str, name: str) -> Any:
    """Begin a call of either colour; one for asyncio is to be awaited."""
    board: Any = AsyncBoard if isinstance(client, AsyncInvokeAIClient) else Board
    match kind:
        case "read":
            return client.send(world.reads[name])
        case "cancel nothing":
            return client.send(queue.cancel_by_batch_ids("default", body=BodyCancelByBatchIds(batch_ids=[name])))
        case "delete":
            return board(client, name, "").delete()
        case "create":
            return client.board_repo.create_board(name)
        case "upload":
            return board(client, world.board_id, "").upload_image_data(PICTURE.read_bytes(), "picture.png")
        case _:
            return workflow.submit()


def new_client(kind: type[Any], proxy: ChaosProxy, sent: list[RequestInfo]) -> Any:
    return kind(proxy.url, timeout=TIMEOUT, max_retries=RETRIES, on_request=sent.append)


def outcomes_of_threads(proxy: ChaosProxy, world: World, calls: Calls, sent: list[RequestInfo]) -> list[Outcome]:
    with new_client(InvokeAIClient, proxy, sent) as client:
        workflow = client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=world.picture)

        def outcome(kind_and_name: tuple[str, str]) -> Outcome:
            kind, name = kind_and_name
            begun = time.monotonic()
            try:
                value, error = call(client, world, workflow, kind, name), None
            except InvokeAIError as raised:
                value, error = None, raised
            return Outcome(kind, name, value, error, time.monotonic() - begun)

        sent.clear()
        proxy.calm = False
        with ThreadPoolExecutor(THREADS) as threads:
            found = list(threads.map(outcome, calls))
        proxy.calm = True
        return found


async def outcomes_of_tasks(proxy: ChaosProxy, world: World, calls: Calls, sent: list[RequestInfo]) -> list[Outcome]:
    async with new_client(AsyncInvokeAIClient, proxy, sent) as client:
        workflow = await client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=world.picture)
        found: list[Outcome] = []

        async def work(waiting: Iterator[tuple[str, str]]) -> None:
            for kind, name in waiting:
                begun = time.monotonic()
                try:
                    async with asyncio.timeout(longest(kind)):
                        value, error = await call(client, world, workflow, kind, name), None
                except InvokeAIError as raised:
                    value, error = None, raised
                found.append(Outcome(kind, name, value, error, time.monotonic() - begun))

        sent.clear()
        proxy.calm = False
        waiting = iter(calls)
        await asyncio.gather(*(work(waiting) for _ in range(TASKS)))
        proxy.calm = True
        return found


def check_boards(world: World, outcomes: Iterable[Outcome]) -> None:
    """A board that was reported as made is there once, one that was not is there once at most."""
    there = world.direct.board_repo.list_boards()
    names, ids = Counter(board.board_name for board in there), {board.board_id for board in there}
    assert max(count for name, count in names.items() if name.startswith(world.mark)) == 1
    for outcome in outcomes:
        if outcome.kind == "create":
            assert outcome.error is not None or (names[outcome.name], outcome.value.board_name) == (1, outcome.name)
        elif outcome.kind == "delete" and (outcome.error is None or isinstance(outcome.error, NotFoundError)):
            assert outcome.name not in ids
            assert outcome.error is None or outcome.error.attempts > 1, "an earlier try has deleted it"


def check_uploads(world: World, outcomes: list[Outcome]) -> None:
    there = world.direct.send(boards.list_all_board_image_names(world.board_id))
    uploaded = [outcome.value.image_name for outcome in outcomes if outcome.error is None]
    assert len(set(uploaded)) == len(uploaded)
    assert set(uploaded) <= set(there)
    assert len(there) <= len(outcomes)


def check_submissions(world: World, outcomes: list[Outcome]) -> None:
    """No batch is in the queue twice, and those that were reported as submitted are all there."""
    items = world.direct.send(queue.list_all_queue_items("default"))
    of_batch = {item.batch_id: item.item_id for item in items}
    assert len(of_batch) == len(items) <= len(outcomes)
    for outcome in outcomes:
        if outcome.error is None:
            assert of_batch[outcome.value.batch_id] == outcome.value.item_id


def check_answer(world: World, outcome: Outcome) -> None:
    """What was read is what the server says when it is asked directly."""
    right = world.answers[outcome.name] if outcome.kind == "read" else None
    if outcome.error is None and outcome.kind == "read":
        assert outcome.value == right
    elif outcome.error is None and outcome.kind == "cancel nothing":
        assert outcome.value.canceled == 0
    elif outcome.kind == "read" and isinstance(outcome.error, APIError):
        assert type(outcome.error) is right


def check_requests(proxy: ChaosProxy, sent: list[RequestInfo]) -> None:
    """Each harm was done where the seed says, and no request was sent more often than it may be."""
    assert proxy.done == [harm_to(SEED, number) for number in range(len(proxy.done))]
    assert set(proxy.done) == set(Harm)
    assert len(sent) == len(proxy.done)
    assert max(info.attempt for info in sent) <= 1 + RETRIES
    assert {info.attempt for info in sent if info.method == "POST"} == {1}


def check(world: World, proxy: ChaosProxy, outcomes: list[Outcome], sent: list[RequestInfo]) -> None:
    for outcome in outcomes:
        assert outcome.seconds <= longest(outcome.kind), outcome
        check_answer(world, outcome)
    check_boards(world, outcomes)
    check_uploads(world, [outcome for outcome in outcomes if outcome.kind == "upload"])
    check_submissions(world, [outcome for outcome in outcomes if outcome.kind == "submit"])
    check_requests(proxy, sent)


def table(proxy: ChaosProxy, outcomes: Iterable[Outcome]) -> str:
    """What was done and what came of it, for whoever looks at a run."""
    harm = ", ".join(f"{name} {count}" for name, count in sorted(Counter(harm.name for harm in proxy.done).items()))
    ends = Counter((outcome.kind, type(outcome.error).__name__ if outcome.error else "ok") for outcome in outcomes)
    lines = [f"  {kind}: {end} {count}" for (kind, end), count in sorted(ends.items())]
    slowest = max(outcome.seconds for outcome in outcomes)
    return "\n".join([f"{len(proxy.done)} requests: {harm}; the slowest call took {slowest:.1f} s", *lines])


def kinds_of_calls(count: int) -> list[str]:
    return random.Random(SEED).choices(list(MIX), list(MIX.values()), k=count)


def test_threads_get_right_answers_or_errors(ready_url: str) -> None:
    kinds, sent = kinds_of_calls(CALLS_OF_THREADS), list[RequestInfo]()
    with world_on(ready_url, f"chaos {uuid.uuid4()}", kinds.count("delete")) as world:
        with chaos_proxy(ready_url, SEED, STALL_SECONDS) as proxy:
            outcomes = outcomes_of_threads(proxy, world, named(world, kinds), sent)
        print(table(proxy, outcomes))
        check(world, proxy, outcomes, sent)


async def test_tasks_get_right_answers_or_errors(ready_url: str) -> None:
    kinds, sent = kinds_of_calls(CALLS_OF_TASKS), list[RequestInfo]()
    with world_on(ready_url, f"chaos {uuid.uuid4()}", kinds.count("delete")) as world:
        with chaos_proxy(ready_url, SEED, STALL_SECONDS) as proxy:
            outcomes = await outcomes_of_tasks(proxy, world, named(world, kinds), sent)
        print(table(proxy, outcomes))
        check(world, proxy, outcomes, sent)


def test_the_same_seed_does_the_same_harm() -> None:
    of_seed = [[harm_to(seed, number) for number in range(500)] for seed in (SEED, SEED, SEED + 1)]
    assert of_seed[0] == of_seed[1] != of_seed[2]
