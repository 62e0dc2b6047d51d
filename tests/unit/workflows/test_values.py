"""Values of inputs: what is sent for each, and what is refused with which words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from invokeai_api.models import AnyModelConfig

from invokeai_py_client.exceptions import InputValueError
from invokeai_py_client.kit.pictures import ModelReference
from invokeai_py_client.nodes.templates import FieldTemplate, FieldType, NodeTemplate
from invokeai_py_client.workflows.values import check_value

Templates = Mapping[str, NodeTemplate]

MODEL = {"key": "k", "hash": "h", "name": "n", "base": "sd-1", "type": "main"}


@pytest.mark.parametrize(
    ("node", "field", "value", "sent"),
    [
        ("noise", "seed", 7, 7),
        ("noise", "seed", None, None),
        ("noise", "width", 64, 64),
        ("denoise_latents", "cfg_scale", 7, 7),
        ("denoise_latents", "cfg_scale", [1.5, 2], [1.5, 2]),
        ("denoise_latents", "scheduler", "euler", "euler"),
        ("l2i", "fp32", False, False),
        ("l2i", "board", "auto", "auto"),
        ("l2i", "board", {"board_id": "b"}, {"board_id": "b"}),
        ("l2i", "board", SimpleNamespace(board_id="b"), {"board_id": "b"}),
        ("l2i", "board", SimpleNamespace(board_id="none"), "none"),
        ("compel", "prompt", "a cat", "a cat"),
        ("img_blur", "image", "x.png", {"image_name": "x.png"}),
        ("img_blur", "image", {"image_name": "x.png"}, {"image_name": "x.png"}),
        ("img_blur", "image", SimpleNamespace(image_name="x.png"), {"image_name": "x.png"}),
        ("main_model_loader", "model", "my model", ModelReference("my model")),
        ("main_model_loader", "model", MODEL, MODEL),
        ("main_model_loader", "model", AnyModelConfig.from_dict({**MODEL, "format": "diffusers"}), MODEL),
        ("blank_image", "color", (1, 2, 3), {"r": 1, "g": 2, "b": 3, "a": 255}),
        ("blank_image", "color", {"r": 1, "g": 2, "b": 3, "a": 4}, {"r": 1, "g": 2, "b": 3, "a": 4}),
        ("integer_collection", "collection", (1, 2), [1, 2]),
        ("image_collection", "images", ["a.png"], [{"image_name": "a.png"}]),
    ],
)
def test_accepted(node: str, field: str, value: Any, sent: Any, templates: Templates) -> None:
    assert check_value(templates[node].inputs[field], value, "x") == sent


@pytest.mark.parametrize(
    ("node", "field", "value", "message"),
    [
        ("noise", "seed", "7", r"a whole number is needed; got '7' \(str\)"),
        ("noise", "seed", True, "a whole number is needed"),
        ("noise", "seed", 1.5, "a whole number is needed"),
        ("noise", "seed", -1, "at least 0 and at most 4294967295; got -1"),
        ("noise", "width", 100, "a multiple of 8; got 100"),
        ("noise", "width", -1, "it must be greater than 0 and a multiple of 8; got -1"),
        ("noise", "width", 0, "greater than 0"),
        ("noise", "width", 10**400 + 1, "a multiple of 8"),
        ("denoise_latents", "cfg_scale", 10**400, "a number is needed"),
        ("denoise_latents", "cfg_scale", "7", "a number is needed"),
        ("denoise_latents", "cfg_scale", float("nan"), "a finite number is needed"),
        ("denoise_latents", "cfg_scale", [1, "x"], "item 1: a number is needed"),
        ("denoise_latents", "scheduler", "eulerr", "one of 'ddim', .*; got 'eulerr'"),
        ("l2i", "fp32", 1, "True or False is needed"),
        ("l2i", "board", "", r"a board is needed: a handle \(see `client.board_repo`\)"),
        ("l2i", "board", 5, "an id or a name, 'auto', or 'none'"),
        ("l2i", "latents", 1, "it is filled by a connection"),
        ("compel", "prompt", 5, "a string is needed"),
        ("img_blur", "image", Path("x.png"), r"there is no file 'x\.png'"),
        ("img_blur", "image", "", "a picture is needed: an image handle, a name, a path, a file's bytes"),
        ("main_model_loader", "model", {"name": "n"}, "a dict with key, hash, name, base, type"),
        ("main_model_loader", "model", {**MODEL, "base": "flux"}, "a model whose base is sd-1 or sd-2 is needed"),
        ("blank_image", "color", (1, 2, 300), "each a whole number 0 to 255"),
        ("blank_image", "color", "red", "a colour is needed"),
        ("integer_collection", "collection", 5, "a list is needed"),
        ("integer_collection", "collection", [1, "2"], "item 1: a whole number is needed"),
    ],
)
def test_refused(node: str, field: str, value: Any, message: str, templates: Templates) -> None:
    with pytest.raises(InputValueError, match=message) as refused:
        check_value(templates[node].inputs[field], value, "'My input' (node.field)")
    assert "'My input' (node.field)" in str(refused.value)


def test_every_default_the_server_declares_is_accepted(templates: Templates, document: dict[str, Any]) -> None:
    checked = 0
    for schema in document["components"]["schemas"].values():
        if schema.get("class") == "invocation":
            for name, field in templates[schema["properties"]["type"]["const"]].inputs.items():
                default = schema["properties"][name].get("default")
                if field.takes_value and default is not None:
                    check_value(field, default, name)
                    checked += 1
    assert checked > 500


def test_lengths_and_counts_are_checked() -> None:
    text = FieldTemplate("t", "T", FieldType("StringField", "SINGLE"), min_length=2, max_length=3)
    many = FieldTemplate("t", "T", FieldType("StringField", "COLLECTION"), min_items=1, max_items=2)
    for field, value, message in [
        (text, "a", "at least 2 characters"),
        (text, "abcd", "at most 3 characters"),
        (many, [], "at least 1 items"),
        (many, ["a", "b", "c"], "at most 2 items"),
    ]:
        with pytest.raises(InputValueError, match=message):
            check_value(field, value, "t")
