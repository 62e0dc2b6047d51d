"""The real server that benchmarks measure against: that at INVOKEAI_URL, or one booted with INVOKEAI_SERVER_PYTHON."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager

from invokeai_py_client.server import LocalServer


@contextmanager
def server() -> Generator[str]:
    if url := os.environ.get("INVOKEAI_URL"):
        yield url.rstrip("/")
        return
    with LocalServer(python=os.environ.get("INVOKEAI_SERVER_PYTHON"), fast=True) as own:
        yield own.url
