from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ExternalResolutionPreset(Model):
    """ExternalResolutionPreset

    Attributes:
        aspect_ratio: Aspect ratio string, e.g. '1:1'. At least 1 character.
        height: More than 0.
        image_size: Image size preset, e.g. '1K'. At least 1 character.
        label: Display label, e.g. '1:1 (1K)'. At least 1 character.
        width: More than 0.
    """

    aspect_ratio: str
    height: int
    image_size: str
    label: str
    width: int
