from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class DenoiseMaskField(Model):
    """An inpaint mask field

    Attributes:
        mask_name: The name of the mask image
        gradient: Used for gradient inpainting. Default: False.
        masked_latents_name: The name of the masked image latents
    """

    mask_name: str
    gradient: bool | Unset = UNSET
    masked_latents_name: None | str | Unset = UNSET
