from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyAddImageToBoard(Model):
    """Body_add_image_to_board

    Attributes:
        board_id: The id of the board to add to
        image_name: The name of the image to add
    """

    board_id: str
    image_name: str
