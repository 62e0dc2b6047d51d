from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .literals import SAMPointLabel


@define(kw_only=True, repr=False)
class SAMPoint(Model):
    """SAMPoint

    Attributes:
        label: The label of the point
        x: The x-coordinate of the point
        y: The y-coordinate of the point
    """

    label: SAMPointLabel
    x: int
    y: int
