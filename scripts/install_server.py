"""Install a real InvokeAI server into an environment of its own, cached in `.invokeai/`: `install_server.py`.

Nothing happens when it is there already; an interrupted installation is done anew. Where pip's indexes offer a
CPU build of torch, which is much smaller, that is taken; INVOKEAI_TORCH in the environment, for instance
`torch==2.7.1`, decides otherwise. Versions other than the default get it too, though they ask for a torch of their
time: uv, which is installed with them, can be told so. Needs pip, and the standard library only.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

from environments import REPOSITORY, StepError, find_python, make_environment, pip_install, python_of, uv_install

# What the bindings are made for.
MANIFEST = REPOSITORY / "generated" / "invokeai_api" / "MANIFEST.json"
DEFAULT_VERSION: str = json.loads(MANIFEST.read_text(encoding="utf-8"))["server_version"]
NEWEST_PYTHON = "3.12"
CACHE = REPOSITORY / ".invokeai"

# What InvokeAI gets instead of what it asks for: any torch that is there, and nothing that is large and not needed.
OVERRIDES = [
    "torch",
    "torchvision",
    *(f'{unneeded} ; python_version < "3"' for unneeded in ("bitsandbytes", "jax", "jaxlib")),
]

# Written last: an environment that has it is complete.
MARKER = "installed.txt"


def install_server(version: str = DEFAULT_VERSION) -> Path:
    """Install InvokeAI unless it is there, and return the Python that has it.

    Args:
        version: Of InvokeAI.

    Raises:
        StepError: No fitting Python, or pip failed.
    """
    folder = CACHE / f"server-{version}"
    CACHE.mkdir(exist_ok=True)
    with exclusive(CACHE / f"server-{version}.lock"):
        marker = folder / MARKER
        if not (marker.exists() and python_of(folder).exists()):
            started = time.monotonic()
            print(f"Installing InvokeAI {version} into {folder} (a few minutes, 2 to 8 GB) ...", flush=True)
            python = make_environment(folder, find_python(NEWEST_PYTHON))
            requirements = [f"invokeai=={version}", *torch_requirement(python)]
            if version == DEFAULT_VERSION or len(requirements) == 1:
                # Compiling everything takes a minute; the first boot compiles the part that is used.
                pip_install(python, "--no-compile", *requirements)
            else:
                install_with_torch(python, *requirements)
            marker.write_text("\n".join(requirements) + "\n", encoding="utf-8")
            print(f"Installed {' and '.join(requirements)} in {time.monotonic() - started:.0f} s", flush=True)
    return python_of(folder)


def torch_requirement(python: Path) -> list[str]:
    """Return what to ask pip for besides InvokeAI: the user's choice, the newest CPU build on offer, or nothing."""
    if chosen := os.environ.get("INVOKEAI_TORCH"):
        return [chosen]
    offered = subprocess.run(
        [str(python), "-m", "pip", "index", "versions", "torch"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    # Newest first.
    cpu_build = re.search(r"\d[\d.]*\+cpu", offered.stdout)
    return [f"torch=={cpu_build[0]}"] if cpu_build else []


def install_with_torch(python: Path, invokeai: str, torch: str) -> None:
    """Install InvokeAI with a torch it does not ask for, and the torchvision that goes with that."""
    uv_install(python, torch, "torchvision")
    overrides = python.parents[1] / "overrides.txt"
    overrides.write_text("\n".join(OVERRIDES) + "\n", encoding="utf-8")
    uv_install(python, "--override", str(overrides), invokeai)


@contextlib.contextmanager
def exclusive(path: Path) -> Generator[None]:
    """Hold the lock file `path`, waiting for another process that has it; a process that dies lets go of it."""
    with path.open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                # Gives up after ten seconds.
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def main() -> int:
    parser = argparse.ArgumentParser(description="Install a real InvokeAI server into .invokeai/.")
    parser.add_argument("--version", default=DEFAULT_VERSION, help=f"of InvokeAI (default: {DEFAULT_VERSION})")
    arguments = parser.parse_args()
    try:
        print(install_server(arguments.version))
    except StepError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
