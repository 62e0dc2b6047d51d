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

from invokeai_py_client import AsyncInvokeAIClient, RequestInfo, WorkflowDefinition
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


async def test_pictures_of_ones_own_are_uploaded_once(
    client: AsyncInvokeAIClient, ready_url: str, tmp_path: Path
) -> None:
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
    async with AsyncInvokeAIClient(ready_url, on_request=note) as own:
        workflow = await own.create_workflow(
            workflow_file(invocation("r", "img_resize", intermediate=False, width=4, height=4))
        )
        for value in (path, str(path), content, io.BytesIO(content), a_picture(color), array, array / 255):  # type: ignore[arg-type]
            result = await workflow.run({"image": value}, timeout=60)
            assert (await result.images[0].to_pil()).getpixel((1, 1)) == color
        assert len(sent) <= 3, "the same content is uploaded once; others may write the same picture otherwise"
        before = len(sent)
        swept = await workflow.sweep({"image": [path, a_picture((1, 2, 3)), path]}, timeout=60)
        assert len(sent) == before + 1
        assert [item.values["image"] for item in swept][::2] == [path, path]
        uploaded = (await result.items[0].outputs["r"].images[0].graph() or {})["nodes"]["r"]["image"]["image_name"]
        await own.send(images.delete_image(uploaded))
        await workflow.run({"image": array / 255}, timeout=60)
        assert len(sent) == before + 2, "one that was deleted is uploaded again"


async def test_pictures_that_cannot_be_read_are_said(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    workflow = await client.create_workflow(EXAMPLE)
    path = tmp_path / "mine.png"
    path.write_bytes(PICTURE.read_bytes())
    workflow.set(picture=path)
    path.unlink()
    with pytest.raises(LocalFileError, match=r"input \[0\] 'Picture'.*cannot read"):
        await workflow.run(timeout=60)
    path.write_bytes(b"text")
    with pytest.raises(InvalidImageError, match=r"input \[0\] 'Picture'.*is not an image"):
        await workflow.run(timeout=60)


async def test_boards_are_found_by_name(client: AsyncInvokeAIClient) -> None:
    workflow = await client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    name = f"live {uuid.uuid4()}"
    board = await client.board_repo.create_board(name)
    twin = None
    try:
        for value in (name, name.upper(), board.board_id, board):
            workflow.set(board=value)
            result = await workflow.run({"width": 8, "height": 8}, timeout=60)
            assert result.outputs["b"].board_id == board.board_id
            assert (await result.images[0].record()).board_id == board.board_id
        with pytest.raises(InputValueError, match=f"the server has no board '{name} not'; there are: "):
            await workflow.run({"board": f"{name} not"}, timeout=60)
        twin = await client.board_repo.create_board(name)
        with pytest.raises(InputValueError, match=f"2 boards are named '{name}'; give an id: "):
            await workflow.run({"board": name}, timeout=60)
    finally:
        for made in (board, twin):
            if made is not None:
                await made.delete(delete_images=True)


async def test_models_of_elsewhere_are_bound_to_those_there_are(client: AsyncInvokeAIClient) -> None:
    workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(model=MODEL_OF_ELSEWHERE)
    changed = await workflow.sync_models()
    assert list(changed) == ["[0] 'Model' (Main Model - SD1.5, SD2.model)"]
    installed = next(model for model in await client.model_repo.list_models() if model.name == MODEL)
    assert workflow.inputs["model"]["key"] == installed.key
    assert await workflow.sync_models() == {}, "nothing is left to do"
    foreign = {**MODEL_OF_ELSEWHERE, "name": "no such model"}
    nodes = [invocation("m", "main_model_loader", model=foreign), invocation("n", "main_model_loader", model=foreign)]
    several = await client.create_workflow(workflow_file(*nodes))
    with pytest.raises(ModelNotFoundError) as missing:
        await several.sync_models()
    assert str(missing.value).count("no model 'no such model' is installed") == 2, "all at once"
    assert await several.sync_dnn_model(by_base=True)
    assert several.inputs["m.model"]["key"] == installed.key


async def test_an_image_brings_its_workflow_and_graph(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    workflow = await client.create_workflow(EXAMPLE)
    result = await workflow.run({"picture": PICTURE, "Blur radius": 2.25}, timeout=60)
    image = result.images[0]
    for source in (image, await image.save(tmp_path / "made.png"), WorkflowDefinition.from_image(await image.bytes())):
        again = await client.create_workflow(source)
        assert again.get_input("Blur radius").value == 2.25
        assert [entry.label for entry in again.list_inputs()] == [entry.label for entry in workflow.list_inputs()]
        assert again.warnings == ()
    graph = await image.graph()
    assert graph is not None
    assert graph["nodes"]["blur"]["radius"] == 2.25
    assert await image.metadata() is None
    uploaded = await client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    assert await uploaded.workflow() is None
    with pytest.raises(ValueError, match="has no workflow in it"):
        await client.create_workflow(uploaded)


async def test_values_for_one_run_leave_the_workflow_as_it_is(client: AsyncInvokeAIClient) -> None:
    workflow = await client.create_workflow(workflow_file(invocation("a", "add", intermediate=False, a=1, b=2)))
    assert (await workflow.run({"a": 40}, timeout=60)).outputs["a"].value == 42
    assert (await workflow.run(timeout=60)).outputs["a"].value == 3


async def test_a_saved_workflow_is_called_with_inputs(client: AsyncInvokeAIClient) -> None:
    """The server runs it as a queue item of its own and takes its return."""
    inner = workflow_file(
        invocation("x", "add", a=1, b=2),
        invocation("r", "workflow_return"),
        form=[("x", "a")],
        labels={("x", "a"): "First"},
        name="live inner",
    )
    record = await client.workflow_repo.save_workflow(inner)
    try:
        outer = workflow_file(
            invocation("c", "call_saved_workflow", workflow_id=record.workflow_id, intermediate=False)
        )
        workflow = await client.create_workflow(copy.deepcopy(outer))
        assert workflow.get_input("First").value == 1
        workflow.set(first=40)
        graph = workflow.build_graph()
        assert graph["nodes"]["c"]["workflow_inputs"] == {"saved_workflow_input::x::a": 40}
        await workflow.run(timeout=60)
    finally:
        await client.workflow_repo.delete_workflow(record.workflow_id)


async def test_a_called_workflow_puts_its_images_where_it_is_told(client: AsyncInvokeAIClient) -> None:
    """Not on the board it was saved with."""
    saved, given = [await client.board_repo.create_board(name) for name in ("live saved", "live given")]
    inner = workflow_file(
        invocation("b", "blank_image", intermediate=False, board={"board_id": saved.board_id}),
        invocation("r", "workflow_return"),
        form=[("b", "board")],
        name="live inner board",
    )
    record = await client.workflow_repo.save_workflow(inner)
    try:
        outer = workflow_file(invocation("c", "call_saved_workflow", workflow_id=record.workflow_id))
        workflow = await client.create_workflow(outer)
        for board in ("none", "auto", given):
            await workflow.run({"board": board}, timeout=60)
        boards = {board.board_id: board.image_count for board in await client.board_repo.list_boards()}
        assert (boards[saved.board_id], boards[given.board_id]) == (0, 1)
    finally:
        await client.workflow_repo.delete_workflow(record.workflow_id)
        for board in (saved, given):
            await board.delete(delete_images=True)


async def test_the_workflow_to_call_is_picked_by_name_and_its_inputs_are_set(client: AsyncInvokeAIClient) -> None:
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
        await library.save_workflow(inner("Live adding", "add", "Summand")),
        await library.save_workflow(inner("Live multiplying", "mul", "Factor")),
    ]
    try:
        workflow = await client.create_workflow(outer)
        [problem] = workflow.validate()
        assert (problem.kind, problem.node_id, problem.in_ui) == ("missing_input", "c", False)
        assert "needs a saved workflow: set it to the name or the id of one" in problem.message
        with pytest.raises(WorkflowNotReadyError, match="needs a saved workflow"):
            await workflow.run(timeout=30)
        with pytest.raises(InputValueError, match=r"Workflow Id.*no workflow 'Live dividing'.*'Live adding'"):
            workflow.set(workflow_id="Live dividing")
        with pytest.raises(InputNotFoundError, match="factor"):
            workflow.set(factor=3)
        workflow.set({"Factor": 3, "workflow_id": "live multiplying"})
        assert workflow.validate() == []
        assert (await workflow.run(timeout=30)).outputs["g"].value == 6
        values = workflow.export_values()
        workflow.set(workflow_id=saved[0].workflow_id)
        assert workflow.get_input("Summand").value == 3, "an input of the same name and type keeps its value"
        with pytest.raises(InputNotFoundError):
            workflow.get_input("Factor")
        workflow.set(summand=40)
        assert (await workflow.run(timeout=30)).outputs["g"].value == 42
        with pytest.raises(InputValueError, match=r"whose inputs the node has: pick another by set\(\) before"):
            await workflow.run({"workflow_id": saved[1].workflow_id}, timeout=30)
        workflow.restore_values(values)
        assert (await workflow.run(timeout=30)).outputs["g"].value == 6
        workflow.reset_input("workflow_id")
        assert [problem.kind for problem in workflow.validate()] == ["missing_input"]
        outer["nodes"][0]["data"]["inputs"]["workflow_id"]["value"] = "gone"
        gone = await client.create_workflow(outer)
        with pytest.raises(InputValueError, match=r"Workflow Id.*no saved workflow 'gone'"):
            await gone.run(timeout=30)
        gone.set(workflow_id="Live adding")
        assert (await gone.run(timeout=30)).outputs["g"].value == 7
    finally:
        for record in saved:
            await library.delete_workflow(record.workflow_id)
