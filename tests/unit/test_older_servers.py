"""What older servers, such as 6.8.1, answer where newer ones say what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import pytest

from invokeai_py_client import Image, InvokeAIClient
from invokeai_py_client.exceptions import (
    InvalidRequestError,
    InvokeAIError,
    NotConfirmedError,
    NotFoundError,
    PermissionDeniedError,
    ValidationError,
)
from invokeai_py_client.testing import FakeTransport
from tests.live.pictures import PICTURE

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
