"""No input makes the program fail, hang, or act on the terminal. More: `python -m tests.fuzz`."""

from pathlib import Path
from random import Random

import pytest

from tests.fuzz import running
from tests.fuzz.running import SHARES, fuzz
from tests.fuzz.targets import Targets

pytestmark = pytest.mark.slow

INPUTS = 3_000
"""In all; some seconds."""


@pytest.mark.parametrize("target", SHARES)
def test_it_gets_through_whatever_it_is_given(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WORKBENCH_DB", "WORKBENCH_DEBUG"):
        monkeypatch.setenv(name, "")  # and put back what it was

    failures = list(fuzz(tmp_path, target, first=0, count=round(INPUTS * SHARES[target])))

    assert not failures, "\n".join(map(str, failures))


def test_an_error_and_an_input_that_takes_too_long_are_told_with_their_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = []

    def misbehave(self: Targets, chance: Random) -> None:
        given.append(chance)  # the first loads what is loaded once
        while len(given) == 1 + 8:
            pass
        assert len(given) != 1 + 9

    monkeypatch.setattr(Targets, "terminal", misbehave)
    monkeypatch.setattr(running, "LONGEST", 0.3)

    hang, error = fuzz(tmp_path, "terminal", first=0, count=10, seed="a")

    assert str(hang).startswith("--only terminal --first 7 --inputs 1 --seed a\n")
    assert "Hang" in hang.problem
    assert (error.number, "AssertionError" in error.problem) == (8, True)
