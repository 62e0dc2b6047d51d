"""The bars: what a terminal shows in the end, and when none are shown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Any

import pytest

from invokeai_py_client import Progress, TransferProgress
from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError, MissingExtraError
from invokeai_py_client.kit import bars
from invokeai_py_client.kit.bars import check_progress, transfer_reporter
from invokeai_py_client.queue.bars import run_reporter

ONE = Progress(7, "in_progress", 1, 4, "Denoise Latents", "Denoising", 0.5, running={7: 0.375})
FILE = TransferProgress("cat.png", 512, 1024)

SETUP = """
import sys, time
from dataclasses import replace
from invokeai_py_client import Progress, TransferProgress
from invokeai_py_client.kit import bars
from invokeai_py_client.queue.bars import run_reporter
from invokeai_py_client.kit.bars import transfer_reporter
bars.REDRAW_SECONDS = 0  # each word is drawn
ONE = Progress(7, "in_progress", 1, 4, "Denoise", "Denoising", 0.5, running={7: 0.375})
MANY = replace(ONE, items_done=1, items_total=3)
"""


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:  # pyright: ignore[reportUnusedFunction] - autouse
    monkeypatch.delenv("INVOKEAI_PROGRESS", raising=False)


def frames(code: str, **environment: str) -> list[list[str]]:
    """What a terminal shows while a script runs, piece by piece."""
    pytest.importorskip("pty", reason="a terminal of our own is needed")
    from record_progress import Screen, written

    screen, seen = Screen(), list[list[str]]()
    for piece in written(SETUP + code, os.environ | {"PYTHONIOENCODING": "utf-8"} | environment):
        for character in piece.splitlines(keepends=True):
            screen.feed(character)
            seen.append(screen.lines)
    return seen


def test_a_run_is_a_bar_in_percent_with_what_goes_on() -> None:
    seen = frames("""
with run_reporter(True) as tell:
    tell(replace(ONE, status="pending")); time.sleep(0.1)
    tell(ONE); time.sleep(0.1)
    tell(replace(ONE, status="completed", nodes_done=4, fraction=None, node="", message="", items_done=1, running={}))
print("after")
""")
    assert ["  0%|                    | [00:00<?] waiting"] in seen
    assert any(lines[0].startswith(" 38%|███████▌") and lines[0].endswith("] Denoise: Denoising") for lines in seen)
    bar, after = seen[-1]
    assert bar == "100%|████████████████████| [00:00<00:00] completed"
    assert after == "after"


def test_a_run_that_failed_stays_where_it_was() -> None:
    bar, after = frames("""
with run_reporter(True) as tell:
    tell(ONE)
    tell(replace(ONE, status="failed", node="", message="", items_done=1, running={}))
print("after")
""")[-1]
    assert (bar[:4], bar.rpartition(" ")[2], after) == (" 38%", "failed", "after")


def test_many_items_are_counted_and_the_current_one_is_shown_below() -> None:
    seen = frames("""
with run_reporter(True) as tell:
    tell(MANY); time.sleep(0.1)
    tell(replace(MANY, status="failed", items_done=2, items_failed=1, running={})); time.sleep(0.1)
    tell(replace(MANY, item_id=8, status="completed", items_done=3, items_failed=1, running={}))
print("after")
""")
    both = next(lines for lines in seen if len(lines) == 2 and lines[1].startswith(" 38%"))
    assert both[0].startswith(" 33%|██████▋             | 1/3 [00:00<")
    assert both[1] == " 38%|███████▌            | Denoise: Denoising"
    bar, after = seen[-1]
    assert bar.startswith("100%|████████████████████| 3/3 [00:00<00:00,")
    assert bar.endswith("item/s, 1 failed]")
    assert after == "after"


def test_of_items_that_run_at_once_one_is_shown_to_its_end() -> None:
    seen = frames("""
BOTH = replace(MANY, running={7: 0.375, 8: 0.75})
with run_reporter(True) as tell:
    tell(BOTH)
    tell(replace(BOTH, item_id=8, node="Decode", message=""))
    time.sleep(0.1)
    tell(replace(BOTH, status="completed", items_done=2, running={8: 0.75}))
    tell(replace(BOTH, item_id=8, node="Decode", message="", items_done=2, running={8: 0.75}))
    time.sleep(0.1)
""")
    items = [lines[1] for lines in seen if len(lines) == 2 and "%" in lines[1]]
    first_of_other = next(number for number, line in enumerate(items) if "Decode" in line)
    assert any("completed" in line for line in items[:first_of_other])
    assert items[first_of_other].startswith(" 75%")


def test_ctrl_c_leaves_a_clean_terminal() -> None:
    last = frames("""
try:
    with run_reporter(True) as tell:
        tell(MANY)
        raise KeyboardInterrupt
except KeyboardInterrupt:
    print("interrupted")
""")[-1]
    assert (last[0][:4], last[1:]) == (" 33%", ["interrupted"])


def test_bars_of_several_threads_stay_apart() -> None:
    last = frames("""
import threading
barrier = threading.Barrier(3)
def run(number):
    with run_reporter(True) as tell:
        for item in range(4):
            barrier.wait()
            tell(replace(MANY, items_done=item, items_total=3 + number))
        barrier.wait()
        time.sleep(number / 10)  # the first one ends first: the others are below it
threads = [threading.Thread(target=run, args=[number]) for number in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print("after")
""")[-1]
    assert [line.partition("| ")[2][:3] for line in last[:3]] == ["3/3", "3/4", "3/5"]
    assert last[3:] == ["after"]


def test_files_have_bars_of_bytes_or_files() -> None:
    size, count = frames("""
with transfer_reporter(True) as tell:
    tell(TransferProgress("cat.png", 1024, 2048))
    tell(TransferProgress("cat.png", 2048, 2048, files_done=1))
with transfer_reporter(True) as tell:
    tell(TransferProgress("b.png", 9, files_done=2, files_total=2))
""")[-1]
    assert re.fullmatch(r"cat.png: 100%\|█+\| 2.00k/2.00k \[00:00<00:00, .*B/s\]", size)
    assert re.fullmatch(r"b.png: 100%\|█+\| 2/2 \[00:00<00:00, .*file/s\]", count)


@pytest.mark.parametrize(
    ("progress", "variable", "is_shown"),
    [(None, "1", True), (None, "0", False), (None, "", False), (True, "0", False), (False, "1", False)],
)
def test_the_environment_is_the_switch(progress: bool | None, variable: str, is_shown: bool) -> None:
    seen = frames(f"with run_reporter({progress}) as tell: print(tell is not None)", INVOKEAI_PROGRESS=variable)
    assert any("waiting" in line for lines in seen for line in lines) is is_shown
    assert str(is_shown) in "".join(seen[-1])


def test_a_bad_switch_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVOKEAI_PROGRESS", "yes")
    with pytest.raises(ConfigurationError, match=r"INVOKEAI_PROGRESS must be 1 \(bars\), 0 \(no bars\) or unset"):
        check_progress(None)
    check_progress(False)


def test_nothing_is_written_where_nobody_watches() -> None:
    code = (
        SETUP
        + "for reporter in (run_reporter, transfer_reporter):\n with reporter(True) as report: assert report is None"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_without_tqdm_an_argument_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    for shown in (run_reporter, transfer_reporter):
        with pytest.raises(MissingExtraError, match=r"pip install 'invokeai-py-client\[progress\]'"), shown(True):
            pass


def test_without_tqdm_the_environment_only_warns_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    monkeypatch.setenv("INVOKEAI_PROGRESS", "1")
    with run_reporter(None) as tell:
        assert tell is None, "nobody would see a bar: no warning"
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    bars._warn_of_no_bars.cache_clear()  # pyright: ignore[reportPrivateUsage]
    with pytest.warns(UserWarning, match="INVOKEAI_PROGRESS=1 needs tqdm"), run_reporter(None) as tell:
        assert tell is None
    with run_reporter(None) as tell:  # a second warning would be an error here
        assert tell is None


def test_a_function_is_told_itself_and_nobody_where_that_is_wanted() -> None:
    seen: list[Progress] = []
    with run_reporter(seen.append) as tell:
        assert tell is not None
        tell(ONE)
    assert seen == [ONE]
    for nobody in (None, False):
        with run_reporter(nobody) as tell:
            assert tell is None


def test_a_transfer_goes_on_when_its_function_raises(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: TransferProgress) -> None:
        raise ValueError("full")

    with transfer_reporter(fail) as tell:
        assert tell is not None
        tell(FILE)
    assert "a progress function raised" in caplog.text


@pytest.mark.parametrize("progress", [5, "yes"])
def test_what_cannot_be_told_is_refused(progress: Any) -> None:
    with pytest.raises(InvalidRequestError, match="progress must be a plain function of a Progress, or True"):
        check_progress(progress)
    with pytest.raises(InvalidRequestError, match="of a TransferProgress"), transfer_reporter(progress):
        pass
