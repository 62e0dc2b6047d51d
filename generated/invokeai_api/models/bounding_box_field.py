from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BoundingBoxField(Model):
    """A bounding box primitive value.

    Attributes:
        x_max: The maximum x-coordinate of the bounding box (exclusive).
        x_min: The minimum x-coordinate of the bounding box (inclusive).
        y_max: The maximum y-coordinate of the bounding box (exclusive).
        y_min: The minimum y-coordinate of the bounding box (inclusive).
        score: The score associated with the bounding box. In the range [0, 1]. This value is typically set when
            the bounding box was produced by a detector and has an associated confidence score. 0 to 1.
    """

    x_max: int
    x_min: int
    y_max: int
    y_min: int
    score: float | None | Unset = UNSET
