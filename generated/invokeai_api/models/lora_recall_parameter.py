from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class LoRARecallParameter(Model):
    """LoRA configuration for recall

    Attributes:
        model_name: The name of the LoRA model
        is_enabled: Whether the LoRA is enabled. Default: True.
        weight: The weight for the LoRA. -10 to 10. Default: 0.75.
    """

    model_name: str
    is_enabled: bool | Unset = UNSET
    weight: float | Unset = UNSET
