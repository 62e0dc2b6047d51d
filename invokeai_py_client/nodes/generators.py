"""Generators: the values the web UI makes up for batch nodes before it enqueues; the server knows nothing of them.

Numbers are read, rounded and drawn as JavaScript does it, so that the same workflow gives the same values here.
"""

from __future__ import annotations

import contextlib
import copy
import json
import math
import random
import re
from collections.abc import Callable, Mapping
from typing import Any

from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.text.jsons import Json, is_list, is_object

_NUMBERS: Mapping[str, Mapping[str, Any]] = {
    "arithmetic_sequence": {"start": 0, "step": 1, "count": 10},
    "linear_distribution": {"start": 0, "end": 10, "count": 10},
    "random_distribution_uniform": {"min": 0, "max": 10, "count": 10, "seed": None},
    "parse_string": {"input": "1,2,3,4,5,6,7,8,9,10", "splitOn": ","},
}
_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    **{f"integer_generator_{kind}": settings for kind, settings in _NUMBERS.items()},
    "float_generator_arithmetic_sequence": {"start": 0, "step": 0.1, "count": 10},
    "float_generator_linear_distribution": {"start": 0, "end": 1, "count": 10},
    "float_generator_random_distribution_uniform": {"min": 0, "max": 1, "count": 10, "seed": None},
    "float_generator_parse_string": {"input": "0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1", "splitOn": ","},
    "string_generator_parse_string": {"input": "foo,bar,baz,qux", "splitOn": ","},
    "string_generator_dynamic_prompts_combinatorial": {"input": "a super {cute|ferocious} {dog|cat}", "maxPrompts": 10},
    "string_generator_dynamic_prompts_random": {
        "input": "a super {cute|ferocious} {dog|cat}",
        "count": 10,
        "seed": None,
    },
    "image_generator_images_from_board": {"board_id": None, "category": "images"},
}
"""Settings of each kind of generator, as the web UI sets them by default."""

GENERATOR_FIELDS: Mapping[str, tuple[str, ...]] = {
    f"{name}GeneratorField": tuple(kind for kind in _DEFAULTS if kind.startswith(f"{name.lower()}_generator_"))
    for name in ("Integer", "Float", "String", "Image")
}
"""The kinds of generator each type of field takes."""

SERVER_SIDE = frozenset(kind for kind in _DEFAULTS if "dynamic_prompts" in kind or kind.startswith("image_"))
"""Kinds the server has to be asked for."""

_WHOLE = frozenset({"count", "maxPrompts", "seed"})
_MOST = 1_000_000
"""Values one generator may be asked for; no queue takes as many."""
_DIGITS = 300
"""Of a whole number in a text; Python reads no numbers of thousands."""
_FLOAT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_BLANKS = " \t\n\v\f\r\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)


def default_generator(field_type: str) -> dict[str, Any]:
    """Return the web UI's value for a new field of a generator's type."""
    return complete({"type": GENERATOR_FIELDS[field_type][0]})


def complete(generator: Json) -> dict[str, Any]:
    """A generator with every setting it lacks at its default."""
    given = {key: value for key, value in generator.items() if value is not None}
    defaults = copy.deepcopy(dict(_DEFAULTS.get(str(generator.get("type")), {})))
    return {key: value for key, value in {**defaults, **given}.items() if value is not None}


def check_generator(field_type: str, generator: object) -> str:
    """Describe what is wrong with a generator's settings; empty if nothing is."""
    kinds = GENERATOR_FIELDS[field_type]
    if not is_object(generator) or not isinstance(generator.get("type"), str) or generator["type"] not in kinds:
        return f"a generator is needed: a dict whose 'type' is one of {', '.join(map(repr, kinds))}"
    kind = str(generator["type"])
    for name, value in generator.items():
        known = _DEFAULTS[kind]
        if name == "type" or (value is None and (name == "values" or (name in known and known[name] is None))):
            continue
        if name == "values" and kind.startswith("float_"):
            if not is_list(value) or not all(isinstance(v, (int, float)) and math.isfinite(v) for v in value):
                return f"'values' must be a list of finite numbers, not {value!r:.80}"
            continue
        if name not in known:
            return f"{kind} has no setting {name!r}; it has {', '.join(map(repr, known))}"
        if why := _wrong(kind, name, value):
            return f"{name!r} must be {why}, not {value!r}"
    return ""


def _wrong(kind: str, name: str, value: Any) -> str:
    if name in ("input", "splitOn", "board_id"):
        return "" if isinstance(value, str) else "a string"
    if name == "category":
        return "" if value in ("images", "assets") else "'images' or 'assets'"
    number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    if name in _WHOLE or kind.startswith("integer_"):
        whole = number and value == int(value)
        if name in ("count", "maxPrompts"):
            return "" if whole and 0 <= value <= _MOST else f"a whole number, 0 to {_MOST}"
        return "" if whole else "a whole number"
    return "" if number else "a finite number"


def generate(generator: Json) -> list[Any]:
    """The values of a generator that needs no server.

    Raises:
        WorkflowError: Its kind is unknown.
    """
    settings = complete(generator)
    kind = str(settings.get("type"))
    if kind not in _DEFAULTS or kind in SERVER_SIDE:
        raise WorkflowError(f"no values can be made by a generator of type {kind!r}")
    name, _, how = kind.partition("_generator_")
    # Only generators of fractions keep the values of the preview.
    if name == "float" and is_list(settings.get("values")):
        return list(settings["values"])
    if how == "parse_string":
        return _PARSERS[name](_split(settings["input"], settings["splitOn"]))
    return _DISTRIBUTIONS[how](settings, name == "integer")


def _arithmetic(settings: Json, whole: bool) -> list[Any]:
    start, step = settings["start"], settings["step"]
    return [start] if step == 0 else [start + position * step for position in range(int(settings["count"]))]


def _linear(settings: Json, whole: bool) -> list[Any]:
    start, end, count = settings["start"], settings["end"], int(settings["count"])
    if count == 1:
        return [start]
    parts = [(end - start) * (position / (count - 1)) for position in range(count)]
    return [start + math.floor(part + 0.5) if whole else start + part for part in parts]


def _uniform(settings: Json, whole: bool) -> list[Any]:
    low, high = settings["min"], settings["max"]
    draw = mersenne_twister(int(settings["seed"])) if "seed" in settings else random.random
    count = range(int(settings["count"]))
    return [math.floor(draw() * (high - low + 1)) + low if whole else draw() * (high - low) + low for _ in count]


def mersenne_twister(seed: int) -> Callable[[], float]:
    """Numbers from 0 up to 1 as the web UI draws them: MT19937 seeded by one word, 32 bits to a number."""
    words = [seed & 0xFFFFFFFF]
    for position in range(1, 624):
        words.append((1812433253 * (words[-1] ^ (words[-1] >> 30)) + position) & 0xFFFFFFFF)
    twister = random.Random()  # noqa: S311 - pictures, not secrets
    twister.setstate((3, (*words, 624), None))
    return lambda: twister.getrandbits(32) / 2**32


def _split(text: str, separator: str) -> list[str]:
    if separator == "":
        return [text]
    with contextlib.suppress(ValueError):  # else it is taken as it stands
        separator = json.loads(f'"{separator}"')
    return text.split(separator) if separator else list(text)


def _floats(parts: list[str]) -> list[Any]:
    found = [_FLOAT.match(part.strip(_BLANKS)) for part in parts]
    return [float(number[0]) for number in found if number]


def _integers(parts: list[str]) -> list[Any]:
    found = [_INTEGER.match(part.strip(_BLANKS)) for part in parts]
    return [int(number[0][:_DIGITS]) for number in found if number]


def _strings(parts: list[str]) -> list[Any]:
    return [part for part in parts if part]


_PARSERS: Mapping[str, Callable[[list[str]], list[Any]]] = {"integer": _integers, "float": _floats, "string": _strings}
_DISTRIBUTIONS: Mapping[str, Callable[[Json, bool], list[Any]]] = {
    "arithmetic_sequence": _arithmetic,
    "linear_distribution": _linear,
    "random_distribution_uniform": _uniform,
}
