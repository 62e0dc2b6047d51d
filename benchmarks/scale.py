"""Costs of small questions to a large queue: one of 1,000 items of others, and one of 10,000.

    python benchmarks/scale.py [few [many]]

Requests are counted, and bytes of their answers; seconds are only told. Exit status 1 says that a limit was passed. It
boots a server with the Python in INVOKEAI_SERVER_PYTHON, for it writes into its database: so many items that have
ended would take long to run.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from invokeai_py_client import InvokeAIClient, Job, ResponseInfo
from invokeai_py_client.server import LocalServer

BYTES_AN_ITEM = 12
"""The most one more item of others may add to an answer: its id, and a comma."""
SUMMARIES, ITEMS = 1000, 250
"""Of so many items the server tells in one answer, without and with their graphs."""


def none(_: int) -> int:
    """Say that it takes as many requests, however many there are."""
    return 0


def recount(count: int) -> int:
    """Whether the server is asked again how many there are, once so many are found: not if all were looked at."""
    return int(count > SUMMARIES)


def read_all(count: int) -> int:
    """Requests that read each of so many items, and what is known of it without its graph."""
    return count // ITEMS + count // SUMMARIES


class Cost(NamedTuple):
    """The cost of a call."""

    requests: int
    size: int
    seconds: float


class Question(NamedTuple):
    """A question that is asked where there are many items of others.

    Attributes:
        what: What the table calls it.
        status: Of the items of others.
        ask: Asks it, for the only item of ours.
        more: How many requests more it may take where there are so many items.
        is_little: Whether the answer says little of the others, so that bytes count too.
    """

    what: str
    status: str
    ask: Callable[[InvokeAIClient, Job], object]
    more: Callable[[int], int] = none
    is_little: bool = True


def refresh(_: InvokeAIClient, job: Job) -> None:
    job.refresh()


def list_pending(client: InvokeAIClient, _: Job) -> None:
    client.queue_repo.list_pending()


def list_running(client: InvokeAIClient, _: Job) -> None:
    client.queue_repo.list_running()


def cure(client: InvokeAIClient, _: Job) -> None:
    client.queue_repo.cure()


QUESTIONS = (
    Question("job.refresh()", "pending", refresh),
    Question("job.refresh()", "completed", refresh),
    Question("list_pending()", "completed", list_pending, recount),
    Question("list_running()", "pending", list_running),
    Question("cure()", "completed", cure, recount),
    Question("cure()", "pending", cure, read_all, is_little=False),
)


class Scene:
    """A queue that stands still, with so many items of others and one of ours, the last."""

    def __init__(self, client: InvokeAIClient, root: Path, answers: list[int]) -> None:
        self._client, self._root, self._answers = client, root, answers
        builder = client.graph_builder("others")
        builder.add("add", a=1, b=2, use_cache=False, id="add")
        self._workflow = client.create_workflow(builder)

    def fill(self, count: int, status: str) -> Job:
        """Have so many items of others with a status, and submit one of ours."""
        self._client.queue_repo.clear()
        self._client.queue_repo.pause()
        self._workflow.submit(runs=count - 1)
        with sqlite3.connect(self._root / "databases" / "invokeai.db", timeout=60) as database:
            database.execute("UPDATE session_queue SET status = ?", (status,))
        return self._workflow.submit()

    def measure(self, call: Callable[[], object]) -> Cost:
        del self._answers[:]
        began = time.perf_counter()
        call()
        return Cost(len(self._answers), sum(self._answers), time.perf_counter() - began)


def main(few: int = 1_000, many: int = 10_000) -> int:
    answers: list[int] = []
    passed = False

    def note(response: ResponseInfo) -> None:
        answers.append(int(response.headers.get("content-length", 0)))

    with (
        tempfile.TemporaryDirectory() as folder,
        LocalServer(folder, python=os.environ.get("INVOKEAI_SERVER_PYTHON"), fast=True) as server,
        InvokeAIClient(server.url, on_response=note) as client,
    ):
        client.connect()
        scene = Scene(client, Path(folder), answers)
        print(f"| what | others | {few:,}: requests, kB, s | {many:,}: requests, kB, s | requests at most |")
        print("|---|---|---|---|---|")
        for question in QUESTIONS:
            costs: list[Cost] = []
            for count in (few, many):
                job = scene.fill(count, question.status)
                costs.append(scene.measure(partial(question.ask, client, job)))
            least, most = costs
            limit = least.requests + question.more(many) - question.more(few)
            growth = most.size - least.size
            is_over = most.requests > limit or (question.is_little and growth > BYTES_AN_ITEM * (many - few))
            passed = passed or is_over
            told = [f"{cost.requests}, {cost.size / 1000:.0f}, {cost.seconds:.2f}" for cost in costs]
            outcome = ", passed" if is_over else ""
            print(f"| {question.what} | {question.status} | {told[0]} | {told[1]} | {limit}{outcome} |", flush=True)
        client.queue_repo.clear()
    return int(passed)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
