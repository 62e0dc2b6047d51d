"""Many transfers and changes, some of which the server refuses: what is told of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import BulkResult, InvokeAIClient, TransferReport
from invokeai_py_client.exceptions import PermissionDeniedError, ServerError, TransferError
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
UPLOAD = ("POST", "/api/v1/images/upload")


def client_of(fake: FakeTransport) -> InvokeAIClient:
    return InvokeAIClient("http://fake.test", transport=fake, max_retries=0)


def test_an_image_one_may_not_see_does_not_keep_others_from_coming(tmp_path: Path) -> None:
    fake = FakeTransport()
    names = [f"{number}.png" for number in range(20)]
    for name in names:
        path = f"/api/v1/images/i/{name}/full"
        if name == "3.png":
            fake.answer("GET", path, json={"detail": "Not authorized"}, status=403)
        else:
            fake.answer("GET", path, content=PNG, content_type="image/png")
    with client_of(fake) as client:
        report = client.image_repo.download_many(names, tmp_path)
    assert [*report.failed] == ["3.png"]
    assert isinstance(report.failed["3.png"], PermissionDeniedError)
    assert len(report.done) == 19


def test_an_upload_that_is_refused_is_not_tried_a_thousand_times() -> None:
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={"detail": "Not authorized"}, status=403)
    with client_of(fake) as client, pytest.raises(TransferError, match=r"given up: .*403") as caught:
        client.image_repo.upload_many([PNG] * 1000, at_once=1)
    assert isinstance(caught.value.report, TransferReport)
    assert [*caught.value.report.failed] == ["0: bytes"]
    assert len([request for request in fake.requests if request.path == UPLOAD[1]]) == 1


def test_what_has_the_content_of_a_failed_upload_failed_too() -> None:
    fake = FakeTransport()
    fake.answer(*UPLOAD, json={"detail": "busy"}, status=503)
    fake.answer("GET", "/api/v1/images/", json={"items": [], "total": 0, "limit": 1000, "offset": 0})
    with client_of(fake) as client:
        report = client.image_repo.upload_many([PNG] * 3, skip_existing=True, at_once=1)
    assert (len(report.done), len(report.skipped)) == (0, 0)
    assert all(isinstance(error, ServerError) for error in report.failed.values())
    assert len(report.failed) == 3


def test_a_change_of_many_that_fails_on_the_way_tells_what_it_did() -> None:
    fake = FakeTransport()
    portions = 0

    def star(request: FakeRequest) -> Answer:
        nonlocal portions
        portions += 1
        if portions == 3:
            return Answer.json({"detail": "database is locked"}, 500)
        names: Any = request.json["image_names"]
        return Answer.json({"starred_images": names, "affected_boards": []})

    fake.answer("POST", "/api/v1/images/star", star)
    names = [f"{number}.png" for number in range(4500)]
    for repository in ("image_repo", "gallery_repo"):
        portions = 0
        with client_of(fake) as client, pytest.raises(ServerError) as caught:
            getattr(client, repository).star(names)
        assert caught.value.result == BulkResult(tuple(names[:2000]), tuple(names[2000:]))
