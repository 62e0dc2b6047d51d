"""Operations, parameters and fields that an older server does not have."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import boards, videos
from invokeai_api.models import BoardChanges
from invokeai_api.routes import ROUTES
from invokeai_api.since import SINCE

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import APIError, NotFoundError, NotSupportedError, UnexpectedResponseError
from invokeai_py_client.http.support import any_parameters, find_first_versions, read_offers
from invokeai_py_client.testing import Answer, FakeTransport

SNAPSHOTS = Path(__file__).parents[3] / "openapi"
VERSION, DOCUMENT = "/api/v1/app/version", "/openapi.json"
VIDEOS, NAMES = "/api/v1/videos/", "/api/v1/gallery/item_names"


def document(version: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SNAPSHOTS / f"invokeai-{version}.json").read_text())
    return found


def client_of(
    version: str, *, tells: bool = True, told: dict[str, Any] | None = None
) -> tuple[FakeTransport, InvokeAIClient]:
    """A client of a server that tells what its version has, or another document, or none; and answers nothing else."""
    fake = FakeTransport()
    fake.answer("GET", VERSION, json={"version": version})
    if tells:
        fake.answer("GET", DOCUMENT, json=told or document(version))
    else:
        fake.answer("GET", DOCUMENT, json={"detail": "no"}, status=403)
    return fake, InvokeAIClient("http://invokeai.test", transport=fake)


def sent(fake: FakeTransport) -> list[str]:
    """The requests but those for the version and the document."""
    return [f"{asked.method} {asked.path}" for asked in fake.requests if asked.path not in (VERSION, DOCUMENT)]


NEW: dict[str, tuple[str, str, tuple[str, ...], Callable[[InvokeAIClient], Any]]] = {
    "operation": ("6.13.0", "6.14", (), lambda client: list(client.gallery_repo.iter_items())),
    "fonts": ("6.8.1", "6.14", (), lambda client: client.list_fonts()),
    "query": ("6.8.1", "6.13", ("is_public",), lambda client: client.workflow_repo.list_workflows(is_public=True)),
    "tags": ("6.12.0", "6.13", ("is_public",), lambda client: client.workflow_repo.list_tags(is_public=True)),
    "recall": ("6.13.0", "6.14", ("append",), lambda client: client.client_state.recall({"steps": 2}, append=True)),
    "body": ("6.12.0", "6.13", ("source_url",), lambda client: client.model_repo.update_model("k", source_url="u")),
    "inner": (
        "6.8.1",
        "6.12",
        ("cpu_only",),
        lambda client: client.model_repo.update_model("k", default_settings={"cpu_only": True, "weight": 1}),
    ),
    "text": ("6.12.0", "6.13", ("is_public",), lambda client: client.style_preset_repo.create("n", is_public=True)),
    "board": (
        "6.8.1",
        "6.13",
        ("board_visibility",),
        lambda client: client.send(boards.update_board("b", body=BoardChanges(board_visibility="shared"))),
    ),
    "raw": ("6.8.1", "6.13", ("is_public",), lambda client: client.request("GET", "/workflows/?is_public=true")),
    "came back": ("6.8.1", "6.14", ("video_names",), lambda client: client.video_repo.star(["a.mp4"])),
}


@pytest.mark.parametrize("tells", [True, False], ids=["by its document", "by its version"])
@pytest.mark.parametrize(("version", "first", "parameters", "attempt"), NEW.values(), ids=NEW)
def test_nothing_is_sent_that_an_older_server_would_ignore(
    version: str, first: str, parameters: tuple[str, ...], attempt: Callable[[InvokeAIClient], Any], tells: bool
) -> None:
    fake, client = client_of(version, tells=tells)
    fake.answer("GET", "/api/v2/models/i/k", json={"key": "k", "name": "n", "type": "main", "base": "sd-1"})
    with client, pytest.raises(NotSupportedError, match=f"InvokeAI {first} or newer.*, got {version}$") as raised:
        attempt(client)
    assert not [line for line in sent(fake) if not line.startswith("GET /api/v2/models/")]
    error = raised.value
    assert (error.server_version, error.first_version.startswith(first), error.status) == (version, True, 0)
    # Of an operation that is not there as a whole, nothing is named.
    assert error.parameters == (() if parameters == ("video_names",) and not tells else parameters)


def test_a_client_that_is_not_connected_asks_for_the_version_first() -> None:
    fake, client = client_of("6.8.1")
    with pytest.raises(NotSupportedError, match=r"for is_public, got 6\.8\.1"):
        client.workflow_repo.list_workflows(is_public=True)
    assert sent(fake) == []
    client.close()


def test_a_later_patch_of_a_release_may_have_it() -> None:
    later = document("6.13.0")
    later["paths"][NAMES] = {"get": {"parameters": [], "responses": {}}}
    fake, client = client_of("6.13.8", told=later)
    fake.answer("GET", NAMES, json={"items": [], "starred_count": 0, "total_count": 0})
    with client:
        client.request("GET", NAMES)
    assert sent(fake) == [f"GET {NAMES}"]


def test_the_document_is_read_once() -> None:
    fake, client = client_of("6.8.1")
    with client:
        for _ in range(3):
            with pytest.raises(NotSupportedError):
                client.list_fonts()
        client.node_templates()
    assert [asked.path for asked in fake.requests].count(DOCUMENT) == 1


PAGE = Answer(200, b"<!doctype html><html></html>", "text/html")
FACES = {
    "404": Answer.json({"detail": "Not Found"}, 404),
    "405": Answer.json({"detail": "Method Not Allowed"}, 405),
    "page": PAGE,
}


@pytest.mark.parametrize("answer", FACES.values(), ids=FACES)
def test_a_newer_server_that_has_it_no_more(answer: Answer) -> None:
    gone = document("6.14.2")
    del gone["paths"]["/api/v1/boards/"]
    fake, client = client_of("9.1.0", told=gone)
    fake.answer("GET", "/api/v1/boards/", lambda _: answer)
    with pytest.warns(match="9.1.0"):
        client.connect()
    with pytest.raises(NotSupportedError, match=r"list_boards \(GET .*/boards/\): expected a server that has the op"):
        client.board_repo.list_boards()
    client.close()


@pytest.mark.parametrize("answer", FACES.values(), ids=FACES)
def test_a_server_that_has_the_operation_says_something_else(answer: Answer) -> None:
    fake, client = client_of("6.13.0")
    fake.answer("GET", "/api/v1/boards/", lambda _: answer)
    with client, pytest.raises(APIError) as raised:
        client.board_repo.list_boards()
    assert not isinstance(raised.value, NotSupportedError)


def test_what_is_announced_and_not_implemented() -> None:
    fake, client = client_of("6.8.1")
    fake.answer("GET", VIDEOS, json={"detail": "Not implemented"}, status=501)
    with client, pytest.raises(NotSupportedError, match=r"InvokeAI 6\.14 or newer.*got 6\.8\.1") as raised:
        client.send(videos.list_video_dtos())
    assert raised.value.status in (0, 501)


def test_an_unknown_path_is_nothing_a_version_lacks() -> None:
    fake, client = client_of("6.8.1")
    fake.answer("GET", "/api/v1/never/was", json={"detail": "Not Found"}, status=404)
    fake.answer("GET", "/never/was", lambda _: PAGE)
    with client:
        with pytest.raises(NotFoundError):
            client.request("GET", "/api/v1/never/was")
        with pytest.raises(UnexpectedResponseError):
            client.request("GET", "/never/was")


def test_the_table_has_what_the_snapshots_tell() -> None:
    offers = {
        path.stem.removeprefix("invokeai-"): read_offers(document(path.stem.removeprefix("invokeai-")))
        for path in SNAPSHOTS.glob("invokeai-*.json")
    }
    found = find_first_versions(offers)
    for path, methods in SINCE.items():
        for method, first in methods.items():
            told = {key: version for key, version in first.items() if not key.startswith(".data.")}
            assert found.get((method, any_parameters(path)), {}) == told
            assert method in ROUTES[path]
    listed = {(method, any_parameters(path)) for path, methods in SINCE.items() for method in methods}
    known = {(method, any_parameters(path)) for path, methods in ROUTES.items() for method in methods}
    assert known & found.keys() <= listed
    assert SINCE["/api/v1/recall/{queue_id}"]["POST"] == {"": "6.13.0", "?append": "6.14.2"}
    assert len(listed) > 80
