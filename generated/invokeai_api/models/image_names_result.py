from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ImageNamesResult(Model):
    """Response containing ordered image names with metadata for optimistic updates.

    Attributes:
        image_names: Ordered list of image names
        starred_count: Number of starred images (when starred_first=True)
        total_count: Total number of images matching the query
    """

    image_names: list[str]
    starred_count: int
    total_count: int
