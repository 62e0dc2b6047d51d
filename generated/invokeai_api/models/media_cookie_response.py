from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class MediaCookieResponse(Model):
    """Response from refreshing the media cookie.

    Attributes:
        success: Whether the media cookie was set (always true in single-user mode)
    """

    success: bool
