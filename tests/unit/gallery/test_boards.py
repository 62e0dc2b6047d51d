"""Lists of boards: all of them, or the part that was asked for."""

from __future__ import annotations

from typing import Any

import pytest

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport

BOARDS = [
    {"board_id": f"b{number}", "board_name": "", "image_count": 0, "asset_count": 0, "archived": False}
    for number in range(25)
]


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        ({}, range(25)),
        ({"all": True}, range(25)),
        ({"limit": 5}, range(5)),
        ({"offset": 20}, range(20, 25)),
        ({"offset": 5, "limit": 2}, range(5, 7)),
        ({"all": False}, range(10)),
        ({"all": False, "offset": 5, "limit": 2}, range(5, 7)),
        ({"limit": 0}, range(0)),
    ],
)
def test_the_part_of_the_boards_is_given_that_was_asked_for(part: dict[str, Any], wanted: range) -> None:
    def answer(request: FakeRequest) -> Answer:
        if request.query.get("all") == ["true"]:
            return Answer.json(BOARDS)
        offset, limit = int(request.query["offset"][0]), int(request.query["limit"][0])
        page = {"items": BOARDS[offset : offset + limit], "offset": offset, "limit": limit, "total": len(BOARDS)}
        return Answer.json(page)

    fake = FakeTransport()
    fake.answer("GET", "/api/v1/boards/", answer)
    with InvokeAIClient("http://invokeai.test", transport=fake) as client:
        assert [board.board_id for board in client.board_repo.list_boards(**part)] == [f"b{n}" for n in wanted]


def test_all_boards_and_a_part_of_them_is_refused() -> None:
    fake = FakeTransport()
    with InvokeAIClient("http://invokeai.test", transport=fake) as client:
        parts: list[dict[str, Any]] = [{"limit": 5}, {"offset": 5}]
        for part in parts:
            with pytest.raises(InvalidRequestError, match="expected all=True or a part of the boards, got both"):
                client.board_repo.list_boards(all=True, **part)
    assert [request.path for request in fake.requests] == ["/api/v1/app/version"]
