from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class VideoUrlsDTO(Model):
    """The URLs for a video and its thumbnail.

    Attributes:
        thumbnail_url: The URL of the video's first-frame thumbnail (WebP).
        video_name: The unique name of the video.
        video_url: The URL of the video file (MP4).
    """

    thumbnail_url: str
    video_name: str
    video_url: str
