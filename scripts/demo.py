"""The library at work on a real server: text to image, then a picture blurred and resized.

With INVOKEAI_URL that server is used. Without, an InvokeAI of our own is booted from the Python that
INVOKEAI_SERVER_PYTHON names, with a tiny model of random weights: its pictures are noise, but real in every other way.
`python scripts/dev.py demo` installs what this needs and calls it; `python scripts/dev.py serve` keeps such a server
running at http://127.0.0.1:9090 for scripts of one's own, until Ctrl-C.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tiny_model import make_tiny_model

from invokeai_py_client import Image, InvokeAIClient, InvokeAIError, Progress
from invokeai_py_client.server import LocalServer

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".invokeai"
EXAMPLES = ROOT / "examples"
OUTPUT = ROOT / "demo-output"
MODEL = "tiny-sd15"

_seconds: dict[str, float] = {}


def demo() -> None:
    """Run both workflows and save their pictures."""
    with ExitStack() as stack:
        url = os.environ.get("INVOKEAI_URL")
        if not url:
            with timed("boot", "Booting an InvokeAI server on this machine"):
                url = stack.enter_context(own_server()).url
        client = stack.enter_context(InvokeAIClient(url))
        print(f"   InvokeAI {client.server_version} at {client.base_url}")
        with timed("model", "Looking for a Stable Diffusion 1.5 model"):
            model = find_or_install_model(client)
            print(f"   {model!r}")
        with timed("text to image", 'Running the server\'s own workflow "Text to Image - SD1.5"'):
            saved(text_to_image(client, model), "text-to-image.png")
        with timed("blur and resize", "Uploading a picture and running a workflow that needs no model"):
            saved(blur_and_resize(client, EXAMPLES / "picture.png"), "blurred.png")
        started = time.monotonic()
    if not os.environ.get("INVOKEAI_URL"):
        _seconds["stop"] = time.monotonic() - started


def serve() -> None:
    """Keep a server with a model running until Ctrl-C."""
    with own_server(port=9090) as server, InvokeAIClient(server.url) as client:
        model = find_or_install_model(client)
        print(f"InvokeAI {client.server_version} at {server.url} with model {model!r}; Ctrl-C stops it.", flush=True)
        while server.is_running:
            time.sleep(0.5)
    raise InvokeAIError(f"the server ended by itself:\n{server.log_tail()}")


def own_server(port: int = 0) -> LocalServer:
    """A server with a root folder of its own, kept for the next time."""
    return LocalServer(CACHE / "demo-root", python=os.environ.get("INVOKEAI_SERVER_PYTHON"), port=port, fast=True)


def find_or_install_model(client: InvokeAIClient) -> str:
    """The name of a model the workflow can use; the tiny one is made and installed where there is none."""
    for model in client.model_repo.list_models():
        if (model.type_, model.base) == ("main", "sd-1"):
            return model.name
    job = client.model_repo.install_model(make_tiny_model(CACHE / MODEL), name=MODEL, inplace=True)
    return job.wait(timeout=60).name


def text_to_image(client: InvokeAIClient, model: str) -> Image:
    """Text to image, by the workflow the server ships."""
    workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(
        model=model,
        positive_prompt="a lighthouse at dawn, watercolour",
        width=256,
        height=256,
        steps=8,
        seed=random.randrange(2**32),
    )
    return workflow.run(timeout=600, progress=show).images[0]


def blur_and_resize(client: InvokeAIClient, picture: Path) -> Image:
    """A picture in, a picture out, by a workflow from a file."""
    uploaded = client.board_repo.get_uncategorized_board().upload_image(picture)
    workflow = client.workflow_repo.create_workflow(EXAMPLES / "blur_and_resize.json")
    workflow.set(picture=uploaded, blur_radius=random.uniform(4, 8), width=240, height=160)
    return workflow.run(timeout=60, progress=show).images[0]


def show(progress: Progress) -> None:
    """One line that says how far a run is: redrawn in place on a terminal, one line a node elsewhere."""
    percent = 100 * (progress.nodes_done + (progress.fraction or 0)) / max(progress.nodes_total, 1)
    text = f"   {percent:3.0f} %  {progress.node or progress.status}  {progress.message}".rstrip()
    if sys.stdout.isatty():
        print(f"\r{text:<78.78}", end="\n" if progress.status == "completed" else "", flush=True)
    elif progress.node and not progress.message:
        print(text, flush=True)


def saved(image: Image, name: str) -> None:
    """Download an image and say where it is."""
    record = image.record()
    path = image.save(OUTPUT / name)
    print(f"   saved {path.relative_to(ROOT)}: {record.width} x {record.height} pixels, {path.stat().st_size} bytes")


@contextmanager
def timed(name: str, what: str) -> Generator[None]:
    """Announce a part and take its time."""
    print(what, flush=True)
    started = time.monotonic()
    yield
    _seconds[name] = time.monotonic() - started


def main() -> int:
    """Run the demo; what goes wrong is said in a line, and no server is left behind."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        serve() if sys.argv[1:] == ["serve"] else demo()
    except InvokeAIError as error:
        print(f"\nThe demo failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return 130
    print("Seconds: " + ", ".join(f"{name} {seconds:.1f}" for name, seconds in _seconds.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
