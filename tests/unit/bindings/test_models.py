"""What users see of models: reading, writing, comparing, showing them."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any, assert_type

import attrs
import pytest
from invokeai_api import models

from invokeai_py_client.bindings import UNSET, File, Model, Unset, dump, loader

BOARD: dict[str, Any] = {
    "board_id": "b1",
    "board_name": "Cats",
    "user_id": "system",
    "created_at": "2026-01-02 03:04:05.678",
    "updated_at": "2026-01-02 03:04:05.678",
    "cover_image_name": None,
    "archived": False,
    "image_count": 3,
    "asset_count": 0,
}


def test_unset_is_one_falsy_value() -> None:
    assert not UNSET
    assert f"{UNSET} {UNSET!r}" == "UNSET UNSET"
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_unset_narrows() -> None:
    def text_of(value: str | Unset) -> str:
        if value is UNSET:
            return "nothing"
        assert_type(value, str)
        return value

    assert text_of(UNSET) == "nothing"
    assert text_of("x") == "x"


def test_unknown_keys_are_kept_and_sent_back() -> None:
    data = {**BOARD, "colour": "red", "additional_properties": {"odd": 1}, "self": 2}
    board = models.BoardDTO.from_dict(data)
    assert board.additional_properties == {"colour": "red", "additional_properties": {"odd": 1}, "self": 2}
    assert board.to_dict() == data


def test_missing_required_keys_read_unset() -> None:
    board = models.BoardDTO.from_dict({"board_id": "b1"})
    name: object = board.board_name
    assert name is UNSET
    assert board.to_dict() == {"board_id": "b1"}


def test_unknown_enum_values_pass_through() -> None:
    data = {**BOARD, "board_visibility": "friends-only"}
    board = models.BoardDTO.from_dict(data)
    visibility: object = board.board_visibility
    assert visibility == "friends-only"
    assert board.to_dict() == data


def test_python_names_differ_from_json_keys_where_they_must() -> None:
    node = models.IntegerInvocation(id="n", value=5)
    assert node.type_ == "integer"
    assert node.to_dict() == {"id": "n", "type": "integer", "value": 5}


def test_unset_fields_are_not_sent_and_none_is() -> None:
    changes = models.BoardChanges(board_name=None)
    assert changes.to_dict() == {"board_name": None}
    changes.board_name = UNSET
    assert changes.to_dict() == {}


def test_a_graph_of_typed_nodes() -> None:
    data: dict[str, Any] = {
        "id": "g",
        "nodes": {
            "a": {"id": "a", "type": "integer", "value": 1},
            "b": {"id": "b", "type": "my_node", "strength": {"deep": [1]}},
        },
        "edges": [{"source": {"node_id": "a", "field": "value"}, "destination": {"node_id": "b", "field": "strength"}}],
    }
    graph = models.Graph.from_dict(data)
    assert isinstance(graph.nodes, dict)
    assert graph.nodes["a"] == models.IntegerInvocation(id="a", value=1)
    custom = graph.nodes["b"]
    assert isinstance(custom, models.UnknownInvocation)
    assert (custom.id, custom.type_) == ("b", "my_node")
    assert custom.additional_properties == {"strength": {"deep": [1]}}
    assert isinstance(graph.edges, list)
    assert graph.edges[0].source.node_id == "a"
    assert graph.to_dict() == data


def test_reading_a_union_tries_no_other_members() -> None:
    """Functions called for each node, whichever of 309 classes it has: counted, because time depends on the machine."""
    nodes = {str(n): {"id": str(n), "type": kind} for n, kind in enumerate(["add", "z_image_text_encoder"] * 150)}
    models.Graph.from_dict({"nodes": nodes})
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        models.Graph.from_dict({"nodes": nodes})
    finally:
        sys.setprofile(None)
    assert calls < 12 * len(nodes)


def test_custom_nodes_can_be_built() -> None:
    node = models.UnknownInvocation(
        id="n", type_="my_node", additional_properties={"image": models.ImageField(image_name="i")}
    )
    assert node.to_dict() == {"id": "n", "type": "my_node", "image": {"image_name": "i"}}
    assert models.Graph(nodes={"n": node}).to_dict() == {"nodes": {"n": node.to_dict()}}


@pytest.mark.parametrize("tag", ["future", None, 5, ["integer"], {}])
def test_a_union_reads_any_tag(tag: Any) -> None:
    output = models.AnyInvocationOutput.from_dict({"type": tag, "value": 1})
    assert isinstance(output, models.UnknownInvocationOutput)
    assert output.to_dict() == {"type": tag, "value": 1}


def test_a_model_is_told_by_several_tags() -> None:
    data = {"type": "clip_embed", "base": "any", "format": "diffusers", "variant": "large", "name": "L"}
    large = models.AnyModelConfig.from_dict(data)
    assert isinstance(large, models.CLIPEmbedDiffusersLConfig)
    assert large.name == "L"
    unknown = models.AnyModelConfig.from_dict({**data, "base": "sd-9"})
    assert isinstance(unknown, models.UnknownModelConfig)
    assert (unknown.name, unknown.base, unknown.type_) == ("L", "sd-9", "clip_embed")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"weight": 0.7}, models.LoraModelDefaultSettings),
        ({"preprocessor": "canny"}, models.ControlAdapterDefaultSettings),
        ({"vae": "v", "steps": 20}, models.MainModelDefaultSettings),
    ],
)
def test_models_no_tag_tells_apart_are_told_by_their_keys(data: dict[str, Any], expected: type[Model]) -> None:
    changes = models.ModelRecordChanges.from_dict({"default_settings": data})
    assert isinstance(changes.default_settings, expected)
    assert changes.to_dict() == {"default_settings": data}


def test_models_no_tag_tells_apart_are_told_by_what_they_require_first() -> None:
    changes = {"board_name": "Cats", "archived": True}
    assert loader("BoardDTO|BoardChanges")(changes) == models.BoardChanges(board_name="Cats", archived=True)
    assert loader("BoardChanges|BoardDTO")(BOARD) == models.BoardDTO.from_dict(BOARD)


def test_loaders_of_nested_containers() -> None:
    read = loader("[{ImageField}]|ImageField")
    one = models.ImageField(image_name="a")
    assert read([{"k": {"image_name": "a"}}, {}]) == [{"k": one}, {}]
    assert read({"image_name": "a"}) == one
    assert read("a") == "a"
    assert read(None) is None


def test_a_repr_is_short_and_shows_what_is_set() -> None:
    assert repr(models.ImageField(image_name="i")) == "ImageField(image_name='i')"
    board = models.BoardDTO.from_dict({"board_id": "b1", "board_name": "x" * 1000, "colour": "red"})
    assert repr(board).startswith("BoardDTO(board_id='b1', board_name='xxx")
    assert repr(board).endswith("xxx', additional_properties={'colour': 'red'})")
    assert "UNSET" not in repr(board)
    assert len(repr(board)) < 250
    graph = models.Graph.from_dict({"nodes": {str(n): {"id": str(n), "type": "integer"} for n in range(500)}})
    assert len(repr(graph)) < 1500


def test_a_repr_hides_secrets() -> None:
    login = models.LoginRequest(email="me@example.org", password="hunter2")
    assert "me@example.org" in repr(login)
    assert "hunter2" not in repr(login)
    assert "abc" not in repr(models.HFModelSource(repo_id="r", access_token="abc"))
    assert "abc" not in repr(models.ExternalProviderConfigUpdate(api_key="abc"))
    assert "abc" not in repr(models.BoardChanges(additional_properties={"access_token": "abc"}))
    assert "abc" not in repr(File(b"abc", "a.png"))


def test_models_compare_by_value() -> None:
    assert models.BoardDTO.from_dict(BOARD) == models.BoardDTO.from_dict(BOARD)
    assert models.BoardDTO.from_dict(BOARD) != models.BoardDTO.from_dict({**BOARD, "new": 1})
    other: object = models.IntegerInvocation(id="n")
    assert models.FloatInvocation(id="n") != other


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("copier", [copy.deepcopy, pickled])
def test_models_can_be_copied_and_pickled(copier: Callable[[Any], Any]) -> None:
    graph = models.Graph(nodes={"a": models.IntegerInvocation(id="a")})
    twin = copier(graph)
    assert twin == graph
    assert twin.nodes["a"] is not graph.nodes["a"]  # type: ignore[index]
    assert twin.nodes["a"].value is UNSET


def test_models_can_be_evolved() -> None:
    node = models.NoiseInvocation(id="n", width=64, additional_properties={"colour": "red"})
    wider = attrs.evolve(node, width=128)
    assert (node.width, wider.width) == (64, 128)
    assert wider.to_dict() == {**node.to_dict(), "width": 128}
    assert wider.type_ == "noise"


def test_constructor_takes_only_fields() -> None:
    with pytest.raises(TypeError, match="colour"):
        models.BoardChanges(colour="red")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Name(str):
    __slots__ = ()


class Colour(StrEnum):
    RED = "red"


def test_dump_takes_containers_enums_and_models() -> None:
    value = {"a": (1, 2.5, None, Name("n")), "b": Colour.RED, "c": models.ImageField(image_name="i"), "d": UNSET}
    dumped = dump(value)
    assert dumped == {"a": [1, 2.5, None, "n"], "b": "red", "c": {"image_name": "i"}}
    assert type(dumped["b"]) is str


@pytest.mark.parametrize("value", [Path("a"), b"bytes", object(), {1, 2}, UNSET])
def test_dump_refuses_what_has_no_json_form(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot be sent as JSON"):
        dump([value])
