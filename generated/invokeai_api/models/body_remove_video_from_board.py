from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyRemoveVideoFromBoard(Model):
    """Body_remove_video_from_board

    Attributes:
        video_name: The name of the video to remove from its board
    """

    video_name: str
