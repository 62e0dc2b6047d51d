"""A workflow's handle, as far as nobody is asked for anything: values, readiness, batches, exports."""

from __future__ import annotations

import copy
import itertools
import json
import struct
import threading
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.exceptions import (
    InputNotFoundError,
    InputValueError,
    InvalidRequestError,
    WorkflowError,
)
from invokeai_py_client.kit.pictures import BoardReference, ImageUpload, ModelReference
from invokeai_py_client.kit.png import png_of
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows.handle import WorkflowHandle, open_workflow
from invokeai_py_client.workflows.loading import load
from invokeai_py_client.workflows.sweeps import sweep_rows
from tests.workflow_files import invocation, workflow_file

Templates = Mapping[str, NodeTemplate]

EXAMPLES = Path(__file__).parents[3] / "examples"
PICTURE = EXAMPLES / "picture.png"


def made(templates: Templates, *parts: Any, **more: Any) -> WorkflowHandle:
    definition = WorkflowDefinition.from_dict(workflow_file(*parts, **more))
    return WorkflowHandle(definition, load(definition, templates))


@pytest.fixture
def example(templates: Templates) -> WorkflowHandle:
    definition = WorkflowDefinition.from_file(EXAMPLES / "blur_and_resize.json")
    return WorkflowHandle(definition, load(definition, templates))


def test_inputs_are_read_and_set_like_a_mapping(example: WorkflowHandle) -> None:
    example.inputs["Blur radius"] = 3
    example.inputs["resize.width"] = 64
    example.get_input_value(3).value = 128
    assert (example.inputs[1], example.inputs["Width"], example.inputs[("resize", "height")]) == (3, 64, 128)
    assert example.get_input_value("Height").value == 128
    assert len(example.inputs) == 4
    assert dict(example.inputs)[("blur", "radius")] == 3
    del example.inputs["Blur radius"]
    assert example.inputs["Blur radius"] == 8, "the file's own counts again"
    example.set({"Blur radius": 5, ("resize", "width"): 8}, height=16)
    assert [row["value"] for row in example.preview()] == [None, 5, 8, 16]


def test_an_input_tells_all_there_is_to_know(example: WorkflowHandle) -> None:
    width = example.get_input("Width")
    assert (width.type, width.bounds, width.default, width.required) == (
        "IntegerField",
        {"exclusive_minimum": 0},
        512,
        False,
    )
    assert "lanczos" in example.get_input("resample_mode").options


def test_nothing_is_set_when_one_value_is_refused(example: WorkflowHandle) -> None:
    with pytest.raises(InputValueError, match="greater than 0"):
        example.set({"Blur radius": 1}, width=0)
    with pytest.raises(InputNotFoundError):
        example.set({"Blur radius": 1, "nope": 1})
    assert example.inputs["Blur radius"] == 8


def test_values_set_by_many_threads_are_all_there(templates: Templates) -> None:
    workflow = made(templates, *(invocation(f"n{number}", "add", a=0, b=0) for number in range(40)))

    def set_both(number: int) -> None:
        workflow.set_input_value((f"n{number}", "a"), number)
        workflow.set_input_value((f"n{number}", "b"), -number)

    threads = [threading.Thread(target=set_both, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    nodes = workflow.build_graph()["nodes"]
    assert [(nodes[f"n{number}"]["a"], nodes[f"n{number}"]["b"]) for number in range(40)] == [
        (number, -number) for number in range(40)
    ]


def picture(**settings: Any) -> Image.Image:
    return Image.new("RGB", (2, 3), (1, 2, 3), **settings)


def test_pictures_of_every_sort_are_to_be_uploaded(example: WorkflowHandle, tmp_path: Path) -> None:
    buffer = BytesIO()
    picture().save(buffer, "PNG")
    content = buffer.getvalue()
    for value in (PICTURE, str(PICTURE)):
        example.set(picture=value)
        assert example.inputs["Picture"] == ImageUpload("picture.png", path=PICTURE.absolute())
    with PICTURE.open("rb") as file:
        example.set(picture=file)
    assert example.inputs["Picture"] == ImageUpload("picture.png", data=PICTURE.read_bytes())
    for given in (content, bytearray(content), BytesIO(content)):
        example.set(picture=given)
        assert example.inputs["Picture"].content == content
    changing = picture()
    example.set(picture=changing)
    changing.putpixel((0, 0), (9, 9, 9))
    assert Image.open(BytesIO(example.inputs["Picture"].content)).getpixel((0, 0)) == (1, 2, 3), "as it was then"
    example.set(picture="0c1f-name-on-the-server.png")
    assert example.inputs["Picture"] == {"image_name": "0c1f-name-on-the-server.png"}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Path("nowhere.png"), "there is no file 'nowhere.png'"),
        (b"not a picture", "is not an image: PNG, JPEG"),
        (BytesIO(b""), "it may be at its end"),
        (object(), "a picture is needed: an image handle"),
        (5, "a picture is needed"),
    ],
)
def test_what_is_no_picture_is_said_when_it_is_set(value: Any, message: str, example: WorkflowHandle) -> None:
    with pytest.raises(InputValueError, match=message):
        example.set(picture=value)


class Array:
    """As much of a numpy array as is needed; the real one is tried where a server is."""

    __array_interface__: Mapping[str, Any] = {}

    def __init__(self, shape: tuple[int, ...], data: bytes) -> None:
        self.shape, self._data = shape, data
        self.dtype = type("dtype", (), {"kind": "u"})

    def min(self) -> int:
        return min(self._data)

    def max(self) -> int:
        return max(self._data)

    def astype(self, _: str) -> Array:
        return self

    def tobytes(self) -> bytes:
        return self._data


@pytest.mark.parametrize(
    ("shape", "mode", "pixel"),
    [((2, 3), "L", 5), ((2, 3, 1), "L", 5), ((2, 3, 3), "RGB", (15, 16, 17)), ((2, 3, 4), "RGBA", (20, 21, 22, 23))],
)
def test_arrays_become_the_same_picture(shape: tuple[int, ...], mode: str, pixel: Any) -> None:
    channels = shape[2] if len(shape) > 2 else 1
    image = Image.open(BytesIO(png_of(Array(shape, bytes(range(6 * channels))))))
    assert (image.size, image.mode, image.getpixel((2, 1))) == ((3, 2), mode, pixel)


@pytest.mark.parametrize("shape", [(2,), (2, 3, 2), (2, 3, 4, 5), (0, 3)])
def test_arrays_of_other_shapes_are_refused(shape: tuple[int, ...], example: WorkflowHandle) -> None:
    with pytest.raises(InputValueError, match="an array of height x width"):
        example.set(picture=Array(shape, b"\0" * 120))


def test_loras_boxes_boards_and_lists_are_taken_as_people_give_them(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("l", "lora_collection_loader"),
        invocation("p", "crop_image_to_bounding_box"),
        invocation("b", "blank_image"),
        invocation("c", "image_collection"),
    )
    record = {"key": "k", "hash": "h", "name": "n", "base": "sd-1", "type": "lora"}
    workflow.set(loras=["by name", (record, 0.5), {"lora": "third", "weight": 1}])
    assert workflow.inputs["loras"] == [
        {"lora": ModelReference("by name"), "weight": 0.75},
        {"lora": record, "weight": 0.5},
        {"lora": ModelReference("third"), "weight": 1},
    ]
    workflow.set(loras=("one", 2))
    assert workflow.inputs["loras"] == [{"lora": ModelReference("one"), "weight": 2}]
    with pytest.raises(InputValueError, match="a LoRA is needed: a model, \\(model, weight\\)"):
        workflow.set(loras=[{"lora": "x", "weight": "much"}])
    box = {"x_min": 1, "y_min": 2, "x_max": 3, "y_max": 4}
    workflow.set(bounding_box=(1, 2, 3, 4))
    assert workflow.inputs["bounding_box"] == box
    workflow.set(bounding_box={**box, "score": 0.5})
    assert workflow.inputs["bounding_box"] == {**box, "score": 0.5}
    for bad in [(1, 2, 3), (3, 2, 1, 4), "box", (1.5, 2, 3, 4)]:
        with pytest.raises(InputValueError, match="a box is needed"):
            workflow.set(bounding_box=bad)
    workflow.set({"b.board": "Cats", "c.images": [PICTURE, "on-the-server.png"]})
    assert workflow.inputs["b.board"] == BoardReference("Cats")
    assert workflow.inputs["c.images"] == [
        ImageUpload("picture.png", path=PICTURE.absolute()),
        {"image_name": "on-the-server.png"},
    ]
    with pytest.raises(InputValueError, match="item 1: a picture is needed"):
        workflow.set({"c.images": [PICTURE, 7]})


def test_values_go_out_as_json_and_come_back(example: WorkflowHandle, templates: Templates, tmp_path: Path) -> None:
    buffer = BytesIO()
    picture().save(buffer, "PNG")
    example.set({"Picture": buffer.getvalue(), "resize.board": "Cats", "Blur radius": 2.5})
    exported = example.export_values(tmp_path / "values.json")
    assert json.loads((tmp_path / "values.json").read_text(encoding="utf-8")) == json.loads(json.dumps(exported))
    assert (exported["resize.board"], exported["blur.radius"]) == ("Cats", 2.5)
    other = WorkflowHandle(example.definition, load(example.definition, templates))
    other.set(width=7)
    other.restore_values(tmp_path / "values.json")
    assert other.inputs["Picture"].content == buffer.getvalue()
    assert other.inputs["resize.board"] == example.inputs["resize.board"]
    assert (other.inputs["Blur radius"], other.inputs["Width"]) == (2.5, 256), "what was set before is gone"
    example.set(picture=PICTURE)
    other.restore_values(example.export_values())
    assert other.inputs["Picture"] == example.inputs["Picture"]
    for bad, error in {
        '{"gone.field": 1}': InputNotFoundError,
        '{"blur.radius": "x"}': InputValueError,
        "[]": WorkflowError,
        "no json": WorkflowError,
    }.items():
        (tmp_path / "bad.json").write_text(bad, encoding="utf-8")
        with pytest.raises(error):
            other.restore_values(tmp_path / "bad.json")


def test_drift_of_the_form_is_told(example: WorkflowHandle, templates: Templates, tmp_path: Path) -> None:
    example.export_input_index_map(tmp_path / "map.json")
    assert not example.verify_input_index_map(tmp_path / "map.json")
    edited = copy.deepcopy(example.definition.to_dict())
    elements = edited["form"]["elements"]
    children = elements[edited["form"]["rootElementId"]]["data"]["children"]
    fields = [child for child in children if elements[child]["type"] == "node-field"]
    children.remove(fields[0])
    del elements[fields[0]]
    next(node for node in edited["nodes"] if node["id"] == "resize")["data"]["inputs"]["width"]["label"] = "W"
    now = WorkflowHandle(definition := WorkflowDefinition.from_dict(edited), load(definition, templates))
    found = now.verify_input_index_map(tmp_path / "map.json")
    assert found
    assert not found.ok
    assert found.missing == {"blur.image": 0}
    assert found.moved == {"blur.radius": (1, 0), "resize.width": (2, 1), "resize.height": (3, 2)}
    assert found.relabeled == {"resize.width": ("Width", "W")}
    assert "moved: resize.width from [2] to [1]" in str(found)
    back = example.verify_input_index_map(now.export_input_index_map())
    assert back.new == {"blur.image": 0}
    with pytest.raises(WorkflowError, match="not an index map"):
        example.verify_input_index_map({"inputs": [5]})


def test_what_only_the_server_would_find_is_found(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("a", "add", a=1.5, b=2),
        invocation("b", "blank_image", mode="CMYK", width=64),
        invocation("r", "img_resize", width=64, omit=("image",)),
        invocation("s", "lresize", width=65, height=64),
        invocation(
            "m", "main_model_loader", model={"key": "k", "hash": "h", "name": "n", "base": "flux", "type": "main"}
        ),
    )
    found = {(problem.node_id, problem.field_name): problem for problem in workflow.validate()}
    assert {key: (problem.kind, problem.in_ui) for key, problem in found.items()} == {
        ("a", "a"): ("value", False),
        ("b", "mode"): ("value", False),
        ("r", "image"): ("missing_input", False),
        ("s", "latents"): ("missing_input", True),
        ("s", "width"): ("number", False),
        ("m", "model"): ("value", False),
    }
    assert "a whole number is needed; got 1.5" in found["a", "a"].message
    assert "one of 'RGB', 'RGBA' is needed" in found["b", "mode"].message
    assert workflow.validate_inputs() == {}, "nothing of it is in the form"


def test_items_of_a_batch_are_checked_against_what_they_go_into(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("i", "integer_batch", batch_group_id="None", integers=[64, 65]),
        invocation("c", "connector"),
        invocation("n", "noise"),
        edges=[("i.value", "c.in"), ("c.out", "n.width")],
    )
    [problem] = workflow.validate()
    assert (problem.kind, problem.node_id, problem.field_name, problem.in_ui) == ("batch_item", "n", "width", False)
    assert "item 1 of batch node 'Integer Batch' (i): it must be a multiple of 8" in problem.message
    assert workflow.build_batch()["batch"]["data"] == [[{"node_path": "n", "field_name": "width", "items": [64, 65]}]]


def test_a_value_in_place_of_a_batch_ends_it(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("i", "integer_batch", batch_group_id="None", integers=[1, 2]),
        invocation("a", "add", a=0, b=0),
        edges=[("i.value", "a.a")],
    )
    assert len(workflow.build_batch()["batch"]["data"]) == 1
    workflow.set({"a.a": 7})
    assert workflow.validate() == []
    batch = workflow.build_batch()["batch"]
    assert (batch["data"], batch["graph"]["nodes"]["a"]["a"]) == ([], 7)
    workflow.set({"a.a": None})
    assert len(workflow.build_batch()["batch"]["data"]) == 1, "the connection counts again"


def test_numbers_of_a_batch_become_text_where_text_is_needed(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("i", "integer_batch", batch_group_id="None", integers=[1, 2]),
        invocation("s", "string"),
        edges=[("i.value", "s.value")],
    )
    assert workflow.validate() == []
    assert workflow.build_batch()["batch"]["data"][0][0]["items"] == ["1", "2"]


def test_a_sweep_is_one_batch(templates: Templates) -> None:
    workflow = made(templates, invocation("a", "add", a=0, b=0), invocation("n", "noise"))
    batch = workflow.build_batch(sweep={"a.a": [1, 2], "a.b": range(3)}, runs=2)["batch"]
    assert batch["runs"] == 2
    assert batch["data"] == [
        [
            {"node_path": "a", "field_name": "a", "items": [1, 1, 1, 2, 2, 2]},
            {"node_path": "a", "field_name": "b", "items": [0, 1, 2, 0, 1, 2]},
        ]
    ]
    zipped = workflow.build_batch(sweep={"a.a": [1, 2], "a.b": [5, 6]}, mode="zip")["batch"]["data"]
    assert [column["items"] for column in zipped[0]] == [[1, 2], [5, 6]]


@pytest.mark.parametrize(
    ("sweep", "mode", "message"),
    [
        ({}, "product", "nothing to sweep"),
        ({"a.a": []}, "product", "there are no values for 'a.a'"),
        ({"a.a": 5}, "product", "the values of 'a.a' must be a list"),
        ({"a.a": "12"}, "product", "the values of 'a.a' must be a list"),
        ({"a.a": [1], "a.b": [1, 2]}, "zip", "'a.a' has 1, 'a.b' has 2"),
        ({"a.a": [1], ("a", "a"): [2]}, "product", "the same input is swept twice"),
        ({"a.a": [1]}, "sum", "mode must be 'product' or 'zip'"),
    ],
)
def test_a_sweep_that_makes_no_sense_is_refused(
    sweep: dict[Any, Any], mode: Any, message: str, templates: Templates
) -> None:
    workflow = made(templates, invocation("a", "add", a=0, b=0))
    with pytest.raises(InvalidRequestError, match=message):
        workflow.build_batch(sweep=sweep, mode=mode)


@pytest.mark.parametrize(
    ("sweep", "message"),
    [
        ({"a.a": range(1_000), "a.b": range(1_000)}, r"got 1,000 of 'a.a' x 1,000 of 'a.b'; make several sweeps"),
        (
            {"a.a": range(10**18)},
            "100,000 queue items in a sweep, got 1,000,000,000,000,000,000 values of 'a.a'",
        ),
        ({"a.a": itertools.count()}, "got 100,001 values of 'a.a'"),
    ],
)
def test_a_sweep_nobody_can_run_is_refused_at_once(sweep: dict[Any, Any], message: str, templates: Templates) -> None:
    workflow = made(templates, invocation("a", "add", a=0, b=0))
    with pytest.raises(InvalidRequestError, match=message):
        workflow.build_batch(sweep=sweep)


def test_a_sweep_of_batch_nodes_nobody_can_run_is_refused_at_once() -> None:
    data = [[{"node_path": f"a{at}", "field_name": "a", "items": range(1_000)}] for at in range(6)]
    with pytest.raises(
        InvalidRequestError, match="2 combinations x 1,000,000,000,000,000,000 of the workflow's batch nodes"
    ):
        sweep_rows([0, 1], {}, data, 1)
    assert len(sweep_rows([0, 1], {}, data[:1], 3)) == 6_000


@pytest.mark.parametrize(
    ("values", "message"),
    [([1, "x"], "value 1 of the sweep: a whole number"), ([1, None], "value 1 of the sweep is None")],
)
def test_a_value_of_a_sweep_that_does_not_fit_is_named(values: list[Any], message: str, templates: Templates) -> None:
    with pytest.raises(InputValueError, match=message):
        made(templates, invocation("a", "add", a=0, b=0)).build_batch(sweep={"a.a": values})


def test_what_no_batch_can_hold_needs_several(templates: Templates) -> None:
    workflow = made(templates, invocation("b", "blank_image", width=64))
    with pytest.raises(InvalidRequestError, match="several batches"):
        workflow.build_batch(sweep={"b.color": [(0, 0, 0), (9, 9, 9)]})
    batch = workflow.build_batch(sweep={"b.color": [(0, 0, 0)], "b.width": [8, 16]})["batch"]
    assert batch["graph"]["nodes"]["b"]["color"] == {"r": 0, "g": 0, "b": 0, "a": 255}


@pytest.mark.parametrize("runs", [0, -1, 1.5, True, "2"])
def test_runs_are_counted(runs: Any, templates: Templates) -> None:
    with pytest.raises(InvalidRequestError, match="runs must be a whole number, 1 or more"):
        made(templates, invocation("a", "add")).build_batch(runs=runs)


def test_what_has_to_be_looked_up_is_not_made_up(templates: Templates, example: WorkflowHandle) -> None:
    workflow = made(templates, invocation("m", "main_model_loader"))
    workflow.set(model="my model")
    assert workflow.inputs["model"] == ModelReference("my model")
    with pytest.raises(WorkflowError, match=r"looked up or uploaded on submission: 'Model'"):
        workflow.build_graph()
    prompts = {"type": "string_generator_dynamic_prompts_combinatorial", "input": "{a|b}"}
    generating = made(
        templates,
        invocation("g", "string_generator", generator=prompts),
        invocation("b", "string_batch", batch_group_id="None"),
        invocation("s", "string"),
        edges=[("g.strings", "b.strings"), ("b.value", "s.value")],
    )
    assert generating.validate() == [], "what the server makes of it is seen when it is asked"
    with pytest.raises(WorkflowError, match="the server has to be asked for the values of 'String Batch'"):
        generating.build_batch()


def test_models_of_the_first_files_are_found_by_name(templates: Templates) -> None:
    workflow = made(templates, invocation("m", "main_model_loader", model={"model_name": "sd", "base_model": "sd-1"}))
    assert workflow.validate() == []
    with pytest.raises(WorkflowError, match="looked up"):
        workflow.build_graph()


def test_saved_workflows_that_are_called_have_inputs(templates: Templates) -> None:
    called = workflow_file(
        invocation("x", "add", a=1, b=2),
        form=[("x", "b")],
        exposed=[("x", "a"), ("x", "gone")],
        labels={("x", "b"): "B!"},
    )
    caller = WorkflowDefinition.from_dict(
        workflow_file(invocation("c", "call_saved_workflow", workflow_id="saved"), invocation("i", "integer", value=5))
    )
    workflow = WorkflowHandle(caller, load(caller, templates, {"saved": called}))
    names = [entry.field_name for entry in workflow.list_all_inputs() if entry.node_id == "c"]
    assert names == ["workflow_id", "saved_workflow_input::x::b", "saved_workflow_input::x::a"]
    assert workflow.get_input("B!").value == 2
    workflow.set({"B!": 9})
    node = workflow.build_graph()["nodes"]["c"]
    assert node["workflow_inputs"] == {"saved_workflow_input::x::b": 9, "saved_workflow_input::x::a": 1}
    embedded = workflow.build_batch()["batch"]["workflow"]
    again = WorkflowHandle(definition := WorkflowDefinition.from_dict(embedded), load(definition, templates))
    assert again.build_graph()["nodes"]["c"]["workflow_id"] == "saved"


@pytest.mark.parametrize("board", ["none", "auto", {"board_id": "cats"}])
def test_the_board_of_a_called_workflow_is_sent_as_it_is(templates: Templates, board: Any) -> None:
    """Left out, the board would be the one the called workflow was saved with."""
    called = workflow_file(invocation("b", "blank_image", board={"board_id": "dogs"}), form=[("b", "board")])
    file = workflow_file(invocation("c", "call_saved_workflow", workflow_id="saved"))
    definition = WorkflowDefinition.from_dict(file)
    workflow = WorkflowHandle(definition, load(definition, templates, {"saved": called}))
    workflow.set(board=board)
    node = workflow.build_graph()["nodes"]["c"]
    assert node["workflow_inputs"] == {"saved_workflow_input::b::board": board}


def test_a_called_workflow_that_is_gone_is_told(templates: Templates) -> None:
    definition = WorkflowDefinition(workflow_file(invocation("c", "call_saved_workflow", workflow_id="gone")))
    [warning] = load(definition, templates, {}).warnings
    assert "node c calls 'gone', which the server has not" in warning
    assert load(definition, templates).warnings == (), "nobody was asked"


def test_what_the_form_shows_twice_has_two_indexes(templates: Templates) -> None:
    workflow = made(templates, invocation("a", "add"), form=[("a", "a"), ("a", "b"), ("a", "a")])
    before = workflow.export_input_index_map()
    assert [(entry.input_index, entry.field_name) for entry in workflow.list_inputs()] == [(0, "a"), (1, "b"), (2, "a")]
    workflow.set({2: 5, "b": 3})
    workflow.set({"a": 7})
    assert [workflow.get_input(key).value for key in (0, 2, "a", ("a", "a"))] == [7, 7, 7, 7]
    assert dict(workflow.inputs) == {("a", "a"): 7, ("a", "b"): 3}
    assert len(workflow.inputs) == 2
    moved = made(templates, invocation("a", "add"), form=[("a", "b"), ("a", "a"), ("a", "a")])
    assert moved.verify_input_index_map(before).moved == {"a.a": (0, 1), "a.b": (1, 0)}


def test_results_of_a_record_are_mapped_to_outputs(templates: Templates) -> None:
    workflow = made(
        templates, invocation("b", "blank_image", intermediate=False), invocation("a", "add"), form=[("b", "board")]
    )
    item = {
        "session": {
            "results": {"e1": {"type": "image_output", "image": {"image_name": "p.png"}}, "e2": {"value": 3}},
            "prepared_source_mapping": {"e1": "b", "e2": "a"},
            "graph": {"nodes": {"b": {"board": {"board_id": "cats"}}}},
        }
    }
    assert workflow.list_outputs() == [
        {"node_id": "b", "node_name": "Blank Image", "node_type": "blank_image", "input_index": 0}
    ]
    assert workflow.map_outputs_to_images(item) == [
        {**workflow.list_outputs()[0], "board_id": "cats", "image_names": ["p.png"]}
    ]


def test_the_png_writer_writes_what_others_read() -> None:
    content = png_of(Array((1, 1), b"\x07"))
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    length, kind = struct.unpack(">I4s", content[8:16])
    assert (length, kind) == (13, b"IHDR")
    assert struct.unpack(">I", content[29:33])[0] == zlib.crc32(content[12:29])


def test_a_workflow_is_looked_at_without_any_server(example: WorkflowHandle) -> None:
    alone = open_workflow(EXAMPLES / "blur_and_resize.json")
    alone.set({"Picture": {"image_name": "p.png"}})
    example.set({"Picture": {"image_name": "p.png"}})
    assert alone.validate() == []
    assert alone.build_graph()["nodes"] == example.build_graph()["nodes"]
    assert alone.get_input("Width").bounds == {"exclusive_minimum": 0}


def test_a_mapping_of_inputs_does_what_mappings_do(example: WorkflowHandle) -> None:
    assert "no such input" not in example.inputs
    assert example.inputs.get("no such input", 7) == 7
    assert "Blur radius" in example.inputs
    example.set(width=64)
    example.inputs.clear()
    assert example.export_values() == {}
    with pytest.raises(InputNotFoundError, match=r"^no input 'no such input'"):
        example.inputs["no such input"]


def test_values_of_nodes_with_dots_in_their_ids_are_restored(templates: Templates) -> None:
    workflow = made(templates, invocation("a.b", "add"))
    workflow.set({("a.b", "a"): 5})
    kept = workflow.export_values()
    assert kept == {"a.b.a": 5}
    workflow.set({("a.b", "a"): 6})
    workflow.restore_values(kept)
    assert workflow.inputs[("a.b", "a")] == 5


def test_what_is_no_mapping_and_no_result_is_said(example: WorkflowHandle) -> None:
    wrong: Any = 5
    for call in (example.set, example.restore_values):
        with pytest.raises(InvalidRequestError, match="a dict of values by input is needed, not 5"):
            call(wrong)
    with pytest.raises(InvalidRequestError, match="a result or a queue item is needed, not 5"):
        example.map_outputs_to_images(wrong)


def test_values_of_a_file_are_sent_in_the_form_they_are_checked_in(templates: Templates) -> None:
    workflow = made(
        templates,
        invocation("p", "img_blur", image="p.png"),
        invocation("b", "blank_image", color=[1, 2, 3]),
    )
    assert workflow.validate() == []
    nodes = workflow.build_graph()["nodes"]
    assert nodes["p"]["image"] == {"image_name": "p.png"}
    assert nodes["b"]["color"] == {"r": 1, "g": 2, "b": 3, "a": 255}


def test_a_file_does_not_make_a_picture_of_this_machine_leave_it(templates: Templates) -> None:
    workflow = made(templates, invocation("p", "img_blur", image=str(PICTURE)))
    assert [problem.kind for problem in workflow.validate()] == ["value"]
    assert "not uploaded because a workflow file says so" in str(workflow.validate()[0])
    workflow.set(image=PICTURE)
    assert workflow.validate() == []


def test_which_workflow_is_called_stays(templates: Templates) -> None:
    workflow = made(templates, invocation("c", "call_saved_workflow", workflow_id="saved"))
    workflow.set(workflow_id="saved")
    with pytest.raises(InputValueError, match="it stays 'saved' here, whose inputs the node has"):
        workflow.set(workflow_id="other")


LOOSE: list[dict[str, Any]] = [
    {"nodes": None},
    {"nodes": [None, 3, {"id": [], "data": {"type": [], "inputs": 5}}]},
    {"nodes": [{"id": "x", "data": {"type": "add", "inputs": {"a": 5}}}]},
]


@pytest.mark.parametrize("loose", LOOSE)
def test_called_workflows_of_other_shapes_have_no_inputs(templates: Templates, loose: dict[str, Any]) -> None:
    form = workflow_file(invocation("x", "add"), form=[("x", "a")])
    caller = WorkflowDefinition.from_dict(workflow_file(invocation("c", "call_saved_workflow", workflow_id="saved")))
    workflow = WorkflowHandle(caller, load(caller, templates, {"saved": {**form, **loose}}))
    assert [entry.field_name for entry in workflow.list_all_inputs()] == ["workflow_id"]


def test_inputs_the_web_ui_saved_for_called_workflows_may_be_loose(templates: Templates) -> None:
    name = "saved_workflow_input::x::a"
    dynamic = {name: {"type": {"name": "IntegerField", "cardinality": "ODD"}, "multipleOf": 0, "maximum": "many"}}
    file = workflow_file(invocation("c", "call_saved_workflow", workflow_id="saved"))
    file["nodes"][0]["data"] |= {"dynamicInputTemplates": {name: {**dynamic[name], "ui_choice_labels": 5}}}
    file["nodes"][0]["data"]["inputs"][name] = {"value": 3}
    workflow = open_workflow(file, templates)
    workflow.set({("c", name): 4})
    assert workflow.build_graph()["nodes"]["c"]["workflow_inputs"] == {name: 4}


def test_a_workflow_is_opened_from_the_content_of_a_file_and_an_open_one() -> None:
    path = EXAMPLES / "blur_and_resize.json"
    with path.open("rb") as binary, path.open() as text:
        opened = [open_workflow(given) for given in (path.read_bytes(), binary, text)]
    assert [len(workflow.list_inputs()) for workflow in opened] == [4, 4, 4]


@pytest.mark.parametrize("text", ["half \ud83d of a cat", "caf\udce9.png"])
def test_half_a_character_is_refused_by_name(templates: Templates, text: str) -> None:
    workflow = made(templates, invocation("s", "string", value=text))
    [problem] = workflow.validate()
    assert "'Value' (String Primitive.value): a string of whole characters is needed" in problem.message
    with pytest.raises(InputValueError, match=r"String Primitive\.value.*half of one"):
        workflow.set({("s", "value"): text})
