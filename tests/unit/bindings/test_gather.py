"""Classes that come in dozens, in one module."""

from __future__ import annotations

from pathlib import Path

from openapi import package

CONFIG = """from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define
from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Variant{number}


@define(kw_only=True, repr=False)
class {name}(AnyModelConfig):
    variant: Variant{number}
"""


def written(folder: Path) -> Path:
    models = folder / "models"
    models.mkdir()
    (folder / "api").mkdir()
    (models / "any_model_config.py").write_text("class AnyModelConfig(Union):\n    pass\n")
    for number in range(5):
        (models / f"main_{number}_config.py").write_text(CONFIG.format(number=number, name=f"Main{number}Config"))
    (models / "vae_config.py").write_text(CONFIG.format(number=7, name="VAEConfig"))
    (models / "ready_event.py").write_text("class ReadyEvent(Model):\n    ready: bool\n")
    (models / "graph.py").write_text("from .main_3_config import Main3Config\nfrom .vae_config import VAEConfig\n")
    (models / "__init__.pyi").write_text("from .main_1_config import Main1Config as Main1Config\n")
    (folder / "api" / "events.py").write_text("from ..models.ready_event import ReadyEvent\n")
    return models


def test_families_become_one_module_and_are_found_there(tmp_path: Path) -> None:
    models = written(tmp_path)
    package.gather(tmp_path)
    assert {path.stem for path in models.glob("*.py")} == {
        "any_model_config",
        "graph",
        "main_model_configs",
        "other_model_configs",
        "server_events",
    }
    text = (models / "main_model_configs.py").read_text()
    assert [f"class Main{number}Config(AnyModelConfig):" in text for number in range(5)] == [True] * 5
    assert text.count("@define(kw_only=True, repr=False)") == 5
    assert text.count("from .any_model_config import AnyModelConfig") == 1
    assert text.startswith("from __future__ import annotations\n")
    assert "    from .literals import Variant3\n" in text
    compile(text, "main_model_configs.py", "exec")
    assert (models / "graph.py").read_text() == (
        "from .main_model_configs import Main3Config\nfrom .other_model_configs import VAEConfig\n"
    )
    assert (models / "__init__.pyi").read_text() == "from .main_model_configs import Main1Config as Main1Config\n"
    assert (tmp_path / "api" / "events.py").read_text() == "from ..models.server_events import ReadyEvent\n"


def test_where_there_are_no_families_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "__init__.pyi").write_text("")
    (tmp_path / "models" / "graph.py").write_text("class Graph(Model):\n    pass\n")
    package.gather(tmp_path)
    assert (tmp_path / "models" / "graph.py").read_text() == "class Graph(Model):\n    pass\n"


GRAPH = """from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .graph_edges import GraphEdges
    from .graph_note import GraphNote


@define(kw_only=True, repr=False)
class Graph(Model):
    edges: GraphEdges
    note: GraphNote
"""
ALIAS = """from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .{part} import {Part}

    {name}: TypeAlias = dict[str, {Part}]
else:
    {name} = dict
"""


def test_a_part_of_one_class_only_goes_to_that_class(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "graph.py").write_text(GRAPH)
    (models / "graph_edges.py").write_text(ALIAS.format(name="GraphEdges", part="graph_edges_edge", Part="Edge"))
    (models / "graph_edges_edge.py").write_text(ALIAS.format(name="Edge", part="side", Part="Side"))
    (models / "graph_note.py").write_text("class GraphNote(Model):\n    pass\n")
    (models / "side.py").write_text("class Side(Model):\n    pass\n")
    (models / "board.py").write_text("from .graph_note import GraphNote\n")
    stub = [
        f"from .{name} import {name.title()}\n" for name in ("graph", "graph_edges", "graph_edges_edge", "graph_note")
    ]
    (models / "__init__.pyi").write_text("".join(stub))
    package.gather(tmp_path)
    assert {path.stem for path in models.glob("*.py")} == {"graph", "graph_note", "side", "board"}
    text = (models / "graph.py").read_text()
    assert "    from .graph_note import GraphNote\n    from .side import Side\n" in text
    assert text.index("Edge: TypeAlias") < text.index("GraphEdges: TypeAlias") < text.index("class Graph(Model):")
    assert ".graph_edges" not in text
    compile(text, "graph.py", "exec")
    assert (models / "__init__.pyi").read_text().count("from .graph import") == 3
