"""Generators: the values the web UI makes of them; the expected ones were computed by its own code."""

from __future__ import annotations

from typing import Any

import pytest

from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.nodes.generators import check_generator, complete, default_generator, generate

FLOATS = [0.09762700460851192, 0.18568923277780414, 0.43037872994318604]


@pytest.mark.parametrize(
    ("kind", "settings", "values"),
    [
        ("integer_generator_arithmetic_sequence", {"start": 5, "step": -2, "count": 3}, [5, 3, 1]),
        ("integer_generator_arithmetic_sequence", {"start": 5, "step": 0, "count": 3}, [5]),
        ("float_generator_arithmetic_sequence", {"start": 1, "step": 0.1, "count": 4}, [1, 1.1, 1.2, 1.3]),
        ("integer_generator_linear_distribution", {"start": 0, "end": 10, "count": 5}, [0, 3, 5, 8, 10]),
        ("integer_generator_linear_distribution", {"start": 0, "end": -5, "count": 3}, [0, -2, -5]),
        ("integer_generator_linear_distribution", {"start": 7, "end": 9, "count": 1}, [7]),
        ("float_generator_linear_distribution", {"start": 0, "end": 1, "count": 3}, [0, 0.5, 1]),
        ("integer_generator_parse_string", {"input": "1, 2,x, 3.9 ,0x1F,-4,+5,1e3,,٣"}, [1, 2, 3, 0, -4, 5, 1]),
        ("integer_generator_parse_string", {"input": "7 8", "splitOn": ""}, [7]),
        (
            "float_generator_parse_string",
            {"input": "0, .5,1., 1e-3 ,nan,-2.5x", "splitOn": ","},
            [0, 0.5, 1, 0.001, -2.5],
        ),
        ("float_generator_parse_string", {"input": "1\n2", "splitOn": "\\n"}, [1, 2]),
        ("float_generator_parse_string", {"input": '1"2', "splitOn": '"'}, [1, 2]),
        ("float_generator_parse_string", {"input": "1,2", "values": [9, 8]}, [9, 8]),
        ("string_generator_parse_string", {"input": " a ,,b"}, [" a ", "b"]),
        ("string_generator_parse_string", {"input": "a\tb", "splitOn": "\\t"}, ["a", "b"]),
        # Drawn by the generator the web UI is built with, seeded alike.
        (
            "integer_generator_random_distribution_uniform",
            {"min": 0, "max": 10, "count": 6, "seed": 42},
            [4, 8, 10, 2, 8, 8],
        ),
        ("float_generator_random_distribution_uniform", {"min": -1, "max": 1, "count": 3, "seed": 0}, FLOATS),
        (
            "float_generator_random_distribution_uniform",
            {"count": 2, "seed": -1},
            [0.09763202886097133, 0.11160666542127728],
        ),
    ],
)
def test_values_are_the_web_uis(kind: str, settings: dict[str, Any], values: list[Any]) -> None:
    made = generate({"type": kind, **settings})
    assert made == (values if values is FLOATS or "string" in kind else pytest.approx(values, abs=1e-15))
    assert all(type(one) is type(other) for one, other in zip(made, values, strict=True)) or "float" in kind


def test_what_is_not_set_is_the_web_uis_default() -> None:
    assert generate({"type": "integer_generator_arithmetic_sequence"}) == list(range(10))
    assert generate({"type": "string_generator_parse_string"}) == ["foo", "bar", "baz", "qux"]
    assert default_generator("FloatGeneratorField")["step"] == 0.1
    assert complete({"type": "image_generator_images_from_board", "board_id": None}) == {
        "type": "image_generator_images_from_board",
        "category": "images",
    }


def test_without_a_seed_values_are_drawn_anew_within_their_bounds() -> None:
    generator = {"type": "integer_generator_random_distribution_uniform", "min": 3, "max": 5, "count": 200}
    first, second = generate(generator), generate(generator)
    assert set(first) == {3, 4, 5}
    assert first != second


@pytest.mark.parametrize("kind", ["string_generator_dynamic_prompts_random", "image_generator_images_from_board", "x"])
def test_what_only_a_server_makes_is_not_made_up(kind: str) -> None:
    with pytest.raises(WorkflowError, match=kind):
        generate({"type": kind})


@pytest.mark.parametrize(
    ("field", "generator", "problem"),
    [
        ("FloatGeneratorField", 5, "a generator is needed: a dict whose 'type' is one of 'float_generator_ari"),
        ("FloatGeneratorField", {"type": "integer_generator_parse_string"}, "a generator is needed"),
        ("IntegerGeneratorField", {"type": "integer_generator_parse_string", "split": ","}, "has no setting 'split'"),
        ("IntegerGeneratorField", {"type": "integer_generator_parse_string", "input": 5}, "'input' must be a string"),
        (
            "IntegerGeneratorField",
            {"type": "integer_generator_arithmetic_sequence", "start": 0.5},
            "'start' must be a whole number",
        ),
        (
            "FloatGeneratorField",
            {"type": "float_generator_linear_distribution", "count": -1},
            "'count' must be a whole number, 0 to 1000000",
        ),
        (
            "FloatGeneratorField",
            {"type": "float_generator_linear_distribution", "end": float("inf")},
            "'end' must be a finite number",
        ),
        (
            "ImageGeneratorField",
            {"type": "image_generator_images_from_board", "category": "x"},
            "'category' must be 'images' or 'assets'",
        ),
    ],
)
def test_wrong_settings_are_told(field: str, generator: Any, problem: str) -> None:
    assert problem in check_generator(field, generator)


def test_right_settings_are_fine() -> None:
    for field in ("FloatGeneratorField", "IntegerGeneratorField", "StringGeneratorField", "ImageGeneratorField"):
        assert check_generator(field, default_generator(field)) == ""
    seeded = {"type": "string_generator_dynamic_prompts_random", "input": "a", "count": 3, "seed": None}
    assert check_generator("StringGeneratorField", seeded) == ""
