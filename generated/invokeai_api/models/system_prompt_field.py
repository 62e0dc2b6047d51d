from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class SystemPromptField(Model):
    """A system prompt primitive field

    Attributes:
        system_prompt_id: The id of the system prompt
    """

    system_prompt_id: str
