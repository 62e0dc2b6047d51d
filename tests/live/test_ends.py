"""Runs that end in unusual ways, and nothing that is left of them."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import queue

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient, Progress, RunResult
from invokeai_py_client.exceptions import ConnectionError
from invokeai_py_client.server import LocalServer
from tests.workflow_files import invocation, workflow_file

from .conftest import MODEL
from .pictures import ROOT, pixels
from .proxy import fault_proxy

LONG: dict[str, Any] = {"model": MODEL, "width": 64, "height": 64, "steps": 2000, "scheduler": "euler"}


def test_ctrl_c_cancels_the_run(ready_url: str) -> None:
    items: list[int] = []

    def interrupt(progress: Progress) -> None:
        if not items and progress.message == "Denoising":
            items.append(progress.item_id)
            raise KeyboardInterrupt

    with InvokeAIClient(ready_url) as client:
        workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(**LONG)
        with pytest.raises(KeyboardInterrupt):
            workflow.run(timeout=60, progress=interrupt)
        assert client.send(queue.get_queue_item("default", items[0])).status == "canceled"


async def test_a_task_canceled_while_it_submits_leaves_no_run(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
            workflow.set(**LONG)
            task = asyncio.create_task(workflow.run(timeout=60))
            while not any(b"enqueue_batch" in head for head in proxy.passed):  # noqa: ASYNC110 - a thread tells
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.sleep(1)
            status = (await client.send(queue.get_queue_status("default"))).queue
            assert (status.pending, status.in_progress) == (0, 0)


async def test_a_canceled_task_cancels_the_run(ready_url: str) -> None:
    running = asyncio.Event()
    items: list[int] = []

    def note(progress: Progress) -> None:
        if progress.message == "Denoising":
            items.append(progress.item_id)
            running.set()

    async with AsyncInvokeAIClient(ready_url) as client:
        workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(**LONG)
        task = asyncio.create_task(workflow.run(timeout=60, progress=note))
        await asyncio.wait_for(running.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await client.send(queue.get_queue_item("default", items[0]))).status == "canceled"


def test_a_socket_cut_during_a_run_costs_nothing(ready_url: str) -> None:
    seen: list[Progress] = []
    errors: list[Exception] = []
    again: list[str] = []

    with InvokeAIClient(ready_url) as client:

        def cut(progress: Progress) -> None:
            if not any(earlier.message == "Denoising" for earlier in seen) and progress.message == "Denoising":
                (hub,) = client._hubs.made()  # pyright: ignore[reportPrivateUsage]
                assert hub._socket  # pyright: ignore[reportPrivateUsage]
                hub._socket.close()  # pyright: ignore[reportPrivateUsage]
            seen.append(progress)

        client.connect_websocket(lambda message: again.append(message["event"]), errors.append)
        workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(**LONG | {"steps": 150})
        result = workflow.run(timeout=60, progress=cut)
        assert len(result.images) == 1
        assert len(errors) == 1
        assert "connect" in again
        assert seen[-1].status == "completed"
        assert len([p for p in seen if p.message == "Denoising"]) > 20, "the progress goes on"
        client.send(queue.clear("default"))
        for _ in range(50):
            if "queue_cleared" in again:
                break
            time.sleep(0.1)
        assert "queue_cleared" in again, "the queue is subscribed to again"


def test_without_a_socket_rest_alone_does(ready_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("invokeai_py_client.events.codec.PATH", "/blocked/by/a/proxy")
    seen: list[Progress] = []
    with InvokeAIClient(ready_url) as client:
        with pytest.raises(ConnectionError, match="cannot open a socket"):
            client.connect_websocket(print)
        workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(**LONG | {"steps": 2})
        assert len(workflow.run(timeout=60, progress=seen.append).images) == 1
        assert [p.status for p in seen if p.status != "in_progress"] == ["completed"]


async def both_submitted(client: AsyncInvokeAIClient) -> bool:
    return (await client.send(queue.get_queue_status("default"))).queue.total >= 2


async def test_a_server_that_dies_during_a_run_is_an_error_of_ours(quick_python: str, tiny_model: Path) -> None:
    """Killed while a thread and a task wait for their runs: both hear of it once their patience has ended."""
    outcomes: list[BaseException | None] = []
    running = threading.Event()

    def note(progress: Progress) -> None:
        if progress.message == "Denoising":
            running.set()

    def run_in_thread(url: str) -> None:
        with InvokeAIClient(url, patience=10) as client:
            workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
            workflow.set(**LONG)
            try:
                workflow.run(timeout=120, progress=note)
            except BaseException as error:
                outcomes.append(error)

    async with LocalServer(python=quick_python, fast=True) as server, AsyncInvokeAIClient(server.url) as client:
        await (await client.model_repo.install_model(tiny_model, name=MODEL, inplace=True)).wait(timeout=60)
        workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(**LONG)
        thread = threading.Thread(target=run_in_thread, args=(server.url,))
        thread.start()
        task = asyncio.create_task(workflow.run(timeout=120, progress=note, patience=10))
        assert await asyncio.to_thread(running.wait, 60)
        while not await both_submitted(client):  # noqa: ASYNC110 - only the server can tell
            await asyncio.sleep(0.1)
        assert server.pid
        os.kill(server.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        killed = time.monotonic()
        with pytest.raises(ConnectionError, match="the server went away while queue item"):
            await task
        await asyncio.to_thread(thread.join, 60)
        assert not thread.is_alive()
        assert time.monotonic() - killed < 25
    assert isinstance(outcomes[0], ConnectionError)


def test_the_demo(ready_url: str) -> None:
    environment = os.environ | {"INVOKEAI_URL": ready_url}
    command = [sys.executable, str(ROOT / "scripts" / "demo.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    saved = dict(re.findall(r"saved (\S+): (\d+ x \d+) pixels", done.stdout))
    assert list(saved.values()) == ["256 x 256", "240 x 160"]
    for name, size in saved.items():
        assert "{} x {}".format(*pixels((ROOT / name).read_bytes())[0]) == size
    assert re.search(r"Seconds: model \d+\.\d, text to image \d+\.\d, blur and resize \d+\.\d", done.stdout)


def test_the_demo_says_what_failed() -> None:
    environment = os.environ | {"INVOKEAI_URL": "http://127.0.0.1:1"}
    command = [sys.executable, str(ROOT / "scripts" / "demo.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "The demo failed: no InvokeAI server at http://127.0.0.1:1" in done.stderr
    assert "Traceback" not in done.stderr


def test_event_loops_that_end_with_events_under_way_leave_nothing_behind(ready_url: str) -> None:
    """A warning of what was left open fails the test."""
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(ROOT / "examples" / "blur_and_resize.json")
        picture = client.board_repo.get_uncategorized_board().upload_image(ROOT / "examples" / "picture.png")
        workflow.set(picture=picture)

        async def run_and_listen() -> int:
            await client.aio.subscribe_to_queue()
            submission = await workflow.submit_async()
            return len((await workflow.wait_for_completion_async(submission, timeout=60)).images)

        for _ in range(3):
            assert asyncio.run(run_and_listen()) == 1
            gc.collect()


def test_one_workflow_serves_threads_and_tasks_each_with_values_of_its_own(ready_url: str) -> None:
    with InvokeAIClient(ready_url) as client:
        workflow = client.create_workflow(workflow_file(invocation("a", "add", intermediate=False, b=1000)))

        def with_own(number: int) -> RunResult:
            return workflow.run({"a": number}, timeout=60)

        with ThreadPoolExecutor(8) as threads:
            results = list(threads.map(with_own, range(24)))
        assert [result.outputs["a"].value for result in results] == [n + 1000 for n in range(24)]

        async def many() -> list[Any]:
            results = await asyncio.gather(*(workflow.run_async({"a": n}, timeout=60) for n in range(24)))
            return [result.outputs["a"].value for result in results]

        assert asyncio.run(many()) == [n + 1000 for n in range(24)]

        async def called_first() -> int:
            workflow.set(a=1)
            run = workflow.run_async(timeout=60)
            workflow.set(a=2)
            return int((await run).outputs["a"].value)

        assert asyncio.run(called_first()) == 1001, "the values are those when it was called"
        swept = asyncio.run(workflow.sweep_async({"a": [1, 2]}, timeout=60))
        assert swept.outputs["a"].value == [1001, 1002]
