from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BodyDownloadImagesFromList(Model):
    """Body_download_images_from_list

    Attributes:
        board_id: The board from which image should be downloaded
        image_names: The list of names of images to download. At most 1000 items, each at most 255 characters.
    """

    board_id: None | str | Unset = UNSET
    image_names: list[str] | None | Unset = UNSET
