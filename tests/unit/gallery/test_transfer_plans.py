"""What is uploaded of a folder, and where downloads go in one."""

from __future__ import annotations

import io
import json
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from invokeai_py_client.exceptions import InvalidRequestError, InvokeAIError, LocalFileError, TransferError
from invokeai_py_client.gallery.board_records import board_deletion, checked_name
from invokeai_py_client.gallery.transfer_plans import (
    MOST_AT_ONCE,
    Manifest,
    TransferReport,
    keyed,
    planned,
    read_manifest,
    sources_of,
)
from invokeai_py_client.kit.bulk import portions
from invokeai_py_client.kit.checks import checked_count
from invokeai_py_client.kit.files import remove_parts


def nowhere(path: PurePosixPath) -> bool:
    return False


def named(*names: str, **values: Any) -> dict[str, dict[str, Any]]:
    return {name: {"name": PurePosixPath(name).stem, **values} for name in names}


def test_clashes_are_told_apart_and_stay_so() -> None:
    first = planned(named("a.png", "b.png", width=8), "{width}", None, {}, nowhere)
    assert first == {"a.png": PurePosixPath("8.png"), "b.png": PurePosixPath("8-b.png")}
    before = {name: str(path) for name, path in first.items()}
    again = planned(named("c.png", "b.png", "a.png", width=8), "{width}", None, before, nowhere)
    assert again == {**first, "c.png": PurePosixPath("8-c.png")}


def test_names_that_differ_in_case_only_clash() -> None:
    assert planned(named("Cat.png", "cat.png"), "{name}", None, {}, nowhere) == {
        "Cat.png": PurePosixPath("Cat.png"),
        "cat.png": PurePosixPath("cat-cat.png"),
    }


@given(
    st.lists(st.text(min_size=1), min_size=1, max_size=8, unique=True),
    st.sampled_from(["{name}", "{board}/{name}", "../{board}", "/etc/{name}", "{board}/../../{name}", "con/{board}"]),
    st.text(),
)
def test_no_file_leaves_the_folder_or_meets_another(names: list[str], template: str, board: str) -> None:
    fields = {f"{number}-{name}": {"name": name, "board": board} for number, name in enumerate(names)}
    plan = planned(fields, template, ".png", {}, nowhere)
    assert plan.keys() == fields.keys()
    assert len({str(path).lower() for path in plan.values()}) == len(plan)
    for path in plan.values():
        assert not path.is_absolute()
        assert ".." not in path.parts
        assert not any(set(part) & set('<>:"/\\|?*\0') or part.endswith((" ", ".")) for part in path.parts)


def test_somebody_elses_file_is_not_taken_for_an_image() -> None:
    def is_there(path: PurePosixPath) -> bool:
        return str(path) in ("8.png", "8-b.png")

    assert planned(named("a.png", width=8), "{width}", None, {}, is_there) == {"a.png": PurePosixPath("8-a.png")}
    assert planned(named("b.png", width=8), "{width}", None, {}, is_there) == {"b.png": PurePosixPath("8-b.png")}
    assert planned(named("b.png", width=8), "{width}-{name}", None, {}, is_there) == {"b.png": PurePosixPath("8-b.png")}
    assert planned(named("a.png", width=8), "{width}", None, {"a.png": "8.png"}, is_there) == {
        "a.png": PurePosixPath("8.png")
    }


@given(st.text(), st.sampled_from(["{board}/{name}", "{board}-{name}", "{name}{board}"]))
def test_no_name_is_too_long_for_a_file_system(board: str, template: str) -> None:
    (path,) = planned(named("a" * 36 + ".png", board=board * 40), template, None, {}, nowhere).values()
    assert all(len(part.encode(errors="replace")) <= 240 for part in path.parts)


def test_a_template_that_is_too_long_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="a name of more than 240 bytes"):
        planned(named("a.png"), "y" * 300 + "{name}", None, {}, nowhere)


def test_a_manifest_reads_as_it_was_written() -> None:
    manifest = Manifest({"a.png": "Cats/a.png", "b.png": "b.png"}, {"a.png": 7})
    assert read_manifest(str(manifest), "m") == manifest
    assert json.loads(str(manifest))["images"]["a.png"] == {"file": "Cats/a.png", "bytes": 7}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"images": []}', '{"images": {"a": {}}}', '{"images": {"a": "b"}}'])
def test_what_is_no_manifest_is_left_alone(text: str) -> None:
    with pytest.raises(LocalFileError, match="'m' is no manifest of images; move it away"):
        read_manifest(text, "m")


@pytest.mark.parametrize("file", ["../a.png", "/a.png", "a/../../b.png", "C:\\a.png", "..\\a.png", ""])
def test_a_manifest_does_not_lead_out_of_its_folder(file: str) -> None:
    with pytest.raises(LocalFileError, match="outside of its folder"):
        read_manifest(str(Manifest({"a.png": file}, {})), "m")


def test_a_folder_gives_its_pictures_in_order(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpg", "notes.txt", ".hidden.png", "in/c.webp", ".thumbs/d.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [path.name for path in sources_of(tmp_path, None, True)[0]] == ["a.jpg", "b.PNG", "c.webp"]
    assert [path.name for path in sources_of(str(tmp_path), None, False)[0]] == ["a.jpg", "b.PNG"]
    assert [path.name for path in sources_of(tmp_path, "*.txt", True)[0]] == ["notes.txt"]


def test_each_source_has_a_key_of_its_own() -> None:
    url = "https://me:secret@web.test/cat.png?key=secret"
    sources = ["a.png", Path("a.png"), b"1", url, url, b"2"]
    assert [key for key, _ in keyed(sources)] == [
        "a.png",
        "1: a.png",
        "2: bytes",
        "https://web.test/cat.png",
        "4: https://web.test/cat.png",
        "5: bytes",
    ]
    assert [source for _, source in keyed(sources)] == sources


@pytest.mark.parametrize("pattern", ["/etc/*.png", "a**"])
def test_what_is_no_pattern_is_refused(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="no pattern of files"):
        sources_of(tmp_path, pattern, True)
    with pytest.raises(InvalidRequestError, match="pattern chooses among the files of a folder"):
        sources_of(["a.png"], "*.png", True)


@pytest.mark.parametrize("sources", [b"picture", 7, None, io.BytesIO(b"x"), np.zeros((8, 8, 3), np.uint8)])
def test_what_is_not_several_is_refused(sources: Any) -> None:
    with pytest.raises(InvalidRequestError, match="a folder, or several pictures in a list"):
        sources_of(sources, None, True)


@pytest.mark.parametrize("at_once", [0, 101, True, 2.0, "8"])
def test_so_many_at_once_make_no_sense(at_once: Any) -> None:
    with pytest.raises(InvalidRequestError, match="1 to 100"):
        checked_count("at_once", at_once, least=1, most=MOST_AT_ONCE)


def test_what_was_cut_off_is_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / f".{'0' * 32}.part").touch()
    for name in (".mine.part", "a.part", "a.png"):
        (tmp_path / name).touch()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f".{'0' * 32}.part").touch()
    remove_parts([tmp_path, tmp_path / "in", tmp_path / "new"])
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert left == [".mine.part", "a.part", "a.png", f"out/.{'0' * 32}.part"]


def test_a_report_names_what_failed() -> None:
    TransferReport({"a": 1}, {}, {}).raise_if_failed()
    report = TransferReport({"a": 1}, {"b": 2}, {"c": InvokeAIError("no such thing")})
    assert repr(report) == "TransferReport(1 done, 1 skipped, 1 failed, 'c': no such thing)"
    with pytest.raises(TransferError, match="1 of 3 failed, as c: no such thing") as caught:
        report.raise_if_failed()
    assert caught.value.report is report


def test_portions_have_everything_once() -> None:
    assert [[*portion] for portion in portions([1, 2, 3, 4, 5], 2)] == [[1, 2], [3, 4], [5]]
    assert [*portions([])] == []


def test_what_became_of_a_boards_contents() -> None:
    answer = {"deleted_images": ["a"], "deleted_videos": ["v"], "deleted_board_images": ["b"], "failed_images": None}
    assert board_deletion(answer) == type(board_deletion({}))(("a", "v"), ("b",), ())


@pytest.mark.parametrize("name", ["", "x" * 301, None, 7])
def test_a_board_needs_a_name(name: Any) -> None:
    with pytest.raises(InvalidRequestError, match="1 to 300 characters"):
        checked_name(name)
