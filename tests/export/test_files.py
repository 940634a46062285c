"""A written file is there whole or not at all."""

from contextlib import suppress
from pathlib import Path

import pytest

from claims_db.export.errors import CannotWrite, FileExists
from claims_db.export.files import replace_file


def test_a_file_appears_when_all_of_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with replace_file(path, force=False) as file:
        file.write(b"rows")
        assert not path.exists()

    assert path.read_bytes() == b"rows"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"before")

    with suppress(KeyboardInterrupt), replace_file(path, force=True) as file:
        file.write(b"half")
        raise KeyboardInterrupt

    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_overwritten_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"before")

    with pytest.raises(FileExists, match="--force"), replace_file(path, force=False):
        pass
    with replace_file(path, force=True) as file:
        file.write(b"after")

    assert path.read_bytes() == b"after"


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"

    writing = replace_file(path, force=False)
    with pytest.raises(FileExists), writing:
        path.write_bytes(b"theirs")

    assert path.read_bytes() == b"theirs"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(CannotWrite, match="no-such-folder"),
        replace_file(tmp_path / "no-such-folder" / "table.csv", force=False),
    ):
        pass


def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    target = tmp_path / "real.csv"
    target.write_bytes(b"before")
    link = tmp_path / "link.csv"
    link.symlink_to(target)

    with replace_file(link, force=True) as file:
        file.write(b"after")

    assert link.is_symlink()
    assert target.read_bytes() == b"after"
