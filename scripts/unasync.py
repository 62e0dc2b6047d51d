"""Make the library for threads from the one for asyncio: each `_async/` -> the `_sync/` beside it, live tests as well.

    python scripts/unasync.py            write
    python scripts/unasync.py --check    only compare; exit status 1 names what is not current

Names lose `Async`, `await` and `async` go, and ruff puts the imports and lines in order. What differs is marked:

    if True:  # ASYNC
        what only the library for asyncio has
    else:
        what the one for threads has in its place, as it is
    # SYNC: import of_what_only_the_one_for_threads_needs

Only `kit/_async/concurrency.py` is written by hand on both sides.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOTS = (ROOT / "invokeai_py_client", ROOT / "tests" / "live")
BY_HAND = {"concurrency.py", "conftest.py"}
HEADER = "# Made from {source} by `python scripts/unasync.py`: edit that file.\n"
NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "asynccontextmanager": "contextmanager",
    "AsyncBaseTransport": "BaseTransport",
    "aiter_bytes": "iter_bytes",
    "AsyncIterator": "Iterator",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_raw": "iter_raw",
    "aread": "read",
    "StopAsyncIteration": "StopIteration",
}
MARK, ONLY_SYNC = "if True:  # ASYNC", "# SYNC: "
KEYWORDS = r"\b(await |async (?=with|for|def))"
"""In the code that comments and docstrings show."""


def to_sync(source: str) -> str:
    """The same module without async."""
    marked, blocks = take_out(source)
    made = without_async(marked)
    return re.sub(r"^ *# block (\d+)\n", lambda found: blocks[int(found[1])], made, flags=re.MULTILINE)


def take_out(source: str) -> tuple[str, list[str]]:
    """Put a comment in place of each marked block, and return what each of them is in the library for threads."""
    lines, blocks, kept = source.splitlines(keepends=True), list[str](), list[str]()
    place = 0
    while place < len(lines):
        line = lines[place]
        indent = line[: len(line) - len(line.lstrip())]
        if line.lstrip().startswith(ONLY_SYNC):
            kept.append(f"{indent}# block {len(blocks)}\n")
            blocks.append(line.replace(ONLY_SYNC, "", 1))
            place += 1
            continue
        if line.strip() != MARK:
            kept.append(line)
            place += 1
            continue
        place = end = _end_of_block(lines, place, indent)
        if place < len(lines) and lines[place].rstrip() == f"{indent}else:":
            end = _end_of_block(lines, place, indent)
        kept.append(f"{indent}# block {len(blocks)}\n")
        blocks.append("".join(line.removeprefix("    ") for line in lines[place + 1 : end]))
        place = end
    return "".join(kept), blocks


def _end_of_block(lines: list[str], place: int, indent: str) -> int:
    """The line behind a block; blank lines belong to it."""
    place += 1
    while place < len(lines) and (not lines[place].strip() or lines[place].startswith(f"{indent}    ")):
        place += 1
    return place


def without_async(source: str) -> str:
    """A piece of a module without async."""
    out: list[str] = []
    row, column = 1, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        between = "\n" * (token.start[0] - row) if token.start[0] > row else ""
        column = 0 if between else column
        out.append(between + " " * (token.start[1] - column))
        row, column = token.end
        if token.string in ("async", "await"):
            column += 1  # and the space behind it
        elif token.type == tokenize.NAME:
            out.append(_name(token.string))
        elif token.type in (tokenize.STRING, tokenize.COMMENT):
            text = re.sub(KEYWORDS, "", token.string)
            out.append(re.sub(r"\b_?[Aa]sync\w*", lambda match: _name(match[0]), text))
        else:
            out.append(token.string)
        if token.type in (tokenize.NEWLINE, tokenize.NL):
            row, column = row + 1, 0
    return "".join(out)


def _name(name: str) -> str:
    return NAMES.get(name) or re.sub(r"^Async(?=[A-Z])", "", name)


def made_files() -> Iterator[tuple[Path, str]]:
    """Every file to be made, with its text before ruff."""
    for source in _files("_async"):
        header = HEADER.format(source=source.relative_to(ROOT).as_posix())
        yield source.parent.with_name("_sync") / source.name, header + to_sync(source.read_text(encoding="utf-8"))


def _files(folder: str) -> list[Path]:
    """The modules in all folders of a name, without those that are written by hand."""
    return sorted(path for root in ROOTS for path in root.glob(f"**/{folder}/*.py") if path.name not in BY_HAND)


def tidied(files: Mapping[Path, str]) -> dict[Path, str]:
    """The files with their imports and lines in the project's order."""
    with tempfile.TemporaryDirectory() as folder:
        drafts = {path: Path(folder, path.relative_to(ROOT)) for path in files}
        for path, text in files.items():
            drafts[path].parent.mkdir(parents=True, exist_ok=True)
            drafts[path].write_text(text, encoding="utf-8")
        for command in (["check", "--fix", "--quiet", "--select", "I,F401", "--exit-zero"], ["format", "--quiet"]):
            settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
            subprocess.run([sys.executable, "-m", "ruff", *command, *settings, folder], check=True, cwd=ROOT)
        return {path: draft.read_text(encoding="utf-8") for path, draft in drafts.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only compare")
    check: bool = parser.parse_args().check
    wanted = tidied(dict(made_files()))
    there = {*_files("_sync")}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = sorted(there - wanted.keys())
    if check:
        for path in [*stale, *orphans]:
            print(f"not current: {path.relative_to(ROOT)}")
        if stale or orphans:
            print("run: python scripts/unasync.py")
        return 1 if stale or orphans else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    for path in orphans:
        path.unlink()
        print(f"removed {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
