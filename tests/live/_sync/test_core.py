# Made from tests/live/_async/test_core.py by `python scripts/unasync.py`: edit that file.
"""The promised client, raw requests, events and connections against a real server."""

from __future__ import annotations

from typing import Any

import pytest
from invokeai_api.api import boards

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import NotFoundError, ServerError, UnexpectedResponseError, ValidationError
from invokeai_py_client.kit._sync.concurrency import Mailbox
from tests.live.pictures import EXAMPLE, PICTURE, pixels


def test_server_info_is_what_people_ask_for(client: InvokeAIClient) -> None:
    info = client.get_server_info()
    assert info["version"] == client.server_version
    assert info["models_count"] == len(client.model_repo.list_models()) >= 1
    assert info["features"].keys() == {"multiuser", "patchmatch", "invocation_cache"}
    assert info["features"]["multiuser"] is info["multiuser"] is False
    assert info["devices"][0].keys() == {"device", "name"}
    assert {"pending", "in_progress", "total", "is_started"} <= info["queue"].keys()
    assert info["node_packs"] == []
    assert info["dependencies"]["torch"]


def test_raw_requests_of_every_kind(client: InvokeAIClient) -> None:
    models = (client.request("GET", "/models/")).json()["models"]
    assert "tiny-sd15" in [model["name"] for model in models]
    assert (client.request("GET", "app/version")).json() == {"version": client.server_version}
    board = (client.request("POST", "/boards/", json={"name": "raw"})).json()
    try:
        answer = client.request(
            "POST", "/images/upload", params={"board_id": board["board_id"]}, files={"file": PICTURE}
        )
        image = answer.json()
        assert (answer.status_code, image["board_id"], image["image_category"]) == (201, board["board_id"], "user")
        full = client.request("GET", f"/images/i/{image['image_name']}/full")
        assert pixels(full.content) == pixels(PICTURE.read_bytes())
        changes = {"board_name": "renamed"}
        renamed = client.request("PATCH", f"/boards/{board['board_id']}", json=changes)
        assert renamed.json()["board_name"] == "renamed"
        assert "renamed" in [found["board_name"] for found in (client.request("GET", "/boards")).json()]
    finally:
        client.request("DELETE", f"/boards/{board['board_id']}", params={"include_images": True})
    with pytest.raises(NotFoundError, match="Board not found"):
        client.request("GET", f"/boards/{board['board_id']}")
    with pytest.raises(ValidationError) as refused:
        client.request("GET", "/images/", params={"limit": "many"})
    assert list(refused.value.fields) == ["query.limit"]
    with pytest.raises(UnexpectedResponseError, match=r"no such API path; is one of these meant: .*/api/v2/models/"):
        client.request("GET", "/modelz/")


def test_a_failure_of_the_server_costs_the_next_request_nothing(client: InvokeAIClient) -> None:
    """InvokeAI closes the connection after an unhandled error without saying so; a POST would be lost on it."""
    for number in range(20):
        with pytest.raises(ServerError, match="Internal Server Error"):
            client.request("POST", "/images/download", json={"board_id": "nowhere"})
        board = client.send(boards.create_board(board_name=f"after {number}"), max_retries=0)
        client.send(boards.delete_board(board.board_id), max_retries=0)


def test_a_queue_is_subscribed_to_until_it_is_not(client: InvokeAIClient) -> None:
    mine: Mailbox[dict[str, Any]] = Mailbox()
    others: Mailbox[dict[str, Any]] = Mailbox()
    with client.subscribe_to_queue(callback=mine.put) as subscription:
        other = client.subscribe_to_queue("another", others.put)
        assert (subscription.queue_id, other.queue_id) == ("default", "another")
        workflow = client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=client.board_repo.get_uncategorized_board().upload_image(PICTURE))
        result = workflow.run(timeout=60)
        names: list[str] = []
        while names.count("queue_item_status_changed") < 2:
            event = mine.get(10)
            assert event is not None, names
            if event["data"].get("item_id") == result.item_id:
                names.append(event["event"])
        assert "invocation_complete" in names
    assert others.get(0.1) is None
    other.unsubscribe()
    other.unsubscribe()
    while mine.get(0.2) is not None:
        pass
    workflow.run(timeout=60)
    assert mine.get(0.2) is None
