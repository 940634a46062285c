"""Without the extra one line says what to install."""

import sys
from pathlib import Path

import pytest

from tests.conftest import Run


def test_the_extra_is_named(workbench: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "daft", None)
    Path("crawl.jsonl").touch()

    refused = workbench("corpus", "crawl.jsonl", "-o", "OUT")

    assert refused.returncode == 1
    assert refused.stderr == (
        "workbench: corpus: needs the engine Daft. Install it: pip install"
        " 'claims-workbench[corpus]'\n"
    )


def test_so_is_that_of_a_cluster(workbench: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    Path("crawl.jsonl").touch()

    refused = workbench("corpus", "crawl.jsonl", "-o", "OUT", "--cluster", "local")

    assert refused.returncode == 1
    assert refused.stderr.endswith(("[corpus]'\n", "[cluster]'\n"))
