from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ReferenceImageRecallParameter(Model):
    """Global reference-image configuration for recall.

    Used for reference images that feed directly into the main model rather
    than through a separate IP-Adapter / ControlNet model — for example
    FLUX.2 Klein, FLUX Kontext, and Qwen Image Edit. The receiving frontend
    picks the correct config type (``flux2_reference_image`` /
    ``qwen_image_reference_image`` / ``flux_kontext_reference_image``) based
    on the currently-selected main model.

    Attributes:
        image_name: The filename of the reference image in outputs/images
    """

    image_name: str
