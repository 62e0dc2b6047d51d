from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class URLRegexTokenPair(Model):
    """URLRegexTokenPair"""

    token: str
    """Token to use when the URL matches the regex"""
    url_regex: str
    """Regular expression to match against the URL"""
