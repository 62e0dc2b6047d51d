"""Answers of other types than the server's document says end in an error of ours, or do no harm.

    .venv/bin/python -m pytest tests/unit/test_mutations.py --mutations 50000

runs so many of them, with another seed each time.
"""

from __future__ import annotations

import random
import traceback
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client.exceptions import InvokeAIError
from invokeai_py_client.kit.clock import Deadline, within
from invokeai_py_client.testing import Answer

from .contract_calls import CALLS, Asked, GoodAnswers
from .contract_desk import desk_and_fake, outcome, script
from .contract_mutations import DROP, ODD, escaped, places, replaced

pytestmark = [
    pytest.mark.usefixtures("hasty"),
    pytest.mark.filterwarnings("ignore::invokeai_py_client.exceptions.UntestedServerWarning"),
]

A_WHILE = 0.5
"""Seconds a call has at most."""
OF_ONE_CALL = 8
"""Mutations of each call, as a rule."""


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_mutated_answers_are_errors_of_ours(
    colour: str, answers: GoodAnswers, tmp_path: Path, nobody: str, request: pytest.FixtureRequest
) -> None:
    wanted = int(request.config.getoption("--mutations") or 0)
    seed = random.randrange(2**32) if wanted else 13
    generator = random.Random(seed)
    samples: dict[tuple[Asked, bool], tuple[Any, list[tuple[Any, ...]]]] = {}

    def sample(asked: Asked, *, full: bool) -> tuple[Any, list[tuple[Any, ...]]]:
        if (asked, full) not in samples:
            value = answers.value(asked, full=full)
            samples[asked, full] = value, [*places(value)]
        return samples[asked, full]

    calls = [call for call in CALLS if colour in call.colours]
    foreign: dict[str, str] = {}
    runs = 0
    for call in calls:
        asks = [asked for asked in call.asks if isinstance(sample(asked, full=False)[0], (dict, list))]
        async with desk_and_fake(colour, tmp_path, answers, nobody) as (desk, fake):
            for _ in range((wanted // len(calls) or OF_ONE_CALL) if asks else 0):
                asked = generator.choice(asks)
                value, paths = sample(asked, full=generator.random() < 0.5)
                path, odd = generator.choice(paths), generator.choice([*ODD, DROP])
                script(fake, call, answers)
                fake.on(asked.method, asked.path, Answer.json(replaced(value, path, odd)))
                runs += 1
                with within(Deadline(A_WHILE)):  # a status nobody knows is one to wait on
                    found = await outcome(call, desk)
                if problem := problem_of(found):
                    what = "nothing" if odd is DROP else repr(odd)[:40]
                    foreign[problem] = f"{call}, {asked.line}: {path} = {what}"
    assert not foreign, f"{len(foreign)} ways in {runs} runs, seed {seed}:\n" + "\n".join(
        f"{problem} [{what}]" for problem, what in foreign.items()
    )


async def test_what_a_terminal_would_obey_is_shown(
    answers: GoodAnswers, tmp_path: Path, nobody: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Every text a server can send ends in escapes: no error, no record and no line of a log passes them on."""
    found: list[str] = []
    for call in (call for call in CALLS if "sync" in call.colours):
        async with desk_and_fake("sync", tmp_path, answers, nobody) as (desk, fake):
            for full in (False, True):
                script(fake, call, answers)
                for asked in call.asks:
                    value = answers.value(asked, full=full)
                    if not isinstance(value, bytes):
                        fake.on(asked.method, asked.path, Answer.json(escaped(value)))
                with within(Deadline(A_WHILE)):
                    if problem := problem_of(await outcome(call, desk)):
                        found.append(f"{call}: {problem}")
    found += [record.getMessage() for record in caplog.records if obeyed(record.getMessage())]
    assert not found, "\n".join(found)


def obeyed(text: str) -> bool:
    return bool(set("\x1b\x07\x9b\x00\u202e") & set(text))


def problem_of(found: Any) -> str:
    """What is wrong with what a call returned or raised; empty if nothing is."""
    if isinstance(found, BaseException) and not isinstance(found, InvokeAIError):
        last = traceback.extract_tb(found.__traceback__)[-1]
        return f"{found!r:.200} in {last.filename.rpartition('/')[2]}:{last.lineno} {last.line}"
    try:
        shown = repr(found) if isinstance(found, str) else f"{found!r}{found}"
    except Exception as error:
        return f"it cannot be shown: {error!r}"
    return "a terminal would obey it" if obeyed(shown) else ""
