"""Nightly backup of a server's gallery, and its restoration: boards, images, metadata, workflows, graphs and stars.

    python examples/gallery_backup.py backup backups/gallery
    python examples/gallery_backup.py restore backups/gallery
    python examples/gallery_backup.py check backups/gallery

A backup fetches what is new since the last one; images deleted since stay in the folder, but are not restored. Restore
into an empty gallery: it ends with the check, which compares every image and its data with the backup, and the exit
status tells whether all is equal. Images get new names, and count as uploaded; their order is that of before.
Intermediates and videos are left out. The server is that at INVOKEAI_URL, or http://localhost:9090.
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from invokeai_py_client import Board, Image, InvokeAIClient, InvokeAIError
from invokeai_py_client.exceptions import NotFoundError

LISTING = "gallery.json"
IMAGES = "images"


def listing(client: InvokeAIClient) -> list[dict[str, Any]]:
    """Boards, the oldest first, with what is on each, the oldest first; the last is what is on no board."""
    entries: list[dict[str, Any]] = []
    for board in client.board_repo.list_boards(include_archived=True, direction="ASC"):
        with suppress(NotFoundError):  # deleted since it was listed
            entries.append(entry(client, board))
    return [*entries, {"name": None, "images": on(client, "none")}]


def entry(client: InvokeAIClient, board: Board) -> dict[str, Any]:
    """A board, and what is on it."""
    return {
        "name": board.board_name,
        "archived": board.archived,
        "visibility": board.visibility,
        "images": on(client, board),
    }


def on(client: InvokeAIClient, board: Board | str) -> list[dict[str, Any]]:
    """The images on a board, the oldest first."""
    return [
        {
            "name": image.image_name,
            "created": image.created.isoformat(),
            "category": image.category,
            "starred": image.starred,
            "session": image.session_id,
        }
        for image in client.image_repo.iter_images(board, order_dir="ASC", starred_first=False)
    ]


def backup(client: InvokeAIClient, folder: Path) -> None:
    """Bring the folder up to date with the gallery."""
    boards = listing(client)
    names = [image["name"] for board in boards for image in board["images"]]
    report = client.image_repo.download_many(names, folder / IMAGES, sidecar=True, progress=True)
    if any(not isinstance(error, NotFoundError) for error in report.failed.values()):
        report.raise_if_failed()
    files = {name: path.name for name, path in {**report.done, **report.skipped}.items()}
    for board in boards:  # without the images deleted since they were listed
        board["images"] = [
            {**image, "file": files[image["name"]]} for image in board["images"] if image["name"] in files
        ]
    # Last, so that it never lists what is not there; and in one step.
    temporary = folder / f"{LISTING}.new"
    temporary.write_text(json.dumps(boards, indent=1), encoding="utf-8")
    temporary.replace(folder / LISTING)
    print(f"{len(boards) - 1} boards and {len(files)} images, {len(report.done)} of them new")


def restore(client: InvokeAIClient, folder: Path) -> None:
    """Make the gallery of the folder's listing."""
    if client.image_repo.count() or client.board_repo.list_boards(include_archived=True):
        raise InvokeAIError("the gallery is not empty")
    boards = load(folder)
    made = [None if board["name"] is None else client.board_repo.create_board(board["name"]) for board in boards]
    wanted = [(image, target) for board, target in zip(boards, made, strict=True) for image in board["images"]]
    # One after the other, so that they are in their order again. The files have metadata, workflow and graph in them.
    restored = [
        (
            image,
            client.image_repo.upload(
                file_of(folder, image), target, category=image["category"], session_id=image["session"]
            ),
        )
        for image, target in sorted(wanted, key=lambda pair: pair[0]["created"])
    ]
    client.image_repo.star([image for before, image in restored if before["starred"]])
    for board, target in zip(boards, made, strict=True):
        if target is not None:
            target.update(archived=board["archived"], visibility=board["visibility"])


def differences(client: InvokeAIClient, folder: Path) -> list[str]:
    """What of the gallery is not as in the folder, but for names and times."""
    wanted, found = load(folder), listing(client)
    if [without_images(board) for board in found] != [without_images(board) for board in wanted]:
        return [f"the boards are {[board['name'] for board in found]}, not {[board['name'] for board in wanted]}"]
    different: list[str] = []
    for there, board in zip(found, wanted, strict=True):
        if len(there["images"]) != len(board["images"]):
            different.append(f"{board['name']}: {len(there['images'])} images, not {len(board['images'])}")
            continue
        for image, before in zip(there["images"], board["images"], strict=True):
            same = {key: image[key] == before[key] for key in ("category", "starred", "session")}
            handle = client.image_repo.get(image["name"])
            same |= same_content(handle, file_of(folder, before))
            wrong = [what for what, is_same in same.items() if not is_same]
            if wrong:
                different.append(f"{board['name']}: {before['name']} differs in {', '.join(wrong)}")
    return different


def same_content(image: Image, path: Path) -> dict[str, bool]:
    """Whether the file, and what the server knows of how it was made, are as they were."""
    now = image.details()
    before = json.loads(path.with_name(f"{path.name}.json").read_text(encoding="utf-8"))
    same = {what: now[what] == before[what] for what in ("metadata", "workflow", "graph")}
    return {"file": image.bytes() == path.read_bytes(), **same}


def file_of(folder: Path, image: dict[str, Any]) -> Path:
    """The file of an image in a backup, which may come from anybody: it must not name a file elsewhere."""
    name: str = image.get("file", image["name"])
    path = folder / IMAGES / name
    if path.name != name or path.is_symlink() or not path.is_file():
        raise InvokeAIError(f"the backup has no file {name!r} in {IMAGES}")
    return path


def without_images(board: dict[str, Any]) -> dict[str, Any]:
    """What is said of a board itself."""
    return {key: value for key, value in board.items() if key != "images"}


def load(folder: Path) -> Any:
    """The listing of a backup."""
    if not (folder / LISTING).is_file():
        raise InvokeAIError(f"there is no backup in {str(folder)!r}")
    return json.loads((folder / LISTING).read_text(encoding="utf-8"))


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description="Back up the gallery of a server, restore and check it.")
    parser.add_argument("what", choices=["backup", "restore", "check"])
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    try:
        with InvokeAIClient() as client:
            if given.what == "backup":
                backup(client, given.folder)
                return 0
            if given.what == "restore":
                restore(client, given.folder)
            different = differences(client, given.folder)
    except (InvokeAIError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(different) or "the gallery is as in the backup")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
