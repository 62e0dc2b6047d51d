# Made from invokeai_py_client/http/_async/downloads.py by `python scripts/unasync.py`: edit that file.
"""Answers that are read as they arrive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from invokeai_py_client.http.calls import ATTEMPTS
from invokeai_py_client.kit._sync.concurrency import in_thread
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.files import WholeFile
from invokeai_py_client.kit.transfers import TransferProgress

if TYPE_CHECKING:
    from invokeai_py_client.http._sync.transport import Transport
    from invokeai_py_client.http.session import Response


WRITTEN_AT_ONCE = 2**20
"""Bytes; so many are worth a change of threads."""


class Download:
    """The body of an answer, read portion by portion; `client.stream` makes it.

    Iterating over it gives the portions, as bytes. It can be read once, inside the `with` block it comes from.
    """

    def __init__(self, transport: Transport, response: Response) -> None:
        self._transport = transport
        self._response = response

    @property
    def attempts(self) -> int:
        """Number of times the request was sent."""
        return int(self._response.extensions[ATTEMPTS])

    @property
    def status(self) -> int:
        """The HTTP status: 200, or 206 for a part asked for by a `Range` header."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The HTTP headers; case does not count."""
        return self._response.headers

    @property
    def length(self) -> int | None:
        """Number of bytes the server announces; None when it does not."""
        length = self.headers.get("content-length", "")
        return int(length) if length.isdecimal() and "content-encoding" not in self.headers else None

    def __iter__(self) -> Iterator[bytes]:
        return self._transport.chunks(self._response)

    def save(self, path: str | Path, *, progress: ShownTransfer = None) -> Path:
        """Write the body to a file, which is there whole or not at all; folders are made as needed.

        Args:
            path: The file.
            progress: Called with a `TransferProgress` as the bytes arrive; its errors are logged, and the download goes
                on. True shows a bar (`pip install 'invokeai-py-client[progress]'`); so does None with
                `INVOKEAI_PROGRESS=1`.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            LocalFileError: The file cannot be written.
            ConnectionError: The connection broke before the end.
            TimeoutError: The next portion did not come in time.
        """
        path = Path(path)
        with transfer_reporter(progress) as tell:
            done, total, waiting = 0, self.length, bytearray()
            with WholeFile(path) as file:
                for portion in self:
                    waiting += portion
                    done += len(portion)
                    if len(waiting) >= WRITTEN_AT_ONCE:
                        in_thread(file.write, bytes(waiting))
                        waiting.clear()
                    if tell is not None:
                        tell(TransferProgress(path.name, done, total))
                in_thread(file.finish, bytes(waiting))
            if tell is not None:
                tell(TransferProgress(path.name, done, total, files_done=1))
        return path

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._response.url}: {self.status}, {self.length} bytes>"
