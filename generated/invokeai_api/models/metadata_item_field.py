from __future__ import annotations

from typing import Any

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class MetadataItemField(Model):
    """MetadataItemField

    Attributes:
        label: Label for this metadata item
        value: The value for this metadata item (may be any type)
    """

    label: str
    value: Any
