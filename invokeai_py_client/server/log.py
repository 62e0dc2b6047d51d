"""Output of a `LocalServer` process: kept, passed on, and read for the address it announces."""

from __future__ import annotations

import logging
import re
import threading
from collections import deque
from collections.abc import Callable
from typing import IO, TextIO

from invokeai_py_client.text.messages import printable

_KEPT_LINES = 500
_ANNOUNCEMENT = re.compile(
    r"(\[[\d ,:-]+\]::)?\[InvokeAI\]::INFO --> Invoke running on (?P<url>https?://127\.0\.0\.1:\d+) .*"
)
# What asyncio says, on every system, of a port another process listens on.
_PORT_LOST = "error while attempting to bind on address"

_logger = logging.getLogger(__name__)


class ServerLog:
    """Reads a server's output in a thread until it ends: an unread pipe would stop the server when full.

    Args:
        output: The server's output; closed by the thread at its end.
        file: Where all of it is written; closed by the thread too.
        on_line: Called with each line; when it raises, it is not called again.
    """

    def __init__(self, output: IO[bytes], file: TextIO, on_line: Callable[[str], object] | None) -> None:
        self.address: str | None = None
        """The URL the server announced first: before it listens there."""
        self.port_lost = False
        """Whether another process took the announced port first: the server then ends."""
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self._output = output
        self._file = file
        self._on_line = on_line
        # A daemon: the interpreter waits for other threads before it runs its exit handlers, and one of those stops
        # the server.
        self._thread = threading.Thread(target=self._read, name="invokeai-server-log", daemon=True)
        self._thread.start()

    def tail(self, lines: int) -> str:
        """Return the last `lines` lines of those kept."""
        return "\n".join(list(self._lines)[-lines:])

    def close(self) -> None:
        """Wait for the end of the output of a server that has ended."""
        # Not for ever: a child of the server may have outlived it and hold the other end.
        self._thread.join(timeout=5)

    def _read(self) -> None:
        with self._output, self._file as file:
            for raw in self._output:
                line = printable(raw.decode("utf-8", errors="replace").rstrip())
                self._lines.append(line)
                file.write(line + "\n")
                file.flush()
                if self.address is None and (announced := _ANNOUNCEMENT.fullmatch(line)):
                    self.address = announced["url"]  # and no later one: anybody may have the server log a text
                self.port_lost = self.port_lost or _PORT_LOST in line
                self._pass_on(line)

    def _pass_on(self, line: str) -> None:
        if self._on_line is None:
            return
        try:
            self._on_line(line)
        except Exception:
            self._on_line = None
            _logger.exception("The `log=` function of LocalServer failed and is not called again")
