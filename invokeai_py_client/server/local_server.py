"""Boot an InvokeAI server of one's own on this machine: `LocalServer`."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import http.client
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO
from urllib.parse import urlsplit

from invokeai_py_client.exceptions import ConfigurationError, InvokeAIError, ServerStartError
from invokeai_py_client.kit.checks import check_seconds
from invokeai_py_client.kit.forks import in_children
from invokeai_py_client.server.environment import server_environment
from invokeai_py_client.server.lock import lock_root
from invokeai_py_client.server.log import ServerLog

__all__ = ["LocalServer"]

_HOST = "127.0.0.1"
_BOOT_SCRIPT = Path(__file__).with_name("boot.py")
_POLL_SECONDS = 0.1
_PROBE_SECONDS = 5.0
_STOP_SECONDS = 15.0

if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _CREATION_FLAGS = 0

_FAST = {
    # One thread: on a busy machine tiny models spend their time waiting for the other threads.
    "OMP_NUM_THREADS": "1",
    # What "auto" picks on a CPU is three times slower.
    "INVOKEAI_ATTENTION_TYPE": "torch-sdp",
    "HF_HUB_OFFLINE": "1",
}


class LocalServer:
    """An InvokeAI server on this machine, started and stopped by this object.

    It uses an InvokeAI that is already installed, in this Python or in another one, and listens on 127.0.0.1 only.
    The server ends when `stop()` is called, at the end of a `with` or `async with` block, when the interpreter exits,
    and also when this process is killed. A process forked from this one may use it, and does not end it.

    The server gets what it needs of this process's environment variables (paths, locale, proxies, settings of PyTorch,
    CUDA, Hugging Face and InvokeAI), and nothing that is a secret by its name or has a password in it: what else it
    shall have, such as `HF_TOKEN`, is given as `env`.

        with LocalServer(python="path/to/python/with/invokeai") as server:
            print(server.url)

    Any number of servers may run side by side; each needs a root folder of its own, and is refused one in use.

    Args:
        root: The server's root folder: its database, images, models and `invokeai.yaml`. Made when missing, for this
            user only: the database has the users' password hashes. Default: a temporary folder, removed when the
            server stops.
        python: Path of a Python interpreter that has InvokeAI. Default: the one running now.
        port: TCP port to ask for; the server moves to another one when it is taken, so look at `url`.
            Default 0: a random free port.
        env: More environment variables for the server. InvokeAI's settings are `INVOKEAI_<NAME>`, for instance
            `{"INVOKEAI_MULTIUSER": "true"}`.
        fast: Settings for small, quick runs on a CPU, as in tests: one computing thread, no look-ups at a model hub,
            no slow garbage collection between queue items.
        ready_timeout: Seconds the server may take to become ready.
        log: Called with each line of the server's log as it comes, from a thread of its own.

    Raises:
        ConfigurationError: An argument is not usable.
    """

    def __init__(
        self,
        root: str | os.PathLike[str] | None = None,
        *,
        python: str | os.PathLike[str] | None = None,
        port: int = 0,
        env: Mapping[str, str] | None = None,
        fast: bool = False,
        ready_timeout: float = 300.0,
        log: Callable[[str], object] | None = None,
    ) -> None:
        if not isinstance(port, int) or not 0 <= port <= 65535:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"port must be a whole number from 0 (any free one) to 65535, not {port!r}")
        if log is not None and not callable(log):
            raise ConfigurationError(f"log must be a function of a line, not {log!r}")
        if not all(isinstance(text, str) for item in (env or {}).items() for text in item):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError("env must have strings as names and values")
        check_seconds("ready_timeout", ready_timeout)
        self._wanted_root = None if root is None else Path(root).absolute()
        self._temporary_root: Path | None = None
        self._python = sys.executable if python is None else os.fspath(python)
        self._port = port
        self._env = dict(env or {})
        self._fast = fast
        self._ready_timeout = ready_timeout
        self._on_log_line = log
        self._lock: IO[str] | None = None
        self._log: ServerLog | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._abandoned = threading.Event()
        self._starting = threading.Lock()
        self._owner = os.getpid()
        in_children(self._leave_to_parent)

    def __repr__(self) -> str:
        state = f"url={self._log.address!r}, pid={self.pid}" if self._log and self.is_running else "not running"
        return f"<LocalServer {state}>"

    @property
    def url(self) -> str:
        """Address the server listens at, for instance `http://127.0.0.1:9090`.

        Raises:
            InvokeAIError: The server has not been started, or has ended.
        """
        if self._log is None or self._log.address is None or not self.is_running:
            raise InvokeAIError("The InvokeAI server is not running. Call start(), or use it in a `with` block.")
        return self._log.address

    @property
    def pid(self) -> int | None:
        """The id of the server's process, or None when there is none."""
        return None if self._process is None else self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether the server's process lives."""
        if self._process is None:
            return False
        return self._process.poll() is None if self._owner == os.getpid() else _exists(self._process.pid)

    @property
    def root(self) -> Path | None:
        """The server's root folder; None for a temporary one that is not there (yet, or any more)."""
        return self._temporary_root or self._wanted_root

    def log_tail(self, lines: int = 40) -> str:
        """Return the last lines of the server's log, also after it has ended.

        The full log is in `local-server.log` in the root folder.

        Args:
            lines: How many lines at most; the last 500 are kept.
        """
        return "" if self._log is None else self._log.tail(lines)

    def start(self) -> LocalServer:
        """Boot the server and wait until it answers; nothing happens when it runs already.

        Returns:
            This object.

        Raises:
            ServerStartError: The Python cannot be run or has no InvokeAI, another server uses the root folder, or the
                server ended or was not ready in time.
                The message ends with the last lines of its log, and no process is left behind.
        """
        with self._starting:
            if self.is_running:
                return self
            self.stop()
            self._owner = os.getpid()
            atexit.register(self.stop)
            try:
                root = self._make_root()
                self._lock = lock_root(root)
                deadline = time.monotonic() + self._ready_timeout
                port = self._port or _free_port()
                # InvokeAI looks for a free port seconds before it listens: by then another process may have it.
                while not self._boot(root, port, deadline):
                    port = _free_port()
            except BaseException:
                self.stop()
                raise
            return self

    def stop(self, timeout: float = _STOP_SECONDS) -> None:
        """Shut the server down, wait for its end, and remove a temporary root folder.

        Nothing happens when it is stopped already, or was started by the process this one was forked from.

        Args:
            timeout: Seconds for an orderly shutdown; after that the process is killed.
        """
        if self._owner != os.getpid():
            return
        try:
            if self._process is not None:
                _end(self._process, timeout)
                self._process = None
        finally:
            if self._log is not None:
                self._log.close()
            if self._lock is not None:
                self._lock.close()
                self._lock = None
            if self._temporary_root is not None:
                # On Windows a file may still be held for a moment after its process ended.
                shutil.rmtree(self._temporary_root, ignore_errors=True)
                self._temporary_root = None
            atexit.unregister(self.stop)

    def _leave_to_parent(self) -> None:
        """Leave the server to the parent, in a process that was forked: it ends with the parent, and not with us."""
        self._starting, self._abandoned = threading.Lock(), threading.Event()
        atexit.unregister(self.stop)
        pipe = None if self._process is None else self._process.stdin
        for held in (pipe, self._lock):
            if held is not None:
                with contextlib.suppress(OSError):
                    held.close()

    def __enter__(self) -> LocalServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> LocalServer:
        starting = asyncio.create_task(asyncio.to_thread(self.start))
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            # The thread cannot be interrupted: ask it to give up, and leave only when nothing runs any more.
            self._abandoned.set()
            await asyncio.gather(starting, return_exceptions=True)
            self._abandoned.clear()
            await asyncio.to_thread(self.stop)
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await asyncio.shield(asyncio.to_thread(self.stop))

    def _make_root(self) -> Path:
        if self._wanted_root is not None:
            try:
                self._wanted_root.mkdir(mode=0o700, parents=True, exist_ok=True)
            except (OSError, ValueError) as error:
                raise ServerStartError(f"The root folder {str(self._wanted_root)!r} cannot be made: {error}") from error
            return self._wanted_root
        self._temporary_root = Path(tempfile.mkdtemp(prefix="invokeai-"))
        return self._temporary_root

    def _boot(self, root: Path, port: int, deadline: float) -> bool:
        """Launch the server and wait until it is ready; False when it lost its port meanwhile, and was ended."""
        self._process, self._log = self._launch(root, port)
        if self._wait_until_ready(self._process, self._log, deadline):
            return True
        _end(self._process, _STOP_SECONDS)
        self._log.close()
        return False

    def _launch(self, root: Path, port: int) -> tuple[subprocess.Popen[bytes], ServerLog]:
        log_file = root / "local-server.log"
        try:
            log_text = log_file.open("w", encoding="utf-8")
        except OSError as error:
            raise ServerStartError(f"The log file {str(log_file)!r} cannot be written: {error}") from error
        try:
            process = subprocess.Popen(
                [self._python, str(_BOOT_SCRIPT)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=self._environment(root, port),
                # A terminal's Ctrl-C reaches every process of its group; ours must be the only one to act on it.
                start_new_session=True,
                creationflags=_CREATION_FLAGS,
            )
        except OSError as error:
            log_text.close()
            raise ServerStartError(
                f"Cannot run {self._python}: {error}. Give `python=` the path of a Python that has InvokeAI installed."
            ) from error
        return process, ServerLog(_pipe(process.stdout), log_text, self._on_log_line)

    def _environment(self, root: Path, port: int) -> dict[str, str]:
        environment = server_environment(os.environ)
        # Without byte code on disk every boot compiles InvokeAI and torch again, which doubles the time it takes.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment |= _FAST if self._fast else {}
        environment |= self._env
        return environment | {
            "INVOKEAI_ROOT": str(root),
            "INVOKEAI_HOST": _HOST,
            "INVOKEAI_PORT": str(port),
            "INVOKEAI_LOG_FORMAT": "plain",
            "PYTHONUNBUFFERED": "1",
            "PYTHONIOENCODING": "utf-8",
        }

    def _wait_until_ready(self, process: subprocess.Popen[bytes], log: ServerLog, deadline: float) -> bool:
        while True:
            ended = process.poll() is not None
            if ended:
                log.close()
            address = log.address
            answered = address is not None and _get_json(address, "/api/v1/app/version") is not None
            # Comes before any answer: that may be of another server that listens there.
            if log.port_lost:
                return False
            if address and answered:
                break
            if ended:
                raise self._failure(f"ended with exit code {process.returncode} before it was ready")
            if self._abandoned.is_set():
                raise self._failure("was stopped before it was ready")
            if time.monotonic() > deadline:
                raise self._failure(f"was not ready after {self._ready_timeout:g} s (`ready_timeout=`)")
            time.sleep(_POLL_SECONDS)
        if self._fast:
            self._freeze(process, address)
        if process.poll() is not None:
            raise self._failure(f"ended with exit code {process.returncode} as soon as it was ready")
        return True

    def _freeze(self, process: subprocess.Popen[bytes], address: str) -> None:
        # The server builds its API description when first asked, and that is a good part of what there is to freeze.
        _get_json(address, "/openapi.json")
        pipe = _pipe(process.stdin)
        with contextlib.suppress(OSError):
            pipe.write(b"freeze\n")
            pipe.flush()

    def _failure(self, what: str) -> ServerStartError:
        # Only after its end is the log complete.
        self.stop()
        return ServerStartError(
            f"The InvokeAI server run by {self._python} {what}. The end of its log says why; "
            f"if InvokeAI is missing there, give `python=` the path of a Python that has it.\n{self.log_tail()}"
        )


def _exists(pid: int) -> bool:
    """Whether there is a process, which need not be a child of this one."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _end(process: subprocess.Popen[bytes], timeout: float) -> None:
    """Close the server's standard input, which shuts it down; kill it when that takes more than `timeout` seconds."""
    try:
        with contextlib.suppress(OSError):  # a server that has ended takes nothing
            _pipe(process.stdin).write(b"stop\n")  # a forked copy of this process may hold the pipe open
        with contextlib.suppress(OSError):
            _pipe(process.stdin).close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout)
    finally:
        process.kill()
        process.wait()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None, "every standard stream of the server is a pipe"
    return stream


def _free_port() -> int:
    """Return a random port that is free.

    It lies below the range systems take for outgoing connections: one of those could occupy it while the server boots.
    """
    while True:
        port = secrets.choice(range(20000, 32000))
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind((_HOST, port))
            return port


def _get_json(address: str, path: str) -> object:
    """Return what a GET answers when it is JSON, else None. Not through any proxy the environment may name."""
    target = urlsplit(address)
    connection = http.client.HTTPConnection(target.hostname or _HOST, target.port, timeout=_PROBE_SECONDS)
    try:
        connection.request("GET", path)
        return json.loads(connection.getresponse().read())
    except (OSError, http.client.HTTPException, ValueError):
        return None
    finally:
        connection.close()
