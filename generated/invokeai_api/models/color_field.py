from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ColorField(Model):
    """A color primitive field"""

    a: int
    """The alpha component. 0 to 255."""
    b: int
    """The blue component. 0 to 255."""
    g: int
    """The green component. 0 to 255."""
    r: int
    """The red component. 0 to 255."""
