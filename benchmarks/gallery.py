"""What uploads, downloads, lists and bulk acts through the client take, as a multiple of bare httpx in the same run.

By hand files take their names when they are whole, too.

    python benchmarks/gallery.py [files [records [acts]]]

Each way sends the same requests to the same server, as many at once, in three turns; the time on the clock
counts, the median of the turns, and requests are counted too. What passes its limit is measured again, as others on the
machine can only make it look worse. Exit status 1 says that a limit was passed, or more requests sent than needed. It
needs a real server: that at INVOKEAI_URL, or one it boots with the Python in INVOKEAI_SERVER_PYTHON. `files` says how
many small pictures there are (default 300), and a tenth as many large ones, at least 90; `records`, to how many
different ones they are added to before they are listed (default: as they are), and `acts`, how many are changed
(default: all).
"""

from __future__ import annotations

import io
import itertools
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import httpx
from PIL import Image
from rounds import rounds
from server import server

from invokeai_py_client import Board, InvokeAIClient, RequestInfo

AT_ONCE, TURNS, ROUNDS = 8, 3, 5
LEAST_THROUGHPUT = 0.9
"""Of uploads and downloads, against bare httpx."""
LONGEST_LIST = 1.5
"""How many times fetching and `json.loads` of the same pages a list of records may take."""
PAGES, PAGE = 10, 1000
PROBING = 6
"""Portions deletions may begin with, until it is known how fast the server is."""
Turn = tuple[Callable[[], Any], Callable[[], Any]]
"""Some requests by bare httpx, and the same by the client."""
T = TypeVar("T")
SMALL, LARGE = (26, 26), (520, 520)
"""Pixels of noise that make PNG files of 2 kB and 800 kB."""


def picture(number: int, size: tuple[int, int]) -> bytes:
    buffer = io.BytesIO()
    noise = random.Random(number).randbytes(size[0] * size[1] * 3)
    Image.frombytes("RGB", size, noise).save(buffer, "PNG")
    return buffer.getvalue()


def in_turns(things: Sequence[T]) -> list[Sequence[T]]:
    size = -(-len(things) // TURNS)
    return [things[start : start + size] for start in range(0, len(things), size)]


def seconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


class Bare:
    """The same by hand."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=f"{url}/api/v1", limits=httpx.Limits(max_keepalive_connections=AT_ONCE))
        self._pool = ThreadPoolExecutor(AT_ONCE)

    def upload(self, files: Sequence[Path], board_id: str) -> None:
        query: dict[str, Any] = {"image_category": "user", "is_intermediate": False, "board_id": board_id}

        def post(path: Path) -> None:
            part = (path.name, path.read_bytes(), "image/png")
            self._http.post("/images/upload", params=query, files={"file": part}).raise_for_status()

        list(self._pool.map(post, files))

    def download(self, names: Sequence[str], folder: Path) -> None:
        def get(name: str) -> None:
            part = folder / f"{name}.part"
            part.write_bytes(self._http.get(f"/images/i/{name}/full").raise_for_status().content)
            part.rename(folder / name)

        folder.mkdir()
        list(self._pool.map(get, names))

    def page(self, board_id: str, offset: int) -> None:
        query: dict[str, Any] = {"board_id": board_id, "is_intermediate": False, "limit": PAGE, "offset": offset}
        json.loads(self._http.get("/images/", params={**query, "order_dir": "DESC", "starred_first": True}).content)

    def close(self) -> None:
        self._pool.shutdown()
        self._http.close()


class Benchmark:
    """The measurements, one after the other."""

    def __init__(self, client: InvokeAIClient, bare: Bare, board: Board, folder: Path, requests: list[str]) -> None:
        self._client, self._bare, self._board, self._folder = client, bare, board, folder
        self._requests = requests
        self.passed = False

    def transfers(self, what: str, count: int, size: tuple[int, int]) -> None:
        """Uploads and downloads of so many pictures."""
        pictures = self._folder / what
        pictures.mkdir()
        files = [pictures / f"{number}.png" for number in range(count)]
        for number, path in enumerate(files):
            path.write_bytes(picture(number, size))
        images, board_id = self._client.image_repo, self._board.board_id
        fresh = itertools.count()

        def down(names: Sequence[str]) -> Turn:
            return (
                lambda: self._bare.download(names, pictures / f"bare {next(fresh)}"),
                lambda: images.download_many(names, pictures / f"ours {next(fresh)}", at_once=AT_ONCE),
            )

        def up(files: Sequence[Path]) -> Turn:
            return (
                lambda: self._bare.upload(files, board_id),
                lambda: images.upload_many(files, self._board, at_once=AT_ONCE),
            )

        size_told = f"{files[0].stat().st_size / 1000:.0f} kB"
        self._compare(f"{count:,} uploads of {size_told}", count, [*map(up, in_turns(files))])
        names = self._board.list_names()[:count]
        self._compare(f"{count:,} downloads of {size_told}", count, [*map(down, in_turns(names))])

    def _compare(self, what: str, count: int, turns: Sequence[Turn]) -> None:
        def measure() -> tuple[float, float, int]:
            del self._requests[:]
            pairs = [(seconds(bare), seconds(ours)) for bare, ours in turns]
            throughput = statistics.median(bare / ours for bare, ours in pairs)
            return throughput, count / sum(ours for _, ours in pairs), len(self._requests)

        found = rounds(measure, lambda found: max(found)[0] < LEAST_THROUGHPUT, 1, ROUNDS)
        throughput, rate, requests = max(found)
        self.passed |= throughput < LEAST_THROUGHPUT or requests > count + len(turns)  # each turn looks at its board
        print(f"| {what} | {requests:,} | {rate:.0f}/s | {throughput:.2f} | at least {LEAST_THROUGHPUT} |", flush=True)

    def fill(self, count: int) -> None:
        """Upload other small pictures until there are so many."""
        there = self._board.get_image_count()
        more = (picture(-number, SMALL) for number in range(1, count - there + 1))
        self._client.image_repo.upload_many(more, self._board).raise_if_failed()

    def lists(self) -> None:
        """Pages of records, as handles of images; the same ones again where there are few."""
        offsets = itertools.cycle(range(0, self._board.get_image_count(), PAGE))
        del self._requests[:]
        found = 0
        pairs: list[tuple[float, float]] = []
        for offset in itertools.islice(offsets, PAGES):
            bare = seconds(lambda offset=offset: self._bare.page(self._board.board_id, offset))  # type: ignore[misc]
            started = time.perf_counter()
            found += len(self._board.list_images(offset, PAGE))
            pairs.append((bare, time.perf_counter() - started))
        ratio = statistics.median(ours / bare for bare, ours in pairs)
        self.passed |= ratio > LONGEST_LIST or len(self._requests) > PAGES
        print(f"| list of {found:,} records | {len(self._requests)} | | {ratio:.2f} | at most {LONGEST_LIST} |")

    def acts(self, count: int | None) -> None:
        """Bulk acts; the server's time is what they take, so only the requests count."""
        names = self._board.list_names()[:count]
        other = self._client.board_repo.create_board("Benchmark, moved")
        for what, act in (
            ("star", lambda: self._client.image_repo.star(names)),
            ("move", lambda: self._client.image_repo.move(names, other)),
            ("delete", lambda: self._client.image_repo.delete(names)),
        ):
            del self._requests[:]
            taken = seconds(lambda act=act: self._check(act().affected, names))  # type: ignore[misc]
            portions = -(-len(names) // PAGE)
            most = 2 * (portions + PROBING) if what == "delete" else portions  # what is there is looked at before
            self.passed |= len(self._requests) > most
            print(f"| {what} {len(names):,} | {len(self._requests)} | {len(names) / taken:.0f}/s | | |")
        other.delete()

    def _check(self, affected: Sequence[str], names: Sequence[str]) -> None:
        assert list(affected) == list(names)


def main(count: int = 300, records: int = 0, acts: int | None = None) -> int:
    requests: list[str] = []

    def note(request: RequestInfo) -> None:
        requests.append(request.path)

    with server() as url, InvokeAIClient(url, on_request=note) as client, tempfile.TemporaryDirectory() as folder:
        bare, board = Bare(url), client.board_repo.create_board("Benchmark")
        benchmark = Benchmark(client, bare, board, Path(folder), requests)
        print("| what | requests | rate | against httpx | limit |\n|---|---|---|---|---|")
        benchmark.transfers("small", count, SMALL)
        benchmark.transfers("large", max(count // 10, 90), LARGE)
        benchmark.fill(records)
        benchmark.lists()
        benchmark.acts(acts)
        bare.close()
        board.delete(delete_images=True)
    return int(benchmark.passed)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
