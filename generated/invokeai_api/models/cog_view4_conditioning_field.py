from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class CogView4ConditioningField(Model):
    """A conditioning tensor primitive value

    Attributes:
        conditioning_name: The name of conditioning tensor
    """

    conditioning_name: str
