"""A model hub on this machine, so that the server downloads models from nowhere else."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Hub:
    """A model hub: it has some repositories, knows one token, and keeps who downloads `slow...` waiting.

    Args:
        model: The content of every model file.
        folder: A whole model, which is the repository `WHOLE`.

    Attributes:
        url: Where it listens.
        gate: What is slow goes on once this is set.
        is_broken: Whether downloads of `broken...` break off.
        tokens: The tokens it was shown with downloads.
    """

    REPO = "scratch/tiny"
    SEVERAL = "scratch/several"
    WHOLE = "scratch/whole"
    TOKEN = "hf_scratch"

    def __init__(self, model: bytes, folder: Path | None = None) -> None:
        self.model = model
        self.gate = threading.Event()
        self.is_broken = False
        self.tokens: list[str] = []
        self.repositories = {
            Hub.REPO: {"embedding.safetensors": model},
            Hub.SEVERAL: {"one.safetensors": model, "two.safetensors": model},
            Hub.WHOLE: _files_of(folder) if folder else {},
        }
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                if path == "/api/whoami-v2" and self.headers["Authorization"] == f"Bearer {Hub.TOKEN}":
                    self.answer(b'{"name": "scratch", "auth": {"accessToken": {"displayName": "t", "role": "read"}}}')
                elif path.startswith("/api/models/"):
                    self.answer_repository(path.removeprefix("/api/models/"))
                elif path.startswith(f"/{Hub.WHOLE}/resolve/main/"):
                    self.answer(hub.repositories[Hub.WHOLE][path.removeprefix(f"/{Hub.WHOLE}/resolve/main/")])
                elif path.endswith(".safetensors"):
                    hub.tokens.append(self.headers["Authorization"] or "")
                    self.answer(hub.model, wait="slow" in path, cut="broken" in path and hub.is_broken)
                else:
                    self.send_error(401 if "whoami" in path else 404)

            def answer_repository(self, name: str) -> None:
                if files := hub.repositories.get(name):
                    siblings = [{"rfilename": file, "size": len(content)} for file, content in files.items()]
                    self.answer(json.dumps({"id": name, "siblings": siblings}).encode())
                else:
                    self.send_response(404)
                    self.send_header("X-Error-Code", "RepoNotFound")
                    self.send_header("Content-Length", "0")
                    self.end_headers()

            def answer(self, content: bytes, wait: bool = False, cut: bool = False) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[:100])
                self.wfile.flush()
                if cut:
                    self.close_connection = True
                elif not wait or hub.gate.wait(30):
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


def _files_of(folder: Path) -> dict[str, bytes]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
