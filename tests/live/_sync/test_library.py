# Made from tests/live/_async/test_library.py by `python scripts/unasync.py`: edit that file.
"""The workflow library of a real server."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.models import WorkflowRecordDTO
from PIL import Image

from invokeai_py_client import InvokeAIClient, WorkflowDefinition
from invokeai_py_client.exceptions import (
    InvalidImageError,
    InvalidRequestError,
    LocalFileError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    ValidationError,
    WorkflowError,
)
from invokeai_py_client.workflows._sync.library import WorkflowLibrary
from tests.live._sync.test_accounts import user_of
from tests.live.pictures import EXAMPLE, PICTURE, pixels
from tests.workflow_files import invocation, workflow_file

BARE: dict[str, Any] = {"nodes": [], "edges": [], "meta": {"version": "3.0.0", "category": "default"}}
"""As little as a workflow can be; the server wants more."""


@pytest.fixture
def library(client: InvokeAIClient) -> WorkflowLibrary:
    return WorkflowLibrary(client)


@contextmanager
def saved(library: WorkflowLibrary, *names: str, **settings: Any) -> Generator[list[WorkflowRecordDTO]]:
    """The example workflow, saved under each of the names and deleted in the end."""
    records = [library.save_workflow(EXAMPLE, name=name, **settings) for name in names]
    try:
        yield records
    finally:
        for record in records:
            library.delete_workflow(record.workflow_id)


def new(text: str = "") -> str:
    """A text no workflow has yet."""
    return f"{text}-{uuid.uuid4().hex}"


def small_jpeg() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(content, "JPEG")
    return content.getvalue()


def shipped_id(library: WorkflowLibrary) -> str:
    return (library.list_workflows(categories=["default"]))[0].workflow_id


def test_a_workflow_is_saved_changed_and_deleted(library: WorkflowLibrary) -> None:
    definition = WorkflowDefinition.from_file(EXAMPLE)
    record = library.save_workflow(definition)
    read = library.get_record(record.workflow_id)
    assert read.workflow.to_dict() == record.workflow.to_dict()
    assert read.workflow.to_dict() == {**definition.to_dict(), "id": record.workflow_id}
    changed = {**definition.to_dict(), "name": "Changed", "tags": "a, b", "id": "of another"}
    updated = library.update_workflow(record.workflow_id, changed)
    assert (updated.workflow_id, updated.name, updated.workflow.tags) == (record.workflow_id, "Changed", "a, b")
    assert updated.updated_at > record.updated_at
    assert (library.get_record(record.workflow_id)).name == "Changed"
    library.delete_workflow(record.workflow_id)
    with pytest.raises(NotFoundError, match=f"{record.workflow_id}: HTTP 404: Workflow not found"):
        library.get_record(record.workflow_id)


def test_whatever_a_workflow_lacks_is_no_reason_not_to_save_it(library: WorkflowLibrary) -> None:
    record = library.save_workflow(BARE, name="Bare", tags=["x", "y"])
    try:
        assert (record.name, record.workflow.tags, record.workflow.meta.category) == ("Bare", "x, y", "user")
        assert (library.update_workflow(record.workflow_id, BARE)).workflow.tags == ""
    finally:
        library.delete_workflow(record.workflow_id)


def test_a_shipped_workflow_can_be_copied(library: WorkflowLibrary) -> None:
    shipped = library.get_record(shipped_id(library))
    copy = library.save_workflow(shipped.workflow.to_dict())
    try:
        assert copy.workflow_id != shipped.workflow_id
        assert (copy.name, copy.workflow.to_dict()["edges"]) == (shipped.name, shipped.workflow.to_dict()["edges"])
        library.update_workflow(copy.workflow_id, shipped.workflow.to_dict())
        assert (library.get_record(copy.workflow_id)).workflow.meta.category == "user"
    finally:
        library.delete_workflow(copy.workflow_id)


def test_a_shipped_workflow_stays_as_it_is(library: WorkflowLibrary) -> None:
    shipped = shipped_id(library)
    before = library.get_record(shipped)
    for change, value in (
        (library.update_workflow, EXAMPLE),
        (library.set_thumbnail, PICTURE),
        (library.set_public, True),
    ):
        with pytest.raises(InvalidRequestError, match="comes with the server and cannot be changed"):
            change(shipped, value)  # type: ignore[arg-type]  # pyright: ignore
    for removal in (library.delete_workflow, library.delete_thumbnail):
        with pytest.raises(InvalidRequestError, match="`save_workflow` makes a copy"):
            removal(shipped)
    assert (library.get_record(shipped)).to_dict() == before.to_dict()


def test_an_unknown_id_is_said(library: WorkflowLibrary) -> None:
    for unknown, error in (("gone", NotFoundError), ("", InvalidRequestError)):
        for ask in (
            library.get_record,
            library.delete_workflow,
            library.mark_opened,
            library.get_thumbnail,
            library.delete_thumbnail,
        ):
            with pytest.raises(error):
                ask(unknown)
        with pytest.raises(error):
            library.update_workflow(unknown, EXAMPLE)
        with pytest.raises(error):
            library.set_thumbnail(unknown, PICTURE)
        with pytest.raises(error):
            library.set_public(unknown, True)


def test_what_is_no_workflow_is_not_saved(library: WorkflowLibrary, tmp_path: Path) -> None:
    before = library.category_counts()
    no_workflows: list[dict[str, Any] | Path] = [{"nodes": []}, tmp_path / "none.json", PICTURE]
    for bad in no_workflows:
        with pytest.raises(WorkflowError):
            library.save_workflow(bad)
    with pytest.raises(ValidationError, match="name: Input should be a valid string"):
        library.save_workflow({**json.loads(EXAMPLE.read_text(encoding="utf-8")), "name": 5})
    with pytest.raises(InvalidRequestError, match="tags must be a list of texts, not 'a, b'"):
        library.save_workflow(EXAMPLE, tags="a, b")
    assert library.category_counts() == before


def test_workflows_are_found_by_what_they_are(library: WorkflowLibrary) -> None:
    word, tag = new("word"), new("Tag")
    with saved(library, f"One {word}", f"Two {word}", tags=[tag, "other"]) as (one, two):
        both = [one.workflow_id, two.workflow_id]

        def found(**filters: Any) -> list[str]:
            listed = [record.workflow_id for record in library.list_workflows(**filters)]
            assert [record.workflow_id for record in library.iter_workflows(**filters)] == listed
            return listed

        assert found(query=word) == both
        assert found(query=f"TWO {word}") == both[1:]
        assert found(query=word, categories=["default"]) == []
        assert found(query=word, categories=["default", "user"], tags=()) == both
        assert found(tags=[tag.lower(), "none of these"]) == both
        assert found(query=word, tags=[new()]) == []
        library.mark_opened(two.workflow_id)
        assert found(query=word, has_been_opened=True) == both[1:]
        assert found(query=word, has_been_opened=False) == both[:1]
        library.set_public(one.workflow_id, False)
        assert found(query=word, is_public=False) == both[:1]
        assert found(query=word, is_public=True) == both[1:]
        everything = found()
        assert set(both) < set(everything)
        assert shipped_id(library) in everything


def test_workflows_come_in_the_order_asked_for(library: WorkflowLibrary) -> None:
    word = new()
    names = [f"b {word}", f"a {word}", f"C {word}"]
    with saved(library, *names) as (b, a, c):
        library.update_workflow(a.workflow_id, {**a.workflow.to_dict(), "notes": "changed last"})

        def order(**how: Any) -> list[str]:
            return [record.name[0] for record in library.list_workflows(query=word, **how)]

        assert order() == ["C", "a", "b"], "as the server sorts"
        assert order(direction="DESC") == ["b", "a", "C"]
        assert order(order_by="created_at") == ["b", "a", "C"]
        assert order(order_by="updated_at", direction="DESC") == ["a", "C", "b"]
        library.set_public(c.workflow_id, False)
        assert (order(order_by="is_public"))[0] == "C"
        for record in (c, b):
            library.mark_opened(record.workflow_id)
        assert order(order_by="opened_at", direction="DESC") == ["b", "C", "a"]
        assert [record.name[0] for record in library.recent_workflows(2)] == ["b", "C"]


def test_all_pages_are_read_but_not_before_they_are_needed(ready_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("invokeai_py_client.workflows._sync.library.PAGE", 10)
    asked: list[str] = []
    with InvokeAIClient(ready_url, on_request=lambda request: asked.append(request.path)) as client:
        library = WorkflowLibrary(client)
        everything = [record.workflow_id for record in library.list_workflows()]
        assert len(everything) == len(set(everything)) == sum((library.category_counts()).values()) > 20
        asked.clear()
        records = library.iter_workflows()
        assert asked == []
        seen: list[str] = []
        for record in records:
            seen.append(record.workflow_id)
            if len(seen) == 11:
                break
        assert (seen, len(asked)) == (everything[:11], 2)
        assert seen + [record.workflow_id for record in records] == everything, "it goes on where it was"


def test_each_workflow_is_given_once_in_a_loop_that_deletes(
    library: WorkflowLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invokeai_py_client.workflows._sync.library.PAGE", 2)
    saved = [
        (library.save_workflow(workflow_file(invocation("n", "add"), name=f"To delete {number}"))).workflow_id
        for number in range(7)
    ]
    given: list[str] = []
    for record in library.iter_workflows(query="To delete"):
        given.append(record.workflow_id)
        library.delete_workflow(record.workflow_id)
    assert sorted(given) == sorted(saved)
    assert library.list_workflows(query="To delete") == []


def test_tags_and_categories_are_counted(library: WorkflowLibrary) -> None:
    before = library.category_counts()
    tag, other = sorted((new("a"), new("b")))
    with saved(library, "One", "Two", tags=[tag]) as (one, _):
        library.update_workflow(one.workflow_id, {**one.workflow.to_dict(), "tags": f"{tag},{other}"})
        tags = library.list_tags()
        assert tags == sorted(tags)
        assert {tag, other} <= set(tags)
        assert not {tag, other} & set(library.list_tags(categories=["default"]))
        assert library.tag_counts([tag, other, "none of these"]) == {tag: 2, other: 1, "none of these": 0}
        assert library.tag_counts([tag], categories=["default"]) == {tag: 0}
        assert library.tag_counts([]) == {}
        counts = library.tag_counts(categories=["user"])
        assert (counts[tag], counts[other]) == (2, 1)
        assert library.category_counts() == {**before, "user": before["user"] + 2}
        assert library.category_counts(["user"], is_public=True, has_been_opened=True) == {"user": 0}
        assert library.category_counts([]) == {}


def test_a_thumbnail_is_set_read_and_taken_away(library: WorkflowLibrary, tmp_path: Path) -> None:
    with saved(library, "Pictured") as (record,):
        pictured = record.workflow_id
        for ask in (library.get_thumbnail, library.delete_thumbnail):
            with pytest.raises(NotFoundError, match="the workflow 'Pictured' has no thumbnail"):
                ask(pictured)
        misnamed = tmp_path / "picture.txt"
        misnamed.write_bytes(PICTURE.read_bytes())
        seen: set[bytes] = set()
        for image in (PICTURE, str(misnamed), PICTURE.read_bytes()):
            library.set_thumbnail(pictured, image)
            size, content = pixels(library.get_thumbnail(pictured))
            seen.add(content)
            assert size == (256, 171)
            assert (library.get_record(pictured)).thumbnail_url
            library.delete_thumbnail(pictured)
        assert len(seen) == 1
        library.set_thumbnail(pictured, PICTURE)
        library.set_thumbnail(pictured, small_jpeg())
        assert pixels(library.get_thumbnail(pictured))[0] == (20, 10), "in the other's place"
        library.delete_thumbnail(pictured)
        for bad, error in (
            (b"no image", InvalidImageError),
            (PICTURE.read_bytes()[:12], InvalidImageError),
            (PICTURE.read_bytes()[:999], ServerError),
            (EXAMPLE, InvalidImageError),
            (tmp_path / "none.png", LocalFileError),
            (5, InvalidImageError),
        ):
            with pytest.raises(error):
                library.set_thumbnail(pictured, bad)
        assert not (library.get_record(pictured)).thumbnail_url


def test_opened_workflows_are_the_recent_ones(library: WorkflowLibrary) -> None:
    names = [new(str(number)) for number in range(3)]
    with saved(library, *names) as records:
        assert not {record.name for record in library.recent_workflows(1000)} & set(names)
        for record in records:
            assert record.opened_at is None
            assert (library.mark_opened(record.workflow_id)).opened_at
        assert [record.name for record in library.recent_workflows(2)] == names[:0:-1]
        assert [record.name for record in library.recent_workflows()][:3] == names[::-1]
    for bad in (0, -1, 2.5, True, "ten"):
        with pytest.raises(InvalidRequestError, match="limit must be a whole number greater than 0"):
            library.recent_workflows(bad)  # type: ignore[arg-type]  # pyright: ignore


def test_filters_the_server_does_not_know_are_not_sent(ready_url: str) -> None:
    asked: list[str] = []
    with InvokeAIClient(ready_url, on_request=lambda request: asked.append(request.path)) as client:
        library: Any = WorkflowLibrary(client)
        asked.clear()
        for filters, message in (
            ({"order_by": "size"}, "order_by: 'size' is none of 'created_at', 'is_public', 'name', 'opened_at', 'upda"),
            ({"direction": "asc"}, "direction: 'asc' is none of 'ASC', 'DESC'"),
            ({"categories": ["user", "mine"]}, "categories: 'mine' is none of 'default', 'user'"),
            ({"categories": "user"}, "categories must be a list of texts, not 'user'"),
            ({"tags": "sdxl"}, "tags must be a list of texts, not 'sdxl'"),
            ({"tags": [1]}, r"tags must be a list of texts, not \[1\]"),
        ):
            with pytest.raises(InvalidRequestError, match=message):
                library.list_workflows(**filters)
            with pytest.raises(InvalidRequestError, match=message):
                library.iter_workflows(**filters)
        for ask in (library.list_tags, library.tag_counts, library.category_counts):
            with pytest.raises(InvalidRequestError, match="categories: 'mine' is none of"):
                ask(categories=["mine"])
        with pytest.raises(InvalidRequestError, match="tags must be a list of texts"):
            library.tag_counts("sdxl")
        assert asked == []


def test_a_public_workflow_is_everybodys_to_read(multiuser_url: str) -> None:
    with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        hers, his = WorkflowLibrary(alice), WorkflowLibrary(bob)
        with saved(hers, new("Alice's"), tags=["art"]) as (record,):
            workflow_id, word = record.workflow_id, record.name
            assert not record.is_public
            assert len(hers.list_workflows(query=word)) == 1
            assert his.list_workflows(query=word, is_public=True) == []
            with pytest.raises(PermissionDeniedError):
                his.get_record(workflow_id)
            public = hers.set_public(workflow_id, True)
            assert (public.is_public, public.workflow.tags) == (True, "art, shared")
            assert (his.get_record(workflow_id)).name == word
            assert len(his.list_workflows(query=word, is_public=True)) == 1
            assert his.list_workflows(query=word) == []
            for change in (his.delete_workflow, his.mark_opened):
                with pytest.raises(PermissionDeniedError):
                    change(workflow_id)
            with pytest.raises(PermissionDeniedError):
                his.set_thumbnail(workflow_id, PICTURE)
            with pytest.raises(PermissionDeniedError):
                his.update_workflow(workflow_id, EXAMPLE)
            with pytest.raises(PermissionDeniedError):
                his.set_public(workflow_id, False)
            private = hers.set_public(workflow_id, False)
            assert (private.is_public, private.workflow.tags) == (False, "art")
