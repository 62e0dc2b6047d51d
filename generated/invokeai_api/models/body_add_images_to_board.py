from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyAddImagesToBoard(Model):
    """Body_add_images_to_board

    Attributes:
        board_id: The id of the board to add to
        image_names: The names of the images to add. At most 1000 items, each at most 255 characters.
    """

    board_id: str
    image_names: list[str]
