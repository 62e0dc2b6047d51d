"""Reading never raises and never loses anything, whatever JSON a server sends."""

from __future__ import annotations

import copy
import json
import random
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invokeai_api import models

from invokeai_py_client.bindings import Model, loader
from invokeai_py_client.text.jsons import is_list, is_object
from tests.sampler import Doc, Sampler
from tests.versions.round_trips import same

# Surrogates cannot be written as UTF-8, so no JSON has them; neither has it NaN.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4), max_leaves=12
)
QUICK = settings(database=None, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])

CLASSES: list[type[Model]] = [
    found for name in dir(models) if isinstance(found := getattr(models, name), type) and issubclass(found, Model)
]
KEYS = sorted({key for found in CLASSES for key in (*found.__annotations__, *getattr(found, "_wire_", {}).values())})
TAGS = sorted(
    {
        part.partition("=")[2]
        for found in CLASSES
        for tags in getattr(found, "_members_", {})
        for part in tags.split("|")
    }
)


@QUICK
@given(st.sampled_from(CLASSES), st.dictionaries(TEXT, JSON, max_size=6))
def test_any_object(model: type[Model], data: Doc) -> None:
    assert same(data, model.from_dict(data).to_dict())


@settings(QUICK, max_examples=200)
@given(st.sampled_from(CLASSES), st.data())
def test_any_value_at_any_key(model: type[Model], data: st.DataObject) -> None:
    """Objects with the keys of the schemas, at any depth, and the tags of unions, where they do not belong."""
    values = st.recursive(
        SCALARS | st.sampled_from(TAGS),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
        max_leaves=15,
    )
    keys = st.sampled_from([*model.__annotations__, *getattr(model, "_wire_", {}).values(), "type", "id"])
    given_ = data.draw(st.dictionaries(keys, values, max_size=8))
    assert same(given_, model.from_dict(given_).to_dict())


@QUICK
@given(st.sampled_from(CLASSES), JSON)
def test_any_json_at_all(model: type[Model], data: Any) -> None:
    """What is no object is returned as it is."""
    read = model.from_dict(data)
    assert same(data, read.to_dict() if isinstance(read, Model) else read)


@QUICK
@given(st.sampled_from([f"[{{{name}}}]|{name}" for name in ("ImageDTO", "AnyInvocation", "Graph", "ModelsList")]), JSON)
def test_any_answer(spec: str, data: Any) -> None:
    loader(spec)(data)


def test_real_data_that_is_damaged(snapshot: Doc) -> None:
    """Samples in which random places have random values, or the values of other places."""
    chance = random.Random(20_000)
    components = [name for name in snapshot["components"]["schemas"] if hasattr(models, name.replace("_", ""))]
    sampler = Sampler(snapshot)
    samples = [(name, sampler.sample({"$ref": f"/{name}"}, full=True)) for name in components]
    samples = [(name, sample) for name, sample in samples if is_object(sample)]
    for _ in range(20_000):
        name, sample = chance.choice(samples)
        damaged = damage(copy.deepcopy(sample), chance, samples)
        reader = getattr(models, name.replace("_", ""))
        if isinstance(reader, type) and issubclass(reader, Model):
            assert same(damaged, reader.from_dict(damaged).to_dict()), (name, damaged)


def damage(value: Any, chance: random.Random, samples: list[tuple[str, Any]]) -> Any:
    """Change one place of a JSON value."""
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [value]
    while waiting:
        container: Any = waiting.pop()
        keys: list[Any] = list(container) if is_object(container) else list(range(len(container)))
        places += [(container, key) for key in keys]
        waiting += [container[key] for key in keys if is_object(container[key]) or is_list(container[key])]
    if places:
        container, key = chance.choice(places)
        other = copy.deepcopy(chance.choice(samples)[1])
        container[key] = chance.choice([None, True, -1, 1e300, "", "text", [], {}, [other], other, {"type": other}])
    return value


def test_data_deeper_than_python_goes_is_left_as_it_is() -> None:
    session: Doc = {"id": "innermost"}
    for _ in range(5_000):
        session = {"id": "s", "waiting_workflow_call_child_session": session}
    inner: Any = models.GraphExecutionState.from_dict(session)
    levels = 0
    while isinstance(inner, models.GraphExecutionState):
        levels += 1
        inner = inner.waiting_workflow_call_child_session
    assert 10 < levels < sys.getrecursionlimit()
    assert inner["id"] == "s"


@pytest.mark.parametrize("text", ['{"a": 1, "a": 2}', '{"id": "\\ud83d\\ude00", "type": "integer", "value": 1e400}'])
def test_odd_json_that_python_reads(text: str) -> None:
    data = json.loads(text)
    assert models.AnyInvocation.from_dict(data).to_dict() == data
