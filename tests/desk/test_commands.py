"""The commands of a desk, on a store of one article with two claims."""

import json

import pytest

from tests.makers import make_article
from tests.store.drawing import settle

EVIDENCE = [
    {"url": "https://stat.example", "quote": "Prices rose by 5 % in May. Wages fell by 2 %."}
]


@pytest.fixture
def two(store):
    """Two settled claims that keep every rule."""
    store.articles.add(make_article(published="2026-01-05", url="https://post.example/1"))
    for claim in (1, 2):
        settle(store, claim, reviewer="anna", evidence=EVIDENCE)
    return store


def ran(workbench, *words, status=0):
    """What a command says on standard output, and on standard error where it is refused."""
    run = workbench(*words)
    assert run.returncode == status, run.stderr
    return run.stdout if status == 0 else run.stderr


def test_claims_and_articles_are_assigned_and_listed(two, workbench):
    assert ran(workbench, "assign", "a1", "--to", "olena") == "a1: olena\n"
    assert ran(workbench, "assign", "c1", "c2", "--to", "boris") == "c1, c2: boris\n"

    assert json.loads(ran(workbench, "assign", "--json")) == [
        {"reviewer": "boris", "articles": 1, "claims": 2, "open": 0}
    ]
    ran(workbench, "assign", "c1", "--nobody")
    assert "olena" in ran(workbench, "assign")
    assert "no claim c9" in ran(workbench, "assign", "c9", "--to", "olena", status=1)
    for words in (("a1",), ("--to", "olena"), ("a1", "--to", "x", "--nobody"), ("7", "--to", "x")):
        ran(workbench, "assign", *words, status=2)


def test_a_question_is_asked_listed_and_answered(two, workbench):
    said = ran(workbench, "ask", "c1", "--whom", "The Office", "--what", "Is it 5 %?",
               "--way", "mail", "--until", "2026-01-08")  # fmt: skip
    number = said.split(":")[0]
    ran(workbench, "ask", "a1", "--whom", "The Post", "--what", "Who told you?")

    listed = json.loads(ran(workbench, "questions", "--json"))
    assert [(one["about"], one["whom"], one["state"]) for one in listed] == [
        ("c1", "The Office", "overdue"),
        ("a1", "The Post", "open"),
    ]
    assert "overdue" in ran(workbench, "questions", "--open")
    assert ran(workbench, "reply", number, "It is 5 %.") == f"{number}: answered\n"
    assert ran(workbench, "reply", number, "--no-answer") == (
        f"{number}: no answer, instead of answered: It is 5 %.\n"
    )
    assert "The Office" not in ran(workbench, "questions", "--open")
    assert "no article a9" in ran(workbench, "questions", "--article", "a9", status=1)
    assert "no such question" in ran(workbench, "reply", "q99", "yes", status=1)
    for words in ((), ("yes", "--no-answer"), ("--declined", "--no-answer")):
        ran(workbench, "reply", number, *words, status=2)


def test_a_letter_asks_all_that_is_open_of_one_addressee(two, workbench):
    for about, what in (("c1", "Is it 5 %?"), ("a1", "Who told you?"), ("c2", "Done?")):
        ran(
            workbench, "ask", about, "--whom", "The Office", "--what", what, "--until", "2030-01-08"
        )
    done = json.loads(ran(workbench, "questions", "--json"))[-1]["question"]
    ran(workbench, "reply", done, "Yes.")

    letter = ran(workbench, "--reviewer", "anna", "letter", "The Office")

    assert letter.splitlines() == [
        "Dear The Office,",
        "",
        "we are checking what is said in The Post, «Prices rose», 2026-01-05,",
        "https://post.example/1.",
        "",
        "1. It is said there: «Prices rose by 5 % in May»",
        "   Is it 5 %?",
        "",
        "2. Who told you?",
        "",
        "We ask for your answer by 2030-01-08, and will publish what you say; or,",
        "if none comes, that we asked.",
        "",
        "anna",
    ]
    assert ran(workbench, "letter", "The Office", "--lang", "uk").startswith("Вітаємо, The Office!")
    assert "no question to Nobody is open" in ran(workbench, "letter", "Nobody", status=1)


def test_a_colleague_looks_again(two, workbench):
    assert "ready" in ran(workbench, "ready", "c1")
    assert "nobody approves her own" in ran(
        workbench, "--reviewer", "anna", "approve", "c1", status=1
    )
    assert ran(workbench, "--reviewer", "boris", "approve", "c1") == "c1: approved by boris\n"
    ran(workbench, "--reviewer", "boris", "send-back", "c2", "--reason", "thin")
    ran(workbench, "send-back", "c2", status=2)
    carl = ("--reviewer", "carl")
    assert ran(workbench, *carl, "approve", "c1") == "c1: approved already\n"
    assert ran(workbench, "ready", "c1", "c2") == (
        "c1, c2: ready for a second look; 1 of them ready or approved already\n"
    )
    assert "boris" in ran(workbench, "export")

    assert "sent back: thin" in ran(workbench, "log", "c2")


def test_what_fails_is_listed_with_its_key_and_signed_off_with_a_waiver(two, workbench):
    two.journal.record_evidence(2, [], reviewer="anna")

    listed = workbench("sign-off", "a1")
    assert listed.returncode == 1
    assert "c2     evidence  e    rests on no evidence with an address" in listed.stdout
    assert "a1 fails 2 times" in listed.stderr
    for rule in ("evidence", "figures"):
        ran(workbench, "waive", "c2", "--rule", rule, "--reason", "seen by our reporter")
    assert "there is no rule 'nonsense'" in ran(
        workbench, "waive", "c2", "--rule", "nonsense", "--reason", "x", status=2
    )
    checked = ran(workbench, "sign-off", "a1", "--check")
    assert checked == "a1: 2 settled claims keep the rules\n"
    assert json.loads(ran(workbench, "sign-off", "a1", "--check", "--json")) == []
    assert "sign it off first" in ran(workbench, "publish", "a1", "https://x.example", status=1)
    assert ran(workbench, "--reviewer", "ed", "sign-off", "a1").startswith("a1: signed off by ed")
    exported = ran(workbench, "export")
    assert "evidence: seen by our reporter; figures: seen by our reporter" in exported


def test_a_desk_has_rules_of_its_own(two, workbench, monkeypatch, tmp_path):
    own = tmp_path / "rules.toml"
    own.write_text("[second_look]\non = true\n[figures]\non = false\n", "utf-8")
    monkeypatch.setenv("WORKBENCH_RULES", str(own))

    assert "second_look" in workbench("sign-off", "a1").stdout
    rules = {
        one["rule"]: one["on"]
        for one in json.loads(ran(workbench, "sign-off", "--rules", "--json"))
    }
    assert (rules["second_look"], rules["figures"], rules["evidence"]) == ("yes", "no", "yes")
    own.write_text("[figure]\non = false\n", "utf-8")
    assert "there is no rule figure" in ran(workbench, "sign-off", "a1", status=1)


def test_a_published_verdict_is_corrected_in_public(two, workbench, tmp_path):
    with two.copied_to(tmp_path / "other.db") as other:  # a machine that knows of no publication
        other.editing.drop_claim(2, reviewer="anna")
    ran(workbench, "sign-off", "a1")
    assert "2 claims published at https://desk.example/1, 2026-01-06" in ran(
        workbench, "publish", "a1", "https://desk.example/1", "--on", "2026-01-06"
    )
    table = tmp_path / "table.csv"
    ran(workbench, "export", "-o", table)
    table.write_text(table.read_text("utf-8-sig").replace('"supported"', '"refuted"', 1), "utf-8")

    refused = ran(workbench, "--reviewer", "anna", "apply", table, status=1)
    assert "c1 was published as supported and would be refuted: give the reason" in refused
    ran(workbench, "--reviewer", "anna", "apply", table, "--reason", "a misprint")
    ran(workbench, "merge", tmp_path / "other.db")

    owed = workbench("corrections")
    assert "- **" in owed.stdout
    assert "«Prices rose by 5 % in May»: Supported → **Refuted**." in owed.stdout
    assert "a misprint" in owed.stdout
    assert "c2 was published as supported and is unreviewed now" in owed.stderr
    ran(workbench, "corrections", "--claim", "c2", "--reason", "no claim at all")
    newest, oldest = json.loads(ran(workbench, "corrections", "--json"))
    assert (newest["claim_id"], newest["now"], oldest["reason"]) == (2, "unreviewed", "a misprint")
    assert ran(workbench, "corrections", "--lang", "ru").startswith("# Исправления")
    ran(workbench, "corrections", "--claim", "c2", status=2)
    assert "no published verdict" in ran(
        workbench, "corrections", "--claim", "c9", "--reason", "x", status=1
    )


def test_a_published_article_is_removed_with_a_reason_and_is_in_the_corrections(two, workbench):
    ran(workbench, "sign-off", "a1")
    ran(workbench, "publish", "a1", "https://desk.example/1")

    refused = ran(workbench, "articles", "--remove", "a1", status=1)
    assert "would go with its article: give the reason" in refused
    ran(workbench, "articles", "--remove", "a1", "--reason", "it was satire")

    told = ran(workbench, "corrections")
    assert "«Prices rose by 5 % in May»: Supported → **Unreviewed**." in told
    assert "it was satire" in told
    ran(workbench, "tidy", "--yes")
    assert "  Supported → **Unreviewed**." in ran(workbench, "corrections")


def test_a_disputed_claim_is_adjudicated_otherwise_with_a_reason(two, workbench):
    ran(workbench, "sign-off", "a1")
    ran(workbench, "publish", "a1", "https://desk.example/1")
    settle(two, 1, reviewer="boris", status="refuted")

    assert "give the reason" in ran(workbench, "adjudicate", "c1", "--for", "boris", status=1)
    ran(workbench, "adjudicate", "c1", "--for", "boris", "--reason", "boris is right")

    assert "boris is right" in ran(workbench, "corrections")


@pytest.mark.parametrize("command", ["letter", "questions", "corrections"])
def test_nothing_that_was_asked_acts_on_the_terminal(two, workbench, command):
    acting = "\x1b]52;c;QQ==\x07\u202e"
    two.questions.ask(acting, acting, claim=1, reviewer="anna")
    ran(workbench, "sign-off", "a1")
    ran(workbench, "publish", "a1", "https://desk.example/1")
    two.journal.record_many([1], reviewer="anna", status="refuted", reason=acting)

    said = workbench(command, *([acting] if command == "letter" else []))

    assert said.returncode == 0
    assert not {"\x1b", "\u202e", "\x07"} & set(said.stdout + said.stderr)
    assert "⟦U+202E⟧" in said.stdout


def test_an_article_of_which_nothing_is_settled_keeps_no_rules(store, workbench):
    store.articles.add(make_article())

    assert "none of its claims is settled" in ran(workbench, "sign-off", "a1", "--check", status=1)
