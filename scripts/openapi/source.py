"""Where a document comes from: a running server, a file, or a snapshot kept in the repository."""

from __future__ import annotations

import json
import re
import sys
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path
from typing import Any, cast

from invokeai_py_client.http.settings import is_loopback
from invokeai_py_client.http.support import Offers, read_offers

from .document import Doc, RegenerateError, canonical, operations, references, walk
from .third_party import Packs, remove_third_party

_TIMEOUT = 60
"""Seconds; a server builds its document at the first request."""


@dataclass(frozen=True)
class Source:
    """A server's OpenAPI document, checked.

    Attributes:
        content: The document in canonical form.
        server_version: The version of the server; the document itself does not tell.
        origin: Where the document was read, in words.
        packs: The custom packs whose nodes have been taken out of it.
    """

    content: bytes
    server_version: str
    origin: str
    packs: Packs = field(default_factory=Packs)

    @property
    def document(self) -> Doc:
        """A new copy of the document, with sorted keys."""
        return cast(Doc, json.loads(self.content))

    @property
    def sha256(self) -> str:
        return sha256(self.content).hexdigest()


def from_url(url: str) -> Source:
    """Fetch the document and the version of a running server."""
    if not url.startswith(("http://", "https://")):
        raise RegenerateError(f"{url!r} is no address of a server, such as http://127.0.0.1:9090")
    base = url.rstrip("/")
    document = _get_json(f"{base}/openapi.json")
    version = _get_json(f"{base}/api/v1/app/version")
    if not isinstance(version, dict) or "version" not in version:
        raise RegenerateError(f"{base}/api/v1/app/version does not tell a version")
    return _checked(document, str(cast(Doc, version)["version"]), "/openapi.json of a running server")


def from_file(path: Path, server_version: str | None = None) -> Source:
    """Read a file that holds the document of a server of the given version, by default that in the file's name."""
    version = server_version or path.stem.removeprefix("invokeai-")
    return _checked(_read_json(path), version, f"the file {path.name}")


def from_snapshot(folder: Path, version: str | None = None) -> Source:
    """Read a snapshot, by default that of the newest version."""
    version = newest_version(folder) if version is None else version
    path = snapshot_path(folder, version)
    if not path.exists():
        raise RegenerateError(f"there is no snapshot of {version!r}, only of {', '.join(versions(folder))}")
    return _checked(_read_json(path), version, "a snapshot")


def snapshot_path(folder: Path, version: str) -> Path:
    return folder / f"invokeai-{version}.json"


def versions(folder: Path) -> list[str]:
    """Return the versions there are snapshots of, the oldest first."""
    return sorted((path.stem.removeprefix("invokeai-") for path in folder.glob("invokeai-*.json")), key=version_key)


def newest_version(folder: Path) -> str:
    """Return the newest version there is a snapshot of."""
    if not (known := versions(folder)):
        raise RegenerateError(f"there are no snapshots in {folder}")
    return known[-1]


def version_key(version: str) -> tuple[tuple[int, ...], bool, str]:
    """Return what versions are ordered by; `6.15.0rc1` is older than `6.15.0`."""
    found = re.fullmatch(r"(\d+(?:\.\d+)+)([\w.+-]*)", version)
    if not found:
        raise RegenerateError(f"{version!r} is no version of a server, such as 6.14.2")
    numbers, suffix = found.groups()
    return tuple(map(int, numbers.split("."))), not suffix, suffix


def offers_up_to(source: Source, folder: Path) -> dict[str, Offers]:
    """Return what the server of a document offers, and those of all snapshots of older versions."""
    latest = version_key(source.server_version)
    older = [version for version in versions(folder) if version_key(version) < latest]
    documents = {version: from_snapshot(folder, version).document for version in older}
    return {
        version: read_offers(document)
        for version, document in {**documents, source.server_version: source.document}.items()
    }


def keeping(source: Source, folder: Path, generator: str) -> Callable[[], None]:
    """Prepare to keep a document as the snapshot of its version, with where it came from.

    Returns:
        What does it; nothing changes when the document is known.
    """
    index = folder / "sources.json"
    known: Doc = _read_json(index) if index.exists() else {}
    path = snapshot_path(folder, source.server_version)
    same = path.exists() and path.read_bytes() == source.content
    if same and known.get(source.server_version, {}).get("sha256") == source.sha256:
        return lambda: None
    known[source.server_version] = {
        "sha256": source.sha256,
        "date": datetime.now(UTC).date().isoformat(),
        "source": source.origin,
        "generator": generator,
    }
    entries = dict(sorted(known.items(), key=lambda entry: version_key(entry[0])))
    folder.mkdir(exist_ok=True)

    def keep() -> None:
        _replace(path, source.content)
        _replace(index, (json.dumps(entries, indent=1) + "\n").encode())

    return keep


def _replace(path: Path, content: bytes) -> None:
    """Write a file that is there whole or as it was."""
    new = path.with_suffix(".new")
    new.write_bytes(content)
    new.replace(path)


def _get_json(url: str) -> Any:
    try:
        # As the library does: no proxy stands between us and a server on this machine.
        opener = urllib.request.build_opener(*([urllib.request.ProxyHandler({})] if is_loopback(url) else []))
        with opener.open(url, timeout=_TIMEOUT) as response:
            content_type = response.headers.get_content_type()
            content = response.read()
    except (OSError, ValueError, HTTPException) as error:
        raise RegenerateError(f"cannot fetch {url}: {error}") from error
    # An InvokeAI server answers paths it does not know with 200 and its front end.
    if content_type != "application/json":
        raise RegenerateError(f"{url} answers with {content_type}, not with JSON: is it the address of the server?")
    return _parse(content, url)


def _read_json(path: Path) -> Any:
    try:
        return _parse(path.read_bytes(), str(path))
    except OSError as error:
        raise RegenerateError(f"cannot read {path}: {error.strerror}") from error


def _parse(content: bytes, place: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise RegenerateError(f"{place} is not valid JSON: {error}") from error


def _checked(document: Any, version: str, origin: str) -> Source:
    version_key(version)
    _validate(document)
    _remove_extensions(document)
    packs = remove_third_party(document)
    if packs:
        note = f"left out the nodes of {', '.join(packs)}: the bindings have those of InvokeAI itself"
        print(note, file=sys.stderr)
    return Source(canonical(document), version, origin, packs)


def _remove_extensions(document: Doc) -> None:
    """Drop the extensions of a document: its schemas get some of ours, which the templates believe."""
    for _, schema in walk(document):
        for key in [key for key in schema if key.startswith("x-")]:
            del schema[key]


def _validate(document: Any) -> None:
    """Refuse what is not the OpenAPI document of an InvokeAI server, or lacks what the bindings are made from."""
    if not isinstance(document, dict) or "openapi" not in document:
        raise RegenerateError("this is not an OpenAPI document")
    doc = cast(Doc, document)
    paths = _object(doc.get("paths"), "paths")
    components = _object(_object(doc.get("components"), "components").get("schemas"), "components.schemas")
    schemas = [_object(schema, f"components.schemas.{name}", empty=True) for name, schema in components.items()]
    for path, item in paths.items():
        _object(item, path)
    for path, method, operation in operations(doc):
        for part, kind in (("operationId", str), ("tags", list), ("responses", dict)):
            found = _object(operation, f"{method.upper()} {path}").get(part)
            if not (isinstance(found, kind) and found):
                raise RegenerateError(f"{method.upper()} {path} has no {part} in the OpenAPI document")
    missing = {name for name in references(doc) if name not in components}
    if missing:
        raise RegenerateError(f"the OpenAPI document has no components.schemas.{min(missing)}, and refers to it")
    if not any(schema.get("class") == "invocation" for schema in schemas):
        raise RegenerateError("the OpenAPI document has no invocations: it is not that of an InvokeAI server")


def _object(value: Any, name: str, *, empty: bool = False) -> Doc:
    if not isinstance(value, dict) or not (value or empty):
        raise RegenerateError(f"the OpenAPI document has no {name}")
    return cast(Doc, value)
