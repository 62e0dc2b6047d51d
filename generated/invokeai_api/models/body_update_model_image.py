from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import File, Model


@define(kw_only=True, repr=False)
class BodyUpdateModelImage(Model):
    """Body_update_model_image"""

    image: File
