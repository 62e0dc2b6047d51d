from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ImageNamesResult(Model):
    """Response containing ordered image names with metadata for optimistic updates."""

    image_names: list[str]
    """Ordered list of image names"""
    starred_count: int
    """Number of starred images (when starred_first=True)"""
    total_count: int
    """Total number of images matching the query"""
