from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyGetImagesByNames(Model):
    """Body_get_images_by_names

    Attributes:
        image_names: Object containing list of image names to fetch DTOs for. At most 1000 items, each at most 255
            characters.
    """

    image_names: list[str]
