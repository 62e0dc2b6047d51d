"""Packs of custom nodes."""

from __future__ import annotations

from pathlib import Path

from invokeai_api import models as m
from invokeai_api.api import custom_nodes

from invokeai_py_client import InvokeAIClient

from .tiny_files import node_pack


def test_custom_nodes(client: InvokeAIClient, tmp_path: Path) -> None:
    source = m.InstallNodePackRequest(source=str(node_pack(tmp_path / "scratch_pack")))
    answer = client.send(custom_nodes.install_custom_node_pack(body=source))
    assert answer.success, answer.message
    (pack,) = client.send(custom_nodes.list_custom_node_packs()).node_packs
    assert pack.node_types == ["scratch_node"]
    assert "reloaded" in client.send(custom_nodes.reload_custom_nodes())["status"]
    assert client.send(custom_nodes.uninstall_custom_node_pack("scratch_pack")).success
    assert client.send(custom_nodes.list_custom_node_packs()).node_packs == []
