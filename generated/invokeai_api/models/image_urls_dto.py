from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ImageUrlsDTO(Model):
    """The URLs for an image and its thumbnail."""

    image_name: str
    """The unique name of the image."""
    image_url: str
    """The URL of the image."""
    thumbnail_url: str
    """The URL of the image's thumbnail."""
