"""Settings of all tests: none fails for its time, and some stay in one process where they are spread over several."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("whatever the time", deadline=None)
settings.load_profile("whatever the time")

OPERATIONS = "tests/live/operations/"
LONGEST = (
    "versions/test_versions",
    "live/test_docs",
    "live/test_job_faults",
    "live/test_local_server",
    "live/test_waits",
    "live/test_listeners",
    "live/operations/",
    "live/test_shipped",
    "live/_async/test_accounts",
    "live/test_poison",
    "live/test_ends",
    "types/",
)
"""What takes longest, longest first: of what is given out last, one process is left with the whole."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the files that take longest begin first."""
    root = f"{Path(__file__).parent.as_posix()}/"
    places = {path: place for place, path in enumerate(LONGEST)}

    def place_of(item: pytest.Item) -> int:
        path = item.path.as_posix().removeprefix(root)
        return next((place for start, place in places.items() if path.startswith(start)), len(places))

    items.sort(key=place_of)


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
