from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ColorField(Model):
    """A color primitive field

    Attributes:
        a: The alpha component. 0 to 255.
        b: The blue component. 0 to 255.
        g: The green component. 0 to 255.
        r: The red component. 0 to 255.
    """

    a: int
    b: int
    g: int
    r: int
