from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class VideoField(Model):
    """A video primitive field

    Attributes:
        video_name: The name of the video
    """

    video_name: str
