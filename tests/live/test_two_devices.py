"""A server that runs two queue items at once, as one with two graphics cards does; here the processor counts twice."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient, Progress, RunResult
from invokeai_py_client.server import LocalServer
from tests.live._sync.made import denoising
from tests.live.conftest import MODEL
from tests.live.pictures import pixels

TWO_DEVICES = """
import torch

from invokeai.backend.util.devices import TorchDevice

TorchDevice.get_generation_devices = classmethod(
    lambda cls, generation_devices: [torch.device("cpu"), torch.device("cpu:0")]
)
"""
SEEDS = [11, 12, 13, 14, 15, 16]


@pytest.fixture(scope="module")
def client(quick_python: str, tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[InvokeAIClient]:
    """A client of a server with two devices, and the tiny model."""
    root = tmp_path_factory.mktemp("two_devices")
    pack = root / "nodes" / "two_devices"
    pack.mkdir(parents=True)
    (pack / "__init__.py").write_text(TWO_DEVICES, encoding="utf-8")
    with LocalServer(root, python=quick_python, fast=True) as server, InvokeAIClient(server.url) as client:
        client.model_repo.install_model(tiny_model, name=MODEL, inplace=True).wait(timeout=60)
        yield client


def overlaps(result: RunResult) -> int:
    """How many items began before one of those before them had ended."""
    times = sorted((item.started_at, item.completed_at) for item in result if item.started_at and item.completed_at)
    assert len(times) == len(result)
    return sum(times[number][0] < max(end for _, end in times[:number]) for number in range(1, len(times)))


def test_a_sweep_on_two_devices_only_goes_forward(client: InvokeAIClient) -> None:
    workflow = denoising(client, steps=40)
    seen: list[Progress] = []
    current: list[tuple[int, list[int]]] = []

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if len(progress.running) > 1 and not current:
            one = client.queue_repo.get_current()
            current.append((one.item_id if one else 0, [item.item_id for item in client.queue_repo.list_running()]))

    result = workflow.sweep({"seed": SEEDS}, timeout=120, progress=watch)
    assert overlaps(result) >= 2
    assert max(len(progress.running) for progress in seen) == 2
    assert len(current[0][1]) == 2, "the server has both"
    assert current[0][0] in {item.item_id for item in result}
    ids = [progress.item_id for progress in seen]
    assert sum(one != other for one, other in pairwise(ids)) > len(SEEDS), "they take turns"
    percents = [progress.percent for progress in seen]
    assert percents == sorted(percents)
    assert (seen[-1].items_done, percents[-1], seen[-1].running) == (len(SEEDS), 100, {})
    assert [item.values for item in result] == [{"seed": seed} for seed in SEEDS]
    client.queue_repo.clear_cache()
    for seed, image in zip(SEEDS, result.images, strict=True):
        alone = workflow.run({"seed": seed}, timeout=60).images[0]
        assert alone.image_name != image.image_name
        assert pixels(alone.bytes()) == pixels(image.bytes())


def test_a_job_of_items_that_run_at_once_tells_of_each_once(client: InvokeAIClient) -> None:
    workflow = denoising(client, steps=20)
    job = workflow.submit(runs=4)
    seen: list[Progress] = []
    result = job.result(timeout=60, progress=seen.append)
    assert [item.item_id for item in result] == [*job.item_ids]
    percents = [progress.percent for progress in seen]
    assert percents == sorted(percents)
    assert job.progress.percent == 100
