"""What importing costs: nothing is loaded before it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("httpx", "websockets", "attrs", "asyncio", "invokeai_api", "dateutil")


def loaded_after(code: str) -> set[str]:
    """Top-level names of the modules a fresh interpreter has after running `code`."""
    program = f"{code}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    return set(
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    )


def test_the_package_loads_nothing() -> None:
    assert loaded_after("import invokeai_py_client").isdisjoint(HEAVY)


def test_making_a_client_loads_no_network_and_no_bindings() -> None:
    code = "from invokeai_py_client import InvokeAIClient; InvokeAIClient('http://127.0.0.1:1')"
    assert loaded_after(code).isdisjoint({"httpx", "websockets", "invokeai_api"})


def test_an_unknown_name_is_an_attribute_error() -> None:
    import invokeai_py_client

    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = invokeai_py_client.Nothing  # pyright: ignore
    assert invokeai_py_client.__version__
    assert "InvokeAIClient" in dir(invokeai_py_client)
