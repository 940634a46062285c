"""Whatever is done in whatever order, the store holds what a plain model of it holds.

`WORKBENCH_FAULTS=full` does 2,000 times 50 things.
"""

import copy
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from claims_db import (
    ChangedSince,
    ClaimsOverlap,
    ClaimStore,
    InvalidValue,
    NothingToRedo,
    NothingToUndo,
)
from claims_db.backup import back_up, restore
from claims_db.check import find_problems
from claims_db.merging import merge_store
from tests.store.drawing import draw
from tests.store.faults.model import Model
from tests.store.faults.reviewer import STATUSES

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
REVIEWERS = st.sampled_from(["anna", "boris"])
NUMBERS = st.integers(min_value=0, max_value=10_000)
WORDS = "one two three four five six seven eight"


class StoreAsModelled(RuleBasedStateMachine):
    """Does to a store and to the model the same things, and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        self.path = self.folder / "claims.db"
        self.model = Model()
        self.copies: list[tuple[Path, Model]] = []
        self.articles = 0
        self.store = self._open()

    def _open(self) -> ClaimStore:
        store = ClaimStore(self.path)
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")  # nobody cuts the power here
        return store

    def teardown(self) -> None:
        assert list(find_problems(self.store)) == []
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        self.take_in()

    @precondition(lambda self: self.articles < 3)
    @rule()
    def take_in(self) -> None:
        self.articles += 1
        drawn = draw(f"|{WORDS}| |{WORDS}| |{WORDS}| the end of {self.articles}")
        added = self.store.articles.add(drawn)
        for span in self.store.claims.spans(added.article_id, reviewer=""):
            self.model.fields["span", span.id] = (span.start, span.end)
            self.model.article_of[span.id] = added.article_id

    def claim(self, number: int) -> int:
        """Some claim that is in the lists."""
        spans = sorted(name[1] for name in self.model.fields if name[0] == "span")
        return spans[number % len(spans)]

    def has_claims(self) -> bool:
        return any(name[0] == "span" for name in self.model.fields)

    @precondition(has_claims)
    @rule(
        numbers=st.lists(NUMBERS, min_size=1, max_size=3),
        reviewer=REVIEWERS,
        source=st.none() | st.lists(st.integers(1, 3), min_size=1, max_size=2, unique=True),
        confidence=st.none() | st.integers(1, 5),
        status=st.none() | st.sampled_from(STATUSES[:2]),
        note=st.none() | st.sampled_from(["", "see", "ё"]),
    )
    def decide(self, numbers, reviewer, **answers) -> None:
        self._decide(numbers, reviewer, answers)

    def _decide(self, numbers, reviewer, answers) -> None:
        claims = {self.claim(number) for number in numbers}
        given = {field: value for field, value in answers.items() if value is not None}
        self.store.journal.record_many(claims, reviewer=reviewer, **given)
        self.model.act(
            reviewer,
            {
                ("answer", claim, reviewer, field): value or None
                for claim in claims
                for field, value in given.items()
            },
        )

    @precondition(has_claims)
    @rule(
        number=st.integers(0, 1),
        reviewer=REVIEWERS,
        status=st.sampled_from(STATUSES[:2]),
        source=st.integers(1, 2),
    )
    def settle(self, number, reviewer, status, source) -> None:
        self._decide([number], reviewer, {"source": [source], "confidence": 4, "status": status})

    @rule(article=NUMBERS, first=NUMBERS, last=NUMBERS, reviewer=REVIEWERS)
    def add(self, article, first, last, reviewer) -> None:
        article = sorted(set(self.model.article_of.values()))[article % self.articles]
        text = self.store.articles.text(article)
        ends = [place for place, letter in enumerate(text) if letter == " "]
        start, end = sorted((ends[first % len(ends)] + 1, ends[last % len(ends)]))
        if not text[start:end].strip():
            return
        start = end - len(text[start:end].lstrip())
        end = start + len(text[start:end].rstrip())
        if any(s[0] < end and start < s[1] for s in self.model.spans(article)):
            with pytest.raises(ClaimsOverlap):
                self.store.editing.add_claim(article, start, end, reviewer=reviewer)
            return
        made = self.store.editing.add_claim(article, start, end, reviewer=reviewer)
        self.model.article_of[made] = article
        self.model.act(reviewer, {("span", made): (start, end)})

    @rule(reviewer=REVIEWERS)
    def undo(self, reviewer) -> None:
        self._reverse(self.store.journal.undo, self.model.undo, reviewer)

    @rule(reviewer=REVIEWERS)
    def redo(self, reviewer) -> None:
        self._reverse(self.store.journal.redo, self.model.redo, reviewer)

    def _reverse(self, ours, models, reviewer) -> None:
        try:
            ours(reviewer)
            said = "done"
        except (NothingToUndo, NothingToRedo):
            said = "nothing"
        except ChangedSince:
            said = "changed since"
        except ClaimsOverlap:
            said = "overlap"
        assert said == models(reviewer)

    @precondition(has_claims)
    @rule(number=NUMBERS, word=NUMBERS, reviewer=REVIEWERS)
    def split(self, number, word, reviewer) -> None:
        claim = self.claim(number)
        start, end = self.model.fields["span", claim]
        text = self.store.articles.text(self.model.article_of[claim])
        blanks = [place for place in range(start, end) if text[place] == " "]
        if not blanks:
            with pytest.raises(InvalidValue):
                self.store.editing.split_claim(claim, start, reviewer=reviewer)
            return
        at = blanks[word % len(blanks)]
        made = self.store.editing.split_claim(claim, at, reviewer=reviewer)
        self.model.article_of[made] = self.model.article_of[claim]
        self.model.act(reviewer, {("span", claim): (start, at), ("span", made): (at + 1, end)})

    @precondition(has_claims)
    @rule(number=NUMBERS, reviewer=REVIEWERS)
    def merge(self, number, reviewer) -> None:
        claim = self.claim(number)
        spans = self.model.spans(self.model.article_of[claim])
        place = [one[2] for one in spans].index(claim)
        if place == len(spans) - 1:
            with pytest.raises(InvalidValue):
                self.store.editing.merge_with_next(claim, reviewer=reviewer)
            return
        _, end, following = spans[place + 1]
        self.store.editing.merge_with_next(claim, reviewer=reviewer)
        self.model.act(
            reviewer, {("span", following): None, ("span", claim): (spans[place][0], end)}
        )

    @precondition(has_claims)
    @rule(number=NUMBERS, reviewer=REVIEWERS)
    def drop(self, number, reviewer) -> None:
        claim = self.claim(number)
        self.store.editing.drop_claim(claim, reviewer=reviewer)
        self.model.act(reviewer, {("span", claim): None})

    @precondition(has_claims)
    @rule(number=NUMBERS, chosen=REVIEWERS, reviewer=REVIEWERS)
    def adjudicate(self, number, chosen, reviewer) -> None:
        claim = self.claim(number)
        if not {"source", "confidence", "status"} <= set(self.model.answer(claim, chosen)):
            with pytest.raises(InvalidValue):
                self.store.disputes.adjudicate(claim, chosen, reviewer=reviewer)
            return
        self.store.disputes.adjudicate(claim, chosen, reviewer=reviewer)
        self.model.act(reviewer, {("chosen", claim): chosen})

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = self._open()

    @precondition(has_claims)
    @rule(number=NUMBERS, reviewer=REVIEWERS)
    def crash(self, number, reviewer) -> None:
        """The program ends in the middle of a transaction."""
        self.store.connection.sqlite.execute("BEGIN IMMEDIATE")
        self.store.connection.execute("UPDATE claim SET gone = 'edited'")
        self.reopen()

    @precondition(lambda self: len(self.copies) < 3)
    @rule()
    def back_up(self) -> None:
        copied = self.folder / f"copy{len(self.copies)}.db"
        back_up(self.path, copied)
        self.copies.append((copied, copy.deepcopy(self.model)))

    @precondition(lambda self: self.copies)
    @rule(number=NUMBERS)
    def restore(self, number) -> None:
        copied, model = self.copies[number % len(self.copies)]
        self.store.close()
        restore(copied, self.path)
        self.model = copy.deepcopy(model)
        self.articles = len(set(self.model.article_of.values()))
        self.store = self._open()

    @precondition(has_claims)
    @rule(
        number=NUMBERS,
        reviewer=REVIEWERS,
        status=st.sampled_from(STATUSES[:2]),
        drops=st.booleans(),
    )
    def merge_what_was_done_elsewhere(self, number, reviewer, status, drops) -> None:
        """The same reviewer goes on in a copy, as on another machine, and it is merged back."""
        elsewhere, claim = self.folder / "elsewhere.db", self.claim(number)
        elsewhere.unlink(missing_ok=True)
        back_up(self.path, elsewhere)
        with ClaimStore(elsewhere) as theirs:
            theirs.connection.sqlite.execute("PRAGMA synchronous=OFF")
            theirs.journal.record_many(
                [claim], reviewer=reviewer, source=[2], confidence=1, status=status
            )
            if drops:
                theirs.editing.drop_claim(claim, reviewer=reviewer)
        merge_store(self.store, elsewhere)
        assert merge_store(self.store, elsewhere).decisions == 0
        given = {"source": [2], "confidence": 1, "status": status}
        self.model.act(reviewer, {("answer", claim, reviewer, f): v for f, v in given.items()})
        if drops:
            self.model.act(reviewer, {("span", claim): None})

    @precondition(lambda self: self.copies)
    @rule(number=NUMBERS)
    def merge_with_an_earlier_self(self, number) -> None:
        """What a copy of this store's past has, this store has: unless it was restored since."""
        copied, _ = self.copies[number % len(self.copies)]
        here = {row[0] for row in self.store.connection.rows("SELECT uuid FROM decision")}
        with ClaimStore(copied) as theirs:
            past = {row[0] for row in theirs.connection.rows("SELECT uuid FROM decision")}
            articles = theirs.articles.progress()
        if past <= here and articles.claims and self._has_all_articles(copied):
            assert merge_store(self.store, copied).decisions == 0

    def _has_all_articles(self, copied: Path) -> bool:
        with ClaimStore(copied) as theirs:
            texts = {article.text_sha256 for article in theirs.articles.all()}
        return texts <= {article.text_sha256 for article in self.store.articles.all()}

    @invariant()
    def store_is_as_modelled(self) -> None:
        for article in set(self.model.article_of.values()):
            spans = self.store.claims.spans(article, reviewer="")
            assert [(s.start, s.end, s.id) for s in spans] == self.model.spans(article)
        reviewed = disputed = 0
        for name in [name for name in self.model.fields if name[0] == "span"]:
            claim = self.store.claims.get(name[1], reviewer="")
            standing = self.model.standing(name[1])
            assert claim.settled_status == standing
            reviewed += standing not in ("unreviewed", "disputed")
            disputed += standing == "disputed"
            for reviewer in ("anna", "boris"):
                fields = self.store.answers.of(name[1], reviewer)
                answer = self.model.answer(name[1], reviewer)
                if "source" in answer:
                    answer["source"] = [self.store.sources.get(s).name for s in answer["source"]]
                assert {f: v for f, v in fields.items() if v is not None} == answer
        progress = self.store.articles.progress()
        assert (progress.reviewed, progress.disputed) == (reviewed, disputed)


@pytest.mark.slow
def test_the_store_holds_what_the_model_holds():
    run_state_machine_as_test(
        StoreAsModelled,
        settings=settings(
            max_examples=2_000 if FULL else 25,
            stateful_step_count=50 if FULL else 25,
            suppress_health_check=list(HealthCheck),
        ),
    )
