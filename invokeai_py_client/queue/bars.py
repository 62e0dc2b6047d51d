"""Bars and previews of runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any

from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.kit.bars import Lines, reporter
from invokeai_py_client.queue.items import FINAL_STATUSES
from invokeai_py_client.queue.progress import Progress
from invokeai_py_client.text.messages import one_line

ProgressCallback = Callable[[Progress], None]
Shown = ProgressCallback | bool | None
"""Where the progress of a run goes: a function; True for a bar; nothing."""

PREVIEW_SECONDS = 0.3

_ONE = "{percentage:3.0f}%|{bar:20}| [{elapsed}<{remaining}] {desc}"
_MANY = "{percentage:3.0f}%|{bar:20}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}{postfix}] {desc}"
_ONE_OF_MANY = "{percentage:3.0f}%|{bar:20}| {desc}"


def run_reporter(progress: Shown) -> AbstractContextManager[ProgressCallback | None]:
    """The function to call with each `Progress`, while a run is watched; None when there is nothing to report to.

    Raises:
        ConfigurationError: `INVOKEAI_PROGRESS` is neither 0 nor 1.
        MissingExtraError: A bar is wanted by argument, and tqdm is not installed.
    """
    return reporter(progress, _RunBars)


class _RunBars:
    """The bars of a run: a bar in percent; of several items, a bar that counts them, and one of an item that runs.

    Where several run at once, one is shown until it has ended.
    """

    def __init__(self, tqdm: Any, notebook: bool) -> None:
        self._lines = Lines(tqdm, notebook)
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
    """Describe the present step; nothing between two nodes, so that the words before stay for the moment."""
    if progress.status in FINAL_STATUSES:
        return one_line(progress.status)
    message = progress.message if progress.message != progress.node else ""
    return one_line(": ".join(part for part in (progress.node, message) if part))


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
