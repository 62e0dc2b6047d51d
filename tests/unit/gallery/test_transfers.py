"""Many transfers and changes, some of which the server refuses: what is told of each."""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import httpx
import pytest

from invokeai_py_client import AsyncInvokeAIClient, BulkResult, InvokeAIClient, RequestInfo, TransferReport
from invokeai_py_client.bindings import File
from invokeai_py_client.exceptions import (
    ConnectionError,
    InvalidImageError,
    InvalidRequestError,
    LocalFileError,
    NotConfirmedError,
    PermissionDeniedError,
    ServerError,
    TransferError,
)
from invokeai_py_client.gallery._async import picture_sources as async_sources
from invokeai_py_client.gallery._sync import picture_sources
from invokeai_py_client.gallery.transfer_plans import sources_of
from invokeai_py_client.http.retry import Attempt
from invokeai_py_client.kit.files import WholeFile
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport, stub_server

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
UPLOAD = ("POST", "/api/v1/images/upload")


def client_of(fake: FakeTransport) -> InvokeAIClient:
    return InvokeAIClient("http://fake.test", transport=fake, max_retries=0)


def test_an_image_one_may_not_see_does_not_keep_others_from_coming(tmp_path: Path) -> None:
    fake = FakeTransport()
    names = [f"{number}.png" for number in range(20)]
    for name in names:
        path = f"/api/v1/images/i/{name}/full"
        if name == "3.png":
            fake.answer("GET", path, json={"detail": "Not authorized"}, status=403)
        else:
            fake.answer("GET", path, content=PNG, content_type="image/png")
    with client_of(fake) as client:
        report = client.image_repo.download_many(names, tmp_path)
    assert [*report.failed] == ["3.png"]
    assert isinstance(report.failed["3.png"], PermissionDeniedError)
    assert len(report.done) == 19


def test_an_upload_that_is_refused_is_not_tried_a_thousand_times() -> None:
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={"detail": "Not authorized"}, status=403)
    with client_of(fake) as client, pytest.raises(TransferError, match=r"given up: .*403") as caught:
        client.image_repo.upload_many([PNG] * 1000, at_once=1)
    assert isinstance(caught.value.report, TransferReport)
    assert [*caught.value.report.failed] == ["0: bytes"]
    assert len([request for request in fake.requests if request.path == UPLOAD[1]]) == 1


def test_what_has_the_content_of_a_failed_upload_failed_too() -> None:
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={"detail": "busy"}, status=503)
    fake.answer("GET", "/api/v1/images/", json={"items": [], "total": 0, "limit": 1000, "offset": 0})
    with client_of(fake) as client:
        report = client.image_repo.upload_many([PNG] * 3, skip_existing=True, at_once=1)
    assert (len(report.done), len(report.skipped)) == (0, 0)
    assert all(isinstance(error, ServerError) for error in report.failed.values())
    assert len(report.failed) == 3


def test_a_change_of_many_that_fails_on_the_way_tells_what_it_did() -> None:
    fake = FakeTransport()
    portions = 0

    def star(request: FakeRequest) -> Answer:
        nonlocal portions
        portions += 1
        if portions == 3:
            return Answer.json({"detail": "database is locked"}, 500)
        names: Any = request.json["image_names"]
        return Answer.json({"starred_images": names, "affected_boards": []})

    fake.answer("POST", "/api/v1/images/star", star)
    names = [f"{number}.png" for number in range(4500)]
    for repository in ("image_repo", "gallery_repo"):
        portions = 0
        with client_of(fake) as client, pytest.raises(ServerError) as caught:
            getattr(client, repository).star(names)
        assert caught.value.result == BulkResult(tuple(names[:2000]), tuple(names[2000:]))


def served(names: list[str]) -> FakeTransport:
    fake = FakeTransport()
    for name in names:
        fake.answer("GET", f"/api/v1/images/i/{name}/full", content=PNG, content_type="image/png")
    return fake


def full_file(_: WholeFile) -> IO[bytes]:
    return open("/dev/full", "wb", buffering=0)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_ends_a_download_soon_and_goes_on_after_room_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"{number}.png" for number in range(100)]
    fake = served(names)
    with client_of(fake) as client:
        with monkeypatch.context() as patch:
            patch.setattr(WholeFile, "_opened", full_file)
            with pytest.raises(TransferError, match="No space left on device; make room and run it again") as caught:
                client.image_repo.download_many(names, tmp_path, manifest=False, at_once=4)
        report: Any = caught.value.report
        assert all(isinstance(error, LocalFileError) for error in report.failed.values())
        assert {getattr(error, "errno", None) for error in report.failed.values()} == {errno.ENOSPC}
        assert 1 <= len(report.failed) <= 4
        assert len([request for request in fake.requests if "/images/" in request.path]) <= 4
        assert [*tmp_path.iterdir()] == []
        assert len(client.image_repo.download_many(names, tmp_path).done) == 100


def test_a_folder_that_cannot_be_read_fails_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a/1.png", "locked/2.png", ".hidden/3.png"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(PNG)
    real = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path).name in ("locked", ".hidden"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={"detail": "busy"}, status=503)
    told: list[int] = []
    with client_of(fake) as client:
        report = client.image_repo.upload_many(tmp_path, progress=lambda done: told.append(done.files_total))
    assert [*report.failed] == [str(tmp_path / "locked"), str(tmp_path / "a/1.png")]
    assert str(report.failed[str(tmp_path / "locked")]).endswith("locked': Permission denied")
    assert told == [2]


class BrokenOff(httpx.SyncByteStream):
    """A body that breaks off in the middle."""

    def __iter__(self) -> Iterator[bytes]:
        yield PNG[:9]
        raise httpx.ReadError("reset by peer")


@pytest.mark.parametrize("refused", ["never", "first", "between"])
def test_a_download_is_tried_as_often_as_any_request(tmp_path: Path, refused: str) -> None:
    """However its attempts fail, in the head of the answer or in its body."""
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/full"):
            return httpx.Response(200, json={"version": "6.14.2"})
        asked.append(1)
        if (refused, len(asked)) in (("first", 1), ("between", 2)):
            raise httpx.ConnectError("refused")
        return httpx.Response(200, stream=BrokenOff())

    def retry(attempt: Attempt) -> float | None:
        return 0.0 if attempt.number <= attempt.max_retries else None

    options: Any = {"transport": httpx.MockTransport(answer), "max_retries": 2, "retry": retry}
    with InvokeAIClient("http://fake.test", **options) as client:
        report = client.image_repo.download_many(["a.png"], tmp_path, manifest=False)
    error = report.failed["a.png"]
    assert isinstance(error, ConnectionError)
    assert "reset by peer" in str(error)
    assert (len(asked), error.attempts) == (3, 3)


@pytest.mark.parametrize("content_type", ["image/png\r\nX-Evil: 1", "image/png\n", "image/png\x00", "png", "a/b\x7f"])
def test_a_content_type_that_is_none_is_not_sent(content_type: str) -> None:
    fake = FakeTransport()
    with client_of(fake) as client:
        for files in ({"file": File(PNG, "a.png", content_type)}, {"file": ("a.png", PNG, content_type)}):
            with pytest.raises(InvalidRequestError, match="expected a content type such as 'image/png'"):
                client.request("POST", "/images/upload", files=files)
    assert [request.method for request in fake.requests] == ["GET"]  # which version it is


@pytest.mark.parametrize("name", ['a\r\nX-Evil: 1"; filename="b.png', 'a".png', "a\x00.png"])
def test_names_of_files_and_fields_do_not_leave_their_header(name: str) -> None:
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={})
    with client_of(fake) as client:
        client.request("POST", "/images/upload", files={name: File(PNG, name, "image/png")})
    body = fake.requests[-1].body
    head = body[: body.index(b"\r\n\r\n")].split(b"\r\n")
    assert len(head) == 3  # the boundary, the names, the content type
    assert b"\n" not in head[1]
    assert head[1].count(b'"') == 4


def test_a_picture_of_the_web_has_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (picture_sources, async_sources):
        monkeypatch.setattr(module, "LARGEST_PICTURE", 2**20)
    fake = FakeTransport()
    with (
        stub_server(Answer(200, PNG + bytes(2**21), "image/png")) as web,
        client_of(fake) as client,
        pytest.raises(InvalidImageError, match="is larger than 1 MiB, the most that is fetched"),
    ):
        client.image_repo.upload(f"{web.url}/cat.png")
    assert [request.method for request in fake.requests] == ["GET"]  # which version it is


_opened_in: list[tuple[str, int]] = []
_is_watching = threading.Event()


def _watch(event: str, arguments: Any) -> None:
    if event in ("open", "os.rename", "os.remove", "os.mkdir", "os.scandir") and _is_watching.is_set():
        _opened_in.append((str(arguments[0]), threading.get_ident()))


async def test_the_disk_is_not_used_in_the_event_loop(tmp_path: Path) -> None:
    sys.addaudithook(_watch)
    names = [f"{number}.png" for number in range(5)]
    fake = served(names)
    fake.answer(*UPLOAD, json={"detail": "busy"}, status=503)
    fake.answer("GET", "/api/v1/style_presets/export", content=b"name", content_type="text/csv")
    _opened_in.clear()
    _is_watching.set()
    try:
        async with AsyncInvokeAIClient("http://fake.test", transport=fake, max_retries=0) as client:
            await client.image_repo.download_many(names, tmp_path / "down", thumbnails=False)
            await client.image_repo.download_many(names, tmp_path / "down")
            await client.image_repo.upload_many(tmp_path / "down")
            await client.style_preset_repo.export(tmp_path / "presets.csv")
    finally:
        _is_watching.clear()
    of_ours = [(path, thread) for path, thread in _opened_in if str(tmp_path) in path]
    assert len(of_ours) > 20
    loop = threading.get_ident()
    # what a finished file leaves is removed where the block ends: a name, and no content
    assert [path for path, thread in of_ours if thread == loop and not path.endswith(".part")] == []


LARGE = PNG + bytes(100_000)
CHANGES = {"other": LARGE[:-1] + b"x", "longer": LARGE + b"x", "shorter": LARGE[:-1], "none": b""}


@pytest.mark.parametrize("content", CHANGES.values(), ids=CHANGES)
async def test_a_file_that_changes_before_it_is_sent_is_not_taken_for_what_it_was(
    tmp_path: Path, content: bytes
) -> None:
    path, saved = tmp_path / "a.png", itertools.count(1)

    def save_anew(info: RequestInfo) -> None:
        if info.path == UPLOAD[1]:
            path.write_bytes(content[:-1] + bytes([next(saved)]) if content else content)

    with stub_server() as stub:
        path.write_bytes(LARGE)
        with InvokeAIClient(stub.url, on_request=save_anew, max_retries=0) as client:
            report = client.image_repo.upload_many(tmp_path)
            assert REFUSED_AS[bool(content)] in str([*report.failed.values()])
        path.write_bytes(LARGE)
        async with AsyncInvokeAIClient(stub.url, on_request=save_anew, max_retries=0) as twin:
            report = await twin.image_repo.upload_many(tmp_path)
            assert REFUSED_AS[bool(content)] in str([*report.failed.values()])
    assert stub.count(*UPLOAD) == 0, "none arrived whole"


REFUSED_AS = {True: "changed while it was being sent", False: "is not an image"}


def test_a_file_that_changes_once_is_sent_as_it_is_then(tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(LARGE)
    other = LARGE + b"other"

    def save_anew(info: RequestInfo) -> None:
        if info.path == UPLOAD[1]:
            (tmp_path / "a.png").write_bytes(other)

    fake = FakeTransport()
    fake.answer("GET", "/api/v1/images/", json={"items": [], "total": 0, "offset": 0, "limit": 1000})
    fake.answer(*UPLOAD, json={"image_name": "x.png"})
    with InvokeAIClient("http://fake.test", transport=fake, on_request=save_anew, max_retries=0) as client:
        report = client.image_repo.upload_many(tmp_path, skip_existing=True, at_once=1)
    sent = {request.query["session_id"][0]: request.body for request in fake.requests if request.path == UPLOAD[1]}
    assert len(report.done) == 2
    for content in (LARGE, other):
        assert content in sent.pop(f"upload-{hashlib.sha256(content).hexdigest()[:40]}")
    assert sent == {}


def test_a_server_that_is_gone_behind_a_proxy_is_not_asked_for_all(tmp_path: Path) -> None:
    fake = FakeTransport()
    names = [f"{number}.png" for number in range(200)]
    for name in names:
        fake.answer("GET", f"/api/v1/images/i/{name}/full", json={"detail": "bad gateway"}, status=502)
    with client_of(fake) as client, pytest.raises(TransferError, match=r"given up: .*502") as caught:
        client.image_repo.download_many(names, tmp_path, at_once=1)
    report: Any = caught.value.report
    assert len(report.failed) == 16
    assert len([request for request in fake.requests if request.path.endswith("/full")]) == 16


def test_a_folder_we_may_not_write_in_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{number}.png" for number in range(50)]
    fake = served(names)

    def refuse(_: WholeFile) -> IO[bytes]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(WholeFile, "_opened", refuse)
    with client_of(fake) as client, pytest.raises(TransferError, match=r"given up: cannot write .*Permission denied"):
        client.image_repo.download_many(names, tmp_path, manifest=False, at_once=1)
    assert len([request for request in fake.requests if request.path.endswith("/full")]) == 1


def test_a_board_that_is_gone_is_told_once() -> None:
    fake = FakeTransport()
    fake.answer("GET", "/api/v1/boards/b", json={"board_id": "b", "board_name": "B"})
    fake.answer(*UPLOAD, json={"detail": "Board not found"}, status=404)
    with client_of(fake) as client, pytest.raises(TransferError, match=r"given up: .*404"):
        client.image_repo.upload_many([PNG] * 100, "b", at_once=1)
    assert len([request for request in fake.requests if request.path == UPLOAD[1]]) == 1


def test_what_may_not_be_looked_at_fails_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that can be listed and not entered, and the good pictures beside it."""
    for name in ("a.png", "listed/b.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(PNG)
    real = Path.is_file

    def is_file(path: Path) -> bool:
        if path.parent.name == "listed":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "is_file", is_file)
    things, unreadable = sources_of(tmp_path, None, True)
    assert [path.name for path in things] == ["a.png", "b.png"]
    assert unreadable == {}


class LosesAnswers(httpx.BaseTransport):
    """Loses the first answer to each DELETE."""

    def __init__(self, inner: FakeTransport) -> None:
        self._inner = inner
        self._lost: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE" and request.url.path not in self._lost:
            self._lost.add(request.url.path)
            raise httpx.ReadError("reset by peer")
        return self._inner.handle_request(request)


def delete_uncategorized_images(client: InvokeAIClient) -> object:
    return client.image_repo.delete_uncategorized(confirm=True)


def delete_uncategorized_videos(client: InvokeAIClient) -> object:
    return client.video_repo.delete_uncategorized(confirm=True)


def delete_orphans(client: InvokeAIClient) -> object:
    return client.model_repo.delete_orphaned_models(["a"])


def delete_board(client: InvokeAIClient) -> object:
    return client.board_repo.delete_board("b", delete_images=True)


def at_once(attempt: Attempt) -> float | None:
    return 0.0 if attempt.number < 3 else None


@pytest.mark.parametrize(
    ("path", "answer", "act"),
    [
        ("/api/v1/images/uncategorized", {"deleted_images": [], "failed_images": []}, delete_uncategorized_images),
        ("/api/v1/videos/uncategorized", {"deleted_videos": [], "failed_videos": []}, delete_uncategorized_videos),
        ("/api/v2/models/sync/orphaned", {"deleted": [], "errors": {"a": "not there"}}, delete_orphans),
        ("/api/v1/boards/b", {"board_id": "b", "deleted_board_images": [], "deleted_images": []}, delete_board),
    ],
)
def test_an_answer_about_a_repetition_is_not_told_as_the_act(path: str, answer: Any, act: Any) -> None:
    fake = FakeTransport()
    fake.answer("DELETE", path, json=answer)
    fake.answer("GET", "/api/v1/images/", json={"items": [], "total": 1, "limit": 0, "offset": 0})
    fake.answer("GET", "/api/v1/boards/b", json={"board_id": "b", "board_name": "B"})
    with (
        InvokeAIClient("http://fake.test", transport=LosesAnswers(fake), retry=at_once) as client,
        pytest.raises(NotConfirmedError, match="deleted, but the answer was lost that says what became of each"),
    ):
        act(client)


def test_what_was_not_there_is_not_told_as_deleted() -> None:
    """Though the answer is lost, and it is not there afterwards either."""
    fake = FakeTransport()
    fake.answer("POST", "/api/v1/images/images_by_names", json=[])

    def lose(request: FakeRequest) -> Answer:
        raise httpx.ReadError("reset by peer")

    fake.answer("POST", "/api/v1/images/delete", lose)
    with client_of(fake) as client, pytest.raises(ConnectionError) as caught:
        client.image_repo.delete(["somebody-elses.png"])
    assert caught.value.result == BulkResult((), ("somebody-elses.png",))


def test_an_answer_that_was_read_by_a_transport_is_an_answer() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        is_version = request.url.path.endswith("/version")
        return (
            httpx.Response(200, json={"version": "6.14.2"})
            if is_version
            else httpx.Response(500, json={"detail": "oh"})
        )

    transport = httpx.MockTransport(answer)
    with InvokeAIClient("http://fake.test", transport=transport, max_retries=0) as client:
        with pytest.raises(ServerError, match="oh"):
            client.request("GET", "/boards/")


def test_no_name_is_no_file() -> None:
    with pytest.raises(LocalFileError, match="cannot write"):
        WholeFile(Path("/"))
