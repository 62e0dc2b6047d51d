from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyDoHfLogin(Model):
    """Body_do_hf_login

    Attributes:
        token: Hugging Face token to use for login
    """

    token: str
