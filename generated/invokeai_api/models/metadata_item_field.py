from __future__ import annotations

from typing import Any

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class MetadataItemField(Model):
    """MetadataItemField"""

    label: str
    """Label for this metadata item"""
    value: Any
    """The value for this metadata item (may be any type)"""
