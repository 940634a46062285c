"""Inputs are known by their content: what was taken of one is never mixed with another."""

import os
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.corpus.conftest import Shelf
from workbench.corpus.inputs import Inputs, Seen, find_inputs, shown
from workbench.ingest import IngestError

ROWS = b'{"text": "Prices rose."}\n'
OTHER = b'{"text": "Prices fell."}\n'


def inputs(names: list[str], seen: list[Seen]) -> Inputs:
    return Inputs(names, seen, Path("copies"))


def test_a_file_that_changed_within_its_length_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    seen: list[Seen] = []
    for name, content in {"a.jsonl": ROWS, "b.jsonl": ROWS}.items():
        Path(name).write_bytes(content)
    assert len(list(inputs(["a.jsonl", "b.jsonl"], seen).rows())) == 2
    Path("b.jsonl").write_bytes(OTHER)

    rows = inputs(["a.jsonl", "b.jsonl"], seen).rows()

    assert next(rows).file == "a.jsonl"
    with pytest.raises(IngestError, match=r"^b\.jsonl: has changed since its tables were begun"):
        next(rows)
    with pytest.raises(IngestError, match=r"^b\.jsonl: has changed"):
        inputs(["a.jsonl", "b.jsonl"], seen).check()


def test_what_was_fetched_is_kept_until_it_is_let_go(shelf: Shelf) -> None:
    seen: list[Seen] = []
    address = shelf.put("/a.jsonl", ROWS, tag='"1"')

    first, second = (list(inputs([address], seen).rows()) for _ in range(2))
    inputs([address], seen).let_go()
    third = list(inputs([address], seen).rows())

    assert first == second == third
    assert [row.file for row in first] == [address]
    assert shelf.asked == ["/a.jsonl", '/a.jsonl "1"', "/a.jsonl"]


@pytest.mark.parametrize("tag", ['"2"', ""])
def test_what_changed_at_its_address_is_noticed(shelf: Shelf, tag: str) -> None:
    seen: list[Seen] = []
    address = shelf.put("/a.jsonl", ROWS, tag='"1"')
    list(inputs([address], seen).rows())
    shelf.put("/a.jsonl", OTHER, tag=tag)

    with pytest.raises(IngestError, match=r"a\.jsonl: has changed"):
        next(inputs([address], seen).rows())
    with pytest.raises(IngestError, match=r"a\.jsonl: has changed"):
        inputs([address], seen).check()


def test_another_tag_for_the_same_content_changes_nothing(shelf: Shelf) -> None:
    seen: list[Seen] = []
    address = shelf.put("/a.jsonl", ROWS, tag='"1"')
    list(inputs([address], seen).rows())
    shelf.put("/a.jsonl", ROWS, tag='"2"')

    assert len(list(inputs([address], seen).rows())) == 1
    inputs([address], seen).check()
    assert not Path("copies").exists()


ADDRESSES = {
    "https://post.example/crawl": "cannot be read as a corpus: its ending is none of .parquet",
    "https://post.example/crawl.jsonl.html": "cannot be read as a corpus: its ending is none of",
    "https://user:secret@post.example/a.csv": "not a web address that can be fetched",
    "https:///a.csv": "not a web address that can be fetched: it names no host",
    "s3://key:secret@bucket/a.csv": "has a secret in it, which would stand in the tables.",
    "s3://bucket/?secret_key=secret": "has a secret in it, which would stand in the tables.",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_cannot_be_read_is_refused_before_anything_is_asked_or_written(
    workbench: Run, address: str
) -> None:
    refused = workbench("corpus", address, "-o", "OUT")

    assert refused.returncode == 1
    assert ADDRESSES[address] in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert ("secret@" in refused.stderr) == address.startswith("https://user")
    assert not Path("OUT").exists()


def test_addresses_with_a_question_have_the_ending_of_their_path() -> None:
    address = "https://post.example/crawl.parquet?day=2026-05-12"

    assert find_inputs((address,)) == [address]


def test_a_name_that_is_no_text_is_shown_by_its_bytes() -> None:
    assert shown(os.fsdecode(b"cr\xff.jsonl")) == "cr\\xff.jsonl"
