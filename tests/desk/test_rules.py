"""The rules of sign-off: each with a claim that fails it and one that keeps it."""

import pytest

from claims_db import InvalidValue
from claims_db.export.words import words
from claims_db.sign_off.errors import RulesNotKept, RulesUnreadable
from claims_db.sign_off.failing import FAILS, quotations
from claims_db.sign_off.rules import rules_in
from claims_db.sign_off.sign_off import failing_in, publish, sign_off
from tests.store.drawing import add_drawn, settle

DEFAULTS = rules_in()
EVIDENCE = [{"url": "https://stat.example", "quote": "16 were killed", "stance": "supports"}]


@pytest.fixture
def claim(store):
    """A claim that keeps every rule."""
    (claim,) = add_drawn(store, "|A fire killed 16 people, «a horror», they say.|")
    settle(store, claim, evidence=EVIDENCE)
    store.questions.ask("Mayor", "How many?", claim=claim, reviewer="anna")
    return claim


def failed(store, rules=DEFAULTS):
    return [one.rule for one in failing_in(store, 1, rules)]


def with_rule(tmp_path, text):
    path = tmp_path / "rules.toml"
    path.write_text(text, "utf-8")
    return rules_in(path)


def test_every_rule_has_a_predicate_and_says_whose_it_is(store):
    assert list(FAILS) == list(DEFAULTS)
    assert all(rule.after and rule.key for rule in DEFAULTS.values())
    assert all(words(language).rule(name) != name for language in ("uk", "ru") for name in FAILS)
    assert [name for name, rule in DEFAULTS.items() if not rule.on] == ["second_look"]


def test_a_claim_that_keeps_every_rule_fails_none(store, claim):
    assert failed(store) == []


def test_a_verdict_rests_on_evidence_with_an_address(store, claim):
    store.journal.record_many(
        [claim], reviewer="anna", evidence=[{"url": "their archive", "quote": "16 were killed"}]
    )
    assert failed(store) == ["evidence"]

    store.journal.record_status(claim, "not_enough_evidence", reviewer="anna")
    assert failed(store) == []


def test_certain_rests_not_on_one_unnamed_source(store, claim):
    somebody = store.sources.add("a source in the ministry", "unnamed")
    store.journal.record_many([claim], reviewer="anna", source=[somebody.id], confidence=5)
    assert failed(store) == ["certain"]

    store.journal.record_evidence(claim, [*EVIDENCE, {"url": "https://b.example"}], reviewer="anna")
    assert failed(store) == []
    store.journal.record_many([claim], reviewer="anna", evidence=EVIDENCE, confidence=4)
    assert failed(store) == []


def test_who_is_concerned_was_asked(store, claim):
    store.journal.record_status(claim, "refuted", reviewer="anna")
    assert failed(store) == []
    (other,) = add_drawn(store, "|Prices rose.|")
    settle(store, other, status="refuted", evidence=EVIDENCE)

    assert [one.rule for one in failing_in(store, 2, DEFAULTS)] == ["concerned_asked"]
    store.questions.ask("Mayor", "Did they?", article=2, reviewer="anna")

    assert failing_in(store, 2, DEFAULTS) == []


def test_no_dispute_is_open(store, claim):
    settle(store, claim, reviewer="boris", status="refuted", evidence=EVIDENCE)

    assert failed(store) == ["disputed"]


@pytest.mark.parametrize(
    ("wording", "keeps"),
    [
        ("They called it «a horror»", True),
        ("They called it «a catastrophe»", False),
        ('They called it "a horror"', True),
        ("They called it “an horror”", False),
        ("It says «16 were killed»", True),  # the evidence does
        ("Nothing is quoted", True),
    ],
)
def test_a_quotation_stands_letter_for_letter_in_the_article_or_the_evidence(
    store, claim, wording, keeps
):
    store.journal.record_wording(claim, wording, reviewer="anna")
    assert failed(store) == ([] if keeps else ["quotations"])
    store.journal.record_many([claim], reviewer="anna", wording="", note=wording)

    assert failed(store) == ([] if keeps else ["quotations"])


def test_a_figure_stands_in_the_evidence_or_the_note_tells_the_difference(store, claim):
    eighteen = [{"url": "https://stat.example", "quote": "18 were killed"}]
    store.journal.record_evidence(claim, eighteen, reviewer="anna")
    assert failed(store) == ["figures"]

    store.journal.record_note(claim, "the article has 16, the office 18", reviewer="anna")
    assert failed(store) == []


def test_what_came_through_a_relay_was_looked_up_there(store, claim):
    diplomats, reuters = store.sources.add("diplomats", "official"), store.sources.named("Reuters")
    store.journal.record_source(claim, [diplomats.id, reuters.id], reviewer="anna")
    assert failed(store) == ["attribution"]

    store.journal.record_attribution(
        claim, [{"source": "Reuters", "result": "confirmed"}], reviewer="anna"
    )
    assert failed(store) == []


def test_a_desk_may_ask_for_a_second_look(store, claim, tmp_path):
    rules = with_rule(tmp_path, "[second_look]\non = true\n")
    assert failed(store, rules) == ["second_look"]

    store.second_look.approve([claim], reviewer="boris")

    assert failed(store, rules) == []


def test_what_nobody_has_settled_fails_nothing(store):
    add_drawn(store, "|Prices rose 5 %.|")

    assert failed(store) == []
    with pytest.raises(InvalidValue, match="none of its claims is settled"):
        sign_off(store, 1, DEFAULTS, reviewer="editor")


def test_an_article_that_fails_a_rule_is_signed_off_only_with_a_waiver(store, claim):
    store.journal.record_evidence(claim, [], reviewer="anna")
    with pytest.raises(RulesNotKept, match=r"c1 rests on no evidence with an address \(1 more\)"):
        sign_off(store, 1, DEFAULTS, reviewer="editor")

    store.publishing.waive([claim], "evidence", "seen by our reporter", reviewer="editor")
    assert failed(store) == ["figures"]
    store.publishing.waive([claim], "figures", "counted by our reporter", reviewer="editor")

    assert sign_off(store, 1, DEFAULTS, reviewer="editor").stands


def test_what_fails_after_it_was_signed_off_is_not_published(store, claim):
    sign_off(store, 1, DEFAULTS, reviewer="editor")
    store.journal.record_evidence(claim, [], reviewer="anna")
    with pytest.raises(RulesNotKept):
        publish(store, 1, "https://a.example", "2026-01-06", DEFAULTS, reviewer="editor")
    store.journal.undo("anna")

    assert publish(store, 1, "https://a.example", "2026-01-06", DEFAULTS, reviewer="editor") == 1


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[evidence", "is no TOML"),
        ("[evidences]\non = true", "there is no rule evidences; there are evidence, certain"),
        ("evidence = 1", r"evidence is no section; write \[evidence\]"),
        ("[evidence]\nonn = true", "evidence.onn: there is no such setting; there are on"),
        ("[evidence]\non = 'yes'\nwhen = 1", "evidence"),
        ('[evidence]\nstatuses = ["true"]', "evidence.statuses"),
        ("[evidence]\nkey = ''", "evidence.key"),
    ],
)
def test_a_file_that_is_none_of_rules_is_refused_by_name(tmp_path, text, problem):
    with pytest.raises(RulesUnreadable, match=problem) as refused:
        with_rule(tmp_path, text)

    assert "\n" not in str(refused.value).replace(text, "")
    with pytest.raises(RulesUnreadable, match="cannot be read"):
        rules_in(tmp_path / "none.toml")


def test_quotations_of_every_kind_are_found():
    assert quotations('«a» and „b“ and “c” and "d" and 5\'') == ["a", "b", "c", "d"]
