"""What is uploaded as an image, and what of a file on disk tells that it is one, and whole."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as PILImage

from invokeai_py_client.exceptions import InvalidImageError, InvalidRequestError
from invokeai_py_client.gallery.uploads import check_upload, named_by, web_url
from invokeai_py_client.kit.media import HEAD_BYTES, TAIL_BYTES, is_cut_off
from invokeai_py_client.text.messages import shown_url

ANY_TEXT = st.text(st.characters(exclude_categories=()))
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(ANY_TEXT, ANY_JSON))
def test_metadata_is_sent_as_it_is_or_refused(metadata: dict[str, Any]) -> None:
    with suppress(InvalidRequestError):  # of what is no number, and of half a surrogate pair
        text = check_upload(metadata, "user")
        assert text is not None
        assert json.loads(text.encode()) == metadata


@pytest.mark.parametrize(
    ("url", "name", "shown"),
    [
        ("https://web.test/a/cat%20one.png?key=1", "cat one.png", "https://web.test/a/cat%20one.png"),
        ("HTTP://me:pw@web.test:81/", "web.test", "HTTP://***@web.test:81/"),
        ("http://web.test", "web.test", "http://web.test"),
    ],
)
def test_a_url_has_a_name_and_no_secrets_for_messages(url: str, name: str, shown: str) -> None:
    assert (web_url(url), named_by(url), shown_url(url)) == (url, name, shown)


@pytest.mark.parametrize("source", ["ftp://web.test/a.png", "a.png", b"http://web.test", 7, None])
def test_what_is_no_url_of_the_web_is_none(source: Any) -> None:
    assert web_url(source) is None


def test_a_url_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidImageError, match="is no URL"):
        web_url("http://[no")


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_picture_that_is_cut_off_is_seen(kind: str) -> None:
    buffer = io.BytesIO()
    PILImage.effect_noise((60, 60), 50).save(buffer, kind)
    content = buffer.getvalue()

    def looks_cut_off(content: bytes) -> bool:
        return is_cut_off(content[:HEAD_BYTES], content[-TAIL_BYTES:], len(content))

    assert not looks_cut_off(content)
    assert not looks_cut_off(content + b"something behind it")
    assert [length for length in range(len(content)) if not looks_cut_off(content[:length])] == [
        length for length in range(len(content)) if 0 < length < (12 if kind == "WEBP" else 8)
    ]


def test_a_file_of_another_kind_counts_unless_it_is_empty() -> None:
    assert is_cut_off(b"", b"", 0)
    assert not is_cut_off(b"notes", b"notes", 5)
