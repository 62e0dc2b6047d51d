from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class HuggingFaceModels(Model):
    """HuggingFaceModels

    Attributes:
        is_diffusers: Whether the metadata is for a Diffusers format model
        urls: URLs for all checkpoint format models in the metadata. Each at least 1 character.
    """

    is_diffusers: bool
    urls: list[str] | None
