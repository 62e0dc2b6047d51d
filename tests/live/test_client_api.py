"""The document this client was asked for, run block by block against a real server.

`tests/data/client-api.md` is that document. What had to be adapted is in `ADAPTED`, and in `docs/client.md`.
"""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import boards

import invokeai_py_client
from invokeai_py_client import InvokeAIClient, WebSocketConnection
from invokeai_py_client.testing import FakeTransport
from tests.live.pictures import EXAMPLE, PICTURE, ROOT
from tests.live.test_docs import blocks

DOCUMENT = "tests/data/client-api.md"
ADAPTED = {
    "models = await response.json()": "models = response.json()",
    "@patch('requests.Session')\ndef test_connection(mock_session):": "def test_connection():",
    "    mock_session.return_value.get.return_value.ok = True\n    \n": "",
    "    client = InvokeAIClient()\n    assert client.ping()": (
        "    client = InvokeAIClient(transport=FakeTransport())\n    assert client.ping()"
    ),
}
"""Lines of the document -> what runs instead."""


def adapted(block: str) -> str:
    for old, new in ADAPTED.items():
        block = block.replace(old, new)
    return block


def is_signature(block: str) -> bool:
    """Whether a block only declares: classes or functions whose bodies are docstrings."""
    try:
        body = ast.parse(block).body
    except SyntaxError:
        return False
    functions = [
        node for node in ast.walk(ast.Module(body, [])) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    return bool(functions) and all(
        len(function.body) == 1 and isinstance(function.body[0], ast.Expr) for function in functions
    )


SIGNATURES = [block for block in blocks(DOCUMENT, "python") if is_signature(block)]
EXAMPLES = [block for block in blocks(DOCUMENT, "python") if not is_signature(block)]


def test_nothing_of_the_document_is_left_out() -> None:
    assert (len(SIGNATURES), len(EXAMPLES)) == (5, 13)
    text = "\n".join(EXAMPLES)
    assert [old for old in ADAPTED if text.count(old) != 1] == [], "each adaption is still needed"


def test_what_was_adapted_is_told() -> None:
    told = (ROOT / "docs" / "client.md").read_text(encoding="utf-8")
    for line in ("await response.json()", "@patch('requests.Session')"):
        assert line in told


@pytest.mark.parametrize("block", SIGNATURES)
def test_everything_the_document_declares_is_there(block: str) -> None:
    for function in ast.walk(ast.parse(block)):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        ours = inspect.getattr_static(InvokeAIClient, function.name)
        if isinstance(ours, property) or not callable(ours):
            assert [ast.unparse(node) for node in function.decorator_list] == ["property"]
            continue
        assert inspect.iscoroutinefunction(ours) == isinstance(function, ast.AsyncFunctionDef)
        parameters = inspect.signature(ours).parameters
        names = [argument.arg for argument in function.args.args]
        assert list(parameters)[: len(names)] == names
        defaults = [ast.literal_eval(default) for default in function.args.defaults]
        for name, default in zip(names[len(names) - len(defaults) :], defaults, strict=True):
            assert parameters[name].default == (None if name == "base_url" else default), "INVOKEAI_URL comes first"
    assert InvokeAIClient("http://localhost:9090").base_url == "http://localhost:9090"


def test_a_client_of_nothing_is_at_the_documents_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INVOKEAI_URL", raising=False)
    assert InvokeAIClient().base_url == "http://localhost:9090"


def test_every_example_of_the_document_runs(
    ready_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(PICTURE, tmp_path / "image.png")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INVOKEAI_API_KEY", "")
    names: dict[str, Any] = {"__name__": "document"}
    made: list[InvokeAIClient] = []

    class Client(InvokeAIClient):
        """Remembers who was made, to be closed."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            made.append(self)

    monkeypatch.setitem(vars(invokeai_py_client), "InvokeAIClient", Client)
    names |= {"InvokeAIClient": Client, "FakeTransport": FakeTransport}
    for block in EXAMPLES:
        monkeypatch.setenv("INVOKEAI_URL", ready_url)
        names["client"] = Client(ready_url)
        definition = json.loads(EXAMPLE.read_text(encoding="utf-8"))
        names["definition"] = with_picture(definition, ready_url)
        exec(compile(adapted(block), DOCUMENT, "exec"), names)
        for check in re.findall(r"^def (test_\w+)\(", adapted(block), re.MULTILINE):
            names[check]()
    printed = capsys.readouterr().out

    assert "Server is available" in printed
    assert "Server version: 6." in printed
    assert "Available models: " in printed
    assert "Connection closed" in printed
    assert [model["name"] for model in names["models"]["models"]].count("tiny-sd15") == 1
    assert names["board"]["board_name"] == "test_board"
    assert names["response"].json()["image_name"]
    assert isinstance(names["ws"], WebSocketConnection)
    assert len(names["result"].batch_id) > 8
    assert set(names["results"]) == {"/models/", "/boards/", "/images/"}
    assert "test_board" in [board["board_name"] for board in names["results"]["/boards/"]]
    assert names["results"]["/images/"]["items"]
    with InvokeAIClient(ready_url) as client:
        client.send(boards.delete_board(names["board"]["board_id"]))
        client.request("DELETE", f"/images/i/{names['response'].json()['image_name']}")
    for client in made:
        client.close()
    assert os.environ["INVOKEAI_URL"] == ready_url


def with_picture(definition: dict[str, Any], url: str) -> dict[str, Any]:
    """The example workflow, with a picture the server has."""
    with InvokeAIClient(url) as client:
        picture = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
        workflow = client.workflow_repo.create_workflow(definition)
        entry = workflow.get_input("picture")
    for node in definition["nodes"]:
        if node["id"] == entry.node_id:
            node["data"]["inputs"][entry.field_name]["value"] = {"image_name": picture.image_name}
    return definition
