"""A store opens whatever another process is doing to its journal at that moment."""

import os
import threading

import pytest

from claims_db.file.store_file import look_at
from tests.store.faults.reviewer import make_store

OPENINGS = 2_000


@pytest.mark.slow
def test_a_journal_that_grows_and_is_cut_off_meanwhile_turns_nobody_away(tmp_path):
    path = make_store(tmp_path / "claims.db")
    opened = threading.Event()

    def write_on() -> None:
        with open(f"{path}-journal", "wb") as journal:
            while not opened.is_set():
                os.truncate(journal.fileno(), 4096)
                os.truncate(journal.fileno(), 0)

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        for _ in range(OPENINGS):
            look_at(path)
    finally:
        opened.set()
        writer.join()
