"""What older servers, such as 6.8.1, answer where newer ones say what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import Image, InvokeAIClient
from invokeai_py_client.exceptions import (
    InvalidImageError,
    InvalidRequestError,
    InvokeAIError,
    JobNotFoundError,
    NotConfirmedError,
    NotFoundError,
    NotSupportedError,
    PermissionDeniedError,
    PoisonedQueueError,
    UntestedServerWarning,
    ValidationError,
)
from invokeai_py_client.nodes.templates import NodeTemplate, node_templates
from invokeai_py_client.testing import Answer, FakeTransport
from tests.live.pictures import PICTURE

SNAPSHOTS = Path(__file__).parents[2] / "openapi"
BOARDS, BOARD, IMAGE = "/api/v1/boards/", "/api/v1/boards/b", "/api/v1/images/i/p.png"
ON_BOARDS = "/api/v1/board_images/"
RECORD = {"board_id": "b", "board_name": "Cats", "image_count": 0, "asset_count": 0, "archived": False}
PICTURE_RECORD = {"image_name": "p.png", "board_id": None, "width": 8, "height": 8}
NO_BOARD = {"detail": "Board not found"}


@pytest.fixture
def fake() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def client(fake: FakeTransport) -> Generator[InvokeAIClient]:
    with InvokeAIClient("http://invokeai.test", transport=fake) as client:
        yield client


def asked(fake: FakeTransport) -> list[str]:
    """What was asked but for the version."""
    return [f"{request.method} {request.path}" for request in fake.requests[1:]]


Attempt = Callable[[InvokeAIClient], Any]
Case = tuple[str, str, int, Any, Attempt]
NO_IMAGE_CASES: list[Case] = [
    ("PATCH", IMAGE, 400, {"detail": "Failed to update image"}, lambda client: Image(client, "p.png").star()),
    ("DELETE", IMAGE, 200, {"deleted_images": []}, lambda client: Image(client, "p.png").delete()),
    ("DELETE", ON_BOARDS, 500, {"detail": "Failed"}, lambda client: Image(client, "p.png").move_to("none")),
    ("POST", ON_BOARDS, 500, {"detail": "Failed"}, lambda client: Image(client, "p.png").move_to("b")),
]


@pytest.mark.parametrize(
    ("method", "path", "status", "answer", "attempt"),
    NO_IMAGE_CASES,
    ids=["star", "delete", "remove", "move"],
)
def test_an_image_that_does_not_exist_is_told_of(
    client: InvokeAIClient, fake: FakeTransport, method: str, path: str, status: int, answer: Any, attempt: Attempt
) -> None:
    fake.answer(method, path, json=answer, status=status)
    fake.answer("GET", IMAGE, json={"detail": "Not Found"}, status=404)
    with pytest.raises(NotFoundError, match=IMAGE):
        attempt(client)


@pytest.mark.parametrize("status", [200, 403, 503])
def test_what_cannot_be_found_out_leaves_the_error_as_it_is(
    client: InvokeAIClient, fake: FakeTransport, status: int
) -> None:
    fake.answer("PATCH", IMAGE, json={"detail": "Not authorized to modify this image"}, status=403)
    fake.answer("GET", IMAGE, json=PICTURE_RECORD if status == 200 else {"detail": "no"}, status=status)
    with pytest.raises(PermissionDeniedError, match="Not authorized to modify this image"):
        Image(client, "p.png").star()


def test_a_field_that_is_refused_is_no_reason_to_look_for_the_image(
    client: InvokeAIClient, fake: FakeTransport
) -> None:
    fake.answer("PATCH", IMAGE, json={"detail": "no such category"}, status=422)
    with pytest.raises(ValidationError, match="no such category"):
        Image(client, "p.png").update(category="mask")
    assert asked(fake) == [f"PATCH {IMAGE}"]


NO_BOARD_CASES: list[Case] = [
    ("PATCH", BOARD, 500, {"detail": "Failed"}, lambda client: client.board_repo.update_board("b", "Dogs")),
    ("DELETE", BOARD, 200, {"deleted_images": []}, lambda client: client.board_repo.delete_board("b")),
    ("POST", ON_BOARDS, 500, {"detail": "Failed"}, lambda client: Image(client, "p.png").move_to("b")),
    (
        "POST",
        f"{ON_BOARDS}batch",
        201,
        {"added_images": [], "affected_boards": []},
        lambda client: client.image_repo.move(["p.png"], "b"),
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "status", "answer", "attempt"),
    NO_BOARD_CASES,
    ids=["update", "delete", "move", "move many"],
)
def test_a_board_that_does_not_exist_is_told_of(
    client: InvokeAIClient, fake: FakeTransport, method: str, path: str, status: int, answer: Any, attempt: Attempt
) -> None:
    fake.answer(method, path, json=answer, status=status)
    fake.answer("GET", BOARD, json=NO_BOARD, status=404)
    fake.answer("GET", IMAGE, json=PICTURE_RECORD)
    with pytest.raises(NotFoundError, match="Board not found"):
        attempt(client)


@pytest.mark.parametrize(("status", "error"), [(404, NotFoundError), (200, NotConfirmedError)])
def test_an_upload_that_misses_its_board_is_taken_back(
    client: InvokeAIClient, fake: FakeTransport, status: int, error: type[InvokeAIError]
) -> None:
    fake.answer("POST", "/api/v1/images/upload", json=PICTURE_RECORD, status=201)
    fake.answer("DELETE", IMAGE, json={"deleted_images": ["p.png"]})
    fake.answer("GET", BOARD, json=RECORD if status == 200 else NO_BOARD, status=status)
    with pytest.raises(error):
        client.image_repo.upload(PICTURE, "b")
    assert asked(fake) == ["POST /api/v1/images/upload", f"DELETE {IMAGE}", f"GET {BOARD}"]


def test_a_board_is_private_without_asking(client: InvokeAIClient, fake: FakeTransport) -> None:
    fake.answer("POST", BOARDS, json=RECORD, status=201)
    assert client.board_repo.create_board("Cats", is_private=True).visibility == "private"
    assert asked(fake) == [f"POST {BOARDS}"]


def test_a_board_that_cannot_be_shared_is_not_left_behind(client: InvokeAIClient, fake: FakeTransport) -> None:
    fake.answer("POST", BOARDS, json=RECORD, status=201)
    fake.answer("PATCH", BOARD, json={"detail": "board_visibility: Extra inputs are not permitted"}, status=422)
    fake.answer("GET", BOARD, json=RECORD)
    fake.answer("DELETE", BOARD, json={"board_id": "b", "deleted_images": [], "deleted_board_images": []})
    with pytest.raises(ValidationError, match="board_visibility"):
        client.board_repo.create_board("Cats", visibility="shared")
    assert asked(fake)[-1] == f"DELETE {BOARD}"


@pytest.mark.parametrize("is_private", [True, False])
def test_whether_a_board_is_private_means_the_same_when_it_is_made_and_when_it_is_changed(
    client: InvokeAIClient, fake: FakeTransport, is_private: bool
) -> None:
    seen_by = "private" if is_private else "shared"
    fake.answer("POST", BOARDS, json=RECORD | {"board_visibility": "public"}, status=201)
    fake.answer("PATCH", BOARD, json=RECORD | {"board_visibility": seen_by})
    boards = client.board_repo
    assert boards.create_board("Cats", is_private=is_private).visibility == seen_by
    assert boards.update_board("b", is_private=is_private).visibility == seen_by
    assert [request.json for request in fake.requests if request.method == "PATCH"] == [
        {"board_visibility": seen_by}
    ] * 2


def test_who_sees_a_board_is_said_once(client: InvokeAIClient, fake: FakeTransport) -> None:
    for change in (client.board_repo.create_board, client.board_repo.update_board):
        with pytest.raises(InvalidRequestError, match="expected is_private or visibility, got both"):
            change("b", is_private=True, visibility="shared")
    assert asked(fake) == []


QUEUE = "/api/v1/queue/default"
UNREADABLE = {"detail": "Unexpected error while fetching queue item: 1 validation error for GraphExecutionState"}


def old(fake: FakeTransport, version: str) -> InvokeAIClient:
    """A client that is connected to a server of another version."""
    fake.answer("GET", "/api/v1/app/version", json={"version": version})
    fake.answer("GET", "/openapi.json", json={"detail": "no"}, status=403)
    return InvokeAIClient("http://invokeai.test", transport=fake)


def test_what_would_not_be_told_of_runs_is_not_begun(fake: FakeTransport) -> None:
    client = old(fake, "5.15.0")
    with pytest.warns(UntestedServerWarning):
        client.connect()
    builder = client.graph_builder()
    builder.add("add", a=1, b=2)
    with client, pytest.raises(NotSupportedError, match=r"expected a server of InvokeAI 6\.0 or newer, got 5\.15\.0"):
        client.create_workflow(builder).run()
    assert not [asked for asked in fake.requests if asked.method == "POST"]


@pytest.mark.parametrize("is_private", [True, False])
def test_without_users_a_board_is_made_whoever_may_see_it(fake: FakeTransport, is_private: bool) -> None:
    fake.answer("POST", BOARDS, json=RECORD, status=201)
    with old(fake, "6.8.1") as client:
        assert client.board_repo.create_board("Cats", is_private=is_private).board_id == "b"
    assert not [line for line in asked(fake) if not line.startswith(("GET", f"POST {BOARDS}"))]


def queue_item(item_id: int, queue_id: str = "default") -> dict[str, Any]:
    return {"item_id": item_id, "status": "pending", "batch_id": "b", "queue_id": queue_id, "session_id": "s"}


@pytest.mark.parametrize("attempt", ["get_item", "cancel", "delete", "job_of"])
def test_an_item_of_another_queue_is_not_of_this_one(fake: FakeTransport, attempt: str) -> None:
    fake.answer("GET", f"{QUEUE}/i/7", json=queue_item(7, "night"))
    with old(fake, "6.8.1") as client, pytest.raises(JobNotFoundError, match="queue 'default' has no item 7"):
        getattr(client.queue_repo, attempt)(7)
    assert {asked.method for asked in fake.requests} == {"GET"}


def poisoned_queue(fake: FakeTransport) -> None:
    """Script a queue of three items before 6.14, of which the server cannot read the second."""
    fake.answer("GET", f"{QUEUE}/item_ids", json={"item_ids": [1, 2, 3], "total_count": 3})
    fake.answer("POST", f"{QUEUE}/items_by_ids", json=[queue_item(1), queue_item(3)])
    fake.answer("GET", f"{QUEUE}/i/2", json=UNREADABLE, status=500)
    fake.answer("PUT", f"{QUEUE}/i/2/cancel", json=UNREADABLE, status=500)
    fake.answer("PUT", f"{QUEUE}/prune", json={"deleted": 1})
    counts = {"queue_id": "default", "pending": 3, "in_progress": 0, "completed": 0, "failed": 0, "canceled": 0}
    processor = {"is_started": True, "is_processing": True}
    for what in ("pause", "resume"):
        fake.answer("PUT", f"{QUEUE}/processor/{what}", json=processor)
    fake.answer("GET", f"{QUEUE}/status", json={"queue": {**counts, "total": 3}, "processor": processor})


def test_items_that_cannot_be_read_are_not_left_out(fake: FakeTransport) -> None:
    poisoned_queue(fake)
    with old(fake, "6.8.1") as client, pytest.raises(PoisonedQueueError, match="cure"):
        client.queue_repo.list_pending()


def test_an_item_that_cannot_be_read_is_canceled_by_its_number(fake: FakeTransport) -> None:
    poisoned_queue(fake)
    fake.answer("GET", f"{QUEUE}/item_ids", json={"item_ids": [1, 3], "total_count": 2})
    with old(fake, "6.8.1") as client:
        assert client.queue_repo.cure() == ("2",)
    changes = [f"{QUEUE}/{what}" for what in ("processor/pause", "i/2/cancel", "prune", "processor/resume")]
    assert [line.removeprefix("PUT ") for line in asked(fake) if line.startswith("PUT ")] == changes


def test_a_queue_that_cannot_be_cured_is_told_of(fake: FakeTransport) -> None:
    poisoned_queue(fake)
    with (
        old(fake, "6.13.8") as client,
        pytest.raises(PoisonedQueueError, match=r"items 2 cannot.*cancel_batches\(") as e,
    ):
        client.queue_repo.cure()
    assert e.value.queue_id == "default"
    assert asked(fake)[-1] == f"PUT {QUEUE}/processor/resume"


def test_the_record_of_a_damaged_upload_is_deleted(fake: FakeTransport) -> None:
    marks: list[str] = []

    def refuse(request: Any) -> Answer:
        marks.extend(request.query["session_id"])
        return Answer.json({"detail": "Failed to create image"}, 500)

    def listed(_: Any) -> Answer:
        others = [{**PICTURE_RECORD, "image_name": "q.png", "session_id": "upload-of-somebody"}]
        mine = [{**PICTURE_RECORD, "image_name": "p.png", "session_id": marks[0]}]
        return Answer.json({"items": others + mine, "offset": 0, "limit": 100, "total": 2})

    fake.answer("POST", "/api/v1/images/upload", refuse)
    fake.answer("GET", "/api/v1/images/", listed)
    fake.answer("GET", f"{IMAGE}/full", json={"detail": "Not Found"}, status=404)
    fake.answer("DELETE", IMAGE, json={"deleted_images": ["p.png"], "affected_boards": []})
    with old(fake, "6.13.8") as client, pytest.raises(InvalidImageError, match="damaged"):
        client.image_repo.upload(PICTURE)
    assert [line for line in asked(fake) if line.startswith("DELETE")] == [f"DELETE {IMAGE}"]


def test_a_node_type_of_a_newer_server_is_told_as_such(fake: FakeTransport) -> None:
    document = json.loads((SNAPSHOTS / "invokeai-6.8.1.json").read_text())
    fake.answer("GET", "/openapi.json", json=document)
    with old(fake, "6.8.1") as client:
        node: dict[str, Any] = {
            "id": "n",
            "type": "invocation",
            "data": {"id": "n", "type": "wan_denoise", "inputs": {}},
        }
        workflow = client.create_workflow({"name": "w", "nodes": [node], "edges": [], "meta": {"version": "3.0.0"}})
        (problem,) = [p for p in workflow.validate() if "wan_denoise" in p.message]
    assert "is the server older than the workflow?" in problem.message


def templates_of(version: str) -> dict[str, NodeTemplate]:
    return node_templates(json.loads((SNAPSHOTS / f"invokeai-{version}.json").read_text()))


@pytest.mark.parametrize("version", ["6.0.2", "5.15.0"])
def test_models_have_one_type_in_every_version(version: str) -> None:
    older, newer = (
        node_templates(json.loads((SNAPSHOTS / f"invokeai-{v}.json").read_text())) for v in (version, "6.8.1")
    )
    compared = 0
    for name, template in older.items():
        for field in template.inputs.values():
            if str(field.declared).startswith("ModelIdentifierField"):
                assert field.type_name == "ModelIdentifierField", (name, field.name)
            later = newer[name].inputs.get(field.name) if name in newer else None
            if field.type_name == "ModelIdentifierField" and later is not None and later.model_filter:
                compared += 1
                assert field.model_filter["type"] == later.model_filter["type"], (name, field.name)
                if "base" in field.model_filter and "base" in later.model_filter:
                    assert field.model_filter["base"] == later.model_filter["base"], (name, field.name)
    assert compared >= 25
