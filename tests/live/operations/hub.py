"""A model hub on this machine, so that the server downloads models from nowhere else."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Hub:
    """A model hub: it has the model `scratch/tiny`, knows one token, and keeps who downloads `slow...` waiting.

    Attributes:
        url: Where it listens.
        gate: What is slow goes on once this is set.
    """

    REPO = "scratch/tiny"
    TOKEN = "hf_scratch"

    def __init__(self, model: bytes) -> None:
        self.model = model
        self.gate = threading.Event()
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                if path == "/api/whoami-v2" and self.headers["Authorization"] == f"Bearer {Hub.TOKEN}":
                    self.answer(b'{"name": "scratch", "auth": {"accessToken": {"displayName": "t", "role": "read"}}}')
                elif path == f"/api/models/{Hub.REPO}":
                    file = {"rfilename": "embedding.safetensors", "size": len(hub.model)}
                    self.answer(json.dumps({"id": Hub.REPO, "siblings": [file]}).encode())
                elif path.endswith(".safetensors"):
                    self.answer(hub.model, wait="slow" in path)
                else:
                    self.send_error(401 if "whoami" in path else 404)

            def answer(self, content: bytes, wait: bool = False) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[:100])
                self.wfile.flush()
                if not wait or hub.gate.wait(30):
                    self.wfile.write(content[100:])

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """End the hub."""
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()

    def environment(self, home: Path) -> dict[str, str]:
        """Settings of a server that uses this hub and none other, and keeps its credentials in a folder of its own."""
        return {
            "HF_ENDPOINT": self.url,
            "HF_HUB_OFFLINE": "0",
            "HF_HOME": str(home),
            "HF_TOKEN_PATH": str(home / "token"),
            "HF_STORED_TOKENS_PATH": str(home / "stored_tokens"),
            "HF_TOKEN": "",
            "HUGGING_FACE_HUB_TOKEN": "",
            "NO_PROXY": "127.0.0.1",
            "INVOKEAI_ALLOW_PRIVATE_DOWNLOAD_URLS": "true",
        }
