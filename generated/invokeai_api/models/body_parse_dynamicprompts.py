from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class BodyParseDynamicprompts(Model):
    """Body_parse_dynamicprompts"""

    prompt: str
    """The prompt to parse with dynamicprompts"""
    combinatorial: bool | Unset = UNSET
    """Whether to use the combinatorial generator. Default: True."""
    max_prompts: int | Unset = UNSET
    """The max number of prompts to generate. 1 to 10000. Default: 1000."""
    seed: int | None | Unset = UNSET
    """The seed to use for random generation. Only used if not combinatorial"""
