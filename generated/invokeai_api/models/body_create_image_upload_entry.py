from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BodyCreateImageUploadEntry(Model):
    """Body_create_image_upload_entry

    Attributes:
        height: The height of the image
        width: The width of the image
        board_id: The board to add this image to, if any
    """

    height: int
    width: int
    board_id: None | str | Unset = UNSET
