"""Without the extra one line says what to install."""

import sys
from pathlib import Path

import pytest

from tests.conftest import Run
from workbench.corpus.engine import used
from workbench.corpus.errors import BrokenCluster


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


def test_a_node_that_is_gone_is_told_of_in_one_line() -> None:
    ray = pytest.importorskip("ray.exceptions", reason="the extra `cluster` is not installed")

    with pytest.raises(BrokenCluster) as told, used("192.0.2.1:6379"):
        raise ray.NodeDiedError("it is\ngone")

    assert str(told.value) == (
        "192.0.2.1:6379: lost what a part of it had made (NodeDiedError)."
        " The same command goes on where it was."
    )
