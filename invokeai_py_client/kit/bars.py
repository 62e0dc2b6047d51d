"""Bars on the terminal, or in a notebook."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache
from inspect import iscoroutinefunction
from typing import Any, Protocol, TypeVar

from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError, MissingExtraError
from invokeai_py_client.kit.log import report_raised
from invokeai_py_client.kit.transfers import TransferProgress
from invokeai_py_client.text.messages import one_line

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

TransferCallback = Callable[[TransferProgress], None]
ShownTransfer = TransferCallback | bool | None
"""Where the progress of an upload or a download goes: a function; True for a bar; nothing."""

VARIABLE = "INVOKEAI_PROGRESS"
REDRAW_SECONDS = 0.1

_NEEDED = "needs tqdm: pip install 'invokeai-py-client[progress]'"


def check_progress(progress: object, kind: str = "Progress") -> None:
    """Refuse what cannot take progress, and an invalid setting of the bars.

    Raises:
        InvalidRequestError: It is no plain function.
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
    """
    if progress is None or isinstance(progress, bool):
        _is_wanted(progress)
    elif not callable(progress) or iscoroutinefunction(progress):
        raise InvalidRequestError(f"progress must be a plain function of a {kind}, or True, not {progress!r}")


@contextmanager
def transfer_reporter(progress: ShownTransfer) -> Generator[TransferCallback | None]:
    """The function to call with each `TransferProgress`, which never raises; None when there is nothing to report to.

    Raises:
        InvalidRequestError: It is no plain function.
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    check_progress(progress, "TransferProgress")
    with reporter(progress, TransferBar) as tell:
        yield None if tell is None else _harmless(tell)


def _harmless(tell: TransferCallback) -> TransferCallback:
    def report_safely(transferred: TransferProgress) -> None:
        try:
            tell(transferred)
        except Exception:  # a file that is on its way is not to be lost, nor called unreadable
            report_raised("a progress function")

    return report_safely


class Bars(Protocol[T_contra]):
    """Bars of one thing that goes on."""

    def show(self, progress: T_contra, /) -> None:
        """Show how far it is."""
        ...

    def close(self) -> None:
        """Leave them as they are."""
        ...


@contextmanager
def reporter(
    progress: Callable[[T], None] | bool | None, make: Callable[[Any, bool], Bars[T]]
) -> Generator[Callable[[T], None] | None]:
    """The function to call with each step: the caller's own, or that of bars; None when there is nothing to report to.

    Args:
        progress: The caller's function; True for bars, which are seen on a terminal and in a notebook; False for none;
            None for what `INVOKEAI_PROGRESS` says.
        make: Makes the bars, of tqdm and of whether this is a notebook.

    Raises:
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    if progress is not None and not isinstance(progress, bool):
        yield progress
        return
    bars = _made(progress, make) if _is_wanted(progress) else None
    if bars is None:
        yield None
        return
    try:
        yield bars.show
    finally:
        bars.close()


def _is_wanted(progress: bool | None) -> bool:
    """Whether bars are wanted, by the argument and the environment."""
    if progress is False:
        return False
    match os.environ.get(VARIABLE, "").strip():
        case "":
            return bool(progress)
        case "1":
            return True
        case "0":
            return False
        case value:
            raise ConfigurationError(f"{VARIABLE} must be 1 (bars), 0 (no bars) or unset, not {value!r}")


def _made(progress: bool | None, make: Callable[[Any, bool], Bars[T]]) -> Bars[T] | None:
    """Bars, if anybody can see them."""
    notebook = _is_notebook()
    is_seen = notebook or (sys.stderr is not None and sys.stderr.isatty())  # pyright: ignore[reportUnnecessaryComparison] - None without a console
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        if progress:
            raise MissingExtraError(f"progress=True {_NEEDED}") from error
        if is_seen:
            _warn_of_no_bars()
        return None
    return make(tqdm, notebook) if is_seen else None


@cache  # once is enough
def _warn_of_no_bars() -> None:
    warnings.warn(f"no bars are shown: {VARIABLE}=1 {_NEEDED}", stacklevel=2)


def _is_notebook() -> bool:
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return shell is not None and "IPKernelApp" in shell.config


class Lines:
    """Some bars of tqdm's, one below the other, which are drawn a few times a second."""

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._tqdm = tqdm
        self._notebook = notebook
        self._bars: list[Any] = []
        self._drawn = 0.0

    @property
    def has_room(self) -> bool:
        """Whether there may be more than one: text in a notebook has no lines to go back to."""
        return not self._notebook or bool(self._bars[0].gui)

    def add(self, total: float | None, bar_format: str | None = None, **options: Any) -> Any:
        """Another bar, below the others."""
        # The mean rate: a momentary one jumps, with nodes that take a moment or a minute.
        options |= {"dynamic_ncols": True, "smoothing": 0, "leave": self._notebook}
        bar = self._tqdm(total=total, bar_format=bar_format and self.fitted(bar_format), **options)
        self._bars.append(bar)
        return bar

    def fitted(self, bar_format: str) -> str:
        """A format: a widget is as wide as there is room; on a terminal the words need it, and are cut at its end."""
        return bar_format.replace("{bar:20}", "{bar}") if self._notebook else bar_format

    def draw(self) -> None:
        """Draw them, unless that was done a moment ago."""
        if time.monotonic() - self._drawn >= REDRAW_SECONDS:
            with self._tqdm.get_lock():  # a Ctrl-C in a refresh() that takes the lock by itself leaves it taken
                for bar in self._bars:
                    bar.refresh(nolock=True)
            self._drawn = time.monotonic()

    def close(self) -> None:
        """Take all away but the first one, which stays as it is now."""
        for bar in self._bars[:0:-1]:
            bar.leave = False
            bar.n = bar.total  # a widget that has not come to its end is not taken away
            bar.close()
        for bar in self._bars[:1]:
            last = str(bar)
            bar.close()
            if not bar.gui:  # above the bars of other threads, which a line that just stays would push around
                self._tqdm.write("\r" + last, file=sys.stderr)  # a bar taken away leaves the cursor where it ended


class TransferBar:
    """The bar of a transfer: in bytes, of several files in files."""

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._lines = Lines(tqdm, notebook)
        self._bar: Any = None

    def show(self, transferred: TransferProgress) -> None:
        """Show how far it is."""
        of_files = transferred.files_total > 1
        if self._bar is None and of_files:
            self._bar = self._lines.add(transferred.files_total, unit="file")
        elif self._bar is None:
            self._bar = self._lines.add(transferred.bytes_total, unit="B", unit_scale=True, unit_divisor=1024)
        elif not of_files:
            self._bar.total = transferred.bytes_total
        self._bar.n = transferred.files_done if of_files else transferred.bytes_done
        self._bar.set_description(one_line(transferred.name), refresh=False)
        self._lines.draw()

    def close(self) -> None:
        """Leave it as it is."""
        self._lines.close()
