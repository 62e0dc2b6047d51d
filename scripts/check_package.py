"""Build the wheel and the source distribution, install each into an empty environment and import what it ships."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from environments import REPOSITORY, StepError, make_environment, pip_install

LARGEST_WHEEL = 2_000_000  # bytes

# Isolated, so that nothing is found but what was installed.
USE_IT = """
import importlib.resources, importlib
for name in ("invokeai_py_client", "invokeai_api"):
    package = importlib.import_module(name)
    assert "site-packages" in package.__file__, package.__file__
    assert importlib.resources.files(name).joinpath("py.typed").is_file(), f"{name} ships no py.typed"
import invokeai_py_client
for name in dir(invokeai_py_client):
    getattr(invokeai_py_client, name)
for name in ("http._sync.transport", "events.websocket", "server"):
    importlib.import_module(f"invokeai_py_client.{name}")
from invokeai_api import api, models
for name in dir(api):
    getattr(api, name)
for name in dir(models):
    getattr(models, name)
client = invokeai_py_client.InvokeAIClient("http://127.0.0.1:1")
assert client.ping() is False
client.disconnect()
"""


def check_package() -> None:
    """Build both distributions, and install and import each.

    Raises:
        StepError: One could not be built, installed or imported.
    """
    with tempfile.TemporaryDirectory(prefix="check-package-") as folder:
        built = Path(folder) / "dist"
        run("build", "-m", "build", "--outdir", str(built), str(REPOSITORY))
        for distribution in sorted(built.iterdir()):
            if distribution.suffix == ".whl" and distribution.stat().st_size > LARGEST_WHEEL:
                raise StepError(f"{distribution.name} has {distribution.stat().st_size} bytes, over {LARGEST_WHEEL}")
            python = make_environment(Path(folder) / f"environment-{distribution.suffix[1:]}", sys.executable)
            pip_install(python, str(distribution))
            run(f"import of {distribution.name}", "-I", "-c", USE_IT, python=str(python))
            print(f"{distribution.name}: {distribution.stat().st_size / 1e6:.1f} MB, installs and imports", flush=True)


def run(what: str, *arguments: str, python: str = sys.executable) -> None:
    """Run Python; raise a StepError with its output when it fails."""
    done = subprocess.run([python, *arguments], capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise StepError(f"The {what} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")


if __name__ == "__main__":
    try:
        check_package()
    except StepError as error:
        sys.exit(str(error))
