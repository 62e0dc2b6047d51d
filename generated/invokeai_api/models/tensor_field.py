from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class TensorField(Model):
    """A tensor primitive field.

    Attributes:
        tensor_name: The name of a tensor.
    """

    tensor_name: str
