"""The workflows InvokeAI ships: all of them load and build, and those for SD 1.5 and SDXL run, with tiny models."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import model_manager, queue
from more_tiny_models import make_more_tiny_models
from PIL import Image as Pillow

from invokeai_py_client import Image, InvokeAIClient, RunResult, Workflow
from invokeai_py_client.exceptions import WorkflowNotReadyError
from tests.live.conftest import MODEL
from tests.live.pictures import ROOT, pixels
from tests.live.server_fixture import CACHE
from tests.unit.workflows.front_end import edge_set, front_end_problems, our_problems

MODEL_NAMES = {
    # The name by which an IP-Adapter finds its image encoder; others are downloaded.
    "tiny-clip-vision": "IP Adapter SD1.5 Image Encoder",
    "vae": "tiny-sdxl-vae",
}
LATENTS_TO_IMAGE = "Latents to Image - SD1.5, SDXL"


@dataclass(frozen=True)
class Case:
    """A workflow that runs here: what is set besides the seed, and the size of its pictures."""

    values: Mapping[Any, Any]
    size: tuple[int, int]
    picture: tuple[int, int] | None = None
    """The size of the picture it starts from."""


TILES = {"tile_width": 96, "tile_height": 128, "tile_overlap": 16, "steps": 4}
RUN = {
    "Text to Image - SD1.5": Case({"model": MODEL, "width": 64, "height": 72, "steps": 2}, (64, 72)),
    "Text to Image - SD1.5, LoRA": Case(
        {"model": MODEL, "lora": "tiny-lora-sd15", "width": 64, "height": 72, "steps": 2}, (64, 72)
    ),
    "Text to Image - SDXL": Case(
        {
            "model": "tiny-sdxl",
            "vae_model": "tiny-sdxl-vae",
            "Create Latent Noise.width": 64,
            "Create Latent Noise.height": 72,
            "steps": 2,
        },
        (64, 72),
    ),
    "Upscaler - SD1.5, MultiDiffusion": Case(
        {
            "Main Model - SD1.5, SD2.model": MODEL,
            "image_to_image_model": "tiny-upscaler",
            "Any Model.model": "tiny-controlnet-sd15",
            **TILES,
        },
        (128, 128),
        picture=(64, 64),
    ),
    "Upscaler - SDXL, MultiDiffusion": Case(
        {
            "SDXL Model": "tiny-sdxl",
            "VAE": "tiny-sdxl-vae",
            "image_to_image_model": "tiny-upscaler",
            "Any Model.model": "tiny-controlnet-sdxl",
            **TILES,
        },
        (128, 128),
        picture=(64, 64),
    ),
    "Upscaler - SD1.5, Tiled": Case(
        {
            "model": MODEL,
            "ip_adapter_model": "tiny-ip-adapter-sd15",
            "control_model": "tiny-controlnet-sd15",
            "blend_amount": 8,
            "steps": 4,
        },
        (320, 256),
        picture=(160, 128),
    ),
}
FROM_FILE = "Text to Image - SD1.5, Prompt from File"

GONE = {
    "Face Detailer - SD1.5": ["canny_image_processor"],
    "Text to Image -  SD1.5, Control": ["canny_image_processor", "midas_depth_image_processor"],
    "Upscaler - SD1.5, ESRGAN": ["canny_image_processor"],
}
"""Nodes that no longer exist; the front end drops these silently on running, we refuse."""
STALE = {"Text to Image - FLUX", "Image to Image - FLUX"}
"""Made for a node of an older version, which had inputs that are gone; the front end refuses to run them, too."""
OTHER_MODELS = {
    "Extend Video - Wan 2.2 Lightning",
    "Extend Video - Wan 2.2 Lightning w/ Concept LoRAs",
    "Extend Video to Image - Wan 2.2 Lightning",
    "Image to Image - Wan 2.2",
    "Image to Video - Wan 2.2 Lightning",
    "Image to Video - Wan 2.2 Lightning w/ Concept LoRAs",
    "Image to Video - Wan 2.2 TI2V (Low Quality)",
    "Interpolate 2 Images to Video - Wan 2.2 Lightning",
    "Text to Image - CogView4",
    "Text to Image - SD3.5",
    "Text to Image - Wan 2.2",
    "Text to Video - Wan 2.2 Lightning",
    "Text to Video - Wan 2.2 Lightning w/ Concept LoRAs",
    "Text to Video - Wan 2.2 TI2V-5B (Low Quality)",
}
ALL = sorted([*RUN, FROM_FILE, *GONE, *STALE, *OTHER_MODELS])

LINES = (ROOT / "tests/data/workflows-shipped.jsonl").read_text(encoding="utf-8").splitlines()
FRONT_END = {case["name"]: case["expected"] for case in map(json.loads, LINES)}
"""What the front end makes of half of them, by name."""


@pytest.fixture(scope="module")
def client(ready_url: str) -> Iterator[InvokeAIClient]:
    with InvokeAIClient(ready_url) as connected:
        if connected.server_version != "6.14.2":
            pytest.skip("these are the workflows 6.14.2 ships")
        yield connected


@pytest.fixture(scope="module")
def models(client: InvokeAIClient) -> Iterator[None]:
    """The tiny models of all kinds are installed, until these tests are done."""
    there = {model.name for model in client.model_repo.list_models()}
    paths = make_more_tiny_models(CACHE / "tiny-models")
    by_name = {MODEL_NAMES.get(path.name, path.stem): path for path in [*paths, paths[0] / "vae"]}
    jobs = [
        client.model_repo.install_model(path, name=name, inplace=True)
        for name, path in by_name.items()
        if name not in there
    ]
    installed = [job.wait(timeout=60) for job in jobs]
    yield
    for model in installed:
        client.send(model_manager.delete_model(model.key))


@pytest.fixture(scope="module")
def ids(client: InvokeAIClient) -> dict[str, str]:
    """The ids of the shipped workflows, by name."""
    return {record.name: record.workflow_id for record in client.workflow_repo.list_workflows(categories=["default"])}


def test_these_are_all_there_are(ids: dict[str, str]) -> None:
    assert sorted(ids) == ALL
    assert len(ids) == 26
    assert len(FRONT_END) == 13


@pytest.mark.parametrize("name", ALL)
def test_its_inputs_are_those_of_the_form_in_order(name: str, client: InvokeAIClient, ids: dict[str, str]) -> None:
    workflow = client.workflow_repo.get_workflow(ids[name])
    assert workflow.name == name
    listed = [entry.key for entry in workflow.list_inputs()]
    assert listed == form_fields(workflow.definition.to_dict())
    assert [entry.input_index for entry in workflow.list_inputs()] == list(range(len(listed)))
    if name in FRONT_END and FRONT_END[name]["form_fields"] is not None:
        assert listed == [tuple(field) for field in FRONT_END[name]["form_fields"]]


def form_fields(definition: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The fields of a workflow's form, top to bottom; before there were forms, there was a list."""
    elements = definition["form"]["elements"]

    def below(element: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        data = element.get("data", {})
        if element["type"] == "node-field":
            yield data["fieldIdentifier"]["nodeId"], data["fieldIdentifier"]["fieldName"]
        for child in data.get("children", ()):
            yield from below(elements[child])

    return list(below(elements[definition["form"]["rootElementId"]])) or [
        (field["nodeId"], field["fieldName"]) for field in definition["exposedFields"]
    ]


@pytest.mark.parametrize("name", ALL)
def test_its_graph_is_the_front_ends(name: str, client: InvokeAIClient, ids: dict[str, str]) -> None:
    workflow = client.workflow_repo.get_workflow(ids[name])
    graph = workflow.build_graph()
    drawn = {
        node_id: node_type for node_id, node_type in types(workflow).items() if node_type not in GONE.get(name, [])
    }
    assert {node_id: node["type"] for node_id, node in graph["nodes"].items()} == drawn
    ends = {edge[end]["node_id"] for edge in graph["edges"] for end in ("source", "destination")}
    assert ends <= graph["nodes"].keys()
    if name in FRONT_END:
        assert graph["nodes"] == FRONT_END[name]["graph"]["nodes"]
        assert edge_set(graph) == edge_set(FRONT_END[name]["graph"])


def types(workflow: Workflow) -> dict[str, str]:
    """The types of a workflow's nodes, by id."""
    nodes: list[dict[str, Any]] = workflow.definition.to_dict()["nodes"]
    return {node["id"]: node["data"]["type"] for node in nodes if node["type"] == "invocation"}


@pytest.mark.parametrize("name", ALL)
def test_what_keeps_it_from_running_is_said(name: str, client: InvokeAIClient, ids: dict[str, str]) -> None:
    workflow = client.workflow_repo.get_workflow(ids[name])
    problems = workflow.validate()
    kinds = {problem.kind for problem in problems}
    assert kinds - {"missing_input"} == (
        {"missing_node_template"} if name in GONE else {"missing_field_template"} if name in STALE else set()
    )
    gone = [types(workflow)[problem.node_id] for problem in problems if problem.kind == "missing_node_template"]
    assert gone == GONE.get(name, [])
    if name in FRONT_END:
        ours = our_problems(problems, workflow._loaded)  # pyright: ignore[reportPrivateUsage]
        assert sorted(ours) == sorted(front_end_problems(FRONT_END[name]["reasons"]))


@pytest.mark.parametrize("name", GONE)
def test_what_misses_a_node_is_not_sent(name: str, client: InvokeAIClient, ids: dict[str, str]) -> None:
    before = client.send(queue.get_queue_status("default")).queue.total
    with pytest.raises(WorkflowNotReadyError, match=f"the server has no node type '{GONE[name][0]}'"):
        client.workflow_repo.get_workflow(ids[name]).submit()
    assert client.send(queue.get_queue_status("default")).queue.total == before


def ready(client: InvokeAIClient, name: str) -> Workflow:
    """A workflow with small values, by name."""
    workflow = client.workflow_repo.get_workflow(name)
    case = RUN[name]
    workflow.set(case.values, seed=1)
    if case.picture:
        board = client.board_repo.get_uncategorized_board()
        workflow.set(image=board.upload_image_data(gradient(case.picture), "gradient.png"))
    return workflow


def gradient(size: tuple[int, int]) -> bytes:
    grey = Pillow.radial_gradient("L")
    turned = [grey, grey.crop((0, 0, 128, 256)), Pillow.linear_gradient("L")]
    content = io.BytesIO()
    Pillow.merge("RGB", [channel.resize(size) for channel in turned]).save(content, "PNG")
    return content.getvalue()


def picture(result: RunResult) -> tuple[tuple[int, int], bytes]:
    """The one picture a run made: no plain colour, but hundreds of them."""
    (image,) = result.images
    return seen(image)


def seen(image: Image) -> tuple[tuple[int, int], bytes]:
    size, colours = pixels(image.bytes())
    assert len({colours[start : start + 3] for start in range(0, len(colours), 3)}) > 500
    return size, colours


@pytest.mark.usefixtures("models")
@pytest.mark.parametrize("name", RUN)
def test_it_runs_and_the_seed_decides_the_pixels(name: str, client: InvokeAIClient) -> None:
    workflow = ready(client, name)
    assert workflow.validate() == []
    size, first = picture(workflow.run(timeout=60))
    assert size == RUN[name].size
    _, second = picture(workflow.run({"seed": 2}, timeout=60))
    assert first != second


@pytest.mark.usefixtures("models")
@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("Text to Image - SD1.5, LoRA", "LoRA Weight", 0),
        ("Text to Image - SD1.5, LoRA", "LoRA Weight", -1),
        ("Text to Image - SDXL", "Positive Prompt.value", "a house"),
        ("Upscaler - SD1.5, MultiDiffusion", "Structural Control (-10 to 10)", 10),
        ("Upscaler - SDXL, MultiDiffusion", "Structural Control (-10 to 10)", 10),
        ("Upscaler - SD1.5, Tiled", "ControlNet - SD1.5, SD2, SDXL.control_weight", 0),
        ("Upscaler - SD1.5, Tiled", "IP-Adapter - SD1.5, SDXL.weight", 0),
    ],
)
def test_what_is_set_changes_the_pixels(name: str, key: str, value: Any, client: InvokeAIClient) -> None:
    """So each kind of model has its part in the picture. What has run before comes from the server's cache."""
    workflow = ready(client, name)
    _, usual = picture(workflow.run(timeout=60))
    _, changed = picture(workflow.run({key: value}, timeout=60))
    assert usual != changed


@pytest.mark.usefixtures("models")
def test_each_prompt_of_a_file_makes_an_image_in_order(client: InvokeAIClient, tmp_path: Path) -> None:
    prompts = ["a cat", "a dog", "a house in the wood"]
    (tmp_path / "prompts.txt").write_text("\n".join(prompts), encoding="utf-8")
    workflow = client.workflow_repo.get_workflow(FROM_FILE)
    workflow.set(model=MODEL, file_path=str(tmp_path / "prompts.txt"), width=64, height=64, steps=2, seed=1)
    workflow.set(max_prompts=0, pre_prompt="photo of ")
    result = workflow.run(timeout=60)
    assert result.output("Prompts from File").value == [f"photo of {prompt}" for prompt in prompts]
    assert result.images == (), "the shipped workflow marks its images as intermediate"
    images = result.output(LATENTS_TO_IMAGE).images
    assert set(images) == set(result.intermediate_images)
    together = [seen(image) for image in images]
    assert [size for size, _ in together] == [(64, 64)] * 3
    assert len(set(together)) == 3
    for line, image in enumerate(together, start=1):
        alone = workflow.run({"start_line": line, "max_prompts": 1}, timeout=60)
        assert [seen(single) for single in alone.output(LATENTS_TO_IMAGE).images] == [image]
