from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class BodyParseDynamicprompts(Model):
    """Body_parse_dynamicprompts

    Attributes:
        prompt: The prompt to parse with dynamicprompts
        combinatorial: Whether to use the combinatorial generator. Default: True.
        max_prompts: The max number of prompts to generate. 1 to 10000. Default: 1000.
        seed: The seed to use for random generation. Only used if not combinatorial
    """

    prompt: str
    combinatorial: bool | Unset = UNSET
    max_prompts: int | Unset = UNSET
    seed: int | None | Unset = UNSET
