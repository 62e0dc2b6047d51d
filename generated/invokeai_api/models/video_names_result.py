from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class VideoNamesResult(Model):
    """Response containing ordered video names with metadata for optimistic updates.

    Attributes:
        starred_count: Number of starred videos (when starred_first=True)
        total_count: Total number of videos matching the query
        video_names: Ordered list of video names
    """

    starred_count: int
    total_count: int
    video_names: list[str]
