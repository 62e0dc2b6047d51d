"""What running a workflow costs, as a multiple of the least that could be done by hand in the same run.

    python benchmarks/runs.py

By hand: listen to the events, post the graph, wait for the event that it has ended, and ask for the queue item. Both
keep their connections, and take turns. Of several rounds the quickest counts: it was disturbed least by other programs.
Exit status 1 says that the limit was passed. It needs a real server: that at
INVOKEAI_URL, or one it boots with the Python in INVOKEAI_SERVER_PYTHON.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
import websockets.sync.client
from rounds import rounds
from server import server

from invokeai_py_client import InvokeAIClient

RATIO = 1.1
"""How many times what it takes by hand a run may take."""
WARM_UP, TURNS, ROUNDS, MOST_ROUNDS = 10, 80, 3, 9
QUEUE = "/api/v1/queue/default"

NODE = {
    "id": "add",
    "type": "invocation",
    "data": {
        "type": "add",
        "isIntermediate": False,
        "useCache": False,
        "inputs": {"a": {"value": 1}, "b": {"value": 2}},
    },
}
WORKFLOW = {"name": "trivial", "nodes": [NODE], "edges": [], "meta": {"version": "4.0.0"}}


class ByHand:
    """The least a script would do that runs a graph and wants its result as soon as it is there."""

    def __init__(self, url: str, batch: dict[str, Any]) -> None:
        self._http = httpx.Client(base_url=url)
        self._batch = batch
        address = url.replace("http", "ws", 1) + "/ws/socket.io/?EIO=4&transport=websocket"
        with websockets.sync.client.connect(address) as first:
            assert str(first.recv()).startswith("0")
        self._socket: Any = websockets.sync.client.connect(address).__enter__()
        self._recv()
        self._socket.send("40")
        self._recv()
        self._socket.send('42["subscribe_queue",{"queue_id":"default"}]')

    def _recv(self) -> str:
        while (text := str(self._socket.recv())) == "2":
            self._socket.send("3")
        return text

    def run(self) -> dict[str, Any]:
        body = {**self._batch, "batch": {**self._batch["batch"], "batch_id": str(uuid.uuid4())}}
        item_id = self._http.post(f"{QUEUE}/enqueue_batch", json=body).json()["item_ids"][0]
        while True:
            text = self._recv()
            if text.startswith("42"):
                name, data = json.loads(text[2:])
                if name == "queue_item_status_changed" and data["item_id"] == item_id and data["status"] == "completed":
                    item: dict[str, Any] = self._http.get(f"{QUEUE}/i/{item_id}").json()
                    return item

    def close(self) -> None:
        self._socket.close()
        self._http.close()


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def medians(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """The median times of two pieces of work that take turns."""
    turns = [(seconds(one), seconds(other)) for _ in range(TURNS)]
    return statistics.median(own for own, _ in turns), statistics.median(theirs for _, theirs in turns)


def ratio_of(found: list[tuple[float, float]]) -> float:
    """That of the quickest round."""
    ours, theirs = min(found, key=sum)
    return ours / theirs


def server_seconds(item: dict[str, Any]) -> float:
    created, ended = (datetime.fromisoformat(item[key]) for key in ("created_at", "completed_at"))
    return (ended - created).total_seconds()


def main() -> int:
    with server() as url, InvokeAIClient(url) as client:
        workflow = client.create_workflow(WORKFLOW)
        by_hand = ByHand(url, workflow.build_batch())
        for _ in range(WARM_UP):
            workflow.run()
            by_hand.run()
        found = rounds(
            lambda: medians(workflow.run, by_hand.run), lambda found: ratio_of(found) > RATIO, ROUNDS, MOST_ROUNDS
        )
        ours, theirs = min(found, key=sum)
        own = statistics.median(server_seconds(by_hand.run()) for _ in range(20))
        by_hand.close()
    ratio = ratio_of(found)
    print(f"a trivial run: {ours / own:.2f} x what the server says it took; by hand {theirs / own:.2f} x; so")
    print(f"run() against by hand: {ratio:.3f} (limit {RATIO})")
    return int(ratio > RATIO)


if __name__ == "__main__":
    sys.exit(main())
