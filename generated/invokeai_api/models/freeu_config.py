from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class FreeUConfig(Model):
    """Configuration for the FreeU hyperparameters.
    - https://huggingface.co/docs/diffusers/main/en/using-diffusers/freeu
    - https://github.com/ChenyangSi/FreeU

    Attributes:
        b1: Scaling factor for stage 1 to amplify the contributions of backbone features. -1 to 3.
        b2: Scaling factor for stage 2 to amplify the contributions of backbone features. -1 to 3.
        s1: Scaling factor for stage 1 to attenuate the contributions of the skip features. This is done to
            mitigate the "oversmoothing effect" in the enhanced denoising process. -1 to 3.
        s2: Scaling factor for stage 2 to attenuate the contributions of the skip features. This is done to
            mitigate the "oversmoothing effect" in the enhanced denoising process. -1 to 3.
    """

    b1: float
    b2: float
    s1: float
    s2: float
