"""The library at work on a real server: text to image, then a picture blurred and resized.

With INVOKEAI_URL that server is used. Without, an InvokeAI of our own is booted from the Python that
INVOKEAI_SERVER_PYTHON names, with a tiny model of random weights: its pictures are noise, but real in every other way.
`python scripts/dev.py demo` installs what this needs and calls it; `python scripts/dev.py serve` keeps such a server
running at http://127.0.0.1:9090 for scripts of one's own, until Ctrl-C.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from tiny_model import make_tiny_model

from invokeai_py_client import Image, InvokeAIClient, InvokeAIError, Progress
from invokeai_py_client.server import LocalServer

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".invokeai"
EXAMPLES = ROOT / "examples"
OUTPUT = ROOT / "demo-output"
MODEL = "tiny-sd15"
PORT = 9090

_seconds: dict[str, float] = {}


def demo() -> None:
    """Run both workflows and save their pictures."""
    with ExitStack() as stack:
        url = os.environ.get("INVOKEAI_URL")
        if not url:
            with timed("boot", "Booting an InvokeAI server on this machine (15 to 60 s)"):
                url = stack.enter_context(own_server("demo-root")).url
        client = stack.enter_context(InvokeAIClient(url))
        print(f"   InvokeAI {client.server_version} at {client.base_url}")
        with timed("model", "Looking for a Stable Diffusion 1.5 model"):
            model = find_model(client) if os.environ.get("INVOKEAI_URL") else find_or_install_model(client)
            print(f"   {model!r}" if model else "   none is installed on this server: no text to image")
        if model:
            with timed("text to image", 'Running the server\'s own workflow "Text to Image - SD1.5"'):
                saved(text_to_image(client, model), "text-to-image.png")
        with timed("blur and resize", "Uploading a picture and running a workflow that needs no model"):
            saved(blur_and_resize(client, EXAMPLES / "picture.png"), "blurred.png")
        started = time.monotonic()
    if not os.environ.get("INVOKEAI_URL"):
        _seconds["stop"] = time.monotonic() - started


def serve() -> None:
    """Keep a server with a model running until Ctrl-C."""
    print("Booting an InvokeAI server on this machine (15 to 60 s)", flush=True)
    with own_server("serve-root", PORT) as server, InvokeAIClient(server.url) as client:
        model = find_or_install_model(client)
        print(f"InvokeAI {client.server_version} at {server.url} with model {model!r}; Ctrl-C stops it.", flush=True)
        if not server.url.endswith(f":{PORT}"):
            print(f"Port {PORT} is taken: set INVOKEAI_URL={server.url} for your scripts.", flush=True)
        with suppress(KeyboardInterrupt):
            while server.is_running:
                time.sleep(0.5)
            raise InvokeAIError(f"the server ended by itself:\n{server.log_tail()}")
    print("Stopped.")


def own_server(root: str, port: int = 0) -> LocalServer:
    """A server with a root folder of its own, kept for the next time."""
    return LocalServer(CACHE / root, python=os.environ.get("INVOKEAI_SERVER_PYTHON"), port=port, fast=True)


def find_model(client: InvokeAIClient) -> str | None:
    """The name of an installed model the workflow can use."""
    models = client.model_repo.list_models()
    return next((model.name for model in models if (model.type_, model.base) == ("main", "sd-1")), None)


def find_or_install_model(client: InvokeAIClient) -> str:
    """The same, or else the tiny model, made and installed."""
    if model := find_model(client):
        return model
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
    ended = progress.status == "completed"
    if not (progress.node or ended):
        return
    text = f"   {progress.percent:3.0f} %  {progress.node or progress.status}  {progress.message}".rstrip()
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        print(f"\r{text[:width]:<{width}}", end="\n" if ended else "", flush=True)
    elif ended or not progress.message:
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
        print("\nStopped; no server is left behind.", file=sys.stderr)
        return 130
    print("Seconds: " + ", ".join(f"{name} {seconds:.1f}" for name, seconds in _seconds.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
