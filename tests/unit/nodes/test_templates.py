"""Node templates from a server's schema."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from invokeai_py_client.nodes.templates import NodeTemplate, node_templates, shipped_templates

Templates = Mapping[str, NodeTemplate]


def test_every_node_type_has_a_template(templates: Templates) -> None:
    assert len(templates) == 309
    assert "invocation_complete_event" not in templates


def test_bounds_options_and_filters_are_read(templates: Templates) -> None:
    noise = templates["noise"]
    assert (noise.title, noise.version, noise.output_type) == ("Create Latent Noise", "1.1.0", "noise_output")
    assert {name: str(output.type) for name, output in noise.outputs.items()} == {
        "noise": "latents",
        "width": "integer",
        "height": "integer",
    }
    assert (noise.inputs["seed"].minimum, noise.inputs["seed"].maximum) == (0, 4294967295)
    assert (noise.inputs["width"].exclusive_minimum, noise.inputs["width"].multiple_of) == (0, 8)
    denoise = templates["denoise_latents"]
    assert denoise.inputs["cfg_scale"].cardinality == "SINGLE_OR_COLLECTION"
    assert denoise.inputs["scheduler"].type_name == "SchedulerField"
    assert "euler" in denoise.inputs["scheduler"].options
    model = templates["main_model_loader"].inputs["model"]
    assert model.required
    assert model.model_filter == {"base": ("sd-1", "sd-2"), "type": ("main",)}


def test_what_only_a_connection_fills_takes_no_value(templates: Templates) -> None:
    assert not templates["denoise_latents"].inputs["unet"].takes_value
    assert not templates["img_blur"].inputs["metadata"].takes_value
    assert templates["img_blur"].inputs["board"].takes_value
    assert templates["img_blur"].inputs["board"].default == "auto"


def test_node_attributes_are_no_inputs(templates: Templates) -> None:
    assert set(templates["add"].inputs) == {"a", "b"}
    assert "index" not in templates["iterate"].inputs


def test_custom_nodes_of_the_server_are_read_like_its_own(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    custom = copy.deepcopy(schemas["AddInvocation"])
    custom["node_pack"] = "my_pack"
    custom["properties"]["type"] = {"const": "my_add", "default": "my_add"}
    custom["properties"]["a"]["maximum"] = 9
    mine = node_templates({"components": {"schemas": {**schemas, "MyAddInvocation": custom}}})["my_add"]
    assert (mine.node_pack, mine.inputs["a"].maximum) == ("my_pack", 9)


def test_labels_controls_and_bounds_are_read(templates: Templates) -> None:
    prompt = templates["compel"].inputs["prompt"]
    assert (prompt.component, str(prompt.type), prompt.default) == ("textarea", "string", "")
    scheduler = templates["flux_denoise"].inputs["scheduler"]
    assert (scheduler.options, scheduler.option_labels["heun"]) == (("euler", "heun", "lcm"), "Heun (2nd order)")
    assert templates["noise"].inputs["width"].bounds == {"exclusive_minimum": 0, "multiple_of": 8}
    assert not templates["lresize"].inputs["width"].limits_in_ui, "it may be null, and the web UI looks no further"
    assert templates["rand_int"].inputs["low"].title == "Low"
    assert templates["mask_combine"].inputs["mask2"].title == "Mask 2", "a name without a title, as the web UI reads it"


def test_what_goes_between_generators_and_batches_is_of_its_own_sort(templates: Templates) -> None:
    assert templates["integer_generator"].outputs["integers"].type.batch
    assert templates["integer_batch"].inputs["integers"].type.batch
    assert not templates["integer_batch"].outputs["value"].type.batch
    default = {"type": "integer_generator_arithmetic_sequence", "start": 0, "step": 1, "count": 10}
    assert templates["integer_generator"].inputs["generator"].default == default


def test_the_shipped_templates_are_those_of_the_schema_without_its_prose(templates: Templates) -> None:
    def without_prose(template: NodeTemplate) -> NodeTemplate:
        inputs = {name: replace(field, description="") for name, field in template.inputs.items()}
        return replace(template, description="", inputs=inputs)

    assert shipped_templates() == {name: without_prose(template) for name, template in templates.items()}
