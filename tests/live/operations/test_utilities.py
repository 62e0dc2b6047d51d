"""Prompts, language models, and fonts."""

from __future__ import annotations

from pathlib import Path

from invokeai_api import models as m
from invokeai_api.api import model_manager, utilities

from invokeai_py_client import InvokeAIClient

from .calls import graph, install, run, upload
from .tiny_files import font, language_model, vision_model


def test_utilities(client: InvokeAIClient, root: Path) -> None:
    body = m.BodyParseDynamicprompts(prompt="{red|blue} house", combinatorial=True)
    assert client.send(utilities.parse_dynamicprompts(body=body)).prompts == ["red house", "blue house"]
    (root / "fonts").mkdir(exist_ok=True)
    (root / "fonts" / "scratch.ttf").write_bytes(font())
    assert [found.family for found in client.send(utilities.list_user_fonts()).fonts] == ["Scratch"]
    client.send(utilities.get_user_font_file("scratch.ttf"))


def test_language_models(client: InvokeAIClient, tmp_path: Path) -> None:
    writer = install(client, language_model(tmp_path / "writer"))
    request = m.ExpandPromptRequest(prompt="dawn", model_key=writer.key, max_tokens=4, system_prompt="lighthouse")
    client.send(utilities.expand_prompt(body=request))
    seer = install(client, vision_model(tmp_path / "seer"))
    look = m.ImageToPromptRequest(image_name=upload(client).image_name, model_key=seer.key, instruction="lighthouse")
    assert "lighthouse" in client.send(utilities.image_to_prompt(body=look)).prompt
    field = m.ModelIdentifierField.from_dict(writer.to_dict())
    run(client, graph(m.TextLLMInvocation(id="write", text_llm_model=field, prompt="dawn", max_tokens=4)))
    stats = client.send(model_manager.get_stats())
    assert stats
    assert stats.loaded_model_sizes
    client.send(model_manager.empty_model_cache())
