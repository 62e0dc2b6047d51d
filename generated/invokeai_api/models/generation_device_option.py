from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class GenerationDeviceOption(Model):
    """A device that may be selected for generation.

    Attributes:
        device: The device identifier, e.g. 'cuda:0', 'mps', or 'cpu'
        name: Human-readable device name
    """

    device: str
    name: str
