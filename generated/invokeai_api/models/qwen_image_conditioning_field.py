from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class QwenImageConditioningField(Model):
    """A Qwen Image Edit conditioning tensor primitive value

    Attributes:
        conditioning_name: The name of conditioning tensor
    """

    conditioning_name: str
