from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class AppVersion(Model):
    """App Version Response

    Attributes:
        version: App version
    """

    version: str
