from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class StylePresetField(Model):
    """A style preset primitive field

    Attributes:
        style_preset_id: The id of the style preset
    """

    style_preset_id: str
