from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class BoundingBoxField(Model):
    """A bounding box primitive value."""

    x_max: int
    """The maximum x-coordinate of the bounding box (exclusive)."""
    x_min: int
    """The minimum x-coordinate of the bounding box (inclusive)."""
    y_max: int
    """The maximum y-coordinate of the bounding box (exclusive)."""
    y_min: int
    """The minimum y-coordinate of the bounding box (inclusive)."""
    score: float | None | Unset = UNSET
    """The score associated with the bounding box. In the range [0, 1]. This value is typically set when the
    bounding box was produced by a detector and has an associated confidence score. 0 to 1."""
