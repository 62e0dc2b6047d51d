"""A folder of photos through a workflow, into a folder of results.

    python examples/folder_of_photos.py photos results
    python examples/folder_of_photos.py photos results --workflow my.json --input Photo --set Strength=0.6

The result of `a/one.png` is `a/one.png`, that of `a/two.jpg` is `a/two.jpg.png`. What has a result already is left
out, so run it again for new photos, or after an interruption. The results stay in the server's gallery, too. The server
is that at INVOKEAI_URL, or http://localhost:9090.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from invokeai_py_client import InvokeAIClient, InvokeAIError, Workflow

PORTION = 20
ENDINGS = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"}


def process(client: InvokeAIClient, photos: Path, results: Path, workflow: str, field: str, values: Any) -> int:
    """Make a result of each photo that has none; returns how many failed."""
    if not photos.is_dir():
        raise InvokeAIError(f"there is no folder {str(photos)!r}")
    results.mkdir(parents=True, exist_ok=True)
    found = sorted(path for path in photos.rglob("*") if path.suffix.lower() in ENDINGS)
    wanted = {str(path): results / path.relative_to(photos).with_name(png_name(path)) for path in found}
    todo = [path for path, result in wanted.items() if not result.exists()]
    print(f"{len(found)} photos, {len(todo)} of them without a result")
    loaded = client.create_workflow(workflow)
    failed: dict[str, str] = {}
    for start in range(0, len(todo), PORTION):  # what is saved is not lost when the rest is interrupted
        failed |= portion(client, loaded, field, values, {path: wanted[path] for path in todo[start : start + PORTION]})
    for path, reason in failed.items():
        print(f"{path}: {reason}", file=sys.stderr)
    print(f"{len(todo) - len(failed)} results in {results}, {len(failed)} failed")
    return len(failed)


def portion(
    client: InvokeAIClient, workflow: Workflow, field: str, values: Any, wanted: Mapping[str, Path]
) -> dict[str, str]:
    """Make results of some photos; returns why those that failed did."""
    # A photo that is broken is told of here, and does not keep the others from being made.
    uploads = client.image_repo.upload_many([*wanted], is_intermediate=True, progress=True)
    failed = {path: str(error) for path, error in uploads.failed.items()}
    if uploads.done:
        try:
            made = workflow.sweep({field: [*uploads.done.values()]}, inputs=values, progress=True)
            for path, item in zip(uploads.done, made, strict=True):
                if item.images:
                    item.images[-1].save(wanted[path])
                else:
                    failed[path] = ", ".join(map(str, item.errors)) or item.status
        finally:
            client.image_repo.delete(uploads.done.values())
    return failed


def png_name(path: Path) -> str:
    """What the result of a photo is called."""
    return path.name if path.suffix == ".png" else f"{path.name}.png"


def value_of(text: str) -> Any:
    """A value as it is given in the shell: JSON, or a text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description="Run a workflow for each photo in a folder.")
    parser.add_argument("photos", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--workflow", default=str(Path(__file__).with_name("blur_and_resize.json")), help="a file")
    parser.add_argument("--input", default="Picture", help="the workflow's input that gets the photo")
    parser.add_argument("--set", action="append", default=[], metavar="INPUT=VALUE", help="a value of another input")
    given = parser.parse_args()
    values = {name: value_of(value) for name, _, value in (text.partition("=") for text in given.set)}
    try:
        with InvokeAIClient() as client:
            return 1 if process(client, given.photos, given.results, given.workflow, given.input, values) else 0
    except (InvokeAIError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted; run it again to go on", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
