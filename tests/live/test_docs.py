"""What README and the guide show, run as written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient, WorkflowDefinition
from invokeai_py_client.server import LocalServer
from tests.live.operations.hub import Hub
from tests.live.pictures import ROOT, pixels


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page in a language, without those marked `no-run`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run(code: str, url: str, folder: Path, **environ: str) -> str:
    """Run a script in a folder that has the examples, and return what it prints."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    environment = os.environ | {"INVOKEAI_URL": url, "PYTHONIOENCODING": "utf-8", **environ}
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_the_first_script_prints_what_readme_shows(ready_url: str, tmp_path: Path) -> None:
    assert run("\n".join(blocks("README.md", "python")), ready_url, tmp_path) == "".join(blocks("README.md", "text"))
    assert pixels((tmp_path / "lighthouse.png").read_bytes())[0] == (256, 256)


def test_the_guides_code_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    code = "\n".join(blocks("docs/guide.md", "python"))
    printed = run(code, ready_url, tmp_path)
    for promise in re.findall(r"print\(error\)  # (.*)", code):
        assert promise in printed
    assert pixels((tmp_path / "blurred.png").read_bytes())[0] == (240, 160)


def test_the_code_about_workflows_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    page = "docs/workflows.md"
    printed = run("\n".join(blocks(page, "python")), ready_url, tmp_path)
    for shown in blocks(page, "text"):
        assert shown in printed
    for name, size in {"lighthouse.png": (64, 64), "out/radius 08/0002.png": (120, 80)}.items():
        assert pixels((tmp_path / name).read_bytes())[0] == size
    assert WorkflowDefinition.from_file(tmp_path / "made-in-code.json").name == "Made in code"


def test_the_code_about_the_queue_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    lines = run("\n".join(blocks("docs/queue.md", "python")), ready_url, tmp_path).splitlines()
    assert lines.count("completed 40") == 3
    assert {"3 completed 3", "completed [40, 40, 40]", "None None", "canceled", "closed", "40"} <= set(lines)
    assert any(re.fullmatch(r"True True 20\d\d-.*\+00:00", line) for line in lines)
    assert any(line.startswith("InvocationStarted(item_id=") for line in lines)


def test_the_code_about_the_gallery_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    printed = run("\n".join(blocks("docs/gallery.md", "python")), ready_url, tmp_path)
    for shown in blocks("docs/gallery.md", "text"):
        assert shown in printed
    assert printed.count("False") == 1, printed
    assert len(list((tmp_path / "backup").rglob("*.png.json"))) == len(list((tmp_path / "backup").rglob("*.png")))
    assert (tmp_path / "board.zip").read_bytes().startswith(b"PK")


def test_the_code_about_models_runs_from_top_to_bottom(
    hub_url: str, model_hub: Hub, tiny_model: Path, tmp_path: Path
) -> None:
    with InvokeAIClient(hub_url) as client:
        tiny = client.model_repo.install_model(tiny_model, name="tiny-sd15", inplace=True).wait(timeout=60)
        printed = run("\n".join(blocks("docs/models.md", "python")), hub_url, tmp_path, HUB=model_hub.url)
        client.model_repo.delete_model(tiny.key)
    assert f"tiny-sd15 main sd-1 diffusers {tiny.key}\ntiny-sd15\n" in printed
    assert "no model 'tiny-sd' is installed with base sd-1 (did you mean 'tiny-sd15'?)" in printed
    assert "completed: 100% of" in printed
    assert "Noise embedding Noise\n" in printed
    assert "/nothing.bin ended as error: HTTPError: Not Found\n" in printed
    assert printed.endswith("Noise 2 True\nTrue\nTrue {'nobody': 'model not found'}\n")


def test_the_code_about_the_client_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    printed = run("\n".join(blocks("docs/client.md", "python")), ready_url, tmp_path)
    assert "480 320 user" in printed
    assert "422 {'query.limit': 'Input should be a valid integer" in printed
    assert "Board not found GET 1" in printed
    assert "GET /api/v1/app/version 200 1 True" in printed
    assert "the connection broke" in printed
    assert "closed" in printed


def test_the_code_about_accounts_runs(quick_python: str, tmp_path: Path) -> None:
    with LocalServer(python=quick_python, fast=True, env={"INVOKEAI_MULTIUSER": "true"}) as server:
        printed = run("\n".join(blocks("docs/client.md", "python multiuser")), server.url, tmp_path)
    assert printed.startswith("Me\n")
    assert {"me@example.com", "friend@example.com"} <= set(printed.split("'"))


def test_the_code_about_videos_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "data" / "clip.mp4", tmp_path)
    printed = run("\n".join(blocks("docs/extras.md", "python")), ready_url, tmp_path)
    assert printed == "".join(blocks("docs/extras.md", "text"))
    assert (tmp_path / "film.mp4").read_bytes() == (tmp_path / "clip.mp4").read_bytes()


def test_the_code_about_bindings_runs_from_top_to_bottom(ready_url: str, tmp_path: Path) -> None:
    lines = run("\n".join(blocks("docs/bindings.md", "python")), ready_url, tmp_path).splitlines()
    assert lines[0] == "Bindings 0"
    assert "480 320" in lines
    assert "UnknownInvocation brush {'size': 3}" in lines
    assert "BoardChanges(board_name='Renamed') {'board_name': 'Renamed'} True" in lines
    assert {"seed = 20", "sum = 42"} <= set(lines)
    assert (tmp_path / "pictures" / "images.zip").read_bytes().startswith(b"PK")
    assert pixels((tmp_path / "pictures" / "full.png").read_bytes())[0] == (480, 320)


def test_the_commands_about_bindings_work(ready_url: str, tmp_path: Path) -> None:
    for name in ("scripts", "openapi", "generated", "invokeai_py_client", "pyproject.toml"):
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, tmp_path / name)
    commands = "".join(blocks("docs/bindings.md", "sh")).replace("http://127.0.0.1:9090", ready_url).splitlines()
    assert len(commands) == 3
    printed: list[str] = []
    for command in commands:
        program, *arguments = command.split()
        assert program == "python"
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, done.stderr
        printed.append(done.stdout)
    assert printed[2].startswith("# InvokeAI 6.11.0 → 6.12.0\n\nNothing breaks.")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", *(f"docs/{p.name}" for p in ROOT.glob("docs/*.md"))])
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    missing = [link for link in links if not (ROOT / page).parent.joinpath(link).exists()]
    assert missing == []
