# Made from tests/live/_async/test_client.py by `python scripts/unasync.py`: edit that file.
"""The client's core against a real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from invokeai_api.api import app, boards, images, queue, workflows
from invokeai_api.models import BodyCreateWorkflow, BodyUpdateWorkflow, BodyUploadImage, Workflow, WorkflowWithoutID

from invokeai_py_client import InvokeAIClient
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


def test_connecting_reads_the_version(ready_url: str) -> None:
    client = InvokeAIClient(ready_url + "/")
    assert not client.is_connected
    assert client.ping()
    assert client.connect() is True
    assert client.is_connected
    assert client.server_version.split(".")[0].isdigit()
    client.disconnect()
    client.disconnect()
    assert not client.is_connected


def test_server_info(client: InvokeAIClient) -> None:
    info = client.get_server_info()
    assert info["version"] == client.server_version
    assert info["models_count"] == len(client.model_repo.list_models()) >= 1
    assert info["features"]["multiuser"] is False
    assert info["dependencies"]["torch"]


def test_raw_operations_of_every_kind(client: InvokeAIClient) -> None:
    """JSON, a multipart upload, bytes, HEAD, a body of its own and the run-time configuration."""
    body = BodyUploadImage(file=File(PICTURE.read_bytes(), "picture.png"))
    record = client.send(images.upload_image(body=body, image_category="user", is_intermediate=True))
    assert (record.width, record.height, record.is_intermediate) == (480, 320, True)
    assert pixels(client.send(images.get_image_full(record.image_name))) == pixels(PICTURE.read_bytes())
    assert client.send(images.get_image_full_head(record.image_name)) == b""
    assert pixels(client.send(images.get_image_thumbnail(record.image_name)))[0] == (256, 171)
    assert client.send(images.get_image_metadata(record.image_name)) is None
    client.send(images.delete_image(record.image_name))
    assert (client.send(app.get_runtime_config())).config.host == "127.0.0.1"
    assert (client.send(queue.get_queue_status("default"))).queue.queue_id == "default"


def test_saved_workflows_can_be_changed(client: InvokeAIClient) -> None:
    mine = client.workflow_repo.create_workflow(EXAMPLE)
    definition = mine.definition.to_dict()
    body = BodyCreateWorkflow(workflow=WorkflowWithoutID.from_dict(definition))
    saved = client.send(workflows.create_workflow(body=body))
    try:
        renamed = Workflow.from_dict({**saved.workflow.to_dict(), "name": "Renamed"})
        client.send(workflows.update_workflow(saved.workflow_id, body=BodyUpdateWorkflow(workflow=renamed)))
        assert (client.workflow_repo.get_workflow(saved.workflow_id)).name == "Renamed"
    finally:
        client.send(workflows.delete_workflow(saved.workflow_id))


def test_an_unknown_route_is_not_mistaken_for_an_answer(client: InvokeAIClient) -> None:
    """InvokeAI answers unknown API paths with status 200 and its web page."""
    with pytest.raises(UnexpectedResponseError, match="a web page came back"):
        client._get_json("/api/v1/no/such/route")  # pyright: ignore[reportPrivateUsage]


def test_boards_and_images_go_round(client: InvokeAIClient, tmp_path: Path) -> None:
    board = client.board_repo.create_board("live test")
    try:
        assert [found.board_id for found in client.board_repo.get_boards_by_name("live test")] == [board.board_id]
        image = board.upload_image(PICTURE)
        assert (image.record()).board_id == board.board_id
        path = image.save(tmp_path / "new" / "picture.png")
        assert pixels(path.read_bytes()) == pixels(PICTURE.read_bytes())
        assert image.save(tmp_path) == tmp_path / image.image_name
        assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["new", image.image_name]), (
            "nothing half-made is left"
        )
    finally:
        board.delete(delete_images=True)
    assert client.board_repo.get_boards_by_name("live test") == []
    with pytest.raises(NotFoundError):
        image.record()


def test_what_makes_no_sense_is_refused(client: InvokeAIClient, tmp_path: Path) -> None:
    board = client.board_repo.get_uncategorized_board()
    with pytest.raises(LocalFileError, match=r"cannot read '.*nothing\.png': No such file"):
        board.upload_image(tmp_path / "nothing.png")
    with pytest.raises(InvalidImageError, match=r"'demo\.png' is not an image"):
        board.upload_image_data(b"hello", "demo.png")
    with pytest.raises(InvalidImageError, match=r"'cut\.png' is not an image the server can read"):
        board.upload_image_data(PICTURE.read_bytes()[:20], "cut.png")
    with pytest.raises(InvalidImageError, match="the bytes of an image file are needed, not str"):
        board.upload_image_data("text", "text.png")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(InvalidRequestError, match="the uncategorized board cannot be deleted"):
        board.delete()
    with pytest.raises(InvalidRequestError, match="the source of a model is needed"):
        client.model_repo.install_model(" ")
    with pytest.raises(InvalidRequestError, match="an Operation of invokeai_api"):
        client.send("boards")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(WorkflowNotFoundError, match="by its name or id, a string, not by 5"):
        client.workflow_repo.get_workflow(5)  # type: ignore[arg-type]  # pyright: ignore


def test_missing_things_are_named(client: InvokeAIClient) -> None:
    with pytest.raises(NotFoundError, match="Board not found"):
        client.send(boards.get_board("nowhere"))
    with pytest.raises(ValidationError, match="Must provide either 'all' or both 'offset' and 'limit'"):
        client.send(boards.list_boards())
    with pytest.raises(ValidationError, match=r"query\.limit"):
        client.send(images.list_image_dtos(limit="many"))  # type: ignore[arg-type]  # pyright: ignore


def test_a_model_that_cannot_be_installed_says_why(client: InvokeAIClient, tmp_path: Path) -> None:
    with pytest.raises(ConflictError, match="Unsupported model source"):
        client.model_repo.install_model(tmp_path / "nothing")
    (tmp_path / "notes.txt").write_text("no model")
    job = client.model_repo.install_model(tmp_path / "notes.txt")
    with pytest.raises(ModelInstallError, match=r"notes\.txt ended as error: ValueError: File extension \.txt is not"):
        job.wait(timeout=30)
