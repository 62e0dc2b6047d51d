from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class URLRegexTokenPair(Model):
    """URLRegexTokenPair

    Attributes:
        token: Token to use when the URL matches the regex
        url_regex: Regular expression to match against the URL
    """

    token: str
    url_regex: str
