"""Make the generated package in a folder of its own, compare it with another, put it in place."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType

from . import tools
from .document import Doc, RegenerateError, canonical
from .naming import module_names

MANIFEST = "MANIFEST.json"
_MANY = 5
"""Kinds of settings that have a module of their own."""
_TEMPLATES = Path(__file__).parent / "templates"
# Without this ruff looks in the current folder for what is ours, and sorts imports accordingly.
_OWN_PACKAGE = 'lint.isort.known-first-party=["invokeai_py_client"]'
_RUFF_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--target-version=py311", "--line-length=120")


def settings(server_version: str) -> dict[str, Any]:
    """Return the generator's configuration."""
    return {
        "package_version_override": server_version,
        "literal_enums": True,
        "docstrings_on_attributes": True,
        "field_prefix": "f_",
        "post_hooks": [],  # by default the generator runs whatever ruff and configuration it finds
    }


def name_modules(doc: Doc, server_version: str) -> dict[str, str]:
    """Return class -> module for a normalised document."""
    config_file = ConfigFile(**settings(server_version))
    config = Config.from_sources(config_file, MetaType.NONE, "", "utf-8", overwrite=False, output_path=None)
    return module_names(doc, config)


def generate(doc: Doc, server_version: str, modules: Mapping[str, str], work: Path) -> Path:
    """Run the generator on a normalised document, in the folder `work`, and return the folder of the package."""
    document, config, package = work / "openapi.json", work / "config.json", work / "package"
    overrides = {name: {"module_name": module} for name, module in modules.items()}
    document.write_bytes(canonical(doc))
    config.write_text(json.dumps({**settings(server_version), "class_overrides": overrides}))
    tools.run(
        "openapi_python_client",
        *("generate", "--path", document, "--config", config, "--output-path", package),
        *("--meta", "none", "--custom-template-path", _TEMPLATES, "--fail-on-warning"),
    )
    return package


def flatten(package: Path) -> None:
    """Give the package our layout: one module for each tag, no file of which our template is empty.

    What the template of the models' `__init__.py` makes is a stub; beside it comes the module that reads it.
    """
    for path in package.rglob("*.py"):
        if not path.read_bytes().strip():
            path.unlink()
    for folder in (package / "api").iterdir():
        if folder.is_dir():
            (folder / "__init__.py").rename(folder.with_suffix(".py"))
            folder.rmdir()
    models = package / "models" / "__init__.py"
    models.rename(models.with_suffix(".pyi"))
    models.write_bytes((_TEMPLATES / "models_lazy.py").read_bytes())
    (package / "py.typed").touch()


def gather(package: Path) -> None:
    """Put what comes in dozens, and is hardly ever wanted alone, into one module for each family.

    A module costs an installation more than the few lines of such a class. These are the events, the kinds of the
    models' settings, by the first word of their names where there are many of one, and what is a part of one other
    class only, which goes to that class.
    """
    models = package / "models"
    families = _families(models)
    for family, paths in families.items():
        text = _merged({path.stem: path.read_text(encoding="utf-8") for path in paths})
        for path in paths:
            path.unlink()
        (models / f"{family}.py").write_text(text, encoding="utf-8")
    moved = {path.stem: family for family, paths in families.items() for path in paths}
    for path in [*package.rglob("*.py"), models / "__init__.pyi"]:
        text = path.read_text(encoding="utf-8")
        renamed = re.sub(
            r"^(\s*from \.(?:\.models\.)?)(\w+)(?= import )",
            lambda found: found[1] + moved.get(found[2], found[2]),
            text,
            flags=re.MULTILINE,
        )
        path.write_text(renamed, encoding="utf-8")


def _families(models: Path) -> dict[str, list[Path]]:
    """The modules that become one, by its name."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(models.glob("*.py"))}
    wholes = _wholes({path.stem: text for path, text in texts.items()})
    settings = {
        path.stem for path, text in texts.items() if "(AnyModelConfig):" in text and "class AnyModelConfig" not in text
    }
    words = Counter(stem.split("_")[0] for stem in settings)

    def family(stem: str) -> str:
        word = stem.split("_")[0]
        if stem in settings:
            return f"{word if words[word] >= _MANY else 'other'}_model_configs"
        return "server_events" if stem.endswith("_event") else stem

    families: dict[str, list[Path]] = {}
    parts_first = sorted(texts, key=lambda path: -len(path.stem) * (path.stem in wholes))
    for path in parts_first:
        families.setdefault(family(wholes.get(path.stem, path.stem)), []).append(path)
    return {name: paths for name, paths in families.items() if [path.stem for path in paths] != [name]}


def _wholes(texts: Mapping[str, str]) -> dict[str, str]:
    """The module of the class that each part belongs to: `graph_edge` to `graph`, if no other class has such edges."""
    users: dict[str, list[str]] = {}
    for stem, text in texts.items():
        for used in {*re.findall(r"^\s*from \.(\w+) import ", text, re.MULTILINE)} - {stem}:
            users.setdefault(used, []).append(stem)
    wholes = {part: only[0] for part, only in users.items() if len(only) == 1 and part.startswith(f"{only[0]}_")}
    for part in sorted(wholes):
        wholes[part] = wholes.get(wholes[part], wholes[part])
    return wholes


def _merged(sources: Mapping[str, str]) -> str:
    """One module of several: their imports but those of each other, those for type checkers only, and their classes."""

    def is_own(node: ast.stmt) -> bool:
        return isinstance(node, ast.ImportFrom) and node.module in sources

    imports: set[str] = set()
    for_types: set[str] = set()
    classes: list[str] = []
    for source in sources.values():
        for node in ast.parse(source).body:
            if is_own(node):
                continue
            text = "\n".join(source.splitlines()[_first_line(node) - 1 : node.end_lineno])
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                imports.add(text)
            elif isinstance(node, ast.If):
                checked = [inner for inner in node.body if not is_own(inner)]
                for_types |= {ast.unparse(inner) for inner in checked if isinstance(inner, ast.ImportFrom)}
                if node.orelse:  # an alias, and what it is when the program runs
                    node.body = [inner for inner in checked if not isinstance(inner, ast.ImportFrom)]
                    classes.append(ast.unparse(node))
            else:
                classes.append(text)
    future = {text for text in imports if "__future__" in text}
    typed = [f"    {text}" for text in sorted(for_types)]
    head = [*future, *sorted(imports - future), *(["if TYPE_CHECKING:", *typed] if typed else [])]
    return "\n".join([*head, *classes]) + "\n"


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def tidy(package: Path) -> None:
    """Sort imports, remove those that are not used, and format."""
    tools.run("ruff", "check", package, "--fix", "--select=I,F,UP", "--config", _OWN_PACKAGE, *_RUFF_OPTIONS)
    tools.run("ruff", "format", package, *_RUFF_OPTIONS)


def slim(package: Path) -> None:
    """Take away what hundreds of small files can do without: that annotations wait, where they name what is there.

    Where files are uploaded, annotations are read as text.
    """
    for path in (package / "models").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        classes = re.findall(r"^class (\w+)", text, re.MULTILINE)
        if not re.search(r"\b(TYPE_CHECKING|File)\b", text) and all(
            len(re.findall(rf"\b{name}\b", text)) == 1 for name in classes
        ):
            path.write_text(text.replace("from __future__ import annotations\n\n", "", 1), encoding="utf-8")


def write_manifest(package: Path, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Write what the package was made from, its size and its files, to `MANIFEST.json`."""
    files = _files(package)
    contents = [path.read_bytes() for path in files.values()]
    size = {"lines": sum(c.count(b"\n") for c in contents), "bytes": sum(map(len, contents))}
    manifest = {**facts, **size, "files": [*files]}
    (package / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n")
    return manifest


def hand_made(package: Path) -> list[str]:
    """Return the files of a package that its manifest does not list: they would be lost."""
    known = _read_manifest(package)["files"]
    return [name for name in _files(package) if name not in {*known, MANIFEST}]


def made_for(package: Path) -> str:
    """Return the version of the server a package was made for; empty if there is none."""
    return str(_read_manifest(package)["server_version"])


def _read_manifest(package: Path) -> dict[str, Any]:
    manifest = package / MANIFEST
    nothing: dict[str, Any] = {"server_version": "", "files": []}
    try:
        return nothing | json.loads(manifest.read_bytes()) if manifest.exists() else nothing
    except (ValueError, TypeError) as error:
        raise RegenerateError(f"{manifest} is not what was written; bring it back, or remove the package") from error


def differences(expected: Path, actual: Path) -> list[str]:
    """Compare two packages byte by byte, and return a line for each file that differs."""
    ours, theirs = _files(expected), _files(actual)
    lines = [f"missing: {name}" for name in ours.keys() - theirs.keys()]
    lines += [f"orphan: {name}" for name in theirs.keys() - ours.keys()]
    lines += [f"changed: {n}" for n in ours.keys() & theirs.keys() if ours[n].read_bytes() != theirs[n].read_bytes()]
    return sorted(lines)


def _files(package: Path) -> dict[str, Path]:
    return {
        path.relative_to(package).as_posix(): path
        for path in sorted(package.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def swap_in(package: Path, target: Path, aside: Path) -> None:
    """Put a package in place by renames, so that there is the old or the new one, never a part of one.

    Args:
        package: The new package, on the same file system as `target`.
        target: The place of the old package.
        aside: Where the old package is moved to.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(aside)
    try:
        package.rename(target)
    except BaseException:
        if aside.exists():
            aside.rename(target)
        raise
