"""The promised client, raw requests, events and connections against a real server."""

from __future__ import annotations

from typing import Any

import pytest
from invokeai_api.api import boards

from invokeai_py_client import AsyncInvokeAIClient
from invokeai_py_client.exceptions import NotFoundError, ServerError, UnexpectedResponseError, ValidationError
from invokeai_py_client.kit._async.concurrency import AsyncMailbox
from tests.live.pictures import EXAMPLE, PICTURE, pixels


async def test_server_info_is_what_people_ask_for(client: AsyncInvokeAIClient) -> None:
    info = await client.get_server_info()
    assert info["version"] == client.server_version
    assert info["models_count"] == len(await client.model_repo.list_models()) >= 1
    assert info["features"].keys() == {"multiuser", "patchmatch", "invocation_cache"}
    assert info["features"]["multiuser"] is info["multiuser"] is False
    assert info["devices"][0].keys() == {"device", "name"}
    assert {"pending", "in_progress", "total", "is_started"} <= info["queue"].keys()
    assert info["node_packs"] == []
    assert info["dependencies"]["torch"]


async def test_raw_requests_of_every_kind(client: AsyncInvokeAIClient) -> None:
    models = (await client.request("GET", "/models/")).json()["models"]
    assert "tiny-sd15" in [model["name"] for model in models]
    assert (await client.request("GET", "app/version")).json() == {"version": client.server_version}
    board = (await client.request("POST", "/boards/", json={"name": "raw"})).json()
    try:
        answer = await client.request(
            "POST", "/images/upload", params={"board_id": board["board_id"]}, files={"file": PICTURE}
        )
        image = answer.json()
        assert (answer.status_code, image["board_id"], image["image_category"]) == (201, board["board_id"], "user")
        full = await client.request("GET", f"/images/i/{image['image_name']}/full")
        assert pixels(full.content) == pixels(PICTURE.read_bytes())
        changes = {"board_name": "renamed"}
        renamed = await client.request("PATCH", f"/boards/{board['board_id']}", json=changes)
        assert renamed.json()["board_name"] == "renamed"
        assert "renamed" in [found["board_name"] for found in (await client.request("GET", "/boards")).json()]
    finally:
        await client.request("DELETE", f"/boards/{board['board_id']}", params={"include_images": True})
    with pytest.raises(NotFoundError, match="Board not found"):
        await client.request("GET", f"/boards/{board['board_id']}")
    with pytest.raises(ValidationError) as refused:
        await client.request("GET", "/images/", params={"limit": "many"})
    assert list(refused.value.fields) == ["query.limit"]
    with pytest.raises(UnexpectedResponseError, match=r"no such API path; is one of these meant: .*/api/v2/models/"):
        await client.request("GET", "/modelz/")


async def test_a_failure_of_the_server_costs_the_next_request_nothing(client: AsyncInvokeAIClient) -> None:
    """InvokeAI closes the connection after an unhandled error without saying so; a POST would be lost on it."""
    for number in range(20):
        with pytest.raises(ServerError, match="Internal Server Error"):
            await client.request("POST", "/images/download", json={"board_id": "nowhere"})
        board = await client.send(boards.create_board(board_name=f"after {number}"), max_retries=0)
        await client.send(boards.delete_board(board.board_id), max_retries=0)


async def test_a_queue_is_subscribed_to_until_it_is_not(client: AsyncInvokeAIClient) -> None:
    mine: AsyncMailbox[dict[str, Any]] = AsyncMailbox()
    others: AsyncMailbox[dict[str, Any]] = AsyncMailbox()
    async with await client.subscribe_to_queue(callback=mine.put) as subscription:
        other = await client.subscribe_to_queue("another", others.put)
        assert (subscription.queue_id, other.queue_id) == ("default", "another")
        workflow = await client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=await client.board_repo.get_uncategorized_board().upload_image(PICTURE))
        result = await workflow.run(timeout=60)
        names: list[str] = []
        while names.count("queue_item_status_changed") < 2:
            event = await mine.get(10)
            assert event is not None, names
            if event["data"].get("item_id") == result.item_id:
                names.append(event["event"])
        assert "invocation_complete" in names
    assert await others.get(0.1) is None
    await other.unsubscribe()
    await other.unsubscribe()
    while await mine.get(0.2) is not None:
        pass
    await workflow.run(timeout=60)
    assert await mine.get(0.2) is None
