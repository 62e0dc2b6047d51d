"""The most memory that an upload and a download of many megabytes have of Python, by how much has gone over.

    python benchmarks/memory.py [megabytes]

Each way is a process of its own that takes a folder of pictures of 20 MB, two at once, and tells its peak after the
first files and at the end: it must neither grow by more than a tenth nor reach the size of a picture. Exit status 1
says it did. It needs a real server: that at INVOKEAI_URL, or one it boots with the Python in INVOKEAI_SERVER_PYTHON.
`megabytes` is the size of the set (default 60).
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import tracemalloc
from pathlib import Path

from PIL import Image
from server import server

from invokeai_py_client import InvokeAIClient, TransferProgress

SIDE, MEGABYTES, AT_ONCE = 2582, 20, 2
"""Pixels of noise that make a PNG file of 20 MB, whatever packs it."""
FIRST = 2


def ignore(_: TransferProgress) -> None:
    """Take a report of progress, so that all that reports it is imported."""


def transfer(way: str, url: str, board_id: str, folder: str) -> None:
    """Take the pictures one way, and print the peak of memory after the first of them and at the end, in MB."""
    peaks: dict[int, float] = {}

    def note(progress: TransferProgress) -> None:
        peaks[progress.files_done or 0] = tracemalloc.get_traced_memory()[1] / 1e6

    with InvokeAIClient(url) as client, tempfile.TemporaryDirectory() as small:
        board, images = client.board_repo.get_board_by_id(board_id), client.image_repo
        # All that is imported on the way is there before anything is counted.
        Image.new("RGB", (8, 8)).save(Path(small, "small.png"))
        uploaded = images.upload_many(small, skip_existing=True, progress=ignore).done.values()
        images.download_many([*uploaded], f"{small}/back", progress=ignore).raise_if_failed()
        images.delete([*uploaded])
        tracemalloc.start()
        if way == "upload":
            report = images.upload_many(folder, board, skip_existing=True, at_once=AT_ONCE, progress=note)
        else:
            report = images.download_many(board, folder, at_once=AT_ONCE, progress=note)
        report.raise_if_failed()
    print(peaks[FIRST], peaks[max(peaks)])


def main(megabytes: int) -> int:
    grown = False
    with server() as url, InvokeAIClient(url) as client, tempfile.TemporaryDirectory() as folder:
        for number in range(max(megabytes // MEGABYTES, FIRST + 1)):
            noise = random.Random(number).randbytes(SIDE * SIDE * 3)
            picture = Image.frombytes("RGB", (SIDE, SIDE), noise)
            picture.save(Path(folder, f"{number}.png"), compress_level=0)
        board = client.board_repo.create_board("Benchmark of memory")
        print("| what | MB | peak after the first files | at the end |\n|---|---|---|---|")
        for way, where in (("upload", folder), ("download", f"{folder}/back")):
            command = [sys.executable, __file__, way, url, board.board_id, where]
            told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            first, last = map(float, told.split())
            size = sum(path.stat().st_size for path in Path(where).glob("*.png")) / 1e6
            grown |= last > 1.1 * first or last > MEGABYTES
            print(f"| {way} | {size:.0f} | {first:.1f} MB | {last:.1f} MB |", flush=True)
        board.delete(delete_images=True)
    return int(grown)


if __name__ == "__main__":
    if sys.argv[1:2] in (["upload"], ["download"]):
        transfer(*sys.argv[1:])
    else:
        sys.exit(main(*map(int, sys.argv[1:] or ["60"])))
