"""What the server keeps for its users to take again: system prompts, style presets, workflows."""

from __future__ import annotations

import json

from invokeai_api import models as m
from invokeai_api.api import style_presets, system_prompts, workflows

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import File
from tests.live.pictures import EXAMPLE

from .tiny_files import picture


def test_system_prompts(client: InvokeAIClient) -> None:
    body = m.SystemPromptWithoutId(name="Scratch", content="Be brief.")
    prompt = client.send(system_prompts.create_system_prompt(body=body))
    changes = m.SystemPromptChanges(content="Be very brief.")
    client.send(system_prompts.update_system_prompt(prompt.id, body=changes))
    assert client.send(system_prompts.get_system_prompt(prompt.id)).content == "Be very brief."
    assert prompt.id in [p.id for p in client.send(system_prompts.list_system_prompts())]
    client.send(system_prompts.delete_system_prompt(prompt.id))
    assert prompt.id not in [p.id for p in client.send(system_prompts.list_system_prompts())]


def test_style_presets(client: InvokeAIClient) -> None:
    data = {"name": "Scratch", "positive_prompt": "{prompt}, rough", "negative_prompt": "", "type": "user"}
    body = m.BodyCreateStylePreset(data=json.dumps(data), image=picture())
    preset = client.send(style_presets.create_style_preset(body=body))
    client.send(style_presets.get_style_preset_image(preset.id))
    changed = m.BodyUpdateStylePreset(data=json.dumps(data | {"name": "Smooth"}))
    client.send(style_presets.update_style_preset(preset.id, body=changed))
    read = client.send(style_presets.get_style_preset(preset.id))
    assert (read.name, read.image) == ("Smooth", None)
    exported = client.send(style_presets.export_style_presets())
    client.send(style_presets.delete_style_preset(preset.id))
    assert "Smooth" not in [p.name for p in client.send(style_presets.list_style_presets())]
    file = File(exported, "presets.csv", "text/csv")
    client.send(style_presets.import_style_presets(body=m.BodyImportStylePresets(file=file)))
    assert "Smooth" in [p.name for p in client.send(style_presets.list_style_presets())]


def test_workflows(client: InvokeAIClient) -> None:
    workflow = m.WorkflowWithoutID.from_dict(json.loads(EXAMPLE.read_text()) | {"tags": "scratch"})
    made = client.send(workflows.create_workflow(body=m.BodyCreateWorkflow(workflow=workflow)))
    id_ = made.workflow_id
    made.workflow.notes = "changed"
    client.send(workflows.update_workflow(id_, body=m.BodyUpdateWorkflow(workflow=made.workflow)))
    assert client.send(workflows.get_workflow(id_)).workflow.notes == "changed"
    public = m.BodyUpdateWorkflowIsPublic(is_public=True)
    assert client.send(workflows.update_workflow_is_public(id_, body=public)).is_public
    client.send(workflows.update_opened_at(id_))
    listed = client.send(workflows.list_workflows(categories=["user"], has_been_opened=True, page=0, per_page=5))
    assert [w.workflow_id for w in listed.items] == [id_]
    assert client.send(workflows.counts_by_category(categories=["user"])) == {"user": 1}
    assert "scratch" in client.send(workflows.get_all_tags(categories=["user"]))
    assert client.send(workflows.get_counts_by_tag(tags=["scratch"])) == {"scratch": 1}
    client.send(workflows.set_workflow_thumbnail(id_, body=m.BodySetWorkflowThumbnail(image=picture())))
    client.send(workflows.get_workflow_thumbnail(id_))
    client.send(workflows.delete_workflow_thumbnail(id_))
    client.send(workflows.delete_workflow(id_))
    assert client.send(workflows.list_workflows(categories=["user"])).total == 0
