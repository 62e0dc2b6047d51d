"""Zip files the server makes: found without an event, made again where they came too soon, and errors told."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from invokeai_py_client.exceptions import (
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    NotFoundError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
)
from invokeai_py_client.gallery._async import zips as async_zips
from invokeai_py_client.gallery._sync import zips
from invokeai_py_client.testing import Answer, StubServer, stub_server
from tests.unit.contract_calls import EVENTS
from tests.unit.contract_desk import new_client, resolved
from tests.unit.contract_faults import OF_A_NETWORK, OF_A_SERVER, STALL

MADE = "/api/v1/images/download/pictures.zip"
ASKED = "/api/v1/images/download"
TIMEOUT = 5


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (zips, async_zips):
        monkeypatch.setattr(module, "LOOK_AFTER", 0.02)
        monkeypatch.setattr(module, "SECONDS_AN_IMAGE", 0)


def packed() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("general/a.png"), bytes(1000))  # without the time of day
    return buffer.getvalue()


def good(stub: StubServer) -> None:
    stub.on("GET", EVENTS.path, Answer(503, b""))
    stub.on("POST", ASKED, Answer.json({"bulk_download_item_name": "pictures.zip"}, 202))
    stub.on("POST", "/api/v1/images/images_by_names", Answer.json([]))
    stub.on("GET", MADE, Answer(200, packed(), "application/zip"))


async def fetch(colour: str, url: str, path: Path, timeout: Any = TIMEOUT) -> Any:
    client = new_client(colour, url)
    try:
        return await resolved(client.image_repo.download_zip(["a.png"], path, timeout=timeout))
    except InvokeAIError as error:
        return error
    finally:
        await resolved(client.disconnect())


def asked_for(stub: StubServer, line: str) -> int:
    return sum(request.split("?")[0] == line for request in stub.requests)


@pytest.mark.parametrize("fault", [fault for fault in [*OF_A_SERVER, *OF_A_NETWORK] if fault is not STALL], ids=str)
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_zip_file_needs_no_event(colour: str, fault: Any, tmp_path: Path) -> None:
    with stub_server() as stub:
        good(stub)
        stub.on("GET", EVENTS.path, fault.answer)
        path = await fetch(colour, stub.url, tmp_path / "a.zip")
        assert path == tmp_path / "a.zip", path
        assert path.read_bytes() == packed()
        assert [*tmp_path.iterdir()] == [path]
        assert asked_for(stub, f"POST {ASKED}") == 1


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("first", [Answer(200, packed()[:-30]), Answer(200, packed(), close=True), Answer(200, b"")])
async def test_one_that_was_fetched_too_soon_is_made_again(colour: str, first: Answer, tmp_path: Path) -> None:
    with stub_server() as stub:
        good(stub)
        stub.on("GET", MADE, first, Answer(200, packed(), "application/zip"))
        path = await fetch(colour, stub.url, tmp_path / "a.zip")
        assert path == tmp_path / "a.zip", path
        assert path.read_bytes() == packed()
        assert [*tmp_path.iterdir()] == [path]
        assert asked_for(stub, f"POST {ASKED}") == 2


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_one_that_does_not_come_is_told(colour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with stub_server() as stub:
        good(stub)
        stub.on("GET", MADE, Answer.json({"detail": "Not Found"}, 404))
        found = await fetch(colour, stub.url, tmp_path / "a.zip")
        assert str(found) == "the server cannot make the zip file; it does not have a.png"
        stub.on("POST", "/api/v1/images/images_by_names", Answer.json([{"image_name": "a.png"}]))
        assert str(await fetch(colour, stub.url, tmp_path / "a.zip")) == "the server cannot make the zip file"
        before = asked_for(stub, f"GET {MADE}")

        def time_passes_once_it_was_asked_for() -> float:
            return time.monotonic() + (1000 if asked_for(stub, f"GET {MADE}") > before else 0)

        clock = SimpleNamespace(monotonic=time_passes_once_it_was_asked_for)
        monkeypatch.setattr("invokeai_py_client.kit.clock.time", clock)
        found = await fetch(colour, stub.url, tmp_path / "a.zip", timeout=60)
        assert type(found) is TimeoutError
        assert str(found) == "the server did not make the zip file in 60 s"
        assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(
    ("method", "path", "answer", "kind"),
    [
        ("POST", ASKED, Answer.json({"detail": "no"}, 500), ServerError),
        ("POST", ASKED, Answer.json({}), UnexpectedResponseError),
        ("POST", ASKED, Answer.json({"bulk_download_item_name": 7}), UnexpectedResponseError),
        ("POST", ASKED, Answer(reset=True), ConnectionError),
        ("GET", MADE, Answer.json({"detail": "no"}, 500), ServerError),
    ],
)
async def test_what_goes_wrong_is_told(
    colour: str, method: str, path: str, answer: Answer, kind: type[InvokeAIError], tmp_path: Path
) -> None:
    with stub_server() as stub:
        good(stub)
        stub.on(method, path, answer)
        found = await fetch(colour, stub.url, tmp_path / "a.zip")
        assert type(found) is kind, repr(found)
        assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("timeout", [0, -1, "5", float("nan")])
async def test_a_time_that_is_none_is_refused(timeout: Any, tmp_path: Path) -> None:
    with stub_server() as stub:
        found = await fetch("sync", stub.url, tmp_path / "a.zip", timeout)
    assert isinstance(found, InvokeAIError)
    assert not isinstance(found, (NotFoundError, InvalidRequestError))
    assert "timeout must be" in str(found)
