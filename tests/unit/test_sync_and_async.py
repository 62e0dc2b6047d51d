"""The library for threads is the one for asyncio, without async."""

from __future__ import annotations

import importlib
import inspect
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import unasync

import invokeai_py_client

ROOT = Path(__file__).parents[2]
ONLY_SYNC = {"submit_sync", "wait_for_completion_sync"}
"""Names that make no sense where one awaits."""
BOTH = sorted(name for name in dir(invokeai_py_client) if hasattr(invokeai_py_client, f"Async{name}"))

SOURCE = '''
from invokeai_py_client.kit._async.concurrency import AsyncLock


class AsyncThing:
    """The AsyncThing; use `async with thing` or `await thing.get()`."""

    async def __aenter__(self) -> "AsyncThing":
        return self

    async def get(self) -> int:
        async with AsyncLock(), self.lock:
            return [await x async for x in self.all()][await self.first()]
'''
MADE = '''
from invokeai_py_client.kit._sync.concurrency import Lock


class Thing:
    """The Thing; use `with thing` or `thing.get()`."""

    def __enter__(self) -> "Thing":
        return self

    def get(self) -> int:
        with Lock(), self.lock:
            return [x for x in self.all()][self.first()]
'''


MARKED = """
class AsyncThing:
    # SYNC: from other import AsyncOther

    if True:  # ASYNC

        async def __await__(self) -> None: ...

    async def get(self) -> str:
        if True:  # ASYNC
            return await self.first()
        else:
            return "a \\\\ of AsyncThing's"

    if True:  # ASYNC
        pass
    else:

        async def wait(self) -> AsyncOther: ...
"""
MADE_OF_MARKED = """
class Thing:
    from other import AsyncOther

    def get(self) -> str:
        return "a \\\\ of AsyncThing's"


    async def wait(self) -> AsyncOther: ...
"""


def test_marked_blocks_are_what_they_say() -> None:
    assert unasync.to_sync(MARKED) == MADE_OF_MARKED


def test_async_goes_and_everything_else_stays() -> None:
    assert unasync.to_sync(SOURCE) == MADE


def test_check_finds_what_is_not_current(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = shutil.copytree(ROOT / "invokeai_py_client", tmp_path / "invokeai_py_client")
    monkeypatch.setattr(unasync, "ROOT", tmp_path)
    monkeypatch.setattr(unasync, "ROOTS", (package,))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.setattr(sys, "argv", ["unasync.py", "--check"])
    assert unasync.main() == 0
    made = package / "gallery" / "_sync"
    (made / "images.py").write_text("# edited", encoding="utf-8")
    (made / "orphan.py").touch()
    (made / "boards.py").unlink()
    assert unasync.main() == 1
    said = capsys.readouterr().out.replace("\\", "/")
    for name in ("images", "orphan", "boards"):
        assert f"not current: invokeai_py_client/gallery/_sync/{name}.py" in said
    monkeypatch.setattr(sys, "argv", ["unasync.py"])
    assert unasync.main() == 0
    assert not (made / "orphan.py").exists()
    assert (made / "images.py").read_bytes() == (ROOT / "invokeai_py_client/gallery/_sync/images.py").read_bytes()


def test_both_sides_are_there() -> None:
    assert {"InvokeAIClient", "Board", "Image", "Workflow", "RunResult"} <= set(BOTH)


@pytest.mark.parametrize("name", BOTH)
def test_both_have_the_same_names_parameters_and_words(name: str) -> None:
    sync, async_ = getattr(invokeai_py_client, name), getattr(invokeai_py_client, f"Async{name}")

    def surface(cls: type) -> dict[str, tuple[list[tuple[str, object, object]], str]]:
        public = {key: member for key, member in inspect.getmembers(cls) if is_promised(key)}
        return {
            key: (
                parameters(member) if inspect.isfunction(member) else [],
                re.sub(r"\bAsync(?=[A-Z])|\basync (?=with|for)|\bawait ", "", inspect.getdoc(member) or ""),
            )
            for key, member in public.items()
            if not inspect.isdatadescriptor(member) or isinstance(member, property)
        }

    assert {key: what for key, what in surface(sync).items() if key not in ONLY_SYNC} == surface(async_)
    unsaid = [key for key, (_, words) in surface(sync).items() if not words and not key.startswith("_")]
    assert unsaid == [], "everything public says what it does"


def is_promised(name: str) -> bool:
    return not name.startswith("_") or name.startswith("_make_request")


def parameters(function: Callable[..., object]) -> list[tuple[str, object, object]]:
    """Names, kinds and defaults."""
    return [(p.name, p.kind, p.default) for p in inspect.signature(function).parameters.values()]


OTHER_NAMES = [
    (cls, name)
    for known in BOTH
    for cls in (getattr(invokeai_py_client, known), getattr(invokeai_py_client, f"Async{known}"))
    for name in dir(cls)
    if name.endswith(("_sync", "_async")) and not name.startswith("_") and hasattr(cls, name.rpartition("_")[0])
]


@pytest.mark.parametrize(("cls", "name"), OTHER_NAMES, ids=[f"{cls.__name__}.{name}" for cls, name in OTHER_NAMES])
def test_a_method_takes_the_same_by_its_other_name(cls: type, name: str) -> None:
    taken, meant = parameters(getattr(cls, name)), parameters(getattr(cls, name.rpartition("_")[0]))
    if taken[-1][1] is inspect.Parameter.VAR_KEYWORD:  # what is given by name is passed on as it is
        taken, meant = taken[:-1], [one for one in meant if one[1] is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert taken == meant


def test_the_hand_written_pair_offers_the_same() -> None:
    sync, async_ = (
        importlib.import_module(f"invokeai_py_client.kit.{side}.concurrency") for side in ("_sync", "_async")
    )
    for name in ("Mailbox", "Background", "PerLoop"):
        assert public(getattr(sync, name)) == public(getattr(async_, f"Async{name}")) - {"close_soon"}


def public(cls: type) -> set[str]:
    return {name for name in vars(cls) if not name.startswith("_")}
