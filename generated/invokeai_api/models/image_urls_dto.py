from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ImageUrlsDTO(Model):
    """The URLs for an image and its thumbnail.

    Attributes:
        image_name: The unique name of the image.
        image_url: The URL of the image.
        thumbnail_url: The URL of the image's thumbnail.
    """

    image_name: str
    image_url: str
    thumbnail_url: str
