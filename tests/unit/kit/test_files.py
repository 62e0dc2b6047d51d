"""Files on their way to the server and back: streamed, whole or not at all, with errors that name them."""

from __future__ import annotations

import asyncio
import io
import os
import random
import re
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import images, workflows
from invokeai_api.api.model_manager import install_hugging_face_model
from invokeai_api.api.style_presets import import_style_presets
from invokeai_api.models import BodyImportStylePresets, BodySetWorkflowThumbnail, BodyUploadImage

from invokeai_py_client import AsyncInvokeAIClient, Image, InvokeAIClient, TransferProgress
from invokeai_py_client.bindings import File, Operation, Payload
from invokeai_py_client.exceptions import (
    ConnectionError,
    InvalidRequestError,
    LocalFileError,
    NotFoundError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.testing import Answer, stub_server

PORTION = 64 * 1024
CONTENT = random.Random(1).randbytes(5 * PORTION + 7)
IMAGE = Answer(200, CONTENT, "image/png")
VERSION = Answer()
DOWNLOAD = images.get_image_full("a.png")


def upload(payload: Payload, name: str = "") -> Operation[Any]:
    return images.upload_image(
        body=BodyUploadImage(file=File(payload, name)), image_category="user", is_intermediate=True
    )


class Recorder(io.BytesIO):
    """A file that notes how much is read at a time."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.sizes: list[int] = []

    def read(self, size: int | None = -1) -> bytes:
        portion = super().read(size)
        self.sizes.append(len(portion))
        return portion


class Failing(io.BytesIO):
    """A file on a disk that breaks."""

    def read(self, size: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")


class Pipe(io.BytesIO):
    """What can be read once only."""

    def seekable(self) -> bool:
        return False


class Text:
    """What can be read, but gives text."""

    def read(self, size: int = -1) -> str:
        return "text"


PNG, WEBP, MP4 = b"\x89PNG\r\n\x1a\n...", b"RIFF....WEBP...", b"\0\0\0\x20ftypisom..."


@pytest.mark.parametrize(
    ("file", "name", "content_type"),
    [
        (File(PNG), "file", "image/png"),
        (File(io.BytesIO(WEBP), "a.png"), "a.png", "image/webp"),
        (File(Pipe(MP4), "clip"), "clip", "video/mp4"),
        (File(b"a,b", "presets.csv"), "presets.csv", "text/csv"),
        (File(b"?"), "file", "application/octet-stream"),
        (File(b"?", "a.unknown-suffix"), "a.unknown-suffix", "application/octet-stream"),
        (File(PNG, "a.png", "image/webp"), "a.png", "image/webp"),
        (File(bytearray(PNG)), "file", "image/png"),
    ],
)
def test_the_type_of_a_file_is_in_its_bytes_or_its_name(file: File, name: str, content_type: str) -> None:
    operation = import_style_presets(body=BodyImportStylePresets(file=file))
    with stub_server(VERSION, Answer(200, b'{"image_name": "a.png"}')) as stub, InvokeAIClient(stub.url) as client:
        client.send(operation)
        assert f'filename="{name}"\r\nContent-Type: {content_type}\r\n\r\n'.encode() in stub.body
        sent = stub.body.partition(b"\r\n\r\n")[2].partition(b"\r\n--")[0]
        assert sent in (PNG, WEBP, MP4, b"a,b", b"?")


def test_an_upload_is_read_in_portions() -> None:
    file = Recorder(CONTENT)
    with stub_server(VERSION, Answer(201, b'{"image_name": "a.png"}')) as stub, InvokeAIClient(stub.url) as client:
        client.send(upload(file, "a.png"))
        assert CONTENT in stub.body
        assert b'filename="a.png"\r\nContent-Type: image/png\r\n' in stub.body
    assert max(file.sizes) == PORTION
    assert not file.closed


@pytest.mark.parametrize("as_text", [True, False])
def test_a_path_is_opened_sent_and_closed(tmp_path: Path, as_text: bool) -> None:
    path = tmp_path / "cat.webp"
    path.write_bytes(CONTENT)
    with stub_server(VERSION, Answer(201, b'{"image_name": "a.png"}')) as stub, InvokeAIClient(stub.url) as client:
        client.send(upload(str(path) if as_text else path))
        assert CONTENT in stub.body
        assert b'filename="cat.webp"\r\nContent-Type: image/webp\r\n' in stub.body


def test_an_open_file_has_its_name_and_is_sent_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(CONTENT)
    with (
        stub_server(VERSION, Answer(201, b'{"image_name": "a.png"}')) as stub,
        InvokeAIClient(stub.url) as client,
        path.open("rb") as file,
    ):
        file.read(10)
        client.send(upload(file))
        assert CONTENT in stub.body
        assert b'filename="cat.png"' in stub.body


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(LocalFileError, match=r"cannot read '.*nothing\.png': No such file"):
            client.send(upload(tmp_path / "nothing.png"))
        with pytest.raises(LocalFileError, match=r"cannot read .*: Is a directory"):
            client.send(upload(tmp_path))
        closed = io.BytesIO(b"x")
        closed.close()
        with pytest.raises(LocalFileError, match=r"cannot read 'a\.png': I/O operation on closed file"):
            client.send(upload(closed, "a.png"))
        read = Pipe(b"")
        with pytest.raises(LocalFileError, match=r"cannot read 'a\.png': it is empty, or has been read already"):
            client.send(upload(read, "a.png"))
        bad: list[Any] = [5, None, io.StringIO("x"), Text()]
        for payload in bad:
            with pytest.raises(
                InvalidRequestError, match="'file': bytes, a path or a file opened in binary mode is needed"
            ):
                client.send(upload(payload))
        not_files: list[Any] = [b"x", "a.png", Path("a.png"), closed]
        for payload in not_files:
            with pytest.raises(InvalidRequestError, match=r"file must be a File, such as File\('cat\.png'\), not "):
                client.send(import_style_presets(body=BodyImportStylePresets(file=payload)))
        assert stub.requests == ["GET /api/v1/app/version"]


def test_a_file_that_breaks_while_it_is_sent_is_named() -> None:
    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(LocalFileError, match=r"cannot read 'a\.png': Input/output error"):
            client.send(upload(Failing(CONTENT), "a.png"))


@pytest.mark.parametrize("error", [EOFError("cut"), KeyError("x"), RuntimeError("gone"), zlib.error("bad")])
def test_whatever_a_file_raises_is_named(error: Exception) -> None:
    class Odd(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise error

    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(LocalFileError, match=r"cannot read 'a\.png': "):
            client.send(upload(Odd(b"x"), "a.png"))


async def test_a_pipe_that_is_filled_by_the_same_loop_is_sent() -> None:
    reading, writing = os.pipe()

    async def fill() -> None:
        os.set_blocking(writing, False)
        with os.fdopen(writing, "wb", buffering=0) as pipe:
            written = 0
            while written < len(CONTENT):
                await asyncio.sleep(0.001)
                written += pipe.write(CONTENT[written : written + 10_000]) or 0  # None when the pipe is full

    with stub_server(VERSION, Answer(201, b'{"image_name": "a.png"}')) as stub, os.fdopen(reading, "rb") as pipe:
        async with AsyncInvokeAIClient(stub.url) as client:
            async with asyncio.timeout(20), asyncio.TaskGroup() as group:
                group.create_task(fill())
                await client.send(upload(pipe, "a.png"))
        assert CONTENT in stub.body


async def test_only_files_take_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    hops: list[object] = []
    to_thread = asyncio.to_thread

    def counted(*arguments: Any) -> Any:
        hops.append(arguments)
        return to_thread(*arguments)

    monkeypatch.setattr(asyncio, "to_thread", counted)
    with stub_server(VERSION, IMAGE, Answer(201, b'{"image_name": "a.png"}')) as stub:
        async with AsyncInvokeAIClient(stub.url) as client:
            await client.send(DOWNLOAD)
            assert hops == []
            await client.send(upload(CONTENT, "a.png"))
            assert hops


def test_content_is_not_copied_to_be_sent() -> None:
    content = bytes(50_000_000)
    with (
        stub_server(VERSION, Answer(201, b'{"image_name": "a.png"}'), keep_bodies=False) as stub,
        InvokeAIClient(stub.url) as client,
    ):
        tracemalloc.start()
        client.send(upload(content, "a.png"))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 10_000_000


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"timeout": 0},
            "timeout must be a number of seconds greater than 0, or four of them: (connect, read, write, pool), not 0",
        ),
        ({"timeout": float("inf")}, "timeout must be"),
        ({"timeout": True}, "timeout must be"),
        ({"max_retries": "3"}, "max_retries must be a whole number, 0 or more, not '3'"),
        ({"max_retries": -1}, "max_retries must be"),
        ({"headers": {1: "x"}}, "1 is no name of an HTTP header"),
        ({"headers": {"a b": "x"}}, "'a b' is no name of an HTTP header"),
        ({"headers": {"X-Secret": "a\nb"}}, "the header X-Secret must be printable ASCII text"),
        ({"headers": {"X-N": 5}}, "the header X-N must be"),
        ({"headers": {"Content-Length": "3"}}, "Content-Length"),
    ],
)
def test_options_of_a_request_that_make_no_sense_are_refused(options: dict[str, Any], message: str) -> None:
    with stub_server(VERSION) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(InvalidRequestError, match=re.escape(message)):
            client.send(upload(b"x"), **options)
        with pytest.raises(InvalidRequestError, match=re.escape(message)), client.stream(upload(b"x"), **options):
            pass
        assert stub.requests == ["GET /api/v1/app/version"]


def test_a_download_that_breaks_off_begins_anew(tmp_path: Path) -> None:
    cut = Answer(200, CONTENT[: len(CONTENT) // 2], "image/png", close=True)
    told: list[TransferProgress] = []
    with stub_server(VERSION, cut, cut, IMAGE) as stub, InvokeAIClient(stub.url, max_retries=2) as client:
        path = client.download(DOWNLOAD, tmp_path / "a.png", progress=told.append)
        assert path.read_bytes() == CONTENT
        assert stub.count("GET", DOWNLOAD.url) == 3
    assert (told[-1].bytes_done, told[-1].files_done) == (len(CONTENT), 1)
    assert [*tmp_path.iterdir()] == [path]


def test_a_download_of_what_can_be_had_once_only_does_not_begin_anew(tmp_path: Path) -> None:
    cut = Answer(200, b"PK...", "application/zip", close=True)
    with stub_server(VERSION, cut) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(ConnectionError):
            client.download(images.get_bulk_download_item("all.zip"), tmp_path / "all.zip")
        assert len(stub.requests) == 2
    assert [*tmp_path.iterdir()] == []


def test_a_request_has_its_own_time_out() -> None:
    with stub_server(VERSION, Answer(delay=2)) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(TimeoutError, match="no answer in time"):
            client.send(DOWNLOAD, timeout=0.1, max_retries=0)
        with pytest.raises(TimeoutError), client.stream(DOWNLOAD, timeout=0.1, max_retries=0):
            pass
        assert len(stub.requests) == 3


@pytest.mark.parametrize("name", ["accept-encoding", "Accept-Encoding"])
def test_a_header_of_a_request_is_the_only_one_of_its_name(name: str) -> None:
    with stub_server(VERSION, IMAGE) as stub, InvokeAIClient(stub.url) as client:
        client.send(DOWNLOAD)
        assert stub.headers["accept-encoding"] == "identity"
        client.send(DOWNLOAD, headers={name: "br"})
        assert stub.headers["accept-encoding"] == "br"


def test_text_that_is_a_web_page_can_be_streamed() -> None:
    page = Answer(201, b"<html>done</html>", "text/html")
    with stub_server(VERSION, page) as stub, InvokeAIClient(stub.url) as client:
        operation = install_hugging_face_model(source="a/b")
        assert client.send(operation) == "<html>done</html>"
        with client.stream(operation) as download:
            assert b"".join(download) == b"<html>done</html>"


def test_a_put_is_repeated_only_with_a_file_that_can_be_read_again() -> None:
    def thumbnail(file: io.BytesIO) -> Operation[Any]:
        return workflows.set_workflow_thumbnail("w", body=BodySetWorkflowThumbnail(image=File(file)))

    with (
        stub_server(VERSION, Answer(503, b""), Answer(200, b'{"image_name": "a.png"}')) as stub,
        InvokeAIClient(stub.url) as client,
    ):
        client.send(thumbnail(io.BytesIO(CONTENT)))
        assert stub.requests[1:] == ["PUT /api/v1/workflows/i/w/thumbnail"] * 2
        assert CONTENT in stub.body
    with (
        stub_server(VERSION, Answer(503, b""), Answer(200, b'{"image_name": "a.png"}')) as stub,
        InvokeAIClient(stub.url) as client,
    ):
        with pytest.raises(ServerError):
            client.send(thumbnail(Pipe(CONTENT)))


def test_a_download_is_read_as_it_arrives() -> None:
    with stub_server(VERSION, IMAGE) as stub, InvokeAIClient(stub.url) as client:
        with client.stream(DOWNLOAD, headers={"X-Test": "yes"}) as download:
            assert (download.status, download.length) == (200, len(CONTENT))
            assert download.headers["Content-Type"] == "image/png"
            portions = list(download)
            assert len(portions) > 1
            assert b"".join(portions) == CONTENT
            with pytest.raises(InvalidRequestError, match="has been read"):
                list(download)
        assert stub.headers["x-test"] == "yes"
        assert f"{len(CONTENT)} bytes" in repr(download)


async def test_a_download_is_read_as_it_arrives_async(tmp_path: Path) -> None:
    with stub_server(VERSION, IMAGE) as stub:
        async with AsyncInvokeAIClient(stub.url) as client:
            async with client.stream(DOWNLOAD) as download:
                assert b"".join([portion async for portion in download]) == CONTENT
            async with client.stream(DOWNLOAD) as download:
                assert await download.save(tmp_path / "new" / "a.png") == tmp_path / "new" / "a.png"
    assert (tmp_path / "new" / "a.png").read_bytes() == CONTENT


def test_leaving_a_download_early_gives_its_connection_back() -> None:
    with stub_server(VERSION, IMAGE, VERSION) as stub, InvokeAIClient(stub.url) as client:
        with client.stream(DOWNLOAD) as download:
            pass
        with pytest.raises(InvalidRequestError, match="closed, already"):
            list(download)
        assert client.ping()


def test_a_download_that_breaks_leaves_no_file(tmp_path: Path) -> None:
    cut = Answer(200, CONTENT, "image/png", close=True)
    with stub_server(VERSION, cut) as stub, InvokeAIClient(stub.url) as client:
        with client.stream(DOWNLOAD) as download, pytest.raises(ConnectionError, match="the connection broke"):
            download.save(tmp_path / "a.png")
        assert len(stub.requests) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_watched_image_that_breaks_on_the_way_is_asked_for_again(tmp_path: Path) -> None:
    cut, seen = Answer(200, CONTENT, "image/png", close=True), list[TransferProgress]()
    with stub_server(VERSION, cut, IMAGE) as stub, InvokeAIClient(stub.url) as client:
        path = Image(client, "a.png").save(tmp_path / "a.png", progress=seen.append)
    assert path.read_bytes() == CONTENT
    assert seen[-1] == TransferProgress("a.png", len(CONTENT), len(CONTENT), files_done=1)
    assert [told.files_done for told in seen].count(1) == 1


def test_a_name_may_be_as_long_as_names_can_be(tmp_path: Path) -> None:
    with stub_server(VERSION, IMAGE) as stub, InvokeAIClient(stub.url) as client:
        with client.stream(DOWNLOAD) as download:
            assert download.save(tmp_path / f"{'x' * 251}.png").read_bytes() == CONTENT


def test_a_download_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with stub_server(VERSION, IMAGE) as stub, InvokeAIClient(stub.url) as client:
        for path in (tmp_path / "file" / "a.png", ""):
            with client.stream(DOWNLOAD) as download, pytest.raises(LocalFileError, match="cannot write"):
                download.save(path)


def test_a_refused_download_is_an_error_before_it_begins() -> None:
    answers = [Answer(404, b'{"detail": "Image not found"}'), Answer(200, b"<html>", "text/html")]
    with stub_server(VERSION, *answers) as stub, InvokeAIClient(stub.url) as client:
        with pytest.raises(NotFoundError, match="Image not found"), client.stream(DOWNLOAD):
            pass
        with pytest.raises(UnexpectedResponseError, match="a web page came back"), client.stream(DOWNLOAD):
            pass


def test_a_download_is_asked_for_again_before_it_begins() -> None:
    with stub_server(VERSION, Answer(503, b""), IMAGE) as stub, InvokeAIClient(stub.url) as client:
        with client.stream(DOWNLOAD) as download:
            assert b"".join(download) == CONTENT


def test_the_arguments_of_a_request_win_over_the_clients() -> None:
    with stub_server(VERSION, VERSION, Answer(503, b"")) as stub, InvokeAIClient(stub.url, api_key="mine") as client:
        with pytest.raises(ServerError):
            client.send(DOWNLOAD, headers={"Authorization": "Bearer other"}, max_retries=0)
        assert stub.headers["authorization"] == "Bearer other"
        assert len(stub.requests) == 3
