# Made from invokeai_py_client/_async/picture_sources.py by `python scripts/unasync.py`: edit that file.
"""Pictures that are to be uploaded, wherever they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from invokeai_py_client._core.image_uploads import named_by, picture_of, web_url
from invokeai_py_client._core.media import HEAD_BYTES, image_content_type
from invokeai_py_client._core.messages import shown_url
from invokeai_py_client._core.pending import ImageUpload
from invokeai_py_client._sync._concurrency import in_thread
from invokeai_py_client.exceptions import InvalidImageError

if TYPE_CHECKING:
    from invokeai_py_client._sync.client import InvokeAIClient


def found_picture(client: InvokeAIClient, source: Any, name: str | None = None) -> ImageUpload:
    """The image file that is to be uploaded; what is on the web is fetched.

    Args:
        client: The client, whose time-outs are kept to.
        source: What `picture_of` takes, or a URL (`http://` or `https://`).
        name: What it is called; by default as its file is.

    Raises:
        InvalidImageError: It is no picture, or cannot be fetched.
    """
    url = web_url(source)
    if url is None:
        return in_thread(partial(picture_of, name=name), source)  # making a PNG of pixels takes its time
    return ImageUpload(name or named_by(url), data=_fetched(client, url))


def _fetched(client: InvokeAIClient, url: str) -> bytes:
    """A picture of the web, asked for without anything of the client's: its credentials are for its server."""
    import httpx

    from invokeai_py_client._session import our_configuration, without_frames

    shown, content = shown_url(url), bytearray()
    timeouts = client._shared.settings.timeouts  # pyright: ignore[reportPrivateUsage] - one library
    try:
        with our_configuration():
            web = httpx.Client(follow_redirects=True, timeout=timeouts)
        with web, web.stream("GET", url) as response:
            if not response.is_success:
                raise InvalidImageError(f"{shown!r} cannot be fetched: HTTP {response.status_code}")
            for portion in response.iter_bytes():
                content += portion
                if len(content) >= HEAD_BYTES:  # what is none may have no end
                    image_content_type(bytes(content[:HEAD_BYTES]), shown)
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        reason = str(error) or type(error).__name__
        raise InvalidImageError(f"{shown!r} cannot be fetched: {reason}") from without_frames(error)
    return bytes(content)
