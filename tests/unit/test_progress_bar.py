"""The bar of a run."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from typing import Any

import pytest

from invokeai_py_client import Progress
from invokeai_py_client._core.progress_bar import check_progress, told
from invokeai_py_client.exceptions import InvalidRequestError, MissingExtraError

RUN = Progress(7, "in_progress", 1, 4, "Denoise Latents", "Denoising", 0.5, items_done=1, items_total=2)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_says_how_far_the_run_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    with told(True) as tell:
        assert tell is not None
        tell(RUN)
        tell(replace(RUN, status="completed", items_done=2))
    assert "100%|" in terminal.getvalue()
    assert "2/2 Denoise Latents Denoising" in terminal.getvalue()


def test_it_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", file := io.StringIO())
    with told(True) as tell:
        assert tell is not None
        tell(RUN)
    assert file.getvalue() == ""


def test_a_function_is_told_itself_and_nobody_where_that_is_wanted() -> None:
    seen: list[Progress] = []
    with told(seen.append) as tell:
        assert tell is not None
        tell(RUN)
    assert seen == [RUN]
    for nobody in (None, False):
        with told(nobody) as tell:
            assert tell is None


def test_what_it_needs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'invokeai-py-client\[progress\]'"), told(True):
        pass


@pytest.mark.parametrize("progress", [5, "yes"])
def test_what_cannot_be_told_is_refused(progress: Any) -> None:
    with pytest.raises(InvalidRequestError, match="progress must be a plain function of a Progress, or True"):
        check_progress(progress)
