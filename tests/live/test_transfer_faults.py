"""Folders that go up and down, whose process is killed on the way, and run again: exactly right in the end."""

from __future__ import annotations

import io
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image as PILImage

from invokeai_py_client import Board, InvokeAIClient, TransferReport
from invokeai_py_client.exceptions import InvokeAIError
from tests.live.chaos import Harm, chaos_proxy
from tests.live.pictures import pixels

ROUNDS = int(os.environ.get("INVOKEAI_TRANSFER_ROUNDS", "1"))
FIRST_SEED, AGAIN = 20261130, 12
TIMEOUT = 1.0
STALL_SECONDS = 1.5 * TIMEOUT
COUNT = int(os.environ.get("INVOKEAI_TRANSFER_FILES", "60"))
SCRIPT = """
import sys
from invokeai_py_client import InvokeAIClient
url, way, board_id, folder = sys.argv[1:]
with InvokeAIClient(url) as client:
    board = client.board_repo.get_board_by_id(board_id)
    print("begun", flush=True)
    if way == "up":
        report = client.image_repo.upload_many(folder, board, skip_existing=True)
    else:
        report = client.image_repo.download_many(board, folder, name="{width}/{created:%Y}", sidecar=True)
    report.raise_if_failed()
"""


def picture(number: int) -> bytes:
    buffer = io.BytesIO()
    PILImage.new("RGB", (40 + number % 3, 40), (number % 256, number // 256, 9)).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def board(other: InvokeAIClient) -> Iterator[Board]:
    made = other.board_repo.create_board("Killed on the way")
    yield made
    made.delete(delete_images=True)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    for number in range(COUNT):
        (folder / f"{number:04}.png").write_bytes(picture(number))
    return folder


def transfer(client: InvokeAIClient, way: str, board: Board, folder: Path, kill_after: float | None = None) -> float:
    """Run the script, kill it so many seconds after it has begun, or wait for its end; returns how long it ran."""
    command = [sys.executable, "-c", SCRIPT, client.base_url, way, board.board_id, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        begun = time.monotonic()
        if kill_after is None:
            assert process.wait() == 0
        else:
            time.sleep(kill_after)
            process.send_signal(signal.SIGKILL)
            process.wait()
        return time.monotonic() - begun


def test_an_upload_that_is_killed_is_gone_on_with(other: InvokeAIClient, board: Board, pictures: Path) -> None:
    """No picture is there twice, none is missing."""
    expected = sorted(pixels(path.read_bytes()) for path in pictures.iterdir())
    whole = transfer(other, "up", board, pictures)
    dice = random.Random(7)
    for round_ in range(ROUNDS):
        other.image_repo.delete(board.list_names())
        transfer(other, "up", board, pictures, dice.uniform(0, whole))
        time.sleep(0.2)  # what was being received is not there at once
        transfer(other, "up", board, pictures)
        found = sorted(pixels(image.bytes()) for image in board.iter_images())
        assert found == expected, f"round {round_}"


def test_a_download_that_is_killed_is_gone_on_with(
    other: InvokeAIClient, board: Board, pictures: Path, tmp_path: Path
) -> None:
    """No file is there in part, none is missing, and there is nothing else."""
    other.image_repo.upload_many(pictures, board).raise_if_failed()
    expected = sorted(pixels(path.read_bytes()) for path in pictures.iterdir())
    whole = transfer(other, "down", board, tmp_path / "whole")
    dice = random.Random(7)
    for round_ in range(ROUNDS):
        folder = tmp_path / str(round_)
        transfer(other, "down", board, folder, dice.uniform(0, whole))
        transfer(other, "down", board, folder)
        files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
        images = [path for path in files if path.suffix == ".png"]
        assert sorted(pixels((folder / path).read_bytes()) for path in images) == expected, f"round {round_}"
        named = {Path("invokeai-manifest.json"), *images, *(path.with_name(f"{path.name}.json") for path in images)}
        assert {*files} == named, f"round {round_}"


def test_transfers_through_a_failing_network_are_exact_in_the_end(
    other: InvokeAIClient, board: Board, pictures: Path, tmp_path: Path
) -> None:
    """What fails is in the report or in the error, and running again brings it; nothing is there twice."""
    expected = sorted(pixels(path.read_bytes()) for path in pictures.iterdir())
    harms: list[Harm] = []
    for round_ in range(ROUNDS):
        other.image_repo.delete(board.list_names())
        folder = tmp_path / str(round_)
        with chaos_proxy(other.base_url, FIRST_SEED + round_, STALL_SECONDS) as proxy:
            with InvokeAIClient(proxy.url, timeout=TIMEOUT) as client:
                client.connect()
                proxy.calm = False
                upload = partial(client.image_repo.upload_many, pictures, board.board_id, skip_existing=True)
                until_whole(upload)
                until_whole(partial(client.image_repo.download_many, board.list_names(), folder, sidecar=True))
            harms += [harm for harm in proxy.done if harm is not Harm.NONE]
        time.sleep(STALL_SECONDS)  # what was being received is not there at once
        other.image_repo.upload_many(pictures, board, skip_existing=True).raise_if_failed()
        found = sorted(pixels(image.bytes()) for image in board.iter_images())
        assert found == expected, f"round {round_}"
        files = [path for path in folder.rglob("*") if path.suffix == ".png"]
        assert sorted(pixels(path.read_bytes()) for path in files) == expected, f"round {round_}"
        assert not [path for path in folder.rglob("*") if path.suffix == ".part"], f"round {round_}"
    assert len(harms) > 10 * ROUNDS


def until_whole(transfer_all: Callable[[], TransferReport]) -> None:
    """Transfer again and again until nothing fails; each time some of it does."""
    for _ in range(AGAIN):
        try:
            if not transfer_all().failed:
                return
        except InvokeAIError:
            continue
    pytest.fail(f"something failed {AGAIN} times")
