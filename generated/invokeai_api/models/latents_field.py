from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class LatentsField(Model):
    """A latents tensor primitive field

    Attributes:
        latents_name: The name of the latents
        seed: Seed used to generate this latents
    """

    latents_name: str
    seed: int | None | Unset = UNSET
