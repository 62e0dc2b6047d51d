"""Files of style presets, and what the web UI was not told."""

from __future__ import annotations

from typing import Any

import pytest

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.prompts.presets import ignored_parameters, preset_file, recalled_value

HEADER = "name,prompt,negative_prompt"


def test_what_is_in_a_file_tells_what_it_is() -> None:
    csv_text, json_text = f'{HEADER}\r\n"a, b","two\nlines",\r\nc,d,e\r\n', '\n[{"name": "a", "prompt": "b"}]'
    assert preset_file(csv_text.encode(), "a.json") == (csv_text.encode(), "text/csv", 2)
    assert preset_file(json_text.encode("utf-8-sig"), "a.csv") == (json_text.encode(), "application/json", 1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "'f' has no presets: a CSV file with the columns name, prompt and negative_prompt, or a JSON list"),
        (HEADER.encode(), "has no presets"),
        (b"[]", "has no presets"),
        (b'{"name": "a"}', "has no presets"),
        (b"[{", "cannot be read"),
        (f"{HEADER}\nÄ,,".encode("latin-1"), "is not in UTF-8"),
    ],
)
def test_what_makes_no_presets_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        preset_file(content, "f")


def test_what_the_web_ui_was_not_told_is_named() -> None:
    parameters: dict[str, Any] = {"model": "a", "steps": 2, "loras": [{}, {}], "seed": None, "vae_model": "b"}
    answer: dict[str, Any] = {"parameters": {"steps": 2, "loras": [{}], "vae_model": "b"}}
    assert list(ignored_parameters(parameters, answer)) == ["model 'a'", "1 of 2 loras"]
    assert list(ignored_parameters({"steps": 2}, {"status": "no_parameters_provided"})) == ["steps 2"]


def test_what_was_kept_is_read_as_it_was_meant() -> None:
    assert [recalled_value(text) for text in ("20", '"a"', "null", "a cat")] == [20, "a", None, "a cat"]
