"""Which installed model is meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from invokeai_py_client._core.templates import FieldTemplate
from invokeai_py_client.exceptions import ModelNotFoundError

ModelIdentifier = Mapping[str, str]
"""`key`, `hash`, `name`, `base`, `type` and, where a model has them, `variant` and `format`."""

IDENTIFIER_KEYS = ("key", "hash", "name", "base", "type")


def find_model(wanted: str, models: Sequence[ModelIdentifier], field: FieldTemplate, where: str) -> dict[str, str]:
    """The identifier of the installed model of this key or name that fits an input.

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
