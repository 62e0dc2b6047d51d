"""Which installed model is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TypeGuard

from invokeai_py_client._core.jsons import is_object
from invokeai_py_client._core.templates import FieldTemplate
from invokeai_py_client.exceptions import ModelNotFoundError

ModelIdentifier = Mapping[str, str]
"""`key`, `hash`, `name`, `base`, `type` and, where a model has them, `variant` and `format`."""

IDENTIFIER_KEYS = ("key", "hash", "name", "base", "type")


def is_identifier(value: object) -> TypeGuard[ModelIdentifier]:
    """Whether a JSON value is how the server names a model."""
    return is_object(value) and all(isinstance(value.get(key), str) for key in IDENTIFIER_KEYS)


def find_model(
    wanted: str, models: Sequence[ModelIdentifier], field: FieldTemplate, where: str, base: str = ""
) -> dict[str, str]:
    """The identifier of the installed model of this key or name that fits an input.

    Args:
        wanted: Its key or name.
        models: The installed models.
        field: The input.
        where: How messages name it.
        base: Where none goes by the name, the only one of this base will do.

    Raises:
        ModelNotFoundError: None fits, or more than one; the message lists the candidates.
    """
    fitting = [model for model in models if fits(model, field)]
    for same in (str, str.casefold):
        found = [m for m in fitting if same(wanted) in (same(m["key"]), same(m["name"]))]
        if len(found) == 1:
            return {key: found[0][key] for key in IDENTIFIER_KEYS}
        if found:
            raise ModelNotFoundError(
                f"input {where}: {len(found)} models are named {wanted!r}; give a key:{_list(found)}"
            )
    of_base = [model for model in fitting if model["base"] == base]
    if len(of_base) == 1:
        return {key: of_base[0][key] for key in IDENTIFIER_KEYS}
    kind = " and ".join(f"{key} {' or '.join(values)}" for key, values in field.model_filter.items())
    problem = f"input {where}: no model {wanted!r} is installed" + (f" with {kind}" if kind else "")
    other = [model for model in models if wanted in (model["key"], model["name"])]
    if other:
        problem += f"; the one installed does not fit here:{_list(other)}"
    if not fitting:
        raise ModelNotFoundError(f"{problem}\n  no installed model fits this input")
    near = get_close_matches(wanted, [model["name"] for model in fitting], n=1)
    hint = f"\n  did you mean {near[0]!r}?" if near else ""
    raise ModelNotFoundError(f"{problem}{hint}\n  installed and fitting:{_list(fitting)}")


def fits(model: ModelIdentifier, field: FieldTemplate) -> bool:
    """Whether the web UI would offer this model for an input."""
    return all(model.get(key) in values for key, values in field.model_filter.items())


def _list(models: Sequence[ModelIdentifier]) -> str:
    return "".join(f"\n  {m['name']!r} ({m['base']}, {m['type']}, key {m['key']})" for m in models)
