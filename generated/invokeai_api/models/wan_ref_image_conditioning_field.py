from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class WanRefImageConditioningField(Model):
    """Reference-image conditioning for Wan 2.2 I2V.

    Carries the 20-channel VAE-latent condition tensor (4-channel first-frame
    mask + 16-channel ref-image latents). The denoise loop concatenates this
    to the 16-channel noise latents along the channel dim each step, producing
    the 36-channel input the I2V-A14B transformer expects.

    Also carries the spatial dims and frame count used to encode the image so
    the denoise node can sanity-check the user's width/height/num_frames — a
    latent temporal-dim mismatch is hard to debug from the downstream error.

    Attributes:
        condition_tensor_name: Name of the saved [1, 20, T_lat, H/8, W/8] condition tensor.
        height: Image height used during VAE encoding (matches denoise height).
        width: Image width used during VAE encoding (matches denoise width).
        num_frames: Pixel-frame count the condition was built for. 1 for single-frame I2V (image output), 81+ for video.
            Default: 1.
    """

    condition_tensor_name: str
    height: int
    width: int
    num_frames: int | Unset = UNSET
