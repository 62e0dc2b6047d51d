from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ImageField(Model):
    """An image primitive field

    Attributes:
        image_name: The name of the image
    """

    image_name: str
