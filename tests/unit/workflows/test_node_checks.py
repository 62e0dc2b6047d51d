"""Checks of the server's code that its schema does not have: of values, and of the items of batches."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from invokeai_py_client.workflows.handle import WorkflowHandle, open_workflow
from invokeai_py_client.workflows.loading import load
from invokeai_py_client.workflows.node_checks import NODE_CHECKS, is_known, refusals
from invokeai_py_client.workflows.readiness import check_problems
from tests.workflow_files import invocation, templates, workflow_file

REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("denoise_latents", {"cfg_scale": 0.99}, "cfg_scale", "at least 1"),
    ("denoise_latents", {"cfg_scale": [7, 0.5]}, "cfg_scale", "at least 1"),
    ("denoise_latents_meta", {"cfg_scale": 0}, "cfg_scale", "at least 1"),
    ("tiled_multi_diffusion_denoise_latents", {"cfg_scale": -1}, "cfg_scale", "at least 1"),
    ("controlnet", {"control_weight": 2.1}, "control_weight", "between -1 and 2"),
    ("flux_controlnet", {"control_weight": [0, 1]}, "control_weight", "one number"),
    ("flux_ip_adapter", {"weight": [0, -1.5]}, "weight", "between -1 and 2"),
    ("t2i_adapter", {"weight": -0.5}, "weight", "between 0 and 2"),
    ("ip_adapter", {"weight": 3}, "weight", "between -1 and 2"),
    ("flux_ip_adapter", {"weight": -2}, "weight", "between -1 and 2"),
    ("t2i_adapter", {"weight": [1]}, "weight", "one number"),
    ("ip_adapter", {"begin_step_percent": 0.6, "end_step_percent": 0.5}, "end_step_percent", "begin_step_percent, 0.6"),
    ("controlnet", {"end_step_percent": 0, "begin_step_percent": 1}, "end_step_percent", "before begin_step_percent"),
    ("integer_math", {"operation": "DIV", "b": 0}, "b", "not be 0 for DIV"),
    ("integer_math", {"operation": "MOD", "b": 0}, "b", "not be 0 for MOD"),
    ("integer_math", {"operation": "EXP", "b": -1}, "b", "not be negative"),
    ("float_math", {"operation": "DIV", "b": 0.0}, "b", "not be 0 for DIV"),
    ("float_math", {"operation": "EXP", "a": 0, "b": -1}, "b", "not be negative for EXP of 0"),
    ("float_math", {"operation": "EXP", "a": -8, "b": 0.5}, "b", "whole number for EXP of -8"),
    ("float_math", {"operation": "EXP", "a": 10, "b": 400}, "b", "must be smaller"),
    ("range", {"start": 5, "stop": 5}, "stop", "greater than start, 5"),
    ("range", {"stop": 0}, "stop", "greater than start, 0"),
    ("image_panel_layout", {"num_cols": 2, "panel_col_idx": 2}, "panel_col_idx", "between 0 and 1"),
    ("image_panel_layout", {"panel_row_idx": 1}, "panel_row_idx", "between 0 and 0"),
    ("face_mask_detection", {"face_ids": "0, 2"}, "face_ids", "'0,2,7'"),
    ("metadata_to_string", {"label": "* CUSTOM LABEL *"}, "custom_label", "must not be empty"),
    ("metadata_item_linked", {"label": "* CUSTOM LABEL *", "custom_label": " "}, "custom_label", "must not be empty"),
    ("segment_anything", {"bounding_boxes": [{}], "point_lists": []}, "point_lists", "bounding_boxes, 1"),
    ("ideogram4_caption_builder", {"regions": [{}, {"bbox": [5, 0, 4, 9]}]}, "regions", "bbox of item 1"),
    ("krea2_denoise", {"cfg_scale": float("inf")}, "cfg_scale", "finite"),
    ("krea2_denoise", {"shift": float("nan")}, "shift", "finite"),
]
TAKEN: list[tuple[str, dict[str, Any]]] = [
    ("denoise_latents", {"cfg_scale": 1}),
    ("denoise_latents", {"cfg_scale": [1, 20.5]}),
    ("denoise_latents", {}),
    ("ip_adapter", {"weight": [-1, 2]}),
    ("t2i_adapter", {"weight": 0}),
    ("ip_adapter", {"begin_step_percent": 0.5, "end_step_percent": 0.5}),
    ("ip_adapter", {"begin_step_percent": 1}),
    ("integer_math", {"operation": "ADD", "b": 0}),
    ("integer_math", {"operation": "EXP", "b": 0}),
    ("float_math", {"operation": "EXP", "a": -8, "b": 3}),
    ("float_math", {"operation": "SQRT", "a": -1}),
    ("range", {"start": 50}),
    ("range", {"start": -2, "stop": -1}),
    ("image_panel_layout", {"num_cols": 3, "panel_col_idx": 2}),
    ("face_mask_detection", {"face_ids": ""}),
    ("face_mask_detection", {"face_ids": "0,22"}),
    ("metadata_to_string", {"label": "* CUSTOM LABEL *", "custom_label": "x"}),
    ("segment_anything", {"bounding_boxes": [{}]}),
    ("ideogram4_caption_builder", {"regions": [{"bbox": None}, {"bbox": [0, 0, 0, 0]}, "no region"]}),
    # of another type, which is refused elsewhere
    ("range", {"stop": "a"}),
    ("denoise_latents", {"cfg_scale": None}),
    ("float_math", {"operation": "EXP", "a": "x", "b": True}),
    ("float_math", {"operation": "EXP", "a": 10**400, "b": 2}),
    ("ip_adapter", {"begin_step_percent": 10**400, "end_step_percent": 0.5}),
    ("krea2_denoise", {"cfg_scale": 10**400}),
]


def found(node_type: str, given: dict[str, Any]) -> dict[str, str]:
    defaults = {name: field.default for name, field in templates()[node_type].inputs.items()}
    return dict(refusals(node_type, given, defaults))


@pytest.mark.parametrize(("node_type", "given", "blamed", "words"), REFUSED)
def test_what_the_code_of_a_node_refuses_is_refused(
    node_type: str, given: dict[str, Any], blamed: str, words: str
) -> None:
    why = found(node_type, given)
    assert [*why] == [blamed]
    assert words in why[blamed]


@pytest.mark.parametrize(("node_type", "given"), TAKEN)
def test_what_it_takes_is_taken(node_type: str, given: dict[str, Any]) -> None:
    assert found(node_type, given) == {}


def test_every_check_is_of_inputs_the_nodes_have_and_is_tried() -> None:
    for node_type, checks in NODE_CHECKS.items():
        for check in checks:
            assert {*check.inputs} <= {*templates()[node_type].inputs}, node_type
    tried = {(NODE_CHECKS[kind][0].why_not, blamed) for kind, _, blamed, _ in REFUSED}
    assert {check.blamed for checks in NODE_CHECKS.values() for check in checks} == {blamed for _, blamed in tried}


@pytest.mark.parametrize(
    ("node_type", "changes", "known"),
    [
        ("add", {}, True),
        ("add", {"version": "1.0.0"}, True),
        ("add", {"version": "1.10.0"}, False),
        ("add", {"node_pack": "mine"}, False),
        ("prompt_from_file", {}, False),
    ],
)
def test_newer_nodes_and_those_of_packs_are_not_known(node_type: str, changes: dict[str, str], *, known: bool) -> None:
    template = replace(templates()[node_type], **changes)  # type: ignore[arg-type]
    definition = open_workflow(workflow_file(invocation("n", node_type))).definition
    assert is_known(load(definition, {node_type: template}).nodes["n"]) is known


def opened(*nodes: Any, edges: Any = ()) -> WorkflowHandle:
    return open_workflow(workflow_file(*nodes, edges=edges), templates())


def test_a_value_is_told_before_it_is_sent() -> None:
    workflow = opened(invocation("n", "integer_math", operation="DIV", a=4, b=2))
    assert workflow.validate() == []
    workflow.set({"n.b": 0})
    [problem] = workflow.validate()
    assert (problem.kind, problem.node_id, problem.field_name, problem.in_ui) == ("value", "n", "b", False)
    assert "it must not be 0 for DIV; got 0" in problem.message


def test_what_a_connection_fills_is_left_to_the_server() -> None:
    workflow = opened(
        invocation("i", "integer", value=0),
        invocation("n", "integer_math", operation="DIV", b=0),
        edges=[("i.value", "n.b")],
    )
    assert workflow.validate() == []


def batch(node_id: str, kind: str, items: list[Any], group: str = "None") -> dict[str, Any]:
    values: dict[str, Any] = {"integers" if kind == "integer_batch" else "floats": items}
    return invocation(node_id, kind, batch_group_id=group, **values)


def test_each_item_of_a_batch_is_looked_at() -> None:
    workflow = opened(
        batch("b", "float_batch", [7.0, 0.5]),
        invocation("n", "tiled_multi_diffusion_denoise_latents"),
        edges=[("b.value", "n.cfg_scale")],
    )
    [problem] = [problem for problem in workflow.validate() if problem.field_name == "cfg_scale"]
    assert problem.kind == "batch_item"
    assert "of a queue item: it must be at least 1; got 0.5" in problem.message


@pytest.mark.parametrize(
    ("group", "stops", "refused"),
    [
        ("None", [3, 9], "got 3"),
        ("Group 1", [3, 9], ""),
        ("Group 1", [9, 3], "got 3"),
        ("Group 1", [9, 9, 9], "lists of the same length"),
    ],
)
def test_values_of_one_item_are_looked_at_together(group: str, stops: list[int], refused: str) -> None:
    workflow = opened(
        batch("starts", "integer_batch", [1, 5], group),
        batch("stops", "integer_batch", stops, group),
        invocation("n", "range"),
        edges=[("starts.value", "n.start"), ("stops.value", "n.stop")],
    )
    told = [problem.message for problem in workflow.validate()]
    assert len(told) == bool(refused)
    assert refused in "".join(told)


def test_a_sweep_is_looked_at_item_by_item() -> None:
    workflow = opened(invocation("n", "range"))
    data = workflow.build_batch(sweep={"n.start": [1, 5], "n.stop": [9, 3]}, mode="zip")["batch"]["data"]
    problems = [*check_problems(load(workflow.definition, templates()), {}, data, str)]
    assert [problem.message for problem in problems] == [
        "('n', 'stop') of a queue item: it must be greater than start, 5; got 3"
    ]
