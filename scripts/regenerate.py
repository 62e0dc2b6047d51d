"""Make the bindings in `generated/invokeai_api` from the OpenAPI document of an InvokeAI server.

    python scripts/regenerate.py                                  # from the newest snapshot in openapi/
    python scripts/regenerate.py --snapshot 6.14.2
    python scripts/regenerate.py --url http://127.0.0.1:9090      # from a running server; keeps a snapshot of it
    python scripts/regenerate.py --file openapi.json --server-version 6.14.2
    python scripts/regenerate.py --check                          # are they what would be made now?

What is there stays untouched until the new package is complete.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from openapi import document, fixups, source, tools


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
    def build(self) -> Path:
        """Where the new package is made: beside the old one, so that it can be renamed into place."""
        return self.root / "build"


REPOSITORY = Layout(Path(__file__).parents[1])


def main(arguments: Sequence[str] | None = None, layout: Layout = REPOSITORY) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line, by default the process's own.
        layout: Where to read and write.

    Returns:
        The exit status: 0, 1 if `--check` found differences, 2 if the bindings cannot be made.
    """
    options = _parser().parse_args(arguments)
    if (options.file is None) != (options.server_version is None):
        _parser().error("--file and --server-version go together")
    try:
        tools.check()
        with _stage("fetch and validate"):
            origin = _source(options, layout)
        if options.check:
            with tempfile.TemporaryDirectory() as work:
                return _compare(make(origin, layout, Path(work)), layout)
        layout.build.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=layout.build) as work:
            return _install(make(origin, layout, Path(work)), origin, layout, Path(work))
    except document.RegenerateError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def make(origin: source.Source, layout: Layout, work: Path) -> Path:
    """Make the package of a document in the folder `work`.

    Raises:
        RegenerateError: If the document needs a change of the fixups.
    """
    from openapi import package  # imports the generator, which tools.check() has found by now

    newest = source.version_key(origin.server_version) >= source.version_key(source.newest_version(layout.snapshots))
    doc = origin.document
    with _stage("normalise"):
        counts = fixups.normalise(doc, newest=newest)
    with _stage("name"):
        modules = package.name_modules(doc, origin.server_version)
    with _stage("generate"):
        made = package.generate(doc, origin.server_version, modules, work)
    with _stage("flatten"):
        package.flatten(made)
    with _stage("ruff"):
        package.tidy(made)
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
    print(f"server {origin.server_version}: {manifest['files']} files, {manifest['lines']} lines")
    return made


def _compare(made: Path, layout: Layout) -> int:
    from openapi import package

    with _stage("compare"):
        lines = package.differences(made, layout.package)
    for line in lines:
        print(line)
    print("the bindings are not what would be generated" if lines else "the bindings are current")
    return 1 if lines else 0


def _install(made: Path, origin: source.Source, layout: Layout, work: Path) -> int:
    from openapi import package

    with _stage("swap in"):
        source.keep(origin, layout.snapshots, "openapi-python-client " + tools.pins()["openapi-python-client"])
        package.swap_in(made, layout.package, work / "old")
    return 0


def _source(options: argparse.Namespace, layout: Layout) -> source.Source:
    if options.url:
        return source.from_url(options.url)
    if options.file:
        return source.from_file(options.file, options.server_version)
    return source.from_snapshot(layout.snapshots, options.snapshot)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Make the bindings from the OpenAPI document of an InvokeAI server.")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--url", help="a running server, such as http://127.0.0.1:9090")
    place.add_argument("--file", type=Path, help="a file with the document; needs --server-version")
    place.add_argument("--snapshot", metavar="VERSION", help="a snapshot in openapi/ (default: the newest)")
    parser.add_argument("--server-version", metavar="VERSION", help="the version of the server --file is from")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the bindings would change")
    return parser


@contextmanager
def _stage(name: str) -> Generator[None]:
    start = time.perf_counter()
    yield
    print(f"{name:<20}{time.perf_counter() - start:6.2f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
