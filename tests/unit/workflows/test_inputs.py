"""Keys that find inputs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.exceptions import InputNotFoundError
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflows.inputs import InputTable
from invokeai_py_client.workflows.loading import load
from tests.workflow_files import invocation, workflow_file

EXAMPLE = Path(__file__).parents[3] / "examples" / "blur_and_resize.json"


@pytest.fixture(scope="module")
def table(templates: Mapping[str, NodeTemplate]) -> InputTable:
    return InputTable(load(WorkflowDefinition.from_file(EXAMPLE), templates))


def test_form_inputs_come_first_in_the_forms_order(table: InputTable) -> None:
    form = [(entry.input_index, entry.label) for entry in table.inputs if entry.input_index is not None]
    assert form == [(0, "Picture"), (1, "Blur radius"), (2, "Width"), (3, "Height")]
    assert [entry.input_index for entry in table.inputs[4:]] == [None] * (len(table.inputs) - 4)


@pytest.mark.parametrize(
    ("key", "found"),
    [
        (0, ("blur", "image")),
        ("Picture", ("blur", "image")),
        ("picture", ("blur", "image")),
        ("blur_radius", ("blur", "radius")),
        ("Blur radius", ("blur", "radius")),
        ("radius", ("blur", "radius")),
        ("resize.width", ("resize", "width")),
        ("Resize Image.width", ("resize", "width")),
        ("Resize Image.Width", ("resize", "width")),
        (("resize", "width"), ("resize", "width")),
        ("resample_mode", ("resize", "resample_mode")),
        ("Blur Type", ("blur", "blur_type")),
        ("blur.board", ("blur", "board")),
    ],
)
def test_found(key: Any, found: tuple[str, str], table: InputTable) -> None:
    assert table.find(key).key == found


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (9, r"no input 9: the form has 4 inputs\n  \[0\] 'Picture'"),
        (-1, "no input -1"),
        ("nope", r"no input 'nope'; there are:\n  \[0\] 'Picture' \(Blur Image.image\)"),
        ("board", r"'board' means 2 inputs; .*\n  'Board' \(Blur Image.board\)\n  'Board' \(Resize Image.board\)"),
        ("blurr_radius", "no input 'blurr_radius'; did you mean 'Blur radius'\\? there are:"),
        ("Rezise.width", "did you mean 'resize.width'"),
        (("blur", "nope"), "no input"),
        (True, "not by True"),
        (None, "not by None"),
        (1.5, r"not by 1\.5"),
    ],
)
def test_not_found_lists_what_there_is(key: Any, message: str, table: InputTable) -> None:
    with pytest.raises(InputNotFoundError, match=message):
        table.find(key)


def test_a_label_of_the_form_comes_before_a_fields_name(templates: Mapping[str, NodeTemplate]) -> None:
    """As in the shipped upscaling workflows: one input is labeled "Model", another one is a field named "model"."""
    nodes = [invocation("main", "main_model_loader"), invocation("any", "model_identifier")]
    form = [("any", "model"), ("main", "model")]
    file = workflow_file(*nodes, form=form, labels={("any", "model"): "ControlNet"})
    listed = InputTable(load(WorkflowDefinition.from_dict(file), templates))
    assert listed.find("model").node_id == "main"
    assert listed.find("Any Model.model").node_id == "any"
