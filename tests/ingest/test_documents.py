"""Paths to bytes: only regular files, in a stable order, each refusal in its place."""

import os
from pathlib import Path

import pytest

from workbench.ingest.document import Document
from workbench.ingest.documents import open_document, read_documents
from workbench.ingest.errors import (
    CannotOpen,
    IngestError,
    NoArticlesInFolder,
    NoSuchFile,
    NotARegularFile,
    TooLarge,
)


def read_document(path: str, max_bytes: int = 1000) -> Document:
    """The one document in a file."""
    (document,) = open_document(path, max_bytes)
    assert isinstance(document, Document)
    return document


def names(*paths: Path) -> list[str]:
    """The names of what is read, or the classes of the refusals."""
    return [
        Path(found.name).name if isinstance(found, Document) else type(found).__name__
        for found in read_documents(map(str, paths))
    ]


def test_a_folder_gives_its_articles_by_name_and_those_of_its_folders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.log", ".hidden.txt", "deeper/d.TXT", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text")

    assert names(tmp_path) == ["a.md", "b.txt", "d.TXT"]


def test_a_named_file_is_read_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "c.log").write_text("text")

    assert names(tmp_path / "c.log") == ["c.log"]


def test_a_refused_file_stops_none_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("text")

    assert names(tmp_path / "a.txt", tmp_path / "b.txt") == ["NoSuchFile", "b.txt"]


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    (refusal,) = read_documents([str(tmp_path)])

    assert isinstance(refusal, NoArticlesInFolder)
    assert str(refusal).startswith(f"{tmp_path}: no articles in this folder.")


def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(NotARegularFile):
        read_document(str(tmp_path / "pipe"))


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(NotARegularFile):
        read_document(device)


def test_a_file_above_the_limit_is_refused_with_the_option_that_raises_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")

    assert read_document(str(path), max_bytes=5).content == b"12345"
    with pytest.raises(TooLarge, match="--max-bytes"):
        read_document(str(path), max_bytes=4)


def test_a_link_that_leads_nowhere_or_round_cannot_be_opened(tmp_path: Path) -> None:
    for name, target in (("dangling", "nothing"), ("loop", "loop")):
        (tmp_path / name).symlink_to(target)
        with pytest.raises(CannotOpen):
            read_document(str(tmp_path / name))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match=r"nothing\.txt: there is no such file"):
        read_document(str(tmp_path / "nothing.txt"))


def test_a_path_that_no_system_takes_is_refused() -> None:
    with pytest.raises(IngestError):
        read_document("a\0b")
