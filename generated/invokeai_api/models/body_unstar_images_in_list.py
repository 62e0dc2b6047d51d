from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyUnstarImagesInList(Model):
    """Body_unstar_images_in_list

    Attributes:
        image_names: The list of names of images to unstar. At most 1000 items, each at most 255 characters.
    """

    image_names: list[str]
