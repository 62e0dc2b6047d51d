"""The choice of an installed model by key or name."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeGuard, TypeVar

from invokeai_py_client.exceptions import ModelNotFoundError
from invokeai_py_client.kit.names import find_named, near
from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.text.jsons import is_object

ModelIdentifier = Mapping[str, str]
"""`key`, `hash`, `name`, `base`, `type` and, where a model has them, `variant` and `format`."""

IDENTIFIER_KEYS = ("key", "hash", "name", "base", "type")

M = TypeVar("M", bound=ModelIdentifier)


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
    fitting = [model for model in models if fits(model, field.model_filter)]
    found = named(wanted, fitting, f"input {where}: ")
    of_base = [model for model in fitting if model["base"] == base]
    if found is None and len(of_base) == 1:
        found = of_base[0]
    if found is None:
        raise nothing_named(wanted, models, fitting, field.model_filter, f"input {where}: ")
    return {key: found.get(key, "") for key in IDENTIFIER_KEYS}


def find_installed(wanted: str, models: Sequence[M], kind: Mapping[str, Collection[str]]) -> M:
    """The installed model of this key or name, and of this kind: the values each key may have.

    Raises:
        ModelNotFoundError: There is none, or more than one; the message lists the candidates.
    """
    fitting = [model for model in models if fits(model, kind)]
    found = named(wanted, fitting)
    if found is None:
        raise nothing_named(wanted, models, fitting, kind)
    return found


def fits(model: ModelIdentifier, kind: Mapping[str, Collection[str]]) -> bool:
    """Whether a model is of a kind: for an input's, whether the web UI would offer it there."""
    return all(model.get(key) in values for key, values in kind.items())


def named(wanted: str, models: Sequence[M], prefix: str = "") -> M | None:
    """The model of this key or name: exactly, in other case, or with other punctuation.

    Raises:
        ModelNotFoundError: There are several; the message, which begins with the prefix, lists them.
    """
    found = find_named(wanted, models, lambda model: (model["key"], model["name"]))
    if len(found) > 1:
        raise ModelNotFoundError(f"{prefix}{len(found)} models are named {wanted!r}; give a key:{_list(found)}")
    return found[0] if found else None


def nothing_named(
    wanted: str,
    models: Sequence[ModelIdentifier],
    fitting: Sequence[ModelIdentifier],
    kind: Mapping[str, Collection[str]],
    prefix: str = "",
) -> ModelNotFoundError:
    """The error that tells which models there are instead.

    Args:
        wanted: The key or name that was looked for.
        models: The installed models.
        fitting: Those of the kind that is needed.
        kind: That kind.
        prefix: The beginning of the message, such as `"input 'Model': "`; empty where no input is meant.
    """
    shown = " and ".join(f"{key} {' or '.join(values)}" for key, values in kind.items())
    problem = f"{prefix}no model {wanted!r} is installed" + (f" with {shown}" if shown else "")
    other = [model for model in models if wanted in (model["key"], model["name"])]
    if other:
        problem += f"; the one installed does not fit{' here' if prefix else ''}:{_list(other)}"
    if not fitting:
        return ModelNotFoundError(f"{problem}\n  no installed model fits{' this input' if prefix else ''}")
    hint = near(wanted, (model["name"] for model in fitting))
    remedy = "\n  `workflow.sync_models()` binds all models of a workflow made elsewhere" if prefix else ""
    return ModelNotFoundError(f"{problem}{hint}\n  installed{' and fitting' if shown else ''}:{_list(fitting)}{remedy}")


def _list(models: Sequence[ModelIdentifier]) -> str:
    return "".join(f"\n  {m['name']!r} ({m['base']}, {m.get('type')}, key {m['key']})" for m in models)
