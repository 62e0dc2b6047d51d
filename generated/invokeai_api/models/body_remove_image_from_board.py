from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyRemoveImageFromBoard(Model):
    """Body_remove_image_from_board

    Attributes:
        image_name: The name of the image to remove
    """

    image_name: str
