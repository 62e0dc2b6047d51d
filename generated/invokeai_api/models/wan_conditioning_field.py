from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WanConditioningField(Model):
    """A Wan 2.2 conditioning tensor primitive value.

    Wan conditioning is the UMT5-XXL hidden state for the prompt plus an attention
    mask marking valid (non-padding) tokens.

    Attributes:
        conditioning_name: The name of conditioning tensor
    """

    conditioning_name: str
