"""Boots servers in a second: a process that has imported what InvokeAI needs, and forks itself for each of them.

    python quick_boot.py SOCKET                    starts it, with the Python that has InvokeAI
    python quick_boot.py SOCKET BOOT_SCRIPT        asks it for a server, and lives and ends as that does

Most of a boot, some twenty seconds of it, are imports. All the tests of one run of pytest share that process. It ends
once the last one of them has left. Needs the standard library only, and a system that forks.
"""

from __future__ import annotations

import array
import gc
import importlib
import json
import os
import pkgutil
import runpy
import selectors
import signal
import socket
import sys
from pathlib import Path
from typing import Any, NoReturn

BOOT_SCRIPT = Path(__file__).resolve().parents[2] / "invokeai_py_client" / "server" / "boot.py"
# In the order in which InvokeAI imports them. What comes after them is an object for its own folder.
MODULES = (
    "invokeai.app.run_app",
    "invokeai.frontend.cli.arg_parser",
    "uvicorn",
    "invokeai.app.invocations.baseinvocation",
    "invokeai.app.invocations.load_custom_nodes",
    "invokeai.app.util.startup_utils",
    "invokeai.app.services.shared.graph",
    "invokeai.app.api.dependencies",
)
ROUTERS = "invokeai.app.api.routers"
FIRST_SECONDS = 60.0
"""How long the process waits for whoever started it."""


def ask(path: str, boot_script: str) -> int:
    """Have a server run with the standard streams and the environment of this process, and return its exit code."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        wish = {"boot": boot_script, "folder": os.getcwd(), "environment": dict(os.environ)}
        streams = array.array("i", [0, 1, 2])
        line.sendmsg([json.dumps(wish).encode() + b"\n"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)])
        for stream in (0, 1, 2):  # they are the server's alone
            os.close(stream)
        return int(line.recv(16) or b"1")


def import_invokeai() -> None:
    """Import what a server needs; settings are read later, in the server."""
    runpy.run_path(str(BOOT_SCRIPT))["complete_torchvision"]()
    for name in MODULES:
        importlib.import_module(name)
    package = importlib.import_module(ROUTERS)
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{ROUTERS}.{module.name}")
    gc.collect()
    gc.freeze()


def read_settings_again() -> None:
    """Have the modules that read InvokeAI's settings have those of this process."""
    settings = importlib.import_module("invokeai.app.services.config.config_default")
    before = settings.get_config()
    settings.get_config.cache_clear()
    now = settings.get_config()
    for name, module in list(sys.modules.items()):
        if name.startswith("invokeai.") and getattr(module, "app_config", None) is before:
            module.app_config = now  # type: ignore[attr-defined]


def run_server(wish: dict[str, Any], streams: list[int]) -> NoReturn:
    """Become the server, in a process of its own."""
    code = 1
    try:
        for stream, given in enumerate(streams):
            os.dup2(given, stream)
            os.close(given)
        os.setsid()
        os.chdir(wish["folder"])
        os.environ.clear()
        os.environ.update(wish["environment"])
        sys.argv = [wish["boot"]]
        read_settings_again()
        runpy.run_path(wish["boot"], run_name="__main__")
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        sys.stdout.flush()
        os._exit(code)


class Servers:
    """Listens at a path, runs what it is asked for, and ends when all have left."""

    def __init__(self, path: str) -> None:
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(path)
        self._listener.listen()
        self._selector = selectors.DefaultSelector()
        self._asked: dict[socket.socket, int] = {}
        """Each line, and the id of the process that it asked for; 0 for none."""

    def serve(self) -> None:
        """Run servers until nobody is left who asked for one, or said hello."""
        wake, waker = os.pipe()
        for end in (wake, waker):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        self._selector.register(wake, selectors.EVENT_READ)
        self._selector.register(self._listener, selectors.EVENT_READ)
        came = False
        while self._asked or not came:
            ready = self._selector.select(FIRST_SECONDS)
            came = came or not ready
            for key, _ in ready:
                if key.fileobj == wake:
                    os.read(wake, 4096)
                    self._see_ends()
                elif key.fileobj is self._listener:
                    line, _ = self._listener.accept()
                    self._take(line)
                    came = True
                elif isinstance(key.fileobj, socket.socket):
                    self._leave(key.fileobj)

    def _take(self, line: socket.socket) -> None:
        said, ancillary, _, _ = line.recvmsg(1 << 20, socket.CMSG_SPACE(12))
        while said and not said.endswith(b"\n"):
            said += line.recv(1 << 20)
        streams = array.array("i", b"".join(data for _, _, data in ancillary)).tolist()
        process = 0
        if streams:
            process = os.fork()
            if not process:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                self._selector.close()
                for other in (self._listener, line, *self._asked):
                    other.close()
                run_server(json.loads(said), streams)
        for stream in streams:
            os.close(stream)
        self._asked[line] = process
        self._selector.register(line, selectors.EVENT_READ)

    def _see_ends(self) -> None:
        for line, process in list(self._asked.items()):
            if process and (ended := os.waitpid(process, os.WNOHANG))[0]:
                code = os.waitstatus_to_exitcode(ended[1])
                line.send(str(code % 256).encode())
                self._asked[line] = 0

    def _leave(self, line: socket.socket) -> None:
        """Whoever asked has gone, killed perhaps: so does its server, at once."""
        self._selector.unregister(line)
        line.close()
        if process := self._asked.pop(line):
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def main() -> int:
    path, *boot_script = sys.argv[1:]
    if boot_script:
        return ask(path, *boot_script)
    import_invokeai()
    servers = Servers(path)
    if not os.fork():  # whoever waits for the end of this process knows that the other one listens
        servers.serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())
