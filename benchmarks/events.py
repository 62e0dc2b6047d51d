"""What an event costs, as a multiple of receiving it with websockets and decoding its JSON, in the same run.

    python benchmarks/events.py

The events are those of a real run of many nodes and of a batch of many items, recorded once; a process of its own sends
them again, a moment apart as a server does. Ours are heard by one subscriber, and by five, on one connection, as
classes; the CPU time of this process counts, from the first event to the last. Each way takes its turn, as a multiple
of receiving by hand just before it: a machine may be twice as fast a minute later. The median of several rounds counts,
of more rounds where a limit is passed. Exit status 1 says that the limit was passed. It needs a real server: that at
INVOKEAI_URL, or one it boots with the Python in INVOKEAI_SERVER_PYTHON.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import statistics
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from typing import Any

import websockets.asyncio.client
import websockets.exceptions
import websockets.sync.client
import websockets.sync.server
from rounds import rounds
from server import server

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient

RATIOS = {1: 2.0, 5: 3.0}
"""Subscribers -> how many times the CPU time of receiving and decoding an event once their hearing of it may take."""
ROUNDS, MOST_ROUNDS = 3, 9
NODES, ITEMS = 150, 100
MOMENT = 0.002
"""Seconds between two events."""
SOCKET = "/ws/socket.io/?EIO=4&transport=websocket"
GO = '42["subscribe_queue",{"queue_id":"go"}]'
OPENED = '0{"sid": "a", "pingInterval": 25000, "pingTimeout": 20000}'


def recorded(url: str) -> list[str]:
    """The frames of a run of many nodes, and of one of many items."""
    with InvokeAIClient(url) as client, websockets.sync.client.connect(url.replace("http", "ws", 1) + SOCKET) as raw:
        raw.recv()
        raw.send("40")
        raw.recv()
        builder = client.graph_builder("chain")
        last: Any = 1
        for _ in range(NODES):
            last = builder.add("add", a=last, b=1, use_cache=False)["value"]
        client.create_workflow(builder).run(timeout=120)
        single = client.graph_builder("one")
        single.add("add", a=1, b=1, use_cache=False)
        client.create_workflow(single).run(runs=ITEMS, timeout=120)
        frames: list[str] = []
        while True:
            try:
                frames.append(str(raw.recv(timeout=1)))
            except TimeoutError:
                return [frame for frame in frames if frame.startswith("42")]


def replay(frames: list[str], port: Connection) -> None:
    """Serve the frames to whoever connects, once the queue "go" is subscribed to."""

    def serve(connection: websockets.sync.server.ServerConnection) -> None:
        connection.send(OPENED)
        connection.recv()
        connection.send('40{"sid": "b"}')
        while '"go"' not in str(connection.recv()):
            pass
        for frame in frames:
            time.sleep(MOMENT)
            connection.send(frame)
        with suppress(websockets.exceptions.ConnectionClosed):
            connection.recv()

    with websockets.sync.server.serve(serve, "127.0.0.1", 0, compression=None) as listening:
        port.send(listening.socket.getsockname()[1])
        listening.serve_forever()


def by_hand(url: str, count: int) -> float:
    with websockets.sync.client.connect(url + SOCKET, compression=None) as socket:
        socket.recv()
        socket.send("40")
        socket.recv()
        started = time.process_time()
        socket.send(GO)
        for _ in range(count):
            json.loads(str(socket.recv())[2:])
        return time.process_time() - started


async def by_hand_async(url: str, count: int) -> float:
    async with websockets.asyncio.client.connect(url + SOCKET, compression=None) as socket:
        await socket.recv()
        await socket.send("40")
        await socket.recv()
        started = time.process_time()
        await socket.send(GO)
        for _ in range(count):
            json.loads(str(await socket.recv())[2:])
        return time.process_time() - started


def ours(url: str, count: int, subscribers: int) -> float:
    def read(stream: Any) -> None:
        for _ in range(count):
            assert next(stream).name

    with closing(InvokeAIClient(url.replace("ws", "http", 1))) as client:
        streams = [client.events() for _ in range(subscribers)]
        threads = [threading.Thread(target=read, args=(stream,)) for stream in streams]
        for thread in threads:
            thread.start()
        started = time.process_time()
        client.subscribe_to_queue("go")
        for thread in threads:
            thread.join()
        return time.process_time() - started


async def ours_async(url: str, count: int, subscribers: int) -> float:
    async def read(stream: Any) -> None:
        for _ in range(count):
            assert (await anext(stream)).name

    client = AsyncInvokeAIClient(url.replace("ws", "http", 1))
    streams = [await client.events() for _ in range(subscribers)]
    tasks = [asyncio.create_task(read(stream)) for stream in streams]
    started = time.process_time()
    await client.subscribe_to_queue("go")
    await asyncio.gather(*tasks)
    seconds = time.process_time() - started
    await client.close()
    return seconds


def medians(found: list[list[float]]) -> tuple[float, list[float]]:
    """What receiving took, and each other way as a multiple of it in the same round."""
    rows = ([floor, *(cost / floor for cost in costs)] for floor, *costs in found)
    floor, *ratios = (statistics.median(column) for column in zip(*rows, strict=True))
    return floor, ratios


def is_over(ratios: list[float]) -> bool:
    return any(ratio > limit for ratio, limit in zip(ratios, RATIOS.values(), strict=True))


def main() -> int:
    with server() as url:
        frames = recorded(url)
    count = len(frames)
    ours_end, theirs = multiprocessing.get_context("spawn").Pipe()
    player = multiprocessing.get_context("spawn").Process(target=replay, args=(frames, theirs), daemon=True)
    player.start()
    address = f"ws://127.0.0.1:{ours_end.recv()}"
    print(f"{count} events, {sum(map(len, frames)) / count:.0f} characters each; CPU time against by hand:")
    ways: dict[str, tuple[Callable[[int], float], Callable[[], float]]] = {
        "threads": (lambda many: ours(address, count, many), lambda: by_hand(address, count)),
        "asyncio": (
            lambda many: asyncio.run(ours_async(address, count, many)),
            lambda: asyncio.run(by_hand_async(address, count)),
        ),
    }
    passed = False
    try:
        for name, (own, hand) in ways.items():
            found = rounds(
                lambda own=own, hand=hand: [hand(), *(own(many) for many in RATIOS)],  # type: ignore[misc]
                lambda found: is_over(medians(found)[1]),
                ROUNDS,
                MOST_ROUNDS,
            )
            floor, ratios = medians(found)
            passed |= is_over(ratios)
            for (many, limit), ratio in zip(RATIOS.items(), ratios, strict=True):
                print(f"{name}, {many} subscribers: {ratio:.2f} (limit {limit}; {1e6 * floor / count:.0f} µs)")
    finally:
        player.terminate()
    return int(passed)


if __name__ == "__main__":
    sys.exit(main())
