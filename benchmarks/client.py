"""What a request through the client costs as a multiple of bare httpx in the same run, and what 10,000 of them leave.

    python benchmarks/client.py

Exit status 1 says that a limit was passed. The server is a small one in another process, so that its cost is alike for
both and none of ours.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

LIMIT = 1.15
TURNS, REQUESTS_A_TURN = 150, 10
Work = Callable[[], Any]

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
IMAGE = b"\x89PNG" + bytes(200 * 1024)


class SmallServer(asyncio.Protocol):
    """Answers HTTP/1.1 and keeps connections, but for those it failed on: like InvokeAI, it closes them."""

    requests = connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._received = transport, b""
        SmallServer.connections += 1

    def connection_lost(self, exc: Exception | None) -> None:
        SmallServer.connections -= 1

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: (\d+)", head, re.IGNORECASE)
        if not end or len(body) < (int(length[1]) if length else 0):
            return
        self._received = b""
        SmallServer.requests += 1
        answer = ANSWERS.get(re.split(rb" HTTP|\?", head, maxsplit=1)[0], NOT_FOUND)
        self._transport.write(answer)
        if answer is FAILURE:
            self._transport.close()


def answer(status: str, content_type: str, content: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {len(content)}\r\n\r\n"
    return head.encode() + content


def ok(data: Any) -> bytes:
    return answer("200 OK", "application/json", json.dumps(data).encode())


NOT_FOUND = answer("404 Not Found", "application/json", b'{"detail":"Not Found"}')
FAILURE = answer("500 Internal Server Error", "text/plain; charset=utf-8", b"Internal Server Error")
ANSWERS = {
    b"GET /api/v1/app/version": ok({"version": "6.14.2"}),
    b"GET /api/v1/queue/default/status": ok(QUEUE_STATUS),
    b"GET /api/v1/queue/broken/status": FAILURE,
    b"GET /api/v1/images/i/cat.png/full": answer("200 OK", "image/png", IMAGE),
    b"POST /api/v1/images/images_by_names": ok([]),
    b"POST /api/v1/images/upload": ok({}),
    b"DELETE /api/v1/images/i/cat.png": ok({"affected_boards": [], "deleted_images": ["cat.png"]}),
}
