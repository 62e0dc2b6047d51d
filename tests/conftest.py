"""Settings of all tests: none fails for its time, and some stay in one process where they are spread over several."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("whatever the time", deadline=None)
settings.load_profile("whatever the time")

OPERATIONS = "tests/live/operations/"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With `--dist loadfile` all tests of the operations stay together: the last looks at what the others did."""
    if config.getoption("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

    class Scheduling(LoadFileScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            return OPERATIONS if nodeid.startswith(OPERATIONS) else super()._split_scope(nodeid)

    return Scheduling(config, log)
