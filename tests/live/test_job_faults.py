"""Jobs through faults of the network and of the server, in seeded rounds: each ends in what the server says of it.

In every round a job is submitted and waited for, something happens at a random moment, and the outcome is compared with
the server's own records, asked for directly: nothing ran twice, nothing is lost, nothing hangs.

`INVOKEAI_FAULT_ROUNDS` says how many rounds of each kind there are, and `INVOKEAI_KILL_ROUNDS` how often a server is
killed; some are run by hand now and then, fewer each time.
"""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from invokeai_api.api import queue

from invokeai_py_client import GraphBuilder, InvokeAIClient, Job, RunResult
from invokeai_py_client.exceptions import InvokeAIError, QueuePausedWarning, ServerStartError
from invokeai_py_client.nodes.templates import shipped_templates
from invokeai_py_client.server import LocalServer
from tests.live.proxy import FaultProxy, fault_proxy

ROUNDS = int(os.environ.get("INVOKEAI_FAULT_ROUNDS", "16"))
KILLS = int(os.environ.get("INVOKEAI_KILL_ROUNDS", "1"))
SEED = 20261125
AT_ONCE = 8
"""Rounds that run side by side, each with a client, and where need be a proxy, of its own."""
ITEMS, NODES = 4, 12
PATIENCE = 240.0
"""Seconds after which a job hangs."""
ENQUEUE = b"POST /api/v1/queue/default/enqueue_batch"


def submitted(client: InvokeAIClient, destination: str, items: int = ITEMS) -> Job:
    """A job of several items, each a chain of nodes that count."""
    builder = GraphBuilder(shipped_templates(), "chain")
    last: Any = 0
    for number in range(1, NODES + 1):
        last = builder.add("add", a=last, b=1, use_cache=False, id=f"node {number}")["value"]
    return client.create_workflow(builder).submit(runs=items, destination=destination)


def check(direct: InvokeAIClient, job: Job, result: RunResult, *, all_completed: bool = True) -> None:
    """Whether an outcome is the server's own, and the server has the job once."""
    known = {item.item_id: item.status for item in direct.queue_repo.iter_items(batch_id=job.batch_id)}
    told = {item.item_id: item.status for item in result}
    assert told == {item_id: known.get(item_id, "canceled") for item_id in job.item_ids}
    assert set(known) <= set(job.item_ids), "it was submitted twice"
    for item in result:
        if item.ok:
            assert item.outputs[f"node {NODES}"].value == NODES
    if all_completed:
        assert Counter(told.values()) == {"completed": len(job.item_ids)}


def in_rounds(kind: str, rounds: int, one: Callable[[int, random.Random], None]) -> None:
    """Run rounds side by side, each with its own random numbers."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        futures = {
            number: pool.submit(one, number, random.Random(f"{SEED} {kind} {number}")) for number in range(rounds)
        }
    problems = {number: error for number, future in futures.items() if (error := future.exception()) is not None}
    assert not problems, f"{len(problems)} of {rounds} rounds: {problems}"


def soon(rng: random.Random, longest: float, act: Callable[[], object]) -> threading.Timer:
    """Do something at a random moment."""
    timer = threading.Timer(rng.uniform(0, longest), act)
    timer.daemon = True
    timer.start()
    return timer


@pytest.fixture
def direct(server_url: str) -> Iterator[InvokeAIClient]:
    with InvokeAIClient(server_url) as client:
        client.queue_repo.resume()
        client.queue_repo.clear()
        yield client
        client.queue_repo.resume()
        client.queue_repo.clear()


@pytest.mark.parametrize("fault", ["cut", "stall_sockets"])
def test_a_socket_that_is_cut_or_dead_costs_nothing(direct: InvokeAIClient, server_url: str, fault: str) -> None:
    def one(number: int, rng: random.Random) -> None:
        with fault_proxy(server_url) as proxy, InvokeAIClient(proxy.url) as client:
            job = submitted(client, f"{fault} {number}")
            timer = soon(rng, 1.0, getattr(proxy, fault))
            check(direct, job, job.wait(PATIENCE))
            timer.join()

    in_rounds(fault, ROUNDS, one)


def test_a_lost_answer_to_a_submission_makes_no_second_one(direct: InvokeAIClient, server_url: str) -> None:
    def one(number: int, rng: random.Random) -> None:
        with fault_proxy(server_url) as proxy, InvokeAIClient(proxy.url) as client:
            proxy.lose_answer_to = ENQUEUE
            job = submitted(client, f"lost {number}", items=rng.randint(1, ITEMS))
            assert proxy.lose_answer_to is None
            check(direct, job, job.wait(PATIENCE))
            assert sum(head.startswith(ENQUEUE) for head in proxy.passed) == 1

    in_rounds("lost", ROUNDS, one)


def test_a_queue_that_is_paused_in_between_costs_only_time(direct: InvokeAIClient, server_url: str) -> None:
    ended = threading.Event()

    def pause_and_resume() -> None:
        rng = random.Random(f"{SEED} pause")
        while not ended.wait(rng.uniform(0, 0.5)):
            direct.queue_repo.pause()
            ended.wait(rng.choice([0.2, 0.5, 2.5]))
            direct.queue_repo.resume()

    def one(number: int, rng: random.Random) -> None:
        with InvokeAIClient(server_url) as client:
            job = submitted(client, f"paused {number}")
            check(direct, job, job.wait(PATIENCE))

    pausing = threading.Thread(target=pause_and_resume)
    pausing.start()
    try:
        with pytest.warns(QueuePausedWarning):
            in_rounds("paused", ROUNDS, one)
    finally:
        ended.set()
        pausing.join()


def cancel_batch(direct: InvokeAIClient, job: Job, rng: random.Random) -> None:
    direct.queue_repo.cancel_batches(job.batch_id)


def cancel_item(direct: InvokeAIClient, job: Job, rng: random.Random) -> None:
    direct.queue_repo.cancel(rng.choice(job.item_ids))


def cancel_destination(direct: InvokeAIClient, job: Job, rng: random.Random) -> None:
    item = direct.queue_repo.get_item(job.item_id)
    direct.queue_repo.cancel_destination(item.destination or "")


def delete_item(direct: InvokeAIClient, job: Job, rng: random.Random) -> None:
    direct.queue_repo.delete(rng.choice(job.item_ids))


def delete_destination(direct: InvokeAIClient, job: Job, rng: random.Random) -> None:
    item = direct.queue_repo.get_item(job.item_ids[-1])
    direct.queue_repo.delete_destination(item.destination or "")


def test_items_that_others_cancel_or_delete_end_as_the_server_says(direct: InvokeAIClient, server_url: str) -> None:
    def one(number: int, rng: random.Random) -> None:
        act = rng.choice([cancel_batch, cancel_item, cancel_destination, delete_item, delete_destination])
        with InvokeAIClient(server_url) as client:
            job = submitted(client, f"others {number}")
            timer = soon(rng, 1.0, lambda: act(direct, job, rng))
            result = job.wait(PATIENCE)
            timer.join()
            check_canceled(direct, job, result, act.__name__)

    in_rounds("others", ROUNDS, one)


def check_canceled(direct: InvokeAIClient, job: Job, result: RunResult, act: str) -> None:
    """Like `check`; an item that was deleted once it had ended is known as far as it was heard of, if at all."""
    known = {item.item_id: item.status for item in direct.queue_repo.iter_items(batch_id=job.batch_id)}
    assert set(known) <= set(job.item_ids)
    for item in result:
        if item.item_id in known:
            assert item.status == known[item.item_id], f"{act}: {item}"
        else:
            assert act.startswith("delete")
            assert item.status in ("canceled", "completed")
        if item.ok and (item.item_id in known or item.outputs):
            assert item.outputs[f"node {NODES}"].value == NODES, f"{act}: {item}"


@contextmanager
def killable(quick_python: str, root: Path) -> Generator[tuple[FaultProxy, Callable[[], None]]]:
    """A server behind an address that stays, and a function that kills it and starts it anew on what it left."""
    servers: list[LocalServer] = []

    def start() -> str:
        try:
            servers.append(LocalServer(python=quick_python, root=root, fast=True).start())
        except ServerStartError as error:  # one in dozens of starts on what a killed server left
            if "cannot VACUUM" not in str(error):
                raise
            return start()
        return servers[-1].url

    with fault_proxy(start()) as proxy:

        def kill_and_start() -> None:
            pid = servers[-1].pid
            assert pid
            os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            with suppress(InvokeAIError):
                servers[-1].stop()
            parts = urlsplit(start())
            proxy.target = (str(parts.hostname), int(parts.port or 0))

        try:
            yield proxy, kill_and_start
        finally:
            servers[-1].stop()


def test_a_server_that_is_killed_and_starts_anew_loses_what_ran_and_nothing_else(
    quick_python: str, tmp_path: Path
) -> None:
    """What ran counts as canceled then, what waited runs: of several jobs that are waited for, one is hit."""
    with killable(quick_python, tmp_path / "root") as (proxy, kill_and_start):
        for number in range(KILLS):
            rng = random.Random(f"{SEED} kill {number}")
            with InvokeAIClient(proxy.url) as client:
                jobs = [submitted(client, f"kill {number} {one}", items=8) for one in range(4)]
                with ThreadPoolExecutor(len(jobs)) as pool:
                    waits: list[Any] = [pool.submit(job.wait, PATIENCE) for job in jobs]
                    time.sleep(rng.uniform(0, 2.0))
                    kill_and_start()
                    results = [wait.result() for wait in waits]
                for job, result in zip(jobs, results, strict=True):
                    check(client, job, result, all_completed=False)
                statuses = Counter(item.status for result in results for item in result)
                assert statuses["completed"] >= sum(map(len, jobs)) - 1, statuses
                assert set(statuses) <= {"completed", "canceled"}
                assert client.send(queue.get_queue_status("default")).queue.in_progress == 0
