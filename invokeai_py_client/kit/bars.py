"""Bars on the terminal, or in a notebook, for what somebody watches."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from importlib import import_module
from inspect import iscoroutinefunction
from typing import Any, Protocol, TypeVar

from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError, MissingExtraError
from invokeai_py_client.kit.transfers import Transferred
from invokeai_py_client.models.installs import InstallProgress
from invokeai_py_client.queue.items import FINAL_STATUSES
from invokeai_py_client.queue.progress import Progress
from invokeai_py_client.text.messages import one_line

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

ProgressCallback = Callable[[Progress], None]
Shown = ProgressCallback | bool | None
"""What is told how far a run is: a function; True for a bar; nothing."""
TransferCallback = Callable[[Transferred], None]
ShownTransfer = TransferCallback | bool | None
"""What is told how far an upload or a download is."""

ShownInstall = Callable[[InstallProgress], None] | bool | None
"""What is told how far the installation of a model is."""

VARIABLE = "INVOKEAI_PROGRESS"
REDRAW_SECONDS = 0.1
PREVIEW_SECONDS = 0.3

_NEEDED = "needs tqdm: pip install 'invokeai-py-client[progress]'"
_ONE = "{percentage:3.0f}%|{bar:20}| [{elapsed}<{remaining}] {desc}"
_MANY = "{percentage:3.0f}%|{bar:20}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}{postfix}] {desc}"
_ONE_OF_MANY = "{percentage:3.0f}%|{bar:20}| {desc}"


def check_progress(progress: object, told: str = "Progress") -> None:
    """Refuse what cannot be told how far something is, and a setting of the bars that is none.

    Raises:
        InvalidRequestError: It is no plain function.
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
    """
    if progress is None or isinstance(progress, bool):
        _is_wanted(progress)
    elif not callable(progress) or iscoroutinefunction(progress):
        raise InvalidRequestError(f"progress must be a plain function of a {told}, or True, not {progress!r}")


def told(progress: Shown) -> AbstractContextManager[ProgressCallback | None]:
    """The function to call with each `Progress`, while a run is watched; None when nobody watches.

    Raises:
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    return _told(progress, _RunBars)


@contextmanager
def told_of_transfer(progress: ShownTransfer) -> Generator[TransferCallback | None]:
    """The function to call with each `Transferred`, which never raises; None when nobody watches.

    Raises:
        InvalidRequestError: It is no plain function.
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    check_progress(progress, "Transferred")
    with _told(progress, _TransferBar) as tell:
        yield None if tell is None else _harmless(tell)


def told_of_install(progress: ShownInstall) -> AbstractContextManager[Callable[[InstallProgress], None] | None]:
    """The function to call with each `InstallProgress`; None when nobody watches.

    Raises:
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    return _told(progress, _InstallBar)


def _harmless(tell: TransferCallback) -> TransferCallback:
    def tell_all_the_same(transferred: Transferred) -> None:
        try:
            tell(transferred)
        except Exception:  # a file that is on its way is not to be lost, nor called unreadable
            from invokeai_py_client.http.calls import report_raised

            report_raised("a progress function")

    return tell_all_the_same


class _Bars(Protocol[T_contra]):
    def show(self, progress: T_contra, /) -> None: ...

    def close(self) -> None: ...


@contextmanager
def _told(
    progress: Callable[[T], None] | bool | None, make: Callable[[Any, bool], _Bars[T]]
) -> Generator[Callable[[T], None] | None]:
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


def _made(progress: bool | None, make: Callable[[Any, bool], _Bars[T]]) -> _Bars[T] | None:
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


class _Lines:
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


class _RunBars:
    """The bars of a run: a bar in percent; of several items, a bar that counts them, and one of an item that runs.

    Where several run at once, one is shown until it has ended.
    """

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._lines = _Lines(tqdm, notebook)
        self._run = self._lines.add(100, _ONE, desc="waiting")
        self._item: Any = None
        self._shown = 0
        self._is_many = self._has_begun = False
        self._preview = _NotebookPreview() if notebook else None

    def show(self, progress: Progress) -> None:
        if progress.items_total > 1 and not self._is_many:
            self._count_items(progress)
        if progress.status != "pending" and not self._has_begun:
            self._has_begun = True
            self._run.reset(self._run.total)  # the time in the queue tells nothing of the time that is left
        if self._is_many:
            self._show_count(progress)
        if self._shown not in progress.running:
            self._shown = progress.item_id
        if self._shown == progress.item_id:
            self._show_item(progress)
        self._lines.draw()

    def close(self) -> None:
        self._lines.close()
        if self._preview:
            self._preview.close()

    def _count_items(self, progress: Progress) -> None:
        self._is_many = True
        self._run.bar_format, self._run.unit = self._lines.fitted(_MANY), "item"
        self._run.set_description_str("", refresh=False)
        self._run.reset(progress.items_total)
        if self._lines.has_room:
            self._item = self._lines.add(100, _ONE_OF_MANY)

    def _show_count(self, progress: Progress) -> None:
        self._run.n = progress.items_done
        self._run.set_postfix_str(f"{progress.items_failed} failed" if progress.items_failed else "", refresh=False)

    def _show_item(self, progress: Progress) -> None:
        bar = self._item if self._is_many else self._run
        if bar is None:  # there is no room for it: the words are beside the count
            self._run.set_description_str(_words(progress), refresh=False)
        else:
            if progress.status not in FINAL_STATUSES:
                bar.n = 100 * progress.running.get(progress.item_id, 0.0)
            elif progress.status == "completed":
                bar.n = bar.total
            if words := _words(progress):
                bar.set_description_str(words, refresh=False)
        if self._preview and progress.image:
            self._preview.show(progress.image)


def _words(progress: Progress) -> str:
    """What goes on; nothing between two nodes, so that what was said stays for the moment."""
    if progress.status in FINAL_STATUSES:
        return one_line(progress.status)
    message = progress.message if progress.message != progress.node else ""
    return one_line(": ".join(part for part in (progress.node, message) if part))


class _TransferBar:
    """How far a transfer is: in bytes, of several files in files."""

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._lines = _Lines(tqdm, notebook)
        self._bar: Any = None

    def show(self, transferred: Transferred) -> None:
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
        self._lines.close()


class _InstallBar:
    """How far the installation of a model is: in bytes."""

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._bar = _TransferBar(tqdm, notebook)

    def show(self, progress: InstallProgress) -> None:
        name = f"{progress.source.rpartition('/')[2]}: {progress.status}"
        self._bar.show(Transferred(name, progress.bytes, progress.total_bytes or None))

    def close(self) -> None:
        self._bar.close()


class _NotebookPreview:
    """The latest preview, in the same place all the time; the last one stays."""

    def __init__(self) -> None:
        self._handle: Any = None
        self._drawn = 0.0
        self._waiting: PreviewImage | None = None

    def show(self, image: PreviewImage) -> None:
        self._waiting = image
        if time.monotonic() - self._drawn >= PREVIEW_SECONDS:
            self._draw(image)

    def close(self) -> None:
        if self._waiting:
            self._draw(self._waiting)

    def _draw(self, image: PreviewImage) -> None:
        self._waiting, self._drawn = None, time.monotonic()
        if self._handle is None:
            self._handle = import_module("IPython.display").display(image, display_id=True)
        else:
            self._handle.update(image)
