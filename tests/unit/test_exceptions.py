"""Errors are whole when they are raised: message and attributes."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from invokeai_py_client import exceptions
from invokeai_py_client.exceptions import InvokeAIError

CLASSES = [cls for cls in vars(exceptions).values() if isinstance(cls, type) and issubclass(cls, InvokeAIError)]


def attributes_of(cls: type) -> Iterator[str]:
    for base in cls.__mro__:
        if base in CLASSES:
            yield from inspect.get_annotations(base)


@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_takes_its_attributes_and_keeps_them(cls: Any) -> None:
    given = {name: f"value of {name}" for name in attributes_of(cls)}
    error = cls("it failed", **given)
    error.extend_message("; try again")
    for one in (error, pickle.loads(pickle.dumps(error))):
        assert str(one) == "it failed; try again"
        assert {name: getattr(one, name) for name in given} == given
    assert not {name for name, value in given.items() if getattr(cls("it failed"), name) == value}


@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_refuses_what_it_has_no_attribute_for(cls: Any) -> None:
    with pytest.raises(TypeError, match=f"{cls.__name__} has no attribute 'colour'"):
        cls("it failed", colour="red")
