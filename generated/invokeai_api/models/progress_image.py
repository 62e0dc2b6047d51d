from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ProgressImage(Model):
    """The progress image sent intermittently during processing

    Attributes:
        data_url: The image data as a b64 data URL
        height: The effective height of the image in pixels. At least 1.
        width: The effective width of the image in pixels. At least 1.
    """

    data_url: str
    height: int
    width: int
    _wire_ = {
        "data_url": "dataURL",
    }
