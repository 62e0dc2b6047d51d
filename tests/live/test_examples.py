"""The scripts in `examples/`, run as their first lines say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.server import LocalServer
from tests.live.pictures import PICTURE, ROOT, pixels


def run(url: str, folder: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run an example in a folder; what it prints is told when the test fails."""
    command = [sys.executable, "-W", "error", str(ROOT / "examples" / script), *arguments]
    environment = os.environ | {"INVOKEAI_URL": url, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    print(done.stdout, done.stderr)
    return done


def test_a_folder_of_photos_becomes_a_folder_of_results(ready_url: str, other: InvokeAIClient, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    (photos / "deeper").mkdir(parents=True)
    shutil.copy(PICTURE, photos / "one.png")
    shutil.copy(PICTURE, photos / "deeper" / "two.jpg")
    (photos / "broken.jpg").write_bytes(b"no picture")
    before = other.image_repo.count(is_intermediate=True, categories="user")
    command = ["folder_of_photos.py", "photos", "results", "--set", "Width=120", "--set", "Height=80"]
    done = run(ready_url, tmp_path, *command)
    assert (done.returncode, "2 results in results, 1 failed" in done.stdout) == (1, True)
    assert "'broken.jpg' is not an image" in done.stderr
    results = sorted(path.relative_to(tmp_path).as_posix() for path in (tmp_path / "results").rglob("*.png"))
    assert results == ["results/deeper/two.jpg.png", "results/one.png"]
    assert pixels((tmp_path / "results" / "one.png").read_bytes())[0] == (120, 80)
    assert other.image_repo.count(is_intermediate=True, categories="user") == before, "the uploaded photos are gone"
    (photos / "broken.jpg").unlink()
    again = run(ready_url, tmp_path, *command)
    assert (again.returncode, again.stdout.splitlines()[0]) == (0, "2 photos, 0 of them without a result")
    nowhere = run(ready_url, tmp_path, "folder_of_photos.py", "nowhere", "results")
    assert (nowhere.returncode, nowhere.stderr.strip()) == (2, "there is no folder 'nowhere'")
    no_folder = run(ready_url, tmp_path, "folder_of_photos.py", "photos", str(PICTURE))
    assert (no_folder.returncode, "File exists" in no_folder.stderr) == (2, True)
    wrong = run(ready_url, tmp_path, "folder_of_photos.py", "photos", "others", "--input", "Photo")
    assert wrong.returncode == 2
    assert "no input 'Photo'" in wrong.stderr


def test_a_gallery_is_backed_up_and_restored(quick_python: str, tmp_path: Path) -> None:
    with LocalServer(python=quick_python, fast=True) as server, InvokeAIClient(server.url) as client:
        images, blur = client.image_repo, client.create_workflow(ROOT / "examples" / "blur_and_resize.json")
        for name in ("Twins", "Twins", "Old"):
            board = client.board_repo.create_board(name)
            made = blur.sweep({"Picture": [PICTURE], "Blur radius": [0, 1]}, board=board, timeout=100)
            made.images[0].star()
            board.upload_image(PICTURE)
        board.update(archived=True, visibility="shared")
        images.upload(PICTURE, metadata={"seed": 7}, category="control")
        images.upload(PICTURE, is_intermediate=True)
        backup = run(server.url, tmp_path, "gallery_backup.py", "backup", "safe")
        assert (backup.returncode, backup.stdout.strip()) == (0, "3 boards and 11 images, 11 of them new")
        images.upload(PICTURE).star()
        nightly = run(server.url, tmp_path, "gallery_backup.py", "backup", "safe")
        assert nightly.stdout.strip() == "3 boards and 12 images, 1 of them new"
        refused = run(server.url, tmp_path, "gallery_backup.py", "restore", "safe")
        assert (refused.returncode, refused.stderr.strip()) == (2, "the gallery is not empty")

        nothing = run(server.url, tmp_path, "gallery_backup.py", "check", "nowhere")
        assert (nothing.returncode, nothing.stderr.strip()) == (2, "there is no backup in 'nowhere'")

        images.delete(images.list_names(is_intermediate=None))
        for board in client.board_repo.list_boards(include_archived=True):
            board.delete()
        assert run(server.url, tmp_path, "gallery_backup.py", "check", "safe").returncode == 1
        restored = run(server.url, tmp_path, "gallery_backup.py", "restore", "safe")
        assert (restored.returncode, restored.stdout.strip()) == (0, "the gallery is as in the backup")
        names = [board.board_name for board in client.board_repo.list_boards(direction="ASC")]
        assert names == ["Twins", "Twins"]
        assert [image.metadata() for image in images.iter_images("none", categories="control")] == [{"seed": 7}]

        images.unstar(images.list_names(client.board_repo.get("Old")))
        changed = run(server.url, tmp_path, "gallery_backup.py", "check", "safe")
        assert changed.returncode == 1
        assert "differs in starred" in changed.stdout
