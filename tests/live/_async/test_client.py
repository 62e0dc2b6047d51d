"""The client's core against a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from invokeai_api.api import app, boards, images, queue, workflows
from invokeai_api.models import BodyCreateWorkflow, BodyUpdateWorkflow, BodyUploadImage, Workflow, WorkflowWithoutID

from invokeai_py_client import AsyncInvokeAIClient
from invokeai_py_client.bindings import File
from invokeai_py_client.exceptions import (
    ConflictError,
    InvalidImageError,
    InvalidRequestError,
    LocalFileError,
    ModelInstallError,
    NotFoundError,
    UnexpectedResponseError,
    ValidationError,
    WorkflowNotFoundError,
)
from tests.live.pictures import EXAMPLE, PICTURE, pixels


async def test_connecting_reads_the_version(ready_url: str) -> None:
    client = AsyncInvokeAIClient(ready_url + "/")
    assert not client.is_connected
    assert await client.ping()
    assert await client.connect() is True
    assert client.is_connected
    assert client.server_version.split(".")[0].isdigit()
    await client.disconnect()
    await client.disconnect()
    assert not client.is_connected


async def test_server_info(client: AsyncInvokeAIClient) -> None:
    info = await client.get_server_info()
    assert info["version"] == client.server_version
    assert info["models_count"] == len(await client.model_repo.list_models()) >= 1
    assert info["features"]["multiuser"] is False
    assert info["dependencies"]["torch"]


async def test_raw_operations_of_every_kind(client: AsyncInvokeAIClient) -> None:
    """JSON, a multipart upload, bytes, HEAD, a body of its own and the run-time configuration."""
    body = BodyUploadImage(file=File(PICTURE.read_bytes(), "picture.png"))
    record = await client.send(images.upload_image(body=body, image_category="user", is_intermediate=True))
    assert (record.width, record.height, record.is_intermediate) == (480, 320, True)
    assert pixels(await client.send(images.get_image_full(record.image_name))) == pixels(PICTURE.read_bytes())
    assert await client.send(images.get_image_full_head(record.image_name)) == b""
    assert pixels(await client.send(images.get_image_thumbnail(record.image_name)))[0] == (256, 171)
    assert await client.send(images.get_image_metadata(record.image_name)) is None
    await client.send(images.delete_image(record.image_name))
    assert (await client.send(app.get_runtime_config())).config.host == "127.0.0.1"
    assert (await client.send(queue.get_queue_status("default"))).queue.queue_id == "default"


async def test_saved_workflows_can_be_changed(client: AsyncInvokeAIClient) -> None:
    mine = await client.workflow_repo.create_workflow(EXAMPLE)
    definition = mine.definition.to_dict()
    body = BodyCreateWorkflow(workflow=WorkflowWithoutID.from_dict(definition))
    saved = await client.send(workflows.create_workflow(body=body))
    try:
        renamed = Workflow.from_dict({**saved.workflow.to_dict(), "name": "Renamed"})
        await client.send(workflows.update_workflow(saved.workflow_id, body=BodyUpdateWorkflow(workflow=renamed)))
        assert (await client.workflow_repo.get_workflow(saved.workflow_id)).name == "Renamed"
    finally:
        await client.send(workflows.delete_workflow(saved.workflow_id))


async def test_an_unknown_route_is_not_mistaken_for_an_answer(client: AsyncInvokeAIClient) -> None:
    """InvokeAI answers unknown API paths with status 200 and its web page."""
    with pytest.raises(UnexpectedResponseError, match="a web page came back"):
        await client._get_json("/api/v1/no/such/route")  # pyright: ignore[reportPrivateUsage]


async def test_boards_and_images_go_round(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    board = await client.board_repo.create_board("live test")
    try:
        assert [found.board_id for found in await client.board_repo.get_boards_by_name("live test")] == [board.board_id]
        image = await board.upload_image(PICTURE)
        assert (await image.record()).board_id == board.board_id
        path = await image.save(tmp_path / "new" / "picture.png")
        assert pixels(path.read_bytes()) == pixels(PICTURE.read_bytes())
        assert await image.save(tmp_path) == tmp_path / image.image_name
        assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["new", image.image_name]), (
            "nothing half-made is left"
        )
    finally:
        await board.delete(delete_images=True)
    assert await client.board_repo.get_boards_by_name("live test") == []
    with pytest.raises(NotFoundError):
        await image.record()


async def test_what_makes_no_sense_is_refused(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    board = client.board_repo.get_uncategorized_board()
    with pytest.raises(LocalFileError, match=r"cannot read '.*nothing\.png': No such file"):
        await board.upload_image(tmp_path / "nothing.png")
    with pytest.raises(InvalidImageError, match=r"'demo\.png' is not an image"):
        await board.upload_image_data(b"hello", "demo.png")
    with pytest.raises(InvalidImageError, match=r"'cut\.png' is not an image the server can read"):
        await board.upload_image_data(PICTURE.read_bytes()[:20], "cut.png")
    with pytest.raises(InvalidImageError, match="the bytes of an image file are needed, not str"):
        await board.upload_image_data("text", "text.png")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(InvalidRequestError, match="the uncategorized board cannot be deleted"):
        await board.delete()
    with pytest.raises(InvalidRequestError, match="the source of a model is needed"):
        await client.model_repo.install_model(" ")
    with pytest.raises(InvalidRequestError, match="an Operation of invokeai_api"):
        await client.send("boards")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(WorkflowNotFoundError, match="by its name or id, a string, not by 5"):
        await client.workflow_repo.get_workflow(5)  # type: ignore[arg-type]  # pyright: ignore


async def test_missing_things_are_named(client: AsyncInvokeAIClient) -> None:
    with pytest.raises(NotFoundError, match="Board not found"):
        await client.send(boards.get_board("nowhere"))
    with pytest.raises(ValidationError, match="Must provide either 'all' or both 'offset' and 'limit'"):
        await client.send(boards.list_boards())
    with pytest.raises(ValidationError, match=r"query\.limit"):
        await client.send(images.list_image_dtos(limit="many"))  # type: ignore[arg-type]  # pyright: ignore


async def test_a_model_that_cannot_be_installed_says_why(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    with pytest.raises(ConflictError, match="Unsupported model source"):
        await client.model_repo.install_model(tmp_path / "nothing")
    (tmp_path / "notes.txt").write_text("no model")
    job = await client.model_repo.install_model(tmp_path / "notes.txt")
    with pytest.raises(ModelInstallError, match=r"notes\.txt ended as error: ValueError: File extension \.txt is not"):
        await job.wait(timeout=30)
