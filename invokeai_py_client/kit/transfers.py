"""Progress of uploads and downloads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TransferProgress:
    """Progress of uploads and downloads.

    Attributes:
        name: The file; of several, the one that was done last.
        bytes_done: Bytes that have arrived on this machine, or were read for being sent.
        bytes_total: Bytes there will be; None when that is not known.
        files_done: Files that are done.
        files_total: Files there are.
    """

    name: str
    bytes_done: int = 0
    bytes_total: int | None = None
    files_done: int = 0
    files_total: int = 1
