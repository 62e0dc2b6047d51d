"""What the page on versions says of a run's report."""

from __future__ import annotations

import older_servers
import pytest
from environments import StepError
from install_server import DEFAULT_VERSION

REPORT = """<testsuites><testsuite>
<testcase name="test_many_images" />
<testcase name="test_public_workflows"><properties><property name="since" value="6.13" /></properties>{}</testcase>
</testsuite></testsuites>"""
SKIPPED = '<skipped type="pytest.skip" message="..." />'


def test_the_table_tells_what_each_server_has() -> None:
    new, old = (older_servers.read_outcomes(REPORT.format(inner)) for inner in ("", SKIPPED))
    assert older_servers.table({"6.13.8": new, "6.8.1": old}).splitlines() == [
        f"| feature | {DEFAULT_VERSION} | 6.13.8 | 6.8.1 |",
        "| --- | --- | --- | --- |",
        "| many images | ok | ok | ok |",
        "| public workflows | ok | ok | from 6.13 |",
    ]


def test_a_test_that_is_skipped_for_another_reason_is_no_outcome() -> None:
    with pytest.raises(StepError, match="it: expected an outcome, got a test that was skipped"):
        older_servers.read_outcomes(f'<testsuite><testcase name="test_it">{SKIPPED}</testcase></testsuite>')


def test_the_page_has_a_place_for_the_table() -> None:
    assert len(older_servers.TABLE.findall(older_servers.PAGE.read_text(encoding="utf-8"))) == 1
