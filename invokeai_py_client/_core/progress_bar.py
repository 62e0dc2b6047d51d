"""A bar on the terminal, or in a notebook, for runs somebody watches."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from inspect import iscoroutinefunction
from typing import Any

from invokeai_py_client._core.progress import Progress
from invokeai_py_client.exceptions import InvalidRequestError, MissingExtraError

ProgressCallback = Callable[[Progress], None]
Shown = ProgressCallback | bool | None
"""What is told how far a run is: a function; True for a bar; nothing."""

_FORMAT = "{percentage:3.0f}%|{bar}| {desc} [{elapsed}<{remaining}]"


class _Bar:
    """A bar of tqdm's: on a terminal, or in a notebook; silent where neither is."""

    def __init__(self) -> None:
        try:
            from tqdm.auto import tqdm
        except ImportError as error:
            raise MissingExtraError("progress=True needs tqdm: pip install 'invokeai-py-client[progress]'") from error
        self._bar: Any = tqdm(total=100.0, bar_format=_FORMAT, disable=None)

    def show(self, progress: Progress) -> None:
        items = f"{progress.items_done}/{progress.items_total}" if progress.items_total > 1 else progress.status
        parts = [items, progress.node, progress.message if progress.message != progress.node else ""]
        self._bar.set_description_str(" ".join(part for part in parts if part), refresh=False)
        self._bar.update(max(0.0, progress.percent - self._bar.n))

    def close(self) -> None:
        self._bar.close()


def check_progress(progress: Shown) -> None:
    """Refuse what cannot be told how far a run is.

    Raises:
        InvalidRequestError: It is no plain function.
    """
    if progress is None or isinstance(progress, bool):
        return
    if not callable(progress) or iscoroutinefunction(progress):
        raise InvalidRequestError(f"progress must be a plain function of a Progress, or True, not {progress!r}")


@contextmanager
def told(progress: Shown) -> Generator[ProgressCallback | None]:
    """The function to call with each `Progress`, while a run is watched.

    Raises:
        MissingExtraError: A bar is wanted, and tqdm is not installed.
    """
    if progress is not True:
        yield progress or None
        return
    bar = _Bar()
    try:
        yield bar.show
    finally:
        bar.close()
