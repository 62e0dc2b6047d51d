from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .bounding_box_field import BoundingBoxField
    from .image_field import ImageField
    from .literals import SegmentAnythingInvocationMaskFilter, SegmentAnythingInvocationModelType0
    from .sam_points_field import SAMPointsField


@define(kw_only=True, repr=False)
class SegmentAnythingInvocation(AnyInvocation):
    """Runs a Segment Anything Model (SAM or SAM2).

    Attributes:
        apply_polygon_refinement: Whether to apply polygon refinement to the masks. This will smooth the edges of the masks slightly
            and ensure that each mask consists of a single closed polygon (before merging). Default: True.
        bounding_boxes: The bounding boxes to prompt the model with.
        image: The image to segment.
        mask_filter: The filtering to apply to the detected masks before merging them into a final output. Default:
            'all'.
        model: The Segment Anything model to use (SAM or SAM2).
        point_lists: The list of point lists to prompt the model with. Each list of points represents a single object.
    """

    type_: Literal["segment_anything"] = "segment_anything"
    apply_polygon_refinement: bool | Unset = UNSET
    bounding_boxes: list[BoundingBoxField] | None | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask_filter: SegmentAnythingInvocationMaskFilter | Unset = UNSET
    model: None | SegmentAnythingInvocationModelType0 | Unset = UNSET
    point_lists: list[SAMPointsField] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "bounding_boxes": "[BoundingBoxField]",
        "image": "ImageField",
        "point_lists": "[SAMPointsField]",
    }
