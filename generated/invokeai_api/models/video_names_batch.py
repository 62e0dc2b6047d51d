from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class VideoNamesBatch(Model):
    """VideoNamesBatch

    Attributes:
        video_names: The list of video names to process. At most 1000 items, each at most 255 characters.
    """

    video_names: list[str]
