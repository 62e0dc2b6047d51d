from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ErnieImageConditioningField(Model):
    """An ERNIE-Image conditioning tensor primitive value.

    Attributes:
        conditioning_name: The name of conditioning tensor
    """

    conditioning_name: str
