from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .sam_point import SAMPoint


@define(kw_only=True, repr=False)
class SAMPointsField(Model):
    """SAMPointsField

    Attributes:
        points: The points of the object. At least 1 item.
    """

    points: list[SAMPoint]
    _specs_ = {
        "points": "[SAMPoint]",
    }
