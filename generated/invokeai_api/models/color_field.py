from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ColorField(Model):
    """A color primitive field"""

    a: int
    """The alpha component"""
    b: int
    """The blue component"""
    g: int
    """The green component"""
    r: int
    """The red component"""
