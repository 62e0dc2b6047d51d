# Made from tests/live/_async/test_inputs.py by `python scripts/unasync.py`: edit that file.
"""What people give as inputs, on a real server: pictures of their own, boards and models by name."""

from __future__ import annotations

import copy
import io
import uuid
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import images
from PIL import Image

from invokeai_py_client import InvokeAIClient, RequestInfo, WorkflowDefinition
from invokeai_py_client.exceptions import (
    InputNotFoundError,
    InputValueError,
    InvalidImageError,
    LocalFileError,
    ModelNotFoundError,
    WorkflowNotReadyError,
)
from tests.live.conftest import MODEL
from tests.live.pictures import EXAMPLE, PICTURE
from tests.workflow_files import invocation, workflow_file

MODEL_OF_ELSEWHERE = {"key": "gone", "hash": "h", "name": MODEL, "base": "sd-1", "type": "main"}


def a_picture(color: tuple[int, int, int]) -> Image.Image:
    return Image.new("RGB", (16, 8), color)


def test_pictures_of_ones_own_are_uploaded_once(client: InvokeAIClient, ready_url: str, tmp_path: Path) -> None:
    numpy = pytest.importorskip("numpy")
    sent: list[str] = []

    def note(request: RequestInfo) -> None:
        if request.path.endswith("/upload"):
            sent.append(request.path)

    color = tuple(uuid.uuid4().bytes[:3])
    path = tmp_path / "mine.png"
    a_picture(color).save(path)  # type: ignore[arg-type]
    content = path.read_bytes()
    array = numpy.zeros((8, 16, 3), dtype="uint8") + numpy.array(color, dtype="uint8")
    with InvokeAIClient(ready_url, on_request=note) as own:
        workflow = own.create_workflow(
            workflow_file(invocation("r", "img_resize", intermediate=False, width=4, height=4))
        )
        for value in (path, str(path), content, io.BytesIO(content), a_picture(color), array, array / 255):  # type: ignore[arg-type]
            result = workflow.run({"image": value}, timeout=60)
            assert (result.images[0].to_pil()).getpixel((1, 1)) == color
        assert len(sent) <= 3, "the same content is uploaded once; others may write the same picture otherwise"
        before = len(sent)
        swept = workflow.sweep({"image": [path, a_picture((1, 2, 3)), path]}, timeout=60)
        assert len(sent) == before + 1
        assert [item.values["image"] for item in swept][::2] == [path, path]
        uploaded = (result.items[0].outputs["r"].images[0].graph() or {})["nodes"]["r"]["image"]["image_name"]
        own.send(images.delete_image(uploaded))
        workflow.run({"image": array / 255}, timeout=60)
        assert len(sent) == before + 2, "one that was deleted is uploaded again"


def test_pictures_that_cannot_be_read_are_said(client: InvokeAIClient, tmp_path: Path) -> None:
    workflow = client.create_workflow(EXAMPLE)
    path = tmp_path / "mine.png"
    path.write_bytes(PICTURE.read_bytes())
    workflow.set(picture=path)
    path.unlink()
    with pytest.raises(LocalFileError, match=r"input \[0\] 'Picture'.*cannot read"):
        workflow.run(timeout=60)
    path.write_bytes(b"text")
    with pytest.raises(InvalidImageError, match=r"input \[0\] 'Picture'.*is not an image"):
        workflow.run(timeout=60)


def test_boards_are_found_by_name(client: InvokeAIClient) -> None:
    workflow = client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    name = f"live {uuid.uuid4()}"
    board = client.board_repo.create_board(name)
    twin = None
    try:
        for value in (name, name.upper(), board.board_id, board):
            workflow.set(board=value)
            result = workflow.run({"width": 8, "height": 8}, timeout=60)
            assert result.outputs["b"].board_id == board.board_id
            assert (result.images[0].record()).board_id == board.board_id
        with pytest.raises(InputValueError, match=f"the server has no board '{name} not'; there are: "):
            workflow.run({"board": f"{name} not"}, timeout=60)
        twin = client.board_repo.create_board(name)
        with pytest.raises(InputValueError, match=f"2 boards are named '{name}'; give an id: "):
            workflow.run({"board": name}, timeout=60)
    finally:
        for made in (board, twin):
            if made is not None:
                made.delete(delete_images=True)


def test_models_of_elsewhere_are_bound_to_those_there_are(client: InvokeAIClient) -> None:
    workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(model=MODEL_OF_ELSEWHERE)
    changed = workflow.sync_models()
    assert list(changed) == ["[0] 'Model' (Main Model - SD1.5, SD2.model)"]
    installed = next(model for model in client.model_repo.list_models() if model.name == MODEL)
    assert workflow.inputs["model"]["key"] == installed.key
    assert workflow.sync_models() == {}, "nothing is left to do"
    foreign = {**MODEL_OF_ELSEWHERE, "name": "no such model"}
    nodes = [invocation("m", "main_model_loader", model=foreign), invocation("n", "main_model_loader", model=foreign)]
    several = client.create_workflow(workflow_file(*nodes))
    with pytest.raises(ModelNotFoundError) as missing:
        several.sync_models()
    assert str(missing.value).count("no model 'no such model' is installed") == 2, "all at once"
    assert several.sync_dnn_model(by_base=True)
    assert several.inputs["m.model"]["key"] == installed.key


def test_an_image_brings_its_workflow_and_graph(client: InvokeAIClient, tmp_path: Path) -> None:
    workflow = client.create_workflow(EXAMPLE)
    result = workflow.run({"picture": PICTURE, "Blur radius": 2.25}, timeout=60)
    image = result.images[0]
    for source in (image, image.save(tmp_path / "made.png"), WorkflowDefinition.from_image(image.bytes())):
        again = client.create_workflow(source)
        assert again.get_input("Blur radius").value == 2.25
        assert [entry.label for entry in again.list_inputs()] == [entry.label for entry in workflow.list_inputs()]
        assert again.warnings == ()
    graph = image.graph()
    assert graph is not None
    assert graph["nodes"]["blur"]["radius"] == 2.25
    assert image.metadata() is None
    uploaded = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    assert uploaded.workflow() is None
    with pytest.raises(ValueError, match="has no workflow in it"):
        client.create_workflow(uploaded)


def test_values_for_one_run_leave_the_workflow_as_it_is(client: InvokeAIClient) -> None:
    workflow = client.create_workflow(workflow_file(invocation("a", "add", intermediate=False, a=1, b=2)))
    assert (workflow.run({"a": 40}, timeout=60)).outputs["a"].value == 42
    assert (workflow.run(timeout=60)).outputs["a"].value == 3


def test_a_saved_workflow_is_called_with_inputs(client: InvokeAIClient) -> None:
    """The server runs it as a queue item of its own and takes its return."""
    inner = workflow_file(
        invocation("x", "add", a=1, b=2),
        invocation("r", "workflow_return"),
        form=[("x", "a")],
        labels={("x", "a"): "First"},
        name="live inner",
    )
    record = client.workflow_repo.save_workflow(inner)
    try:
        outer = workflow_file(
            invocation("c", "call_saved_workflow", workflow_id=record.workflow_id, intermediate=False)
        )
        workflow = client.create_workflow(copy.deepcopy(outer))
        assert workflow.get_input("First").value == 1
        workflow.set(first=40)
        graph = workflow.build_graph()
        assert graph["nodes"]["c"]["workflow_inputs"] == {"saved_workflow_input::x::a": 40}
        workflow.run(timeout=60)
    finally:
        client.workflow_repo.delete_workflow(record.workflow_id)


def test_a_called_workflow_puts_its_images_where_it_is_told(client: InvokeAIClient) -> None:
    """Not on the board it was saved with."""
    saved, given = [client.board_repo.create_board(name) for name in ("live saved", "live given")]
    inner = workflow_file(
        invocation("b", "blank_image", intermediate=False, board={"board_id": saved.board_id}),
        invocation("r", "workflow_return"),
        form=[("b", "board")],
        name="live inner board",
    )
    record = client.workflow_repo.save_workflow(inner)
    try:
        outer = workflow_file(invocation("c", "call_saved_workflow", workflow_id=record.workflow_id))
        workflow = client.create_workflow(outer)
        for board in ("none", "auto", given):
            workflow.run({"board": board}, timeout=60)
        boards = {board.board_id: board.image_count for board in client.board_repo.list_boards()}
        assert (boards[saved.board_id], boards[given.board_id]) == (0, 1)
    finally:
        client.workflow_repo.delete_workflow(record.workflow_id)
        for board in (saved, given):
            board.delete(delete_images=True)


def test_the_workflow_to_call_is_picked_by_name_and_its_inputs_are_set(client: InvokeAIClient) -> None:
    def inner(name: str, node_type: str, label: str) -> dict[str, Any]:
        return workflow_file(
            invocation("n", node_type, a=2, b=5),
            invocation("v", "workflow_return_value", key="made"),
            invocation("r", "workflow_return"),
            edges=[("n.value", "v.value"), ("v.value", "r.values")],
            form=[("n", "a"), ("n", "b")],
            labels={("n", "b"): label},
            name=name,
        )

    outer = workflow_file(
        invocation("c", "call_saved_workflow"),
        invocation("g", "workflow_return_get", key="made", intermediate=False),
        edges=[("c.values", "g.values")],
        form=[("c", "workflow_id")],
    )
    library = client.workflow_repo
    saved = [
        library.save_workflow(inner("Live adding", "add", "Summand")),
        library.save_workflow(inner("Live multiplying", "mul", "Factor")),
    ]
    try:
        workflow = client.create_workflow(outer)
        [problem] = workflow.validate()
        assert (problem.kind, problem.node_id, problem.in_ui) == ("missing_input", "c", False)
        assert "needs a saved workflow: set it to the name or the id of one" in problem.message
        with pytest.raises(WorkflowNotReadyError, match="needs a saved workflow"):
            workflow.run(timeout=30)
        with pytest.raises(InputValueError, match=r"Workflow Id.*no workflow 'Live dividing'.*'Live adding'"):
            workflow.set(workflow_id="Live dividing")
        with pytest.raises(InputNotFoundError, match="factor"):
            workflow.set(factor=3)
        workflow.set({"Factor": 3, "workflow_id": "live multiplying"})
        assert workflow.validate() == []
        assert (workflow.run(timeout=30)).outputs["g"].value == 6
        values = workflow.export_values()
        workflow.set(workflow_id=saved[0].workflow_id)
        assert workflow.get_input("Summand").value == 3, "an input of the same name and type keeps its value"
        with pytest.raises(InputNotFoundError):
            workflow.get_input("Factor")
        workflow.set(summand=40)
        assert (workflow.run(timeout=30)).outputs["g"].value == 42
        with pytest.raises(InputValueError, match=r"whose inputs the node has: pick another by set\(\) before"):
            workflow.run({"workflow_id": saved[1].workflow_id}, timeout=30)
        workflow.restore_values(values)
        assert (workflow.run(timeout=30)).outputs["g"].value == 6
        workflow.reset_input("workflow_id")
        assert [problem.kind for problem in workflow.validate()] == ["missing_input"]
        outer["nodes"][0]["data"]["inputs"]["workflow_id"]["value"] = "gone"
        gone = client.create_workflow(outer)
        with pytest.raises(InputValueError, match=r"Workflow Id.*no saved workflow 'gone'"):
            gone.run(timeout=30)
        gone.set(workflow_id="Live adding")
        assert (gone.run(timeout=30)).outputs["g"].value == 7
    finally:
        for record in saved:
            library.delete_workflow(record.workflow_id)
