from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ImageField(Model):
    """An image primitive field

    Attributes:
        image_name: The name of the image
    """

    image_name: str
