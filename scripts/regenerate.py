"""Make the bindings in `generated/invokeai_api` from the OpenAPI document of an InvokeAI server.

    python scripts/regenerate.py                                  # from the newest snapshot in openapi/
    python scripts/regenerate.py --snapshot 6.14.2
    python scripts/regenerate.py --url http://127.0.0.1:9090      # from a running server; keeps a snapshot of it
    python scripts/regenerate.py --launch 6.14.2                  # from a server installed and booted for this
    python scripts/regenerate.py --file openapi.json --server-version 6.14.2
    python scripts/regenerate.py --check                          # are they what would be made now?
    python scripts/regenerate.py --diff 6.13.0 6.14.2             # what changed between two servers?

What is there stays untouched until the new package is complete. Nodes of custom packs are left out, wherever the
document is from.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from invokeai_py_client.text.messages import printable
from openapi import declarations, diff, document, fixups, nodes, routes, source, third_party, tools


@dataclass(frozen=True)
class Layout:
    """Where things are in the repository."""

    root: Path

    @property
    def snapshots(self) -> Path:
        return self.root / "openapi"

    @property
    def package(self) -> Path:
        return self.root / "generated" / "invokeai_api"

    @property
    def nodes(self) -> Path:
        """What the client knows of nodes by itself."""
        return self.root / "invokeai_py_client" / "nodes" / "node_schemas.json"

    @property
    def build(self) -> Path:
        """Where the new package is made: beside the old one, so that it can be renamed into place."""
        return self.root / "build"


INSTALLED = "installed"
"""Instead of a version: the server the tests use."""

REPOSITORY = Layout(Path(__file__).parents[1])


def main(arguments: Sequence[str] | None = None, layout: Layout = REPOSITORY) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line, by default the process's own.
        layout: Where to read and write.

    Returns:
        The exit status: 0; 1 if `--check` found differences, or `--diff` changes that break; 2 if it cannot be done;
        130 if it was interrupted.
    """
    options = _parser().parse_args(arguments)
    if options.server_version and not options.file:
        _parser().error("--server-version goes with --file")
    if options.diff and options.check:
        _parser().error("--diff compares documents, --check the bindings: one or the other")
    try:
        return _run(options, layout)
    except document.RegenerateError as error:
        print(f"error: {printable(str(error))}", file=sys.stderr)  # it may quote the document
        return 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except Exception:  # 1 would say something else
        traceback.print_exc()
        return 2


def _run(options: argparse.Namespace, layout: Layout) -> int:
    if options.diff:
        return _diff(*(_named(name, layout) for name in options.diff))
    tools.check()
    origin = _source(options, layout)
    _refuse_replaced(origin, layout)
    if options.check:
        with tempfile.TemporaryDirectory() as work:
            return _compare(make(origin, layout, Path(work)), layout)
    _refuse_hand_made(layout)
    layout.build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=layout.build) as work:
        return _install(make(origin, layout, Path(work)), origin, layout, Path(work))


def make(origin: source.Source, layout: Layout, work: Path) -> Path:
    """Make the package of a document in the folder `work`.

    Raises:
        RegenerateError: If the document needs a change of the fixups.
    """
    from openapi import package  # imports the generator, which tools.check() has found by now

    offers = source.offers_up_to(origin, layout.snapshots)
    newest = max([*source.versions(layout.snapshots), origin.server_version], key=source.version_key)
    doc = origin.document
    with _stage("nodes"):
        (work / layout.nodes.name).write_bytes(nodes.node_schemas(doc, origin.server_version))
    with _stage("normalise"):
        counts = fixups.normalise(doc, newest=origin.server_version == newest)
    with _stage("name"):
        modules = package.name_modules(doc, origin.server_version)
    with _stage("generate"):
        made = package.generate(doc, origin.server_version, modules, work)
    with _stage("flatten"):
        package.flatten(made)
    with _stage("routes"):
        routes.write_routes(made)
        routes.write_first_versions(made, offers)
    with _stage("gather"):
        package.gather(made)
    with _stage("ruff"):
        package.tidy(made)
    with _stage("slim"):
        package.slim(made)
    with _stage("check"):
        declarations.check_declarations(made, [made / "models" / "__init__.py"])
    with _stage("manifest"):
        manifest = package.write_manifest(
            made,
            {
                "server_version": origin.server_version,
                "schema_sha256": origin.sha256,
                "tools": tools.pins(),
                "fixups": counts,
            },
        )
    print(f"server {origin.server_version}: {len(manifest['files'])} files, {manifest['lines']} lines")
    return made


def _compare(made: Path, layout: Layout) -> int:
    from openapi import package

    with _stage("compare"):
        lines = [*package.differences(made, layout.package), *map("orphan: {}".format, _strays(layout))]
        lines += _other_nodes(made, layout)
    for line in lines:
        print(line)
    print(f"{len(lines)} files are not what would be generated" if lines else "the bindings are current")
    return 1 if lines else 0


def _install(made: Path, origin: source.Source, layout: Layout, work: Path) -> int:
    from openapi import package

    changed = package.differences(made, layout.package) + _other_nodes(made, layout)
    news = _news(origin, layout)
    before = package.made_for(layout.package)
    keep = source.keeping(origin, layout.snapshots, "openapi-python-client " + tools.pins()["openapi-python-client"])
    with _stage("swap in"):
        package.swap_in(made, layout.package, work / "old")
        layout.nodes.parent.mkdir(parents=True, exist_ok=True)
        (work / layout.nodes.name).replace(layout.nodes)
        keep()
    print(news + (f"{len(changed)} files are new, changed or gone" if changed else "nothing changed"))
    if before not in ("", origin.server_version):
        print(f"{before} is still named in these files; CONTRIBUTING.md says what is to be done:")
        print(*_naming(before, layout), sep="\n")
    return 0


def _naming(version: str, layout: Layout) -> list[str]:
    """Return what was written by hand and names a version."""
    whole = re.compile(rf"(?<![\w.]){re.escape(version)}(?!\.?\d)")
    written = [*layout.root.glob("*.md"), *layout.root.glob("docs/*.md")]
    for folder in ("benchmarks", "invokeai_py_client", "scripts", "tests"):
        written += [path for path in layout.root.glob(f"{folder}/**/*.py") if "_sync" not in path.parts]
    return sorted(
        path.relative_to(layout.root).as_posix() for path in written if whole.search(path.read_text(encoding="utf-8"))
    )


def _other_nodes(made: Path, layout: Layout) -> list[str]:
    """Compare what the client knows of nodes, and return a line if it differs."""
    now = layout.nodes.read_bytes() if layout.nodes.exists() else b""
    return [] if (made.parent / layout.nodes.name).read_bytes() == now else [f"changed: {layout.nodes.name}"]


def _news(origin: source.Source, layout: Layout) -> str:
    """Say what is new since the newest snapshot; or since the one that is replaced, as nobody can ask for it later."""
    versions = source.versions(layout.snapshots)
    version = origin.server_version if origin.server_version in versions else versions[-1] if versions else ""
    before = source.from_snapshot(layout.snapshots, version) if version else origin
    if before.sha256 == origin.sha256:
        return ""
    changes = diff.compare(before.document, origin.document)
    if version == origin.server_version:
        report = diff.report(f"{version} (the snapshot so far)", version, changes)
        return f"{report}\nthe snapshot of {version} was of another document, and is replaced\n"
    breaking = sum(change.breaking for change in changes)
    others = len(changes) - breaking
    return (
        f"since {version}: {breaking} breaking and {others} other changes: --diff {version} {origin.server_version}\n"
    )


def _refuse_replaced(origin: source.Source, layout: Layout) -> None:
    """Refuse a server whose custom nodes have names of InvokeAI's own, which are then not in its document."""
    known = source.versions(layout.snapshots)
    if not (origin.packs and known):
        return
    replaced = third_party.clashes(origin.packs, source.from_snapshot(layout.snapshots).document)
    if origin.server_version in known:
        before, now = (
            document.schemas(one.document)
            for one in (source.from_snapshot(layout.snapshots, origin.server_version), origin)
        )
        replaced += [name for name in before.keys() | now.keys() if before.get(name) != now.get(name)]
    if replaced:
        raise document.RegenerateError(
            f"custom nodes ({', '.join(origin.packs)}) have taken the place of what InvokeAI itself calls "
            f"{', '.join(sorted(set(replaced))[:5])}: use a server without them"
        )


def _refuse_hand_made(layout: Layout) -> None:
    """Refuse to replace what nobody could bring back."""
    from openapi import package

    hand_made = [*package.hand_made(layout.package), *_strays(layout)]
    if hand_made:
        listed = ", ".join([*hand_made[:5], *(["..."] if len(hand_made) > 5 else [])])
        raise document.RegenerateError(f"{layout.package.parent} has what was not generated; move it away: {listed}")


def _strays(layout: Layout) -> list[str]:
    """Return what is beside the package."""
    beside = layout.package.parent.glob("*")
    return sorted(f"../{path.name}" for path in beside if path != layout.package and path.name != "__pycache__")


def _source(options: argparse.Namespace, layout: Layout) -> source.Source:
    if options.launch is not None:
        with _launched(options.launch) as url, _stage("fetch and validate"):
            return source.from_url(url)
    with _stage("fetch and validate"):
        if options.url is not None:
            return source.from_url(options.url)
        if options.file:
            return source.from_file(options.file, options.server_version)
        return source.from_snapshot(layout.snapshots, options.snapshot)


@contextmanager
def _launched(version: str) -> Generator[str]:
    """Boot a server without custom nodes, and yield its address."""
    from environments import StepError
    from install_server import install_server

    from invokeai_py_client.exceptions import InvokeAIError
    from invokeai_py_client.server import LocalServer

    try:
        if version != INSTALLED:
            source.version_key(version)
            python = str(install_server(version))
        else:
            python = os.environ.get("INVOKEAI_SERVER_PYTHON") or str(install_server())
        with _stage("boot a server"):
            server = LocalServer(python=python, fast=True).start()
        with server:
            yield server.url
    except (StepError, InvokeAIError) as error:
        raise document.RegenerateError(f"no server could be launched: {error}") from error


def _named(name: str, layout: Layout) -> source.Source:
    """Return the document `--diff` means: of a server, in a file, or a snapshot."""
    if "://" in name:
        return source.from_url(name)
    if name.endswith(".json"):
        return source.from_file(Path(name))
    return source.from_snapshot(layout.snapshots, name)


def _diff(old: source.Source, new: source.Source) -> int:
    changes = diff.compare(old.document, new.document)
    stdout: Any = sys.stdout
    if isinstance(stdout, io.TextIOWrapper):
        stdout.reconfigure(encoding="utf-8")
    print(diff.report(old.server_version, new.server_version, changes), end="")
    return int(any(change.breaking for change in changes))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Make the bindings from the OpenAPI document of an InvokeAI server.",
        epilog="Exit status: 0; 1 if --check finds differences, or --diff changes that break; 2 if it cannot be done;"
        " 130 if it was interrupted.",
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--url", help="a running server, such as http://127.0.0.1:9090")
    place.add_argument(
        "--launch",
        metavar="VERSION",
        nargs="?",
        const=INSTALLED,
        help="boot a server for this: of a version, which is installed first; by default the one the tests use",
    )
    place.add_argument("--file", type=Path, help="a file with the document")
    place.add_argument("--snapshot", metavar="VERSION", help="a snapshot in openapi/ (default: the newest)")
    parser.add_argument(
        "--server-version", metavar="VERSION", help="the version --file is of, if it is not named invokeai-VERSION.json"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the bindings would change")
    place.add_argument(
        "--diff",
        metavar=("OLD", "NEW"),
        nargs=2,
        help="only tell, in Markdown, what changed between two snapshots, URLs of servers, or files named"
        " invokeai-VERSION.json; exit with 1 if something breaks",
    )
    return parser


@contextmanager
def _stage(name: str) -> Generator[None]:
    start = time.perf_counter()
    print(f"{name:<20}", end="", flush=True)
    try:
        yield
    except BaseException:
        print(flush=True)  # what comes is no time
        raise
    print(f"{time.perf_counter() - start:6.2f} s", flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
