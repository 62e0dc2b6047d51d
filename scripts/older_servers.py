"""Run the live tests marked `versions` against real older servers, and tell in `docs/versions.md` what came of them.

    python scripts/older_servers.py            # fails when a test does, or when the page tells something else
    python scripts/older_servers.py --write    # writes the table of the page

The servers are installed in `.invokeai/`, unless they are there. With INVOKEAI_URL in the environment nothing is done.
Runs with the Python of `.venv`.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from environments import REPOSITORY, StepError
from install_server import DEFAULT_VERSION, install_server

# The last of the release before the newest, and the oldest that is supported.
VERSIONS = ("6.13.8", "6.8.1")
PAGE = REPOSITORY / "docs" / "versions.md"
TABLE = re.compile(r"(?<=<!-- made by scripts/older_servers.py -->\n).*?(?=<!-- end -->)", re.DOTALL)

Outcomes = dict[str, str]
"""Name of each feature -> what came of it on a server."""


def try_version(version: str) -> Outcomes:
    """Run the tests against a server of this version.

    Raises:
        StepError: It could not be installed, or a test failed.
    """
    python = install_server(version)
    started = time.monotonic()
    environment = {**os.environ, "INVOKEAI_SERVER_PYTHON": str(python)}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "tests/live", "-m", "versions", f"--junitxml={report}"]
        code = subprocess.call(command, cwd=REPOSITORY, env=environment)
        print(f"InvokeAI {version}: {time.monotonic() - started:.0f} s", flush=True)
        if code != 0:
            raise StepError(f"InvokeAI {version}: tests failed, see above")
        return read_outcomes(report.read_text(encoding="utf-8"))


def read_outcomes(report: str) -> Outcomes:
    """Read what pytest reports in JUnit's format.

    Raises:
        StepError: A test was skipped for another reason than its `since`.
    """
    found: Outcomes = {}
    for case in ElementTree.fromstring(report).iter("testcase"):
        feature = case.attrib["name"].removeprefix("test_").replace("_", " ")
        properties = {each.attrib["name"]: each.attrib["value"] for each in case.iter("property")}
        if case.find("skipped") is None:
            found[feature] = "ok"
        elif since := properties.get("since"):
            found[feature] = f"from {since}"
        else:
            raise StepError(f"{feature}: expected an outcome, got a test that was skipped; mark it with `since`")
    return found


def table(outcomes: Mapping[str, Outcomes]) -> str:
    """Make the page's table: the newest server has each feature, or the other live tests fail."""
    lines = [["feature", DEFAULT_VERSION, *outcomes], ["---"] * (2 + len(outcomes))]
    features = next(iter(outcomes.values()))
    lines += [[feature, "ok", *(came[feature] for came in outcomes.values())] for feature in features]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Test with older servers, and tell in docs/versions.md what came of it."
    )
    parser.add_argument("--write", action="store_true", help="write the table instead of comparing it")
    write = parser.parse_args().write
    if url := os.environ.get("INVOKEAI_URL"):
        print(f"Left out, because only {url} is to be tested with (INVOKEAI_URL).")
        return 0
    try:
        made = table({version: try_version(version) for version in VERSIONS})
    except StepError as error:
        print(error, file=sys.stderr)
        return 1
    page = PAGE.read_text(encoding="utf-8")
    current = TABLE.sub(lambda _: made, page)
    if write:
        PAGE.write_text(current, encoding="utf-8")
    elif current != page:
        print(
            f"{PAGE} has another table than what came of the tests:\n{made}"
            "Run `scripts/older_servers.py --write` with the Python of `.venv` and commit what it writes.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
