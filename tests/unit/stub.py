"""A server of faults: it answers what a test scripts, and counts what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """One answer, after `delay` seconds; `close` breaks the connection after `body`, whatever length was promised."""

    status: int = 200
    body: bytes = b'{"version": "6.14.2"}'
    content_type: str = "application/json"
    close: bool = False
    delay: float = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass
class Stub:
    """A running stub server.

    Attributes:
        url: Where it listens.
        answers: What it answers, in order; the last one repeats.
        requests: What it was asked: method and path.
        headers: The headers of the last request.
        body: The body of the last request.
        ended: Ends every wait.
    """

    url: str
    answers: list[Answer]
    requests: list[str] = field(default_factory=list[str])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    ended: threading.Event = field(default_factory=threading.Event)


@contextmanager
def stub_server(*answers: Answer, keep_bodies: bool = True) -> Generator[Stub]:
    """Run a stub server that gives these answers."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            while not keep_bodies and length:
                length -= len(self.rfile.read(min(length, 2**16)))
            stub.body = self.rfile.read(length) + self.read_chunks()
            if len(stub.body) < length:  # whoever asked has gone
                return
            stub.requests.append(f"{self.command} {self.path}")
            stub.headers = {name.lower(): value for name, value in self.headers.items()}
            answer = stub.answers.pop(0) if len(stub.answers) > 1 else stub.answers[0]
            stub.ended.wait(answer.delay)
            self.close_connection = answer.close
            with suppress(ConnectionError):  # whoever asked has gone
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(answer.body) + (10 if answer.close else 0)))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

        def read_chunks(self) -> bytes:
            body = b""
            while "Transfer-Encoding" in self.headers and (size := int(self.rfile.readline() or b"0", 16)):
                body += self.rfile.read(size)
                self.rfile.readline()
            return body

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = handle_any  # noqa: N815 - http.server's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stub = Stub(f"http://127.0.0.1:{server.server_port}", list(answers))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield stub
    finally:
        stub.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()
