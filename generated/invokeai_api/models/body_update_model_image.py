from __future__ import annotations

from invokeai_py_client.bindings import File, Model, define


@define(kw_only=True, repr=False)
class BodyUpdateModelImage(Model):
    """Body_update_model_image"""

    image: File
