# Made from tests/live/_async/test_prompts.py by `python scripts/unasync.py`: edit that file.
"""Style presets, system prompts, what the web UI remembers, and prompts with alternatives, on a real server."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage
from PIL import ImageFont

from invokeai_py_client import ClientState, InvokeAIClient, StylePresetRepository
from invokeai_py_client.exceptions import (
    InvalidImageError,
    InvalidRequestError,
    LocalFileError,
    NotConfirmedError,
    NotFoundError,
    PresetNotFoundError,
    ValidationError,
)
from tests.live.pictures import PICTURE

BROKEN_PICTURE = b"\x89PNG\r\n\x1a\n and no more"


@pytest.fixture
def presets(client: InvokeAIClient) -> Iterator[StylePresetRepository]:
    repository = client.style_preset_repo
    before = {preset.id for preset in repository.list_presets()}
    yield repository
    for preset in repository.list_presets():
        if preset.id not in before:
            repository.delete(preset.id)


@pytest.fixture
def state(client: InvokeAIClient) -> Iterator[ClientState]:
    yield client.client_state
    client.client_state.clear(confirm=True)


def test_a_preset_is_made_changed_and_deleted(presets: StylePresetRepository) -> None:
    made = presets.create("Ink", "{prompt}, ink drawing", "photo", image=PICTURE)
    for found in (presets.get("Ink"), presets.get(made.id)):
        assert (found.id, found.preset_data.positive_prompt) == (made.id, "{prompt}, ink drawing")
    changed = presets.update("Ink", negative_prompt="photo, 3d", is_public=True)
    assert (changed.name, changed.preset_data.positive_prompt) == ("Ink", "{prompt}, ink drawing")
    assert (changed.preset_data.negative_prompt, changed.is_public) == ("photo, 3d", True)
    with PILImage.open(io.BytesIO(presets.image(made.id))) as kept:
        assert kept.format is not None, "a picture that was not mentioned is still there"
    presets.update(made.id, name="Pen", image=None)
    with pytest.raises(PresetNotFoundError, match="'Pen' has no picture"):
        presets.image(made.id)
    presets.delete(made.id)
    with pytest.raises(PresetNotFoundError, match="no style preset 'Pen'"):
        presets.get("Pen")
    with pytest.raises(NotFoundError):
        presets.delete(made.id)


def test_presets_go_out_and_come_in(presets: StylePresetRepository, tmp_path: Path) -> None:
    made = presets.create('With "quotes", commas', "{prompt}\nand a line", "no")
    path = presets.export(tmp_path / "presets.csv")
    presets.delete(made.id)
    assert presets.import_file(path) == 1
    again = presets.get('With "quotes", commas')
    assert (again.preset_data.positive_prompt, again.preset_data.negative_prompt) == ("{prompt}\nand a line", "no")
    (tmp_path / "more.json").write_text(
        json.dumps([{"name": "From JSON", "prompt": "{prompt}", "negative_prompt": ""}])
    )
    presets.import_file(tmp_path / "more.json")
    presets.import_file(tmp_path / "more.json")
    with pytest.raises(PresetNotFoundError, match="2 presets are named 'From JSON'"):
        presets.get("From JSON")


def test_presets_come_in_from_other_programs(presets: StylePresetRepository, tmp_path: Path) -> None:
    (tmp_path / "excel.csv").write_bytes("name,prompt,negative_prompt\r\nÄ,{prompt},\r\n".encode("utf-8-sig"))
    (tmp_path / "json.txt").write_text('[{"name": "From text", "prompt": "{prompt}"}]')
    assert [presets.import_file(tmp_path / name) for name in ("excel.csv", "json.txt")] == [1, 1]
    assert (presets.get("Ä")).preset_data.positive_prompt == "{prompt}"
    assert (presets.get("From text")).preset_data.negative_prompt == ""


def test_bad_presets_are_refused(presets: StylePresetRepository, tmp_path: Path) -> None:
    before = len(presets.list_presets())
    (tmp_path / "bad.csv").write_text("this,is\nno,preset\n")
    (tmp_path / "empty.csv").write_text("name,prompt,negative_prompt\n")
    (tmp_path / "latin.csv").write_bytes("name,prompt,negative_prompt\nÄ,,\n".encode("latin-1"))
    nothing: Any = None
    wrong: Any = "wrong"
    for attempt, error in (
        (lambda: presets.create(""), InvalidRequestError),
        (lambda: presets.create("a", nothing), InvalidRequestError),
        (lambda: presets.create("a", image=b"no picture"), InvalidImageError),
        (lambda: presets.create("a", image=BROKEN_PICTURE), InvalidImageError),
        (lambda: presets.create("a", preset_type=wrong), ValidationError),
        (lambda: presets.create("a", is_public=wrong), InvalidRequestError),
        (lambda: presets.update("a"), InvalidRequestError),
        (lambda: presets.import_file(tmp_path / "bad.csv"), ValidationError),
        (lambda: presets.import_file(tmp_path / "empty.csv"), InvalidRequestError),
        (lambda: presets.import_file(tmp_path / "latin.csv"), InvalidRequestError),
        (lambda: presets.import_file(tmp_path / "nowhere.csv"), LocalFileError),
    ):
        with pytest.raises(error):
            attempt()
    assert len(presets.list_presets()) == before


def test_a_system_prompt_is_made_changed_and_deleted(client: InvokeAIClient) -> None:
    prompts = client.system_prompt_repo
    made = prompts.create("Poet", "Write a haiku.")
    assert made.id in [one.id for one in prompts.list_prompts()]
    assert (prompts.update(made.id, content="Write a sonnet.")).content == "Write a sonnet."
    assert ((prompts.get(made.id)).name, (prompts.get(made.id)).content) == ("Poet", "Write a sonnet.")
    with pytest.raises(InvalidRequestError, match="give what is to be changed"):
        prompts.update(made.id)
    with pytest.raises(ValidationError):
        prompts.create("", "")
    prompts.delete(made.id)
    with pytest.raises(NotFoundError):
        prompts.get(made.id)


def test_the_server_remembers_texts(state: ClientState) -> None:
    assert state.get("test/a") is None
    state.set("test/a", '{"ä": 1}')
    state.set("test/b", "")
    assert (state.get("test/a"), state.get("test/b")) == ('{"ä": 1}', "")
    assert sorted(state.keys("test/")) == ["test/a", "test/b"]
    state.delete("test/a")
    assert state.get("test/a") is None
    wrong: Any = {"no": "text"}
    with pytest.raises(InvalidRequestError, match="value must be a text"):
        state.set("test/c", wrong)
    with pytest.raises(InvalidRequestError, match="confirm=True"):
        state.clear()
    assert state.keys("test/") == ["test/b"]


def test_the_web_ui_is_told_parameters(client: InvokeAIClient, state: ClientState) -> None:
    state.recall({"positive_prompt": "a lighthouse", "steps": 20})
    assert state.recalled() == {"positive_prompt": "a lighthouse", "steps": 20}
    state.recall({"steps": 30, "width": 64}, strict=True)
    assert state.recalled() == {"steps": 30, "width": 64}
    with pytest.raises(NotConfirmedError, match=r"did not get model 'no-such', 1 of 1 loras: .*; it got the rest"):
        state.recall({"model": "no-such", "loras": [{"model_name": "no-such"}], "steps": 20})
    with pytest.raises(InvalidRequestError, match="must be a mapping"):
        state.recall({"steps": None})
    with pytest.raises(InvalidRequestError, match="must be a mapping"):
        state.recall({})
    with pytest.raises(InvalidRequestError, match="give one of them"):
        state.recall({"steps": 20}, strict=True, append=True)
    with pytest.raises(ValidationError):
        state.recall({"steps": "many"})


def test_alternatives_are_spelt_out(client: InvokeAIClient) -> None:
    assert client.dynamic_prompts("a {red|green} ball") == ["a red ball", "a green ball"]
    assert len(client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=4)) == 4
    once = client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=2, combinatorial=False, seed=7)
    assert once == client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=2, combinatorial=False, seed=7)
    with pytest.raises(InvalidRequestError, match="max_prompts must be a whole number, 1 to 10,000, not 0"):
        client.dynamic_prompts("a", max_prompts=0)


def test_fonts_are_listed_and_read(hub_url: str, hub_root: Path) -> None:
    font = ImageFont.load_default(16)
    assert isinstance(font, ImageFont.FreeTypeFont)
    path = hub_root / "fonts" / "sans" / "Aileron Ä.ttf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(font.font_bytes)
    with InvokeAIClient(hub_url) as client:
        (found,) = client.list_fonts()
        assert (found.family, found.path) == ("Aileron", "sans/Aileron Ä.ttf")
        assert client.font(found.path) == font.font_bytes
        with pytest.raises(NotFoundError):
            client.font("sans/none.ttf")
        with pytest.raises(ValidationError):
            client.font("../invokeai.yaml")
        with pytest.raises(InvalidRequestError, match="list_fonts"):
            client.font("")
