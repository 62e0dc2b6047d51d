"""What an import loads."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def below(package: str, modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith(package + ".")}


def test_the_runtime_loads_no_bindings() -> None:
    modules = loaded_by("import invokeai_py_client.bindings")
    assert "invokeai_py_client.bindings" in modules
    assert not {"invokeai_api", "httpx"} & modules


@pytest.mark.parametrize(
    "statement",
    ["import invokeai_api.api.boards", "from invokeai_api import api; api.boards.create_board(board_name='x')"],
)
def test_a_tag_loads_itself_only(statement: str) -> None:
    modules = loaded_by(statement)
    assert below("invokeai_api.api", modules) == {"invokeai_api.api.boards"}
    assert "invokeai_api.models" not in modules
    assert "httpx" not in modules


def test_a_model_loads_what_it_derives_from_only() -> None:
    modules = loaded_by("from invokeai_api.models import IntegerInvocation")
    assert below("invokeai_api.models", modules) == {
        "invokeai_api.models.any_invocation",
        "invokeai_api.models.integer_invocation",
    }


def test_an_answer_loads_the_models_in_it_only() -> None:
    modules = loaded_by("from invokeai_api.api import boards; boards.get_board('b').parse(b'{}')")
    assert below("invokeai_api.models", modules) == {"invokeai_api.models.board_dto"}


@pytest.mark.parametrize("package", ["api", "models"])
def test_lazy_packages_list_their_names_and_know_no_others(package: str) -> None:
    module = __import__(f"invokeai_api.{package}", fromlist=["x"])
    assert {"api": "boards", "models": "UnknownInvocation"}[package] in dir(module)
    with pytest.raises(AttributeError, match=f"module 'invokeai_api.{package}' has no attribute 'nonsense'"):
        _ = module.nonsense


def test_every_listed_model_can_be_imported() -> None:
    from invokeai_api import models

    for name in dir(models):
        assert getattr(models, name) is not None
