"""Pictures that are to be uploaded, wherever they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit, urlunsplit

from invokeai_py_client.bindings import File
from invokeai_py_client.exceptions import ClientClosedError, InvalidImageError, InvalidRequestError, RequestError
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.gallery.uploads import named_by, picture_of, sent_name, web_url
from invokeai_py_client.http.credentials import Credentials
from invokeai_py_client.http.retry import RetryPolicy
from invokeai_py_client.http.settings import Settings
from invokeai_py_client.http.shared import Shared
from invokeai_py_client.kit._async.concurrency import in_thread
from invokeai_py_client.kit.clock import soon, within
from invokeai_py_client.kit.media import HEAD_BYTES, image_content_type
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.text.messages import shown_url

if TYPE_CHECKING:
    from invokeai_py_client.http._async.requests import AsyncRequests


LARGEST_PICTURE = 2**28
"""Bytes that are fetched of a picture of the web."""
WEB_SECONDS = 300.0
"""How long fetching one may take in all."""


async def found_picture(client: AsyncRequests, source: Any, name: str | None = None) -> ImageUpload:
    """The image file that is to be uploaded; what is on the web is fetched.

    Args:
        client: The client, whose time-outs are kept to.
        source: What `picture_of` takes, a URL (`http://` or `https://`), or a handle of an image of any server.
        name: What it is called; by default as its file is.

    Raises:
        InvalidImageError: It is no picture, or cannot be fetched.
        NotFoundError: It is a handle, and its image does not exist.
    """
    if isinstance(source, AsyncImage):
        return ImageUpload(name or source.image_name, data=await source.bytes())
    url = web_url(source)
    if url is None:
        return await in_thread(partial(picture_of, name=name), source)  # making a PNG of pixels takes its time
    return ImageUpload(name or named_by(url), data=await _fetched(client, url))


async def picture_file(client: AsyncRequests, source: Any) -> File:
    """The image file as operations take it, for all that has a picture of its own: models, workflows, presets.

    Raises:
        InvalidImageError: It is no picture, or cannot be fetched.
        LocalFileError: It cannot be read.
        NotFoundError: It is a handle, and its image does not exist.
    """
    picture = await found_picture(client, source)
    head, _ = await in_thread(ImageUpload.head, picture)
    return File(picture.content, sent_name(picture.name), image_content_type(head, picture.name))


async def _fetched(client: AsyncRequests, url: str) -> bytes:
    """A picture of the web, asked for without anything of the client's: its credentials are for its server."""
    from invokeai_py_client.http._async.transport import AsyncTransport
    from invokeai_py_client.http.exchange import RequestArguments

    shown, content = shown_url(url), bytearray()
    parts, timeouts = urlsplit(url), client._shared.settings.timeouts  # pyright: ignore[reportPrivateUsage] - one library
    site = Settings(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}", timeouts, verify_ssl=True)
    web = AsyncTransport(Shared(site, Credentials(None), RetryPolicy(), max_retries=0))
    if parts.username is not None:
        web.session.auth = (unquote(parts.username), unquote(parts.password or ""))
    address = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    plain: RequestArguments = {"params": None, "headers": {"Accept-Encoding": "identity"}}
    try:
        with within(soon(WEB_SECONDS)):
            response = await web.request("GET", address, plain, largest=LARGEST_PICTURE, stream=True)
            if not response.is_success:
                raise InvalidImageError(f"{shown!r} cannot be fetched: HTTP {response.status_code}")
            async for portion in web.chunks(response):
                content += portion
                if len(content) >= HEAD_BYTES:  # what is none may have no end
                    image_content_type(bytes(content[:HEAD_BYTES]), shown)
                if len(content) > LARGEST_PICTURE:
                    raise InvalidImageError(
                        f"{shown!r} is larger than {LARGEST_PICTURE >> 20} MiB, the most that is fetched"
                    )
            return bytes(content)
    except (RequestError, InvalidRequestError, ClientClosedError) as error:
        reason = str(error).removeprefix(f"GET {address}: ")
    finally:
        await web.close()
    raise InvalidImageError(f"{shown!r} cannot be fetched: {reason}")  # outside of the block: the error shows all of it
