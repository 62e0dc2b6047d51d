"""Style presets, system prompts, what the web UI remembers, and prompts with alternatives, on a real server."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage
from PIL import ImageFont

from invokeai_py_client import AsyncClientState, AsyncInvokeAIClient, AsyncStylePresetRepository
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
async def presets(client: AsyncInvokeAIClient) -> AsyncIterator[AsyncStylePresetRepository]:
    repository = client.style_preset_repo
    before = {preset.id for preset in await repository.list_presets()}
    yield repository
    for preset in await repository.list_presets():
        if preset.id not in before:
            await repository.delete(preset.id)


@pytest.fixture
async def state(client: AsyncInvokeAIClient) -> AsyncIterator[AsyncClientState]:
    yield client.client_state
    await client.client_state.clear(confirm=True)


async def test_a_preset_is_made_changed_and_deleted(presets: AsyncStylePresetRepository) -> None:
    made = await presets.create("Ink", "{prompt}, ink drawing", "photo", image=PICTURE)
    for found in (await presets.get("Ink"), await presets.get(made.id)):
        assert (found.id, found.preset_data.positive_prompt) == (made.id, "{prompt}, ink drawing")
    changed = await presets.update("Ink", negative_prompt="photo, 3d", is_public=True)
    assert (changed.name, changed.preset_data.positive_prompt) == ("Ink", "{prompt}, ink drawing")
    assert (changed.preset_data.negative_prompt, changed.is_public) == ("photo, 3d", True)
    with PILImage.open(io.BytesIO(await presets.image(made.id))) as kept:
        assert kept.format is not None, "a picture that was not mentioned is still there"
    await presets.update(made.id, name="Pen", image=None)
    with pytest.raises(PresetNotFoundError, match="'Pen' has no picture"):
        await presets.image(made.id)
    await presets.delete(made.id)
    with pytest.raises(PresetNotFoundError, match="no style preset 'Pen'"):
        await presets.get("Pen")
    with pytest.raises(NotFoundError):
        await presets.delete(made.id)


async def test_presets_go_out_and_come_in(presets: AsyncStylePresetRepository, tmp_path: Path) -> None:
    made = await presets.create('With "quotes", commas', "{prompt}\nand a line", "no")
    path = await presets.export(tmp_path / "presets.csv")
    await presets.delete(made.id)
    assert await presets.import_file(path) == 1
    again = await presets.get('With "quotes", commas')
    assert (again.preset_data.positive_prompt, again.preset_data.negative_prompt) == ("{prompt}\nand a line", "no")
    (tmp_path / "more.json").write_text(
        json.dumps([{"name": "From JSON", "prompt": "{prompt}", "negative_prompt": ""}])
    )
    await presets.import_file(tmp_path / "more.json")
    await presets.import_file(tmp_path / "more.json")
    with pytest.raises(PresetNotFoundError, match="2 presets are named 'From JSON'"):
        await presets.get("From JSON")


async def test_presets_come_in_from_other_programs(presets: AsyncStylePresetRepository, tmp_path: Path) -> None:
    (tmp_path / "excel.csv").write_bytes("name,prompt,negative_prompt\r\nÄ,{prompt},\r\n".encode("utf-8-sig"))
    (tmp_path / "json.txt").write_text('[{"name": "From text", "prompt": "{prompt}"}]')
    assert [await presets.import_file(tmp_path / name) for name in ("excel.csv", "json.txt")] == [1, 1]
    assert (await presets.get("Ä")).preset_data.positive_prompt == "{prompt}"
    assert (await presets.get("From text")).preset_data.negative_prompt == ""


async def test_bad_presets_are_refused(presets: AsyncStylePresetRepository, tmp_path: Path) -> None:
    before = len(await presets.list_presets())
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
            await attempt()
    assert len(await presets.list_presets()) == before


async def test_a_system_prompt_is_made_changed_and_deleted(client: AsyncInvokeAIClient) -> None:
    prompts = client.system_prompt_repo
    made = await prompts.create("Poet", "Write a haiku.")
    assert made.id in [one.id for one in await prompts.list_prompts()]
    assert (await prompts.update(made.id, content="Write a sonnet.")).content == "Write a sonnet."
    assert ((await prompts.get(made.id)).name, (await prompts.get(made.id)).content) == ("Poet", "Write a sonnet.")
    with pytest.raises(InvalidRequestError, match="give what is to be changed"):
        await prompts.update(made.id)
    with pytest.raises(ValidationError):
        await prompts.create("", "")
    await prompts.delete(made.id)
    with pytest.raises(NotFoundError):
        await prompts.get(made.id)


async def test_the_server_remembers_texts(state: AsyncClientState) -> None:
    assert await state.get("test/a") is None
    await state.set("test/a", '{"ä": 1}')
    await state.set("test/b", "")
    assert (await state.get("test/a"), await state.get("test/b")) == ('{"ä": 1}', "")
    assert sorted(await state.keys("test/")) == ["test/a", "test/b"]
    await state.delete("test/a")
    assert await state.get("test/a") is None
    wrong: Any = {"no": "text"}
    with pytest.raises(InvalidRequestError, match="value must be a text"):
        await state.set("test/c", wrong)
    with pytest.raises(InvalidRequestError, match="confirm=True"):
        await state.clear()
    assert await state.keys("test/") == ["test/b"]


async def test_the_web_ui_is_told_parameters(client: AsyncInvokeAIClient, state: AsyncClientState) -> None:
    await state.recall({"positive_prompt": "a lighthouse", "steps": 20})
    assert await state.recalled() == {"positive_prompt": "a lighthouse", "steps": 20}
    await state.recall({"steps": 30, "width": 64}, strict=True)
    assert await state.recalled() == {"steps": 30, "width": 64}
    with pytest.raises(NotConfirmedError, match=r"did not get model 'no-such', 1 of 1 loras: .*; it got the rest"):
        await state.recall({"model": "no-such", "loras": [{"model_name": "no-such"}], "steps": 20})
    with pytest.raises(InvalidRequestError, match="must be a mapping"):
        await state.recall({"steps": None})
    with pytest.raises(InvalidRequestError, match="must be a mapping"):
        await state.recall({})
    with pytest.raises(InvalidRequestError, match="give one of them"):
        await state.recall({"steps": 20}, strict=True, append=True)
    with pytest.raises(ValidationError):
        await state.recall({"steps": "many"})


async def test_alternatives_are_spelt_out(client: AsyncInvokeAIClient) -> None:
    assert await client.dynamic_prompts("a {red|green} ball") == ["a red ball", "a green ball"]
    assert len(await client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=4)) == 4
    once = await client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=2, combinatorial=False, seed=7)
    assert once == await client.dynamic_prompts("{1|2|3} {a|b}", max_prompts=2, combinatorial=False, seed=7)
    with pytest.raises(InvalidRequestError, match="max_prompts must be a whole number, 1 to 10,000, not 0"):
        await client.dynamic_prompts("a", max_prompts=0)


async def test_fonts_are_listed_and_read(hub_url: str, hub_root: Path) -> None:
    font = ImageFont.load_default(16)
    assert isinstance(font, ImageFont.FreeTypeFont)
    path = hub_root / "fonts" / "sans" / "Aileron Ä.ttf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(font.font_bytes)
    async with AsyncInvokeAIClient(hub_url) as client:
        (found,) = await client.list_fonts()
        assert (found.family, found.path) == ("Aileron", "sans/Aileron Ä.ttf")
        assert await client.font(found.path) == font.font_bytes
        with pytest.raises(NotFoundError):
            await client.font("sans/none.ttf")
        with pytest.raises(ValidationError):
            await client.font("../invokeai.yaml")
        with pytest.raises(InvalidRequestError, match="list_fonts"):
            await client.font("")
