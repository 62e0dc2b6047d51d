"""A server that speaks TLS, under a path of its own."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from urllib.parse import urlsplit

import pytest
import trustme

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient, Progress
from invokeai_py_client.exceptions import ConnectionError
from invokeai_py_client.server import LocalServer
from tests.live.pictures import EXAMPLE, PICTURE


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def url(quick_python: str, authority: trustme.CA) -> Generator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType] - its own types are partial
    with LocalServer(python=quick_python, fast=True, env={"INVOKEAI_BASE_URL": "/studio"}) as server:
        with tls_in_front_of(server.url, context) as address:
            yield f"{address}/studio"


@contextmanager
def tls_in_front_of(url: str, context: ssl.SSLContext) -> Generator[str]:
    """What a reverse proxy does for a server: TLS outside, the same bytes inside."""
    parts = urlsplit(url)

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inside = await asyncio.open_connection(parts.hostname, parts.port)
        await asyncio.gather(pump(reader, inside[1]), pump(inside[0], writer))

    async def run() -> None:
        ended = asyncio.Event()
        ends.append((asyncio.get_running_loop(), ended))
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
        async with server:
            ports.put(server.sockets[0].getsockname()[1])
            await ended.wait()

    ports: SimpleQueue[int] = SimpleQueue()
    ends: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []
    thread = threading.Thread(target=lambda: asyncio.run(run()))
    thread.start()
    yield f"https://127.0.0.1:{ports.get(timeout=10)}"
    ((loop, ended),) = ends
    loop.call_soon_threadsafe(ended.set)
    thread.join()


def test_a_certificate_nobody_vouches_for_is_refused(url: str) -> None:
    client = InvokeAIClient(url, max_retries=0)
    with pytest.raises(ConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
        client.connect()
    with pytest.raises(ConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
        client.connect_websocket(print)
    client.close()


@pytest.mark.parametrize("kind", ["file", "context", "none"])
def test_runs_and_events_go_through(url: str, authority: trustme.CA, tmp_path: Path, kind: str) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    choices: dict[str, Path | ssl.SSLContext | bool] = {"file": tmp_path / "ca.pem", "context": context, "none": False}
    seen: list[Progress] = []
    with InvokeAIClient(url + "/api/v1/", verify_ssl=choices[kind]) as client:
        workflow = client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=client.board_repo.get_uncategorized_board().upload_image(PICTURE))
        with client.events():  # the connection is open before the run begins, however slow the machine is
            assert len(workflow.run(timeout=60, progress=seen.append).images) == 1
        assert client.request("GET", "/app/version").json() == {"version": client.server_version}
    assert {"Blur Image", "Resize Image"} <= {progress.node for progress in seen}, "told by events"


async def test_asyncio_code_too(url: str, authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    async with AsyncInvokeAIClient(url, verify_ssl=str(tmp_path / "ca.pem")) as client:
        connection = await client.connect_websocket(print)
        await connection.close()
        assert (await client.get_server_info())["models_count"] == 0
