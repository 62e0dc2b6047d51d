"""What a request through the client costs, as a multiple of bare httpx in the same run, and what 10,000 leave behind.

    python benchmarks/client.py

Exit status 1 says that a limit was passed. Costs are CPU time of this process, in turns, so that other work on the
machine matters little. The server is a small one in a process of its own: what it takes is in none of the figures.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import multiprocessing
import os
import re
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from invokeai_api import models
from invokeai_api.api import app, images, queue
from requests.adapters import HTTPAdapter
from rounds import rounds

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.bindings import File, Operation
from invokeai_py_client.exceptions import InvokeAIError, NotFoundError, ServerError

RATIO = 1.15
"""How many times what bare httpx costs a request may cost."""
ROUNDS, TURNS, REQUESTS_A_TURN = 7, 60, 10

THREADS, TASKS = 16, 200
CONNECTIONS = 16
"""Of 100, httpcore would look at each for each request, and the soak would measure little else."""
WARM_UP, SOAK = 2_000, 10_000
# The question for the version of the server, which a client that is not connected asks once.
VERSION = 1
BLOCKS = (SOAK - WARM_UP) // 2
"""Blocks of memory the soak may add after its warm-up: something that stays of every request would be twice as many."""
MEGABYTES = 8.0
"""By how much the process may grow meanwhile: 1 KB a request, less than any of its bodies or headers would take."""

QUEUE_STATUS = {
    "queue": {
        "queue_id": "default",
        "item_id": None,
        "batch_id": None,
        "session_id": None,
        **dict.fromkeys(("pending", "in_progress", "completed", "failed", "canceled", "waiting", "total"), 7),
    },
    "processor": {"is_started": True, "is_processing": False},
}
NAMES = {"image_names": ["cat.png", "dog.png"]}
DELETED = {"affected_boards": [], "deleted_images": ["cat.png"], "failed_images": []}
UPLOADED = {"image_name": "cat.png"}
IMAGE_BYTES, UPLOAD_BYTES = 200 * 1024, 10 * 1024


def answer(status: str, content_type: str, content: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {len(content)}\r\n\r\n"
    return head.encode() + content


def good(data: Any) -> bytes:
    return answer("200 OK", "application/json", json.dumps(data).encode())


NOT_FOUND = answer("404 Not Found", "application/json", b'{"detail":"Not Found"}')
FAILURE = answer("500 Internal Server Error", "text/plain; charset=utf-8", b"Internal Server Error")
ANSWERS = {
    b"GET /api/v1/app/version ": good({"version": "6.14.2"}),
    b"GET /api/v1/queue/default/status ": good(QUEUE_STATUS),
    b"GET /api/v1/queue/broken/status ": FAILURE,
    b"GET /api/v1/images/i/cat.png/full ": answer("200 OK", "image/png", bytes(IMAGE_BYTES)),
    b"GET /api/v1/images/i/": good({"app_version": "6.14.2"}),
    b"DELETE /api/v1/images/i/": good(DELETED),
    b"POST /api/v1/images/images_by_names ": good([]),
    b"POST /api/v1/images/upload?": good(UPLOADED),
}
"""By the beginning of the request."""


class SmallServer(asyncio.Protocol):
    """Answers HTTP/1.1 requests, and keeps connections; as InvokeAI does, it closes those it answered with 500."""

    requests = connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._received = b""
        SmallServer.connections += 1

    def connection_lost(self, exc: Exception | None) -> None:
        SmallServer.connections -= 1

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: (\d+)", head, re.IGNORECASE)
        if not end or (length and len(body) < int(length[1])):
            return
        self._received = b""
        SmallServer.requests += 1
        reply = next((ANSWERS[start] for start in ANSWERS if head.startswith(start)), NOT_FOUND)
        self._transport.write(reply)
        if reply is FAILURE:
            self._transport.close()


def serve(parent: Connection) -> None:
    """Serve until the parent is gone."""
    asyncio.run(_serve(parent))


async def _serve(parent: Connection) -> None:
    server = await asyncio.get_running_loop().create_server(SmallServer, "127.0.0.1", 0)
    parent.send(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    threading.Thread(target=_tell_counts, args=(parent,)).start()
    await server.serve_forever()


def _tell_counts(parent: Connection) -> None:
    with suppress(EOFError, OSError):
        while True:
            parent.recv()
            parent.send((SmallServer.requests, SmallServer.connections))
    os._exit(0)


class Server(NamedTuple):
    """The small server, in its process."""

    url: str
    pipe: Connection

    def counts(self) -> tuple[int, int]:
        """The requests it has seen, and the connections it has open."""
        self.pipe.send(None)
        requests, connections = self.pipe.recv()
        return requests, connections

    def left_open(self) -> int:
        """The connections it has open after a moment: it hears of what is closed a little later."""
        end = time.monotonic() + 2
        while (connections := self.counts()[1]) and time.monotonic() < end:
            time.sleep(0.01)
        return connections


@contextmanager
def small_server() -> Generator[Server]:
    context = multiprocessing.get_context("spawn")
    ours, its = context.Pipe()
    process = context.Process(target=serve, args=(its,))
    process.start()
    its.close()
    try:
        yield Server(ours.recv(), ours)
    finally:
        ours.close()
        process.join()


class Case(NamedTuple):
    """A request by bare httpx, and the same by the client."""

    name: str
    bare: Callable[[], Any]
    ours: Callable[[], Any]


def cases(client: Any, bare: Any, json_of: Callable[[Any], Any]) -> list[Case]:
    """What is compared, for either colour; `json_of` reads the answers that are not read yet."""
    api, number = f"{client.base_url}/api/v1", itertools.count()
    names, status, image = f"{api}/images/images_by_names", f"{api}/queue/default/status", f"{api}/images/i"
    body = models.BodyGetImagesByNames.from_dict(NAMES)
    return [
        Case(
            "send(get_queue_status(...))",
            lambda: json_of(bare.get(status)),
            lambda: client.send(queue.get_queue_status("default")),
        ),
        Case(
            "send(get_image_metadata(...)), a new name each time",
            lambda: json_of(bare.get(f"{image}/{next(number)}.png/metadata")),
            lambda: client.send(images.get_image_metadata(f"{next(number)}.png")),
        ),
        Case(
            "send(get_images_by_names(...))",
            lambda: json_of(bare.post(names, json=NAMES)),
            lambda: client.send(images.get_images_by_names(body=body)),
        ),
        Case(
            'request("GET", "/app/version")',
            lambda: json_of(bare.get(f"{api}/app/version")),
            lambda: json_of(client.request("GET", "/app/version")),
        ),
        Case(
            'request("POST", "/images/images_by_names", json=...)',
            lambda: json_of(bare.post(names, json=NAMES)),
            lambda: json_of(client.request("POST", "/images/images_by_names", json=NAMES)),
        ),
    ]


def compare(colour: str, compared: list[Case], repeat: Callable[[Callable[[], Any]], None]) -> bool:
    """Print what each case costs, and tell whether a limit was passed; `repeat` does a turn of a work.

    What passes its limit is measured again, as others on the machine can only make it look worse.
    """
    passed = False
    for case in compared:
        ratio, bare, ours = min(rounds(partial(measure, case, repeat), lambda found: min(found)[0] > RATIO, 1, ROUNDS))
        passed |= ratio > RATIO
        times = f"{bare * 1e6:.0f} us | {ours * 1e6:.0f} us"
        print(f"| {colour}: {case.name} | {times} | {ratio:.2f} | {RATIO} |", flush=True)
    return passed


def measure(case: Case, repeat: Callable[[Callable[[], Any]], None]) -> tuple[float, float, float]:
    """The median ratio of all turns, and the median seconds of a request by either."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(TURNS):
        for work, taken in zip((case.bare, case.ours), seconds, strict=True):
            started = time.process_time()
            repeat(work)
            taken.append((time.process_time() - started) / REQUESTS_A_TURN)
    bare, ours = seconds
    ratio = statistics.median(mine / floor for mine, floor in zip(ours, bare, strict=True))
    return ratio, statistics.median(bare), statistics.median(ours)


def like(client: InvokeAIClient | AsyncInvokeAIClient) -> dict[str, Any]:
    """What makes an httpx client behave as a client of ours does by default."""
    limits = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=3)
    return {"headers": dict(client.session.headers), "limits": limits, "timeout": 30, "trust_env": False}


def compare_sync(url: str) -> bool:
    def repeat(work: Callable[[], Any]) -> None:
        for _ in range(REQUESTS_A_TURN):
            work()

    with InvokeAIClient(url, "") as client, httpx.Client(**like(client)) as bare:
        return compare("sync", cases(client, bare, lambda response: response.json()), repeat)


def compare_async(url: str) -> bool:
    async def json_of(response: Any) -> Any:
        return (await response).json()

    async def repeat(work: Callable[[], Any]) -> None:
        for _ in range(REQUESTS_A_TURN):
            await work()

    with asyncio.Runner() as runner:
        client = AsyncInvokeAIClient(url, "")
        bare = httpx.AsyncClient(**like(client))
        try:
            return compare("async", cases(client, bare, json_of), lambda work: runner.run(repeat(work)))
        finally:
            runner.run(bare.aclose())
            runner.run(client.disconnect())


class Step(NamedTuple):
    """A request of the soak, and what must come of it: an answer, or the class of an error."""

    work: Callable[[Any], Any]
    expected: Any


def steps(upload: Path, read: Callable[[Any], Any]) -> list[Step]:
    """The mix, mostly of asking, for either colour; `read` streams an image and gives its length."""

    def step(operation: Operation[Any], expected: Any) -> Step:
        def send(client: Any) -> Any:
            return client.send(operation)

        return Step(send, expected)

    names = models.BodyGetImagesByNames.from_dict(NAMES)
    uploading = models.BodyUploadImage(file=File(upload))
    status = step(queue.get_queue_status("default"), models.SessionQueueAndProcessorStatus.from_dict(QUEUE_STATUS))
    return [
        step(app.app_version(), models.AppVersion(version="6.14.2")),
        *[status] * 4,
        Step(read, IMAGE_BYTES),
        step(images.get_images_by_names(body=names), []),
        step(
            images.upload_image(body=uploading, image_category="user", is_intermediate=False),
            models.ImageDTO.from_dict(UPLOADED),
        ),
        step(images.delete_image("cat.png"), models.DeleteImagesResult.from_dict(DELETED)),
        step(queue.get_queue_status("nowhere"), NotFoundError),
        step(queue.get_queue_status("broken"), ServerError),
    ]


class Held(NamedTuple):
    """What a process holds."""

    blocks: int
    megabytes: float
    files: int


def held() -> Held:
    """What this process holds; where the system does not tell of memory and files, 0."""
    gc.collect()
    statm, files = Path("/proc/self/statm"), Path("/dev/fd")
    pages = int(statm.read_text().split()[1]) if statm.exists() else 0
    return Held(
        sys.getallocatedblocks(),
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6 if pages else 0,
        len(os.listdir(files)) if files.exists() else 0,
    )


def threads_left(before: set[threading.Thread]) -> int:
    """The threads there are since then, after a moment: one that has done its work may still be ending."""
    end = time.monotonic() + 2
    while (left := {*threading.enumerate()} - before) and time.monotonic() < end:
        time.sleep(0.01)
    for thread in left:
        print(f"left: {thread}")
    return len(left)


def soak_sync(url: str, upload: Path) -> tuple[int, Held]:
    """Send the soak from threads: how many answers were unexpected, and what is held after the warm-up."""

    def read(client: InvokeAIClient) -> int:
        with client.stream(images.get_image_full("cat.png")) as download:
            return sum(len(portion) for portion in download)

    def unexpected(left: Iterator[Step]) -> int:
        return sum(outcome(step) != step.expected for step in left)

    def outcome(step: Step) -> Any:
        try:
            return step.work(client)
        except InvokeAIError as error:
            return type(error)

    def send(count: int) -> int:
        left = itertools.islice(mix, count)
        with ThreadPoolExecutor(THREADS) as pool:
            return sum(pool.map(unexpected, [left] * THREADS))

    mix = itertools.cycle(steps(upload, read))
    client = InvokeAIClient(url, "", max_retries=0)
    client.session.mount("http://", HTTPAdapter(pool_maxsize=CONNECTIONS, pool_block=True))
    try:
        early = send(WARM_UP)
        warm = held()
        return early + send(SOAK - WARM_UP), warm
    finally:
        client.disconnect()


async def soak_async(url: str, upload: Path) -> tuple[int, Held]:
    """Send the soak from tasks: how many answers were unexpected, and what is held after the warm-up."""

    async def read(client: AsyncInvokeAIClient) -> int:
        async with client.stream(images.get_image_full("cat.png")) as download:
            return sum([len(portion) async for portion in download])

    async def unexpected(left: Iterator[Step]) -> int:
        return sum([await outcome(step) != step.expected for step in left])

    async def outcome(step: Step) -> Any:
        try:
            return await step.work(client)
        except InvokeAIError as error:
            return type(error)

    async def send(count: int) -> int:
        left = itertools.islice(mix, count)
        return sum(await asyncio.gather(*(unexpected(left) for _ in range(TASKS))))

    mix = itertools.cycle(steps(upload, read))
    client = AsyncInvokeAIClient(url, "", max_retries=0)
    client.session.mount("http://", HTTPAdapter(pool_maxsize=CONNECTIONS, pool_block=True))
    try:
        early = await send(WARM_UP)
        warm = held()
        return early + await send(SOAK - WARM_UP), warm
    finally:
        await client.disconnect()


def soak(name: str, server: Server, send: Callable[[], tuple[int, Held]]) -> bool:
    """Print what the soak leaves behind, and tell whether a limit was passed."""
    seen, before, threads, started = server.counts()[0], held(), {*threading.enumerate()}, time.monotonic()
    unexpected, warm = send()
    after, seconds = held(), time.monotonic() - started
    figures = {
        "unexpected answers": (unexpected, 0),
        "requests the server did not see, or saw twice": (abs(server.counts()[0] - seen - SOAK - VERSION), 0),
        "blocks of memory more than after the warm-up": (after.blocks - warm.blocks, BLOCKS),
        "MB more than after the warm-up": (round(after.megabytes - warm.megabytes, 1), MEGABYTES),
        "files and sockets left open": (after.files - before.files, 0),
        "threads left": (threads_left(threads), 0),
        "connections the server has open": (server.left_open(), 0),
    }
    for what, (figure, limit) in figures.items():
        print(f"| {name}, {seconds:.0f} s: {what} | {figure:,} | {limit:,} |", flush=True)
    return any(figure > limit for figure, limit in figures.values())


def main() -> int:
    with small_server() as server, tempfile.TemporaryDirectory() as folder:
        print("| what | httpx | client | ratio | limit |\n|---|---|---|---|---|")
        passed = [compare_sync(server.url), compare_async(server.url)]
        upload = Path(folder) / "upload.png"
        upload.write_bytes(bytes(UPLOAD_BYTES))
        print(f"\n| {SOAK:,} requests | found | limit |\n|---|---|---|")
        passed.append(soak(f"{THREADS} threads", server, lambda: soak_sync(server.url, upload)))
        passed.append(soak(f"{TASKS} tasks", server, lambda: asyncio.run(soak_async(server.url, upload))))
    return int(any(passed))


if __name__ == "__main__":
    sys.exit(main())
