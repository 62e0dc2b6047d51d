from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .literals import SAMPointLabel


@define(kw_only=True, repr=False)
class SAMPoint(Model):
    """SAMPoint"""

    label: SAMPointLabel
    x: int
    """The x-coordinate of the point"""
    y: int
    """The y-coordinate of the point"""
