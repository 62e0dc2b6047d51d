"""Graphs in code: what is built, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.models import AddInvocation, BlankImageInvocation, Graph, ImageBlurInvocation, UnknownInvocation

from invokeai_py_client.exceptions import InputValueError, WorkflowError
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows.builder import GraphBuilder
from invokeai_py_client.workflows.graph import build_graph
from invokeai_py_client.workflows.loading import load
from invokeai_py_client.workflows.node_handles import NodeHandle

Templates = Mapping[str, NodeTemplate]
DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def builder(templates: Templates) -> GraphBuilder:
    return GraphBuilder(templates, name="Built", description="In code")


def blurred(builder: GraphBuilder) -> tuple[NodeHandle, NodeHandle]:
    blank = builder.add(BlankImageInvocation(id="canvas", width=64, height=64), label="Canvas")
    return blank, builder.add(ImageBlurInvocation(id="blur", radius=2.0), image=blank["image"])


def without_id(graph: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in graph.items() if key != "id"}


def edge(source: str, target: str) -> dict[str, Any]:
    ends = [dict(zip(("node_id", "field"), end.split("."), strict=True)) for end in (source, target)]
    return {"source": ends[0], "destination": ends[1]}


def test_a_workflow_has_all_the_web_ui_wants(builder: GraphBuilder, templates: Templates) -> None:
    blank, blur = blurred(builder)
    builder.expose(blur, "radius", label="How much", description="In pixels")
    blank.expose("width")
    workflow = builder.to_workflow()
    data = workflow.to_dict()
    assert (workflow.name, workflow.description, data["meta"]["version"]) == ("Built", "In code", "4.0.0")
    canvas, second = data["nodes"]
    assert canvas["data"]["label"] == "Canvas"
    assert canvas["data"]["version"] == templates["blank_image"].version
    assert canvas["data"]["inputs"].keys() == templates["blank_image"].inputs.keys()
    assert canvas["data"]["inputs"]["width"]["value"] == 64
    assert canvas["data"]["inputs"]["mode"] == {"name": "mode", "label": "", "description": "", "value": "RGB"}
    assert second["data"]["inputs"]["radius"]["label"] == "How much"
    assert second["position"]["x"] > canvas["position"]["x"]
    loaded = load(workflow, templates)
    assert not loaded.warnings
    assert loaded.form == (("blur", "radius"), ("canvas", "width"))
    assert [str(found) for found in loaded.edges] == ["canvas.image -> blur.image"]
    shown = [
        element["data"]["showDescription"] for element in data["form"]["elements"].values() if "parentId" in element
    ]
    assert shown == [True, False]


def test_the_graph_is_that_of_the_workflow(builder: GraphBuilder, templates: Templates) -> None:
    blurred(builder)
    graph = builder.to_graph()
    assert without_id(graph) == without_id(build_graph(load(builder.to_workflow(), templates), {}))
    assert graph["nodes"]["blur"] == {
        "type": "img_blur",
        "id": "blur",
        "blur_type": "gaussian",
        "radius": 2.0,
        "use_cache": True,
        "is_intermediate": True,
    }
    assert graph["edges"] == [edge("canvas.image", "blur.image")]
    assert graph["id"] != builder.to_graph()["id"]


def test_nodes_are_models_dicts_or_names(builder: GraphBuilder) -> None:
    first = builder.add("integer", value=3)
    second = builder.add({"type": "add", "a": first["value"], "b": 1, "use_cache": False, "id": "sum"})
    third = builder.add(AddInvocation(id="of the model", a=1, b=2, is_intermediate=False), b=second["value"])
    fourth = builder.add(UnknownInvocation(id="x", type_="add", additional_properties={"a": 5}), id="own", a=None)
    assert [first.id, second.id, third.id, fourth.id] == ["integer_1", "sum", "of the model", "own"]
    assert builder.add("integer").id == "integer_2"
    nodes = builder.to_graph()["nodes"]
    assert (nodes["sum"]["b"], nodes["sum"]["use_cache"], "a" in nodes["sum"]) == (1, False, False)
    assert (nodes["of the model"]["a"], nodes["of the model"]["is_intermediate"]) == (1, False)
    assert "a" not in nodes["own"]  # no value, so that the server's default counts
    assert repr(builder) == "GraphBuilder('Built', nodes=5, edges=2)"
    assert (repr(second), repr(second["value"])) == ("NodeHandle('sum', 'add')", "sum['value']")
    assert [*builder.nodes] == ["integer_1", "sum", "of the model", "own", "integer_2"]


def test_the_images_of_save_image_are_kept(builder: GraphBuilder) -> None:
    blank, _ = blurred(builder)
    builder.add("save_image", image=blank["image"], id="saved")
    flags = {node_id: node["is_intermediate"] for node_id, node in builder.to_graph()["nodes"].items()}
    assert flags == {"canvas": True, "blur": True, "saved": False}


def test_inputs_that_are_not_given_have_the_servers_default_or_nothing(builder: GraphBuilder) -> None:
    builder.add("core_metadata", id="metadata", own={"any": ["json"]}, seed=7)
    node = builder.to_graph()["nodes"]["metadata"]
    assert node == {"type": "core_metadata", "id": "metadata", "seed": 7, "own": {"any": ["json"]}} | {
        "use_cache": True,
        "is_intermediate": True,
    }


def test_values_are_copies(builder: GraphBuilder) -> None:
    numbers = [1, 2]
    collection = builder.add("integer_collection", collection=numbers)
    numbers.append(3)
    assert collection.values["collection"] == [1, 2]


WRONG: dict[str, tuple[Callable[[Any, Any, Any], object], str]] = {
    "type": (lambda b, c, u: b.add("blank_imag"), "no node type 'blank_imag' (did you mean 'blank_image' or"),
    "no type": (lambda b, c, u: b.add({"a": 1}), "a node needs a type, such as {'type': 'add'}; this one has None"),
    "no node": (lambda b, c, u: b.add(3), "a dict, or a node type's name is needed"),
    "input": (lambda b, c, u: b.add("add", bb=1), "has no input 'bb' (did you mean 'b'?); there are: 'a', 'b'"),
    "port": (lambda b, c, u: c["imag"], "has no output or input 'imag' (did you mean 'image'?)"),
    "id": (lambda b, c, u: b.add("add", id="canvas"), "there is a node 'canvas' (blank_image) already"),
    "empty id": (lambda b, c, u: b.add("add", id=" "), "a node's id is a text that is not empty, not ' '"),
    "value": (lambda b, c, u: b.add("add", a="x"), "'A' ('a' of node 'add_1' (add)): a whole number is needed"),
    "flag": (lambda b, c, u: b.add("add", use_cache=1), "node 'add_1' (add): 'use_cache' is True or False, not 1"),
    "model": (lambda b, c, u: b.add("main_model_loader", model="x"), "the model's record is needed"),
    "board": (lambda b, c, u: b.add("blank_image", board="x"), "the board's handle is needed"),
    "picture": (lambda b, c, u: b.add("img_blur", image=Path(__file__)), "a picture the server has is needed"),
    "no JSON": (lambda b, c, u: b.add("core_metadata", own={1}), "own"),
    "in a model": (
        lambda b, c, u: b.add(AddInvocation(id="x", a=c["width"])),
        "connect outputs of other nodes by keyword arguments of `add`",
    ),
    "no value": (lambda b, c, u: b.add("i2l", vae={"x": 1}), "takes no value: it is filled by a connection"),
    "node": (lambda b, c, u: b.add("add", a=c), "which output of node 'canvas' (blank_image)? there are"),
    "mixed": (lambda b, c, u: b.add("collect", item=[c["width"], 1]), "mixes outputs and values"),
    "several": (lambda b, c, u: b.add("add", a=[c["width"], c["height"]]), "add_1['a'] has a connection already"),
    "no port": (lambda b, c, u: b.connect(c, c["width"]), "an output is needed, such as node['image']"),
    "no output": (lambda b, c, u: b.connect(u["radius"], c["width"]), "(img_blur) has no output 'radius'; there are:"),
    "no input": (lambda b, c, u: b.connect(c["width"], u["width"]), "(img_blur) has no input 'width'; there are:"),
    "twice": (lambda b, c, u: b.connect(c["image"], u["image"]), "is connected to blur['image'] already"),
    "taken": (
        lambda b, c, u: b.connect(b.add("blank_image")["image"], u["image"]),
        "blur['image'] has a connection already, from canvas['image']; only the item of a 'collect' node takes several",
    ),
    "has a value": (lambda b, c, u: b.connect(c["width"], u["radius"]), "blur['radius'] has the value 2.0"),
    "circle": (lambda b, c, u: b.connect(u["width"], c["width"]), "canvas['width']: that closes a circle"),
    "itself": (lambda b, c, u: b.connect(c["width"], c["height"]), "that closes a circle"),
    "direct": (
        lambda b, c, u: b.add("merge_tiles_to_image", blend_mode=b.add("string")["value"]),
        "merge_tiles_to_image_1['blend_mode'] takes a value, no connection",
    ),
    "types": (
        lambda b, c, u: b.add("img_crop", image=c["width"]),
        "canvas['width'] is integer and cannot go into img_crop_1['image'], which is ImageField or nothing;"
        " canvas['width'] goes into 'height', 'width', 'x', 'y' there; img_crop_1['image'] takes 'image' from there",
    ),
    "optional": (
        lambda b, c, u: b.add("lscale", scale_factor=c["width"]),
        "which is float or nothing; a node of type 'float' between them converts it",
    ),
    "not connected": (lambda b, c, u: b.disconnect(c["width"], u["radius"]), "is not connected to blur['radius']"),
    "form": (lambda b, c, u: b.expose(u, "image") or b.expose(u, "image"), "blur['image'] is in the form already"),
    "form input": (lambda b, c, u: u.expose("radio"), "has no input 'radio' (did you mean 'radius'?)"),
    "form value": (lambda b, c, u: b.add("l2i").expose("vae"), "l2i_1['vae'] takes no value"),
    "no handle": (lambda b, c, u: b.remove("canvas"), "a node is needed, as `add` gives it, not 'canvas'"),
    "iterates": (lambda b, c, u: b.add("iterate") and b.to_graph(), "iterate_1 iterates over nothing: connect a list"),
    "collects": (lambda b, c, u: b.add("collect") and b.to_workflow(), "collect_1 collects nothing: connect something"),
    "incomplete": (
        lambda b, c, u: b.add("anima_model_loader") and b.to_workflow() and b.to_graph(),
        "anima_model_loader_1['model'] needs a value: modelidentifier",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_refused_and_what_is_right_is_said(case: str, builder: GraphBuilder) -> None:
    blank, blur = blurred(builder)
    attempt, message = WRONG[case]
    with pytest.raises(WorkflowError, match=re.escape(message)):
        attempt(builder, blank, blur)
    for node in [node for node in builder.nodes.values() if node not in (blank, blur)]:
        builder.remove(node)
    assert builder.to_graph()["edges"] == [edge("canvas.image", "blur.image")]


def test_a_node_that_cannot_be_connected_is_not_added(builder: GraphBuilder) -> None:
    blank, _ = blurred(builder)
    with pytest.raises(WorkflowError):
        builder.add("add", a=blank["width"], b=blank["image"])
    assert [*builder.nodes] == ["canvas", "blur"]
    assert repr(builder) == "GraphBuilder('Built', nodes=2, edges=1)"


def test_nodes_and_connections_are_taken_away(builder: GraphBuilder) -> None:
    blank, blur = blurred(builder)
    blank.expose("width")
    builder.disconnect(blank["image"], blur["image"])
    builder.connect(blank["image"], blur["image"])
    builder.remove(blank)
    graph = builder.to_graph()
    assert (graph["nodes"].keys(), graph["edges"]) == ({"blur"}, [])
    assert len(builder.to_workflow().to_dict()["form"]["elements"]) == 1
    with pytest.raises(WorkflowError, match=r"node 'canvas' \(blank_image\) has been removed"):
        builder.connect(blank["image"], blur["image"])


def test_nodes_of_another_builder_are_refused(builder: GraphBuilder, templates: Templates) -> None:
    blurred(builder)
    other = GraphBuilder(templates).add("blank_image", id="canvas")
    for attempt in (
        lambda: builder.add("img_blur", image=other["image"]),
        lambda: builder.remove(other),
        lambda: builder.expose(other, "width"),
    ):
        with pytest.raises(WorkflowError, match=r"node 'canvas' \(blank_image\) is of another builder"):
            attempt()
    assert len(builder.nodes) == 2


@pytest.mark.parametrize(
    ("source", "target", "taken"),
    [
        ("integer.value", "float.value", True),
        ("integer.value", "string.value", True),
        ("float.value", "string.value", True),
        ("float.value", "integer.value", False),
        ("string.value", "integer.value", False),
        ("boolean.value", "integer.value", True),
        ("boolean.value", "float.value", False),
        ("integer.value", "lscale.scale_factor", False),
        ("float.value", "lscale.scale_factor", True),
        ("integer.value", "denoise_latents.cfg_scale", False),
        ("float.value", "denoise_latents.cfg_scale", True),
        ("float_collection.collection", "denoise_latents.cfg_scale", True),
        ("integer.value", "integer_collection.collection", True),
        ("integer_collection.collection", "integer.value", True),
        ("integer_collection.collection", "float_collection.collection", False),
        ("integer.value", "if.true_input", True),
        ("if.value", "img_blur.image", True),
        ("iterate.index", "string.value", True),
        ("string.value", "scheduler.scheduler", False),
        ("scheduler.scheduler", "denoise_latents.scheduler", True),
        ("scheduler.scheduler", "string.value", False),
        ("blank_image.image", "image_collection.collection", False),
        ("lora_selector.lora", "lora_collection_loader.loras", True),
        ("metadata_item.item", "metadata.items", True),
        ("main_model_loader.vae", "l2i.vae", True),
    ],
)
def test_types_go_together_as_on_the_server(builder: GraphBuilder, source: str, target: str, taken: bool) -> None:
    (source_type, output), (target_type, name) = source.split("."), target.split(".")
    first, second = builder.add(source_type), builder.add(target_type)
    if taken:
        builder.connect(first[output], second[name])
    else:
        with pytest.raises(WorkflowError, match="cannot go into"):
            builder.connect(first[output], second[name])


def test_iterate_gives_what_it_gets(builder: GraphBuilder) -> None:
    iterate = builder.add("iterate")
    builder.add("string", value=iterate["item"])
    blur = builder.add("img_blur", image=iterate["item"])
    numbers = builder.add("range")
    message = (
        r"iterate_1 gives integer, which cannot go into ImageField or nothing \(iterate_1.item -> img_blur_1.image\)"
    )
    with pytest.raises(WorkflowError, match=message):
        builder.connect(numbers["collection"], iterate["collection"])
    builder.remove(blur)
    with pytest.raises(WorkflowError, match="iterate_1 iterates over a list, not integer"):
        builder.connect(builder.add("integer")["value"], iterate["collection"])
    builder.connect(numbers["collection"], iterate["collection"])
    with pytest.raises(WorkflowError, match="iterate_1 gives integer, which cannot go into boolean"):
        builder.add("boolean", value=iterate["item"])
    assert len(builder.to_graph()["edges"]) == 2


def test_collect_takes_items_of_one_type_and_gives_a_list_of_them(builder: GraphBuilder) -> None:
    number, text, truth = builder.add("integer"), builder.add("string"), builder.add("boolean")
    collect = builder.add("collect", item=[number["value"], truth["value"]])  # a boolean is a number too
    builder.add("integer_collection", collection=collect["collection"])
    with pytest.raises(WorkflowError, match="collect_1 collects items of one type, not of integer and string"):
        builder.connect(text["value"], collect["item"])
    with pytest.raises(WorkflowError, match="collect_1 gives a list of integer, which cannot go into integer"):
        builder.add("integer", value=collect["collection"])
    with pytest.raises(WorkflowError, match="collect_1 gives a list of integer, which cannot go into list of string"):
        builder.add("string_collection", collection=collect["collection"])
    with pytest.raises(WorkflowError, match="collect_2 takes a list in 'collection', not integer"):
        builder.add("collect", collection=number["value"])
    more = builder.add("collect", collection=collect["collection"])
    with pytest.raises(WorkflowError, match="collects items of one type"):
        builder.connect(text["value"], more["item"])
    iterate = builder.add("iterate", collection=more["collection"])
    builder.add("float", value=iterate["item"])
    with pytest.raises(WorkflowError, match="iterate_1 gives integer, which cannot go into boolean"):
        builder.add("boolean", value=iterate["item"])
    builder.to_graph()


def test_batches_are_in_the_workflow_and_not_in_the_graph(builder: GraphBuilder, templates: Templates) -> None:
    made = builder.add("integer_generator")
    batch = builder.add("integer_batch", integers=made["integers"])
    total = builder.add("add", a=batch["value"], b=2)
    with pytest.raises(WorkflowError, match="list of integer cannot go into integer"):
        builder.connect(made["integers"], builder.add("integer")["value"])
    loaded = load(builder.to_workflow(), templates)
    assert not loaded.warnings
    assert len(loaded.edges) == 2
    graph = builder.to_graph()
    assert (graph["nodes"].keys(), graph["edges"]) == ({"add_1", "integer_1"}, [])
    assert graph["nodes"][total.id]["b"] == 2
    builder.add("collect", item=batch["value"])
    with pytest.raises(WorkflowError, match="collect_1 collects nothing"):
        builder.to_workflow()


def fronts_graphs() -> list[dict[str, Any]]:
    """The graphs InvokeAI's front end makes of the workflows with which it is compared."""
    files = [DATA / f"workflows-{name}.jsonl" for name in ("handmade", "random", "shipped", "fresh")]
    cases = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [graph for case in cases if (graph := case["expected"].get("graph"))]


def test_graphs_of_the_front_end_come_back_as_they_are(templates: Templates) -> None:
    same = 0
    for graph in fronts_graphs():
        try:
            built = GraphBuilder.from_graph(graph, templates, name="Again").to_graph()
        except WorkflowError:
            continue  # the server refuses it too: see the live tests
        assert built["edges"] == graph["edges"]
        connected = {(found["destination"]["node_id"], found["destination"]["field"]) for found in graph["edges"]}
        for node_id, node in graph["nodes"].items():
            fields = templates[node["type"]].inputs
            known = {key: value for key, value in node.items() if key not in node.keys() - fields.keys()}
            for key, value in known.items():
                if (node_id, key) not in connected:
                    assert built["nodes"][node_id][key] == value
            for key in built["nodes"][node_id].keys() - node.keys():
                assert built["nodes"][node_id][key] == fields[key].default
        same += 1
    assert same > 20


def test_a_graph_of_the_queue_becomes_a_workflow(templates: Templates) -> None:
    nodes: dict[str, dict[str, Any]] = {
        "1": {"id": "1", "type": "integer", "value": 5, "is_intermediate": False, "use_cache": False},
        "2": {"id": "2", "type": "iterate", "collection": [], "index": 0, "is_intermediate": True, "use_cache": False},
        "3": {"id": "3", "type": "add", "a": 0, "b": 4, "is_intermediate": False, "use_cache": True},
        "4": {"id": "4", "type": "blank_image", "width": 64, "metadata": None, "board": None},
        "5": {"id": "5", "type": "collect", "item": None, "collection": []},
        "6": {"id": "6", "type": "gemini_image_generation", "temperature": None, "prompt": "x"},
        "7": {"id": "7", "type": "core_metadata", "seed": 1, "mine": "own"},
    }
    edges = [edge("1.value", "5.item"), edge("5.collection", "2.collection"), edge("2.item", "3.a")]
    graph = Graph.from_dict({"id": "x", "nodes": nodes, "edges": edges})
    built = GraphBuilder.from_graph(graph, templates, name="From the queue")
    sent = built.to_graph()
    assert sent["edges"] == edges
    assert sent["nodes"]["3"] == {"id": "3", "type": "add", "b": 4, "is_intermediate": False, "use_cache": True}
    assert (sent["nodes"]["4"]["is_intermediate"], "board" in sent["nodes"]["4"]) == (False, False)
    assert (sent["nodes"]["1"]["value"], sent["nodes"]["1"]["use_cache"]) == (5, False)
    assert "temperature" not in sent["nodes"]["6"]
    assert sent["nodes"]["7"]["mine"] == "own"
    workflow = built.to_workflow()
    assert (workflow.name, load(workflow, templates).warnings) == ("From the queue", ())
    boards = [node["data"]["inputs"]["board"] for node in workflow.to_dict()["nodes"] if node["data"]["id"] == "4"]
    assert boards[0]["value"] == "none"  # it was uncategorized, and stays so where the web UI has a board set
    built.nodes["3"].expose("b")
    built.add("add", a=built.nodes["3"]["value"])
    assert built.to_graph()["nodes"].keys() == {*nodes, "add_1"}


NO_GRAPHS: list[tuple[Any, str]] = [
    ([], "it has no object of nodes"),
    ({"nodes": [], "edges": []}, "this is a workflow"),
    ({"nodes": {"a": {"id": "b", "type": "add"}}}, "'a' is not the id of the node there"),
    ({"nodes": {"a": {"type": "nothing"}}}, "the server has no node type 'nothing'"),
    ({"nodes": {}, "edges": [{"source": {}}]}, "an edge lacks an end"),
    ({"nodes": {}, "edges": [edge("a.value", "b.a")]}, "ends at a node 'a' that is not in it"),
    (
        {"nodes": {"a": {"type": "call_saved_workflow", "workflow_inputs": {"x": 1}}}},
        "calls a saved workflow and gives its inputs values",
    ),
    (
        {
            "nodes": {"a": {"type": "integer"}, "b": {"type": "string"}, "c": {"type": "collect"}},
            "edges": [edge("a.value", "c.item"), edge("b.value", "c.item")],
        },
        "collects items of one type",
    ),
]


@pytest.mark.parametrize(("graph", "message"), NO_GRAPHS)
def test_what_is_no_graph_is_refused(graph: Any, message: str, templates: Templates) -> None:
    with pytest.raises(WorkflowError, match=message):
        GraphBuilder.from_graph(graph, templates)


def test_a_bad_value_is_an_input_value_error(builder: GraphBuilder) -> None:
    with pytest.raises(InputValueError, match="it must be at least 0; got -1"):
        builder.add("img_blur", radius=-1)
