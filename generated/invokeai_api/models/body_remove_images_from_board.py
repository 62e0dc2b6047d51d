from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyRemoveImagesFromBoard(Model):
    """Body_remove_images_from_board

    Attributes:
        image_names: The names of the images to remove. At most 1000 items, each at most 255 characters.
    """

    image_names: list[str]
