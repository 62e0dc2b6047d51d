from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class Ideogram4Region(Model):
    """A single region of an Ideogram 4 structured caption (description + optional bounding box).

    Attributes:
        prompt: The region's description (becomes the element's `desc`).
        bbox: Normalized bounding box [y_min, x_min, y_max, x_max] (0–1000), or null for a region with no drawn
            content. 4 items, each 0 to 1000.
    """

    prompt: str
    bbox: list[int] | None | Unset = UNSET
