from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ExternalResolutionPreset(Model):
    """ExternalResolutionPreset"""

    aspect_ratio: str
    """Aspect ratio string, e.g. '1:1'. At least 1 character."""
    height: int
    """More than 0."""
    image_size: str
    """Image size preset, e.g. '1K'. At least 1 character."""
    label: str
    """Display label, e.g. '1:1 (1K)'. At least 1 character."""
    width: int
    """More than 0."""
