from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BodyDoHfLogin(Model):
    """Body_do_hf_login

    Attributes:
        token: Hugging Face token to use for login
    """

    token: str
