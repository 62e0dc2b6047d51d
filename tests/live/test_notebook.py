"""Bars and previews in a real notebook."""

from __future__ import annotations

import base64
import os
from typing import Any

import pytest

from tests.live.conftest import MODEL
from tests.live.pictures import pixels

CELLS = (
    f"""
from invokeai_py_client import InvokeAIClient
client = InvokeAIClient()
workflow = client.workflow_repo.get_workflow("text to image sd1.5")
workflow.set(model="{MODEL}", positive_prompt="a lighthouse", width=64, height=64, steps=4, scheduler="euler")
""",
    # What the server has in its cache is made without previews.
    "import random; seeds = random.sample(range(2**31), 3)",
    'result = workflow.sweep({"seed": seeds}, timeout=120, progress=True)',
    "print(len(result.images))",
)


@pytest.mark.filterwarnings("default")  # of the notebook's own libraries
def test_a_sweep_shows_bars_and_the_latest_preview(ready_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import nbformat.v4
    from nbclient import NotebookClient

    monkeypatch.setenv("INVOKEAI_URL", ready_url)
    monkeypatch.delenv("INVOKEAI_PROGRESS", raising=False)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["generated", ".", os.environ.get("PYTHONPATH", "")]))
    v4: Any = nbformat.v4
    notebook = v4.new_notebook(cells=[v4.new_code_cell(code) for code in CELLS])
    NotebookClient(notebook, timeout=180, kernel_name="python3").execute()
    *_, swept, counted = (cell.outputs for cell in notebook.cells)
    assert counted[0].text == "3\n"
    assert [sorted(output.data) for output in swept] == [
        ["application/vnd.jupyter.widget-view+json", "text/plain"],  # the items
        ["application/vnd.jupyter.widget-view+json", "text/plain"],  # the current one, hidden in the end
        ["image/jpeg", "text/plain"],  # one image, updated in its place
    ]
    assert pixels(base64.b64decode(swept[2].data["image/jpeg"]))[0] == (8, 8), "an eighth of 64"
    assert swept[2].metadata["image/jpeg"] == {"width": 64, "height": 64}
    widgets = notebook.metadata.widgets["application/vnd.jupyter.widget-state+json"].state.values()
    texts = [widget.state.value for widget in widgets if widget.model_name == "HTMLModel"]
    assert any("3/3" in text and "item" in text for text in texts)
