"""Each table has one module that writes it: whoever looks for what becomes of a row reads one.

Apart from that stand the schema's own triggers, and the room of the file, which makes the first
rows of a new store and takes an older one to the schema of today.
"""

import re

import pytest

from tests.test_layers import ROOT, modules_in

WRITERS = {
    "source": "sources/rows.py",
    "source_alias": "sources/rows.py",
    "article": "articles/rows.py",
    "article_text": "articles/rows.py",
    "article_page": "articles/rows.py",
    "article_likeness": "articles/rows.py",
    "article_source": "articles/named_sources.py",
    "claim": "articles/claims/rows.py",
    "chain_link": "articles/claims/rows.py",
    "same_claim": "articles/stories/membership.py",
    "decision": "decisions/log.py",
    "change": "decisions/log.py",
    "draft": "decisions/typed.py",
    "answer": "decisions/follows/answers.py",
    "evidence": "decisions/follows/answers.py",
    "desk": "decisions/follows/desk_state.py",
    "undo_list": "decisions/follows/undo_list.py",
    "unfollowed": "decisions/follows/catching_up.py",
    "kept_record": "merging/applying.py",
    "hub": "hub/queue.py",
    "hub_shard": "hub/queue.py",
    "set_aside": "hub/queue.py",
}

WRITES = re.compile(
    r'(?:(?:INSERT(?: OR \w+)?|REPLACE)\s+INTO|UPDATE(?: OR \w+)?|DELETE\s+FROM|\.table\()\s*"?'
    r"(\w+)"
)
"""A statement that writes a table; sqlite-utils has it by its name."""


@pytest.mark.parametrize("table", WRITERS)
def test_a_table_is_written_by_one_module(table: str) -> None:
    store = ROOT / "claims_db"
    writing = {
        module.relative_to(store).as_posix()
        for module in modules_in("claims_db")
        if not module.is_relative_to(store / "file")
        and table in WRITES.findall(module.read_text(encoding="utf-8"))
    }

    assert writing == {WRITERS[table]}
