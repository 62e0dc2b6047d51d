"""The command: what it makes, what it refuses, and that it never leaves less than there was."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest
import regenerate
from openapi.document import RegenerateError

from invokeai_py_client.testing import Answer, stub_server
from openapi import source, tools

from .conftest import ROOT
from .documents import Doc, node, server_document

Serve = Callable[[dict[str, tuple[str, bytes]]], str]

PETS: Doc = {"get": {"operationId": "pets", "tags": ["pets"], "responses": {"200": {}}}}
VERSION = ("application/json", b'{"version": "6.0.0"}')


@pytest.fixture
def layout(tmp_path: Path) -> regenerate.Layout:
    """A repository with bindings of one file, and a snapshot of a version newer than those the tests make."""
    layout = regenerate.Layout(tmp_path)
    layout.snapshots.mkdir()
    source.snapshot_path(layout.snapshots, "9.9.9").write_bytes(server_document())
    layout.package.mkdir(parents=True)
    (layout.package / "old.py").write_text("old = True\n")
    (layout.package / "MANIFEST.json").write_text('{"server_version": "5.9.1", "files": ["old.py"]}')
    (tmp_path / "README.md").write_text("Made for InvokeAI 5.9.1.\n")
    (tmp_path / "CHANGELOG.md").write_text("Not 5.9.10, 15.9.1 or 5.9.1.2\n")
    return layout


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a server that gives the same answers to a path again and again; its front end for all others."""
    servers: list[HTTPServer] = []

    def start(answers: dict[str, tuple[str, bytes]]) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content_type, content = answers.get(self.path, ("text/html", b"<html></html>"))
                self.send_response(200)
                self.send_header("Content-Type", content_type)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing."""

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def run(layout: regenerate.Layout, *arguments: str | Path) -> int:
    return regenerate.main([str(argument) for argument in arguments], layout)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_server_gives_bindings_and_a_snapshot(
    layout: regenerate.Layout, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    newest = json.loads(server_document())
    newest["components"]["schemas"]["BlankInvocation"]["properties"]["colour"] = {"type": "string"}
    source.snapshot_path(layout.snapshots, "9.9.9").write_text(json.dumps(newest))
    url = serve({"/openapi.json": ("application/json", server_document()), "/api/v1/app/version": VERSION})
    assert run(layout, "--url", url + "/") == 0
    printed = capsys.readouterr().out
    for stage in (
        "fetch and validate",
        "normalise",
        "name",
        "generate",
        "flatten",
        "routes",
        "gather",
        "ruff",
        "slim",
        "manifest",
        "swap in",
    ):
        assert f"{stage} " in printed
    assert "since 9.9.9: 1 breaking and 0 other changes: --diff 9.9.9 6.0.0\n" in printed
    assert printed.endswith(
        "5.9.1 is still named in these files; CONTRIBUTING.md says what is to be done:\nREADME.md\n"
    )
    made = contents(layout.package)
    assert "old.py" not in made
    assert {"__init__.py", "py.typed", "MANIFEST.json", "api/graphs.py", "models/graph.py"} <= made.keys()
    assert b"\nfrom .graph import Graph as Graph\n" in made["models/__init__.pyi"]
    assert b"import Graph" not in made["models/__init__.py"], "it is found in the stub"
    assert b'= {"/api/v1/graph": {"GET": ("get_graph", "json")}}\n' in made["routes.py"]
    assert b"InvokeAI 6.0.0" in made["__init__.py"]
    manifest = json.loads(made["MANIFEST.json"])
    assert manifest["server_version"] == "6.0.0"
    assert manifest["files"] == sorted(made.keys() - {"MANIFEST.json"})
    known = json.loads((layout.snapshots / "sources.json").read_text())["6.0.0"]
    kept = (layout.snapshots / "invokeai-6.0.0.json").read_bytes()
    assert known["sha256"] == manifest["schema_sha256"] == source.from_snapshot(layout.snapshots, "6.0.0").sha256
    assert known["source"] == "/openapi.json of a running server"
    assert json.loads(kept) == json.loads(server_document())
    assert list(layout.build.iterdir()) == []

    # The same from the snapshot; then every kind of difference, in both directions.
    assert run(layout, "--check", "--snapshot", "6.0.0") == 0
    (layout.package / "models" / "graph.py").write_bytes(made["models/graph.py"].replace(b"    ", b"  ", 1))
    (layout.package / "models" / "orphan.py").touch()
    (layout.package / "py.typed").unlink()
    (layout.package / "models" / "__pycache__").mkdir()
    (layout.package / "models" / "__pycache__" / "graph.pyc").touch()
    (layout.package.parent / "notes.txt").touch()
    before = contents(layout.root)
    capsys.readouterr()
    assert run(layout, "--check", "--snapshot", "6.0.0") == 1
    differences = [line for line in capsys.readouterr().out.splitlines() if ": " in line and "server" not in line]
    assert differences == [
        "changed: models/graph.py",
        "missing: py.typed",
        "orphan: models/orphan.py",
        "orphan: ../notes.txt",
    ]

    # What somebody wrote is never lost.
    assert run(layout, "--snapshot", "6.0.0") == 2
    assert "generated has what was not generated; move it away: models/orphan.py, ../notes.txt" in (
        capsys.readouterr().err
    )
    assert contents(layout.root) == before
    (layout.package / "models" / "orphan.py").unlink()
    (layout.package.parent / "notes.txt").unlink()
    assert run(layout, "--snapshot", "6.0.0") == 0
    assert run(layout, "--check", "--snapshot", "6.0.0") == 0


def test_the_snapshot_is_canonical_and_its_source_known(snapshot: Doc) -> None:
    for version, known in json.loads((ROOT / "openapi" / "sources.json").read_text()).items():
        kept = source.from_snapshot(ROOT / "openapi", version)
        assert source.snapshot_path(ROOT / "openapi", version).read_bytes() == kept.content
        assert known["sha256"] == kept.sha256
        assert known["date"]
    manifest = json.loads((ROOT / "generated" / "invokeai_api" / "MANIFEST.json").read_text())
    assert manifest["bytes"] + len(json.dumps(manifest)) < 1_500_000
    assert manifest["schema_sha256"] == source.from_snapshot(ROOT / "openapi").sha256


@pytest.mark.parametrize("stage", ["normalise", "generate", "swap_in"])
def test_an_interrupted_run_leaves_everything_as_it_was(
    layout: regenerate.Layout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stage: str
) -> None:
    from openapi import fixups, package

    def interrupt(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(fixups if stage == "normalise" else package, stage, interrupt)
    source.snapshot_path(layout.snapshots, "6.0.0").write_bytes(server_document())
    before = contents(layout.root)
    assert run(layout, "--snapshot", "6.0.0") == 130
    assert capsys.readouterr().err == "interrupted\n"
    assert contents(layout.root) == before


def test_diff_reports_and_tells_whether_something_breaks(
    layout: regenerate.Layout, serve: Serve, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = json.loads(server_document())
    newer["components"]["schemas"]["BlankInvocation"]["properties"]["colour"] = {"type": "string"}
    url = serve({"/openapi.json": ("application/json", json.dumps(newer).encode()), "/api/v1/app/version": VERSION})
    file = tmp_path / "invokeai-6.1.0.json"
    file.write_bytes(server_document())
    before = contents(layout.package)
    assert run(layout, "--diff", "9.9.9", url) == 0
    assert "# InvokeAI 9.9.9 → 6.0.0" in (printed := capsys.readouterr().out)
    assert "BlankInvocation.colour" in printed
    assert run(layout, "--diff", url, file) == 1
    assert "# InvokeAI 6.0.0 → 6.1.0" in capsys.readouterr().out
    assert run(layout, "--diff", "9.9.9", "5.5.5") == 2
    assert "there is no snapshot of '5.5.5', only of 9.9.9" in capsys.readouterr().err
    assert run(layout, "--diff", "9.9.9", layout.package / "other.json") == 2
    assert contents(layout.package) == before


@pytest.mark.parametrize("damage", ["sources", "manifest"])
def test_damaged_records_are_refused_before_anything_changes(
    layout: regenerate.Layout, tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: str
) -> None:
    place = layout.snapshots / "sources.json" if damage == "sources" else layout.package / "MANIFEST.json"
    place.write_text("{")
    file = tmp_path / "invokeai-6.0.0.json"
    file.write_bytes(server_document())
    before = contents(layout.root)
    assert run(layout, "--file", file) == 2
    assert place.name in capsys.readouterr().err
    assert contents(layout.root) == before


def test_a_lost_snapshot_is_written_again(layout: regenerate.Layout, tmp_path: Path) -> None:
    file = tmp_path / "invokeai-6.0.0.json"
    file.write_bytes(server_document())
    assert run(layout, "--file", file) == 0
    snapshot = source.snapshot_path(layout.snapshots, "6.0.0")
    kept = snapshot.read_bytes()
    snapshot.unlink()
    assert run(layout, "--file", file) == 0
    assert snapshot.read_bytes() == kept


def test_what_nobody_foresaw_is_no_difference(
    layout: regenerate.Layout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("surprise")

    monkeypatch.setattr(regenerate, "make", fail)
    assert run(layout, "--check") == 2
    assert "surprise" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--url", "--snapshot", "--launch"])
def test_an_empty_argument_is_not_the_default(layout: regenerate.Layout, option: str) -> None:
    before = contents(layout.root)
    assert run(layout, option, "") == 2
    assert contents(layout.root) == before


def test_custom_nodes_in_the_place_of_own_ones_are_refused(
    layout: regenerate.Layout, serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    source.snapshot_path(layout.snapshots, "6.0.0").write_bytes(server_document())

    def refusal(doc: Doc) -> str:
        url = serve({"/openapi.json": ("application/json", json.dumps(doc).encode()), "/api/v1/app/version": VERSION})
        assert run(layout, "--url", url) == 2
        return capsys.readouterr().err

    before = contents(layout.package)
    same_type = json.loads(server_document())
    add = same_type["components"]["schemas"]["AddInvocation"]
    add["node_pack"] = "sums"
    assert "custom nodes (sums) have taken the place of what InvokeAI itself calls AddInvocation" in refusal(same_type)
    same_schema = json.loads(server_document())
    schemas = same_schema["components"]["schemas"]
    schemas["SumInvocation"] = {**node("sum"), "node_pack": "sums"}
    schemas["Graph"]["description"] = "Ours now"
    assert "what InvokeAI itself calls Graph: use a server without them" in refusal(same_schema)
    assert contents(layout.package) == before


def test_a_known_document_keeps_its_date(layout: regenerate.Layout) -> None:
    found = source.from_snapshot(layout.snapshots)
    source.snapshot_path(layout.snapshots, "9.9.9").write_bytes(found.content)
    index = layout.snapshots / "sources.json"
    index.write_text(json.dumps({"9.9.9": {"sha256": found.sha256, "date": "2020-01-01"}}))
    source.keeping(found, layout.snapshots, "generator 1")()
    assert json.loads(index.read_text())["9.9.9"]["date"] == "2020-01-01"


@pytest.mark.parametrize(
    ("older", "newer"),
    [("6.9.1", "6.14.2"), ("6.14.2rc1", "6.14.2"), ("6.14.2", "6.14.2.1"), ("6.14.2rc1", "6.14.2rc2")],
)
def test_versions_are_ordered_as_numbers(older: str, newer: str) -> None:
    assert source.version_key(older) < source.version_key(newer)


def changed(**changes: Any) -> bytes:
    return json.dumps({**json.loads(server_document()), **changes}).encode()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (server_document()[:-100], "is not valid JSON"),
        (b"[]", "this is not an OpenAPI document"),
        (b'{"swagger": "2.0"}', "this is not an OpenAPI document"),
        (changed(paths={}), "has no paths"),
        (changed(paths=[]), "has no paths"),
        (changed(paths={"/x": {"get": {}}}), "has no GET /x"),
        (changed(paths={"/x": {"get": {"operationId": "x", "responses": {"200": {}}}}}), "GET /x has no tags"),
        (changed(paths={"/x": {"get": {"operationId": 5}}}), "GET /x has no operationId"),
        (changed(components={}), "has no components"),
        (changed(components={"schemas": {}}), "has no components.schemas"),
        (changed(components={"schemas": {"Pet": []}}), "has no components.schemas.Pet"),
        (
            changed(components={"schemas": {"Pet": {"type": "object"}}}),
            "has no components.schemas.Graph, and refers to it",
        ),
        (changed(paths={"/x": PETS}, components={"schemas": {"Pet": {}}}), "it is not that of an InvokeAI server"),
    ],
)
def test_a_bad_file_is_refused_and_the_old_bindings_stay(
    layout: regenerate.Layout, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, message: str
) -> None:
    file = tmp_path / "openapi.json"
    file.write_bytes(content)
    before = contents(tmp_path)
    assert run(layout, "--file", file, "--server-version", "6.0.0") == 2
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert message in error
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({}, "/openapi.json answers with text/html, not with JSON"),
        ({"/openapi.json": ("application/json", server_document())}, "/version answers with text/html, not with JSON"),
        ({"/openapi.json": ("application/json", b"{"), "/api/v1/app/version": VERSION}, "is not valid JSON"),
        (
            {
                "/openapi.json": ("application/json", server_document()),
                "/api/v1/app/version": ("application/json", b'{"other": 1}'),
            },
            "does not tell a version",
        ),
    ],
)
def test_a_bad_server_is_refused(
    layout: regenerate.Layout,
    serve: Serve,
    capsys: pytest.CaptureFixture[str],
    answers: dict[str, tuple[str, bytes]],
    message: str,
) -> None:
    before = contents(layout.root)
    assert run(layout, "--url", serve(answers)) == 2
    assert message in capsys.readouterr().err
    assert contents(layout.root) == before


def test_a_document_that_is_cut_on_the_way_is_refused(
    layout: regenerate.Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    with stub_server(Answer(body=server_document()[:500], close=True)) as stub:
        assert run(layout, "--url", stub.url) == 2
    assert f"cannot fetch {stub.url}/openapi.json: IncompleteRead" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--url", "http://127.0.0.1:1"], "cannot fetch http://127.0.0.1:1/openapi.json"),
        (["--url", "127.0.0.1:9090"], "'127.0.0.1:9090' is no address of a server, such as http://127.0.0.1:9090"),
        (["--file", "nowhere.json", "--server-version", "6.0.0"], "cannot read nowhere.json: No such file"),
        (["--snapshot", "1.2.3"], "there is no snapshot of '1.2.3', only of 9.9.9"),
        (["--snapshot", "newest"], "there is no snapshot of 'newest', only of 9.9.9"),
    ],
)
def test_a_source_that_is_not_there_is_refused(
    layout: regenerate.Layout, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run(layout, *arguments) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("version", ["latest", "6.0.0/../x", '6.0.0"; import os; x="', ""])
def test_a_version_that_is_none_is_refused(
    layout: regenerate.Layout, tmp_path: Path, capsys: pytest.CaptureFixture[str], version: str
) -> None:
    file = tmp_path / "openapi.json"
    file.write_bytes(server_document())
    assert run(layout, "--file", file, "--server-version", version) == 2
    assert f"{version or 'openapi'!r} is no version of a server" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--server-version", "6.0.0"], "--server-version goes with --file"),
        (["--diff", "6.0.0", "9.9.9", "--check"], "one or the other"),
        (["--url", "http://127.0.0.1:1", "--snapshot", "9.9.9"], "not allowed with"),
    ],
)
def test_arguments_that_do_not_go_together_are_refused(
    layout: regenerate.Layout, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(layout, *arguments)
    assert message in capsys.readouterr().err


def test_a_snapshot_that_is_replaced_is_compared_first(
    layout: regenerate.Layout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = json.loads(server_document())
    older["components"]["schemas"]["BlankInvocation"]["properties"]["colour"] = {"type": "string"}
    source.snapshot_path(layout.snapshots, "6.0.0").write_text(json.dumps(older))
    file = tmp_path / "invokeai-6.0.0.json"
    file.write_bytes(server_document())
    assert run(layout, "--file", file) == 0
    printed = capsys.readouterr().out
    assert "- `BlankInvocation.colour`: removed" in printed
    assert "the snapshot of 6.0.0 was of another document, and is replaced" in printed
    assert "files are new, changed or gone" in printed
    assert run(layout, "--file", file) == 0
    assert capsys.readouterr().out.endswith("nothing changed\n")


def test_without_snapshots_there_is_no_default(layout: regenerate.Layout, capsys: pytest.CaptureFixture[str]) -> None:
    source.snapshot_path(layout.snapshots, "9.9.9").unlink()
    assert run(layout) == 2
    assert "there are no snapshots" in capsys.readouterr().err


@pytest.mark.parametrize("installed", ["0.1", None])
def test_other_tools_than_the_pinned_are_refused(
    layout: regenerate.Layout,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    installed: str | None,
) -> None:
    def version(name: str) -> str:
        if installed is None:
            raise PackageNotFoundError(name)
        return installed

    monkeypatch.setattr(tools, "version", version)
    assert run(layout) == 2
    error = capsys.readouterr().err
    assert f"but is {installed or 'not installed'}" in error
    assert "pip install -e '.[regenerate]'" in error


def test_a_warning_of_the_generator_is_an_error(layout: regenerate.Layout, tmp_path: Path) -> None:
    """Here: an enum of mixed types in a place no fixup knows."""
    from openapi import package

    doc = json.loads(server_document())
    doc["components"]["schemas"]["Graph"]["properties"]["odd"] = {"enum": [1.5, {"a": 1}]}
    with pytest.raises(RegenerateError, match="openapi_python_client failed"):
        package.generate(doc, "6.0.0", {}, tmp_path)


def test_an_interrupted_swap_puts_the_old_package_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from openapi import package

    new, target = tmp_path / "new", tmp_path / "generated" / "invokeai_api"
    for folder in (new, target):
        folder.mkdir(parents=True)
        (folder / "which").write_text(folder.name)
    rename = Path.rename

    def interrupted(self: Path, to: Path) -> Path:
        if self == new:
            raise KeyboardInterrupt
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        package.swap_in(new, target, tmp_path / "old")
    assert (target / "which").read_text() == "invokeai_api"
