"""Whatever a server's document says, the bindings made from it only declare: nothing of it ever runs."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import regenerate
from openapi.declarations import check_declarations
from openapi.document import RegenerateError

from invokeai_py_client.bindings import UNSET, Model, define
from openapi import source

from .conftest import ROOT
from .documents import Doc, answer, ref, server_document

BREAKS = ("'", '"', "'''", '"""', "\\", "\\\n", "\n", "}}", "{{ 7 }}", "{% endraw %}", "#", ")", "]", "\r", "\u2028")
"""What ends a literal, a comment, a docstring or an expression of a template somewhere."""


def hostile(marker: Path) -> str:
    """A text that would make a file, if any part of it ran."""
    code = f"__import__('pathlib').Path({str(marker)!r}).touch()"
    return "".join(f"{text}{code}{text},{code}\n{code}\n    {code} " for text in BREAKS)


def schema_of(doc: Doc) -> Doc:
    found: Doc = doc["components"]["schemas"]["AddInvocation"]
    return found


def operation_of(doc: Doc) -> Doc:
    found: Doc = doc["paths"]["/api/v1/graph"]["get"]
    return found


def put_texts(doc: Doc, text: str) -> None:
    schema_of(doc)["description"] = text
    schema_of(doc)["title"] = text
    schema_of(doc)["properties"]["a"]["description"] = text
    operation_of(doc)["summary"] = text
    operation_of(doc)["description"] = f"Deprecated: {text}"
    operation_of(doc)["deprecated"] = True
    doc["info"]["title"] = doc["info"]["description"] = text


def put_values(doc: Doc, text: str) -> None:
    properties = schema_of(doc)["properties"]
    properties["b"] = {"type": "string", "default": text}
    properties["c"] = {"type": "string", "enum": [text, "b"], "default": text}
    properties["d"] = {"const": text, "default": text, "type": "string"}
    properties["e"] = {"type": "array", "items": {"type": "string"}, "default": [text]}
    query = {"name": "q", "in": "query", "schema": {"type": "string", "default": text}, "description": text}
    operation_of(doc)["parameters"] = [query]


def put_wrong_default(doc: Doc, text: str) -> None:
    schema_of(doc)["properties"]["b"] = {"type": "integer", "default": text}


def put_names(doc: Doc, text: str) -> None:
    properties = schema_of(doc)["properties"]
    properties[text] = {"type": "string"}
    properties["to_dict"] = {"type": "string"}
    schema_of(doc)["required"] = ["id", "type", text]
    operation_of(doc)["parameters"] = [{"name": text, "in": "query", "schema": {"type": "string"}}]


def put_class(doc: Doc, text: str) -> None:
    doc["components"]["schemas"][text] = {"type": "object", "properties": {"a": {"type": "string"}}}
    operation_of(doc)["responses"] = answer(ref(text))


def put_path(doc: Doc, text: str) -> None:
    doc["paths"][f"/api/v1/{text}/{{{text}}}"] = doc["paths"].pop("/api/v1/graph")


def put_operation(doc: Doc, text: str) -> None:
    operation_of(doc)["operationId"] = text


def put_tag(doc: Doc, text: str) -> None:
    operation_of(doc)["tags"] = [text]


def put_path_of_files(doc: Doc, text: str) -> None:
    operation_of(doc)["tags"] = ["../../../evil"]
    operation_of(doc)["operationId"] = "../../evil"
    doc["components"]["schemas"]["../../../evil"] = {"type": "object"}


def put_extensions(doc: Doc, text: str) -> None:
    schema_of(doc).update({"x-union": {"type=a": text}, "x-tags": text, "x-base": text, "x-title": text})
    doc["components"]["schemas"]["Graph"].update({"x-union": {"type=a": "AddInvocation"}, "x-tags": text})
    operation_of(doc)["x-operation"] = text


PLACES: dict[str, Callable[[Doc, str], None]] = {
    name.removeprefix("put_"): put for name, put in globals().items() if name.startswith("put_")
}


REFUSED = {"wrong_default", "operation", "tag"}
"""Places where such a text is refused; elsewhere it is quoted."""


@pytest.mark.parametrize("place", PLACES)
def test_no_text_of_a_document_becomes_code(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    marker, doc = tmp_path / "ran", json.loads(server_document())
    PLACES[place](doc, hostile(marker))
    layout = regenerate.Layout(tmp_path / "clone")
    layout.snapshots.mkdir(parents=True)
    source.snapshot_path(layout.snapshots, "9.9.9").write_bytes(server_document())
    work = layout.build / "work"
    work.mkdir(parents=True)
    origin = source._checked(doc, "6.14.1", "a server")  # pyright: ignore[reportPrivateUsage]
    if place in REFUSED:
        with pytest.raises(RegenerateError):
            regenerate.make(origin, layout, work)
    else:
        site = tmp_path / "site"
        site.mkdir()
        regenerate.make(origin, layout, work).rename(site / "hostile_api")
        monkeypatch.setattr(sys, "path", [str(site), *sys.path])
        import_all(site, "hostile_api")
    assert not marker.exists()
    assert not any("evil" in path.name for path in tmp_path.glob("*"))


def import_all(site: Path, package: str) -> None:
    """Import each module of a package once."""
    for path in (site / package).rglob("*.py"):
        parts = path.relative_to(site).with_suffix("").parts
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


@pytest.mark.parametrize(
    "code",
    [
        "import os",
        "from os import system",
        "__import__('os')",
        "NAME = print()",
        "NAME: int = open('x')",
        "NAME = [x for x in ()]",
        "NAME = (lambda: 1)()",
        "NAME = f'{print()}'",
        "NAME = UNSET.mro",
        "NAME: print() = 1",
        "NAME: TypeAlias = print()",
        "if TYPE_CHECKING:\n    print()",
        "if True:\n    pass",
        "class A(print()): pass",
        "@define(kw_only=print())\nclass A(Model): pass",
        "@evil\nclass A(Model): pass",
        "@define(kw_only=True)\nclass A(Model):\n    print()",
        "@define(kw_only=True)\nclass A(Model):\n    a: str = print()",
        "@define(kw_only=True)\nclass A(Model):\n    _wire_ = print()",
        "@define(kw_only=True)\nclass A(Model):\n    _wire_: str = UNSET",
        "@define(kw_only=True)\nclass A(Model):\n    def to_dict(self): ...",
        "def f(a=print()) -> Operation[None]:\n    return Operation('f')",
        "def f() -> Operation[None]:\n    print()\n    return Operation('f')",
        "def f() -> Operation[None]:\n    return Operation(print())",
        "def f() -> Operation[None]:\n    return Operation(secret)",
        "def f() -> Operation[None]:\n    return Operation(**{'a': 1})",
        "@print\ndef f() -> Operation[None]:\n    return Operation('f')",
        "NAME = {**evil}",
        "del NAME",
        "while True: pass",
    ],
)
def test_code_is_refused_wherever_it_stands(code: str, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "a.py").write_text(code, encoding="utf-8")
    with pytest.raises(RegenerateError, match=r"models/a\.py, line \d+: the document would become code"):
        check_declarations(tmp_path, [])


def test_the_bindings_only_declare() -> None:
    package = ROOT / "generated" / "invokeai_api"
    check_declarations(package, [package / "models" / "__init__.py"])


@pytest.mark.parametrize("name", ["to_dict", "from_dict", "additional_properties"])
def test_fields_with_names_of_methods_are_read_and_written(name: str) -> None:
    namespace: dict[str, Any] = {"__annotations__": {name: "str", "other": "int"}, name: UNSET, "other": UNSET}
    thing: Any = define(kw_only=True, repr=False)(type("Thing", (Model,), namespace))
    data = {name: "x", "other": 1, "unknown": 2}
    read = thing.from_dict(data)
    assert read.to_dict() == data
    assert getattr(read, f"{name}_") == "x"
    assert read.additional_properties == {"unknown": 2}
