"""Tables, ClaimReview and JSON tell checks and stories; an edited table takes checks back in."""

import csv
import io
import json
import re

import pytest

from claims_db import ClaimsDBError, ClaimStore
from claims_db.articles.stories.tree import tree
from claims_db.check import find_problems
from claims_db.export.applying import RowRefused, apply_table
from claims_db.export.claimreview import write_claimreview
from claims_db.export.claims import exported_claims
from claims_db.export.csv import write_csv
from claims_db.export.html import write_html
from claims_db.export.json_lines import write_json_lines
from claims_db.export.markdown import write_markdown
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, settle
from tests.stories.test_retelling import retell, tell

CHECK = {
    "source": "Reuters", "result": "distorted", "url": "https://reuters.example/1",
    "words": "a note reviewed by Reuters",
}  # fmt: skip


def table(store):
    file = io.BytesIO()
    write_csv(exported_claims(store, everything=True), file)
    return file.getvalue().decode("utf-8-sig")


def rows(store):
    return list(csv.DictReader(io.StringIO(table(store))))


def check(store, claim=1, **more):
    store.journal.record_attribution(claim, [CHECK | more], reviewer="anna")


def test_the_table_has_the_nearest_relays_check(store):
    tell(store, "note > Reuters", "insiders > Reuters", "")
    settle(store, 1, source=[store.sources.named(name).id for name in ("note", "Reuters")])
    check(store)

    first, second, third = rows(store)

    assert (first["attribution_check"], first["attribution_url"]) == ("distorted", CHECK["url"])
    assert second["attribution_check"] == "not_checked"
    assert third["attribution_check"] == ""


def test_a_check_is_an_answer_that_is_undone_and_merged(store, tmp_path):
    tell(store, "note > Reuters")
    check(store)
    with ClaimStore(tmp_path / "other.db") as other:
        merge_store(other, store.path)
        (kept,) = other.claims.get(1, reviewer="anna").answer.attribution
        assert kept._asdict() == CHECK
        assert list(find_problems(other)) == []

    store.journal.undo("anna")

    assert store.claims.get(1, reviewer="anna").answer.attribution == ()
    assert [decision.act for decision in store.journal.of_claim(1)] == ["answer", "undo"]


def test_a_check_follows_the_source_to_its_new_name(store):
    tell(store, "note > Reuters")
    check(store)

    store.source_editing.rename(store.sources.named("Reuters").id, "Reuters News", reviewer="anna")

    assert store.claims.get(1, reviewer="anna").answer.attribution[0].source == "Reuters News"
    assert rows(store)[0]["attribution_check"] == "distorted"


def test_an_edited_table_takes_a_check_and_a_whole_one_changes_nothing(store):
    tell(store, "note > Reuters", "")
    settle(store, 1, source=[store.sources.named(name).id for name in ("note", "Reuters")])
    before = table(store)
    edited = before.replace('"not_checked",""', '"confirmed","https://reuters.example/2"')
    assert edited != before

    (first, second) = apply_table(store, edited, encoding="utf-8", reviewer="anna")

    assert (first.changed, second.changed) == (True, False)
    (kept,) = store.claims.get(1, reviewer="anna").answer.attribution
    assert (kept.source, kept.result, kept.url) == (
        "Reuters", "confirmed", "https://reuters.example/2",
    )  # fmt: skip
    again = list(apply_table(store, table(store), encoding="utf-8", reviewer="anna"))
    assert [one.changed for one in again] == [False, False]
    odd = table(store).replace('"confirmed"', '"perhaps"')
    assert isinstance(next(apply_table(store, odd, encoding="utf-8", reviewer="anna")), RowRefused)


def test_a_story_tells_its_outlets_and_independent_origins(store):
    for publisher in ("Post", "Herald"):
        tell(store, "police > Reuters", publisher=publisher)
    tell(store, "army", publisher="Times")
    story = store.same_claim.join([1, 2, 3], reviewer="anna", anyway=True)

    assert {(r["story"], r["outlets"], r["independent_origins"]) for r in rows(store)} == {
        (story, "3", "2")
    }
    told = store.stories.of_claim(1)
    assert told.independence.origins == ("army", "police")
    assert told.unsettled == 3
    assert tree(told) == [
        "army", "└─ Times", "police", "└─ Reuters", "   ├─ Herald", "   └─ Post",
    ]  # fmt: skip
    assert [one.uuid for one in store.stories.all()] == [story]


def test_a_retold_relay_makes_two_accounts_one(store):
    tell(store, "police", publisher="Post")
    tell(store, "army", publisher="Times")
    store.same_claim.join([1, 2], reviewer="anna", anyway=True)
    assert len(store.stories.of_claim(1).independence.origins) == 2

    retell(store, article_id=1)
    retell(store, article_id=2)

    assert store.stories.of_claim(1).independence.origins == ("Reuters",)


def test_claimreview_says_where_the_original_stands(store):
    tell(store, "note > Reuters")
    settle(store, 1, source=[store.sources.named(name).id for name in ("note", "Reuters")])
    check(store)
    file = io.BytesIO()

    write_claimreview(exported_claims(store), file)

    (review,) = json.loads(file.getvalue())["@graph"]
    article, original = review["itemReviewed"]["appearance"]
    assert article["@type"] == "NewsArticle"
    assert (original["url"], original["text"]) == (CHECK["url"], CHECK["words"])


def test_json_lines_lose_nothing_of_it(store):
    tell(store, "note > Reuters")
    tell(store, "army", publisher="Times")
    check(store)
    story = store.same_claim.join([1, 2], reviewer="anna", anyway=True)
    file = io.BytesIO()

    write_json_lines(exported_claims(store, everything=True), file)

    first = json.loads(file.getvalue().splitlines()[0])
    assert first["attribution_checks"] == [CHECK]
    assert first["story"]["story"] == story
    assert first["story"]["claims"] == ["c1", "c2"]


def told_of(store):
    """A store of which a report has relays, an original, a story and figures to tell."""
    tell(store, "note > Reuters", "police > Reuters", "")
    tell(store, "army", publisher="Times")
    check(store)
    store.same_claim.join([1, 4], reviewer="anna", anyway=True)
    store.journal.record_evidence(
        1, [{"url": "https://a.example", "quote": "Claim number 7"}], reviewer="anna"
    )
    return exported_claims(store, everything=True, article_id=1)


def test_the_report_tells_relays_originals_stories_and_figures(store):
    file = io.BytesIO()

    write_html(told_of(store), file, "en")

    page = re.sub("<[^>]*>", "", file.getvalue().decode())
    assert "2 of 3 come via Reuters" in page
    assert "Reuters: said something else a note reviewed by Reuters" in page
    assert "outlets: 2, independent origins: 2 (army, note)" in page
    assert "said here → said there: 0 → 7 (+7) · https://a.example" in page
    assert "army\n└─ Times" in page


def test_so_does_the_mail(store):
    file = io.BytesIO()

    write_markdown(told_of(store), file, "en")

    mail = file.getvalue().decode()
    assert "\n\n2 of 3 come via Reuters\n\n" in mail
    assert "   - Reuters: said something else «a note reviewed by Reuters» <https" in mail
    assert "   - outlets: 2, independent origins: 2 (army, note)" in mail
    assert "   - said here → said there: 0 → 7 (+7) · https://a.example" in mail
    assert "```\narmy\n└─ Times\n" in mail


def test_no_name_ends_the_picture_of_a_story_in_a_mail(store):
    tell(store, "```` > Reuters")
    tell(store, "army", publisher="Times")
    store.same_claim.join([1, 2], reviewer="anna", anyway=True)
    file = io.BytesIO()

    write_markdown(exported_claims(store, everything=True, article_id=1), file, "en")

    fenced = file.getvalue().decode().split("\n`````\n")
    assert len(fenced) == 3
    assert "````\n└─ Reuters" in fenced[1]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE answer SET chain = '5'",
        "UPDATE answer SET chain = 'no JSON'",
        "UPDATE answer SET chain = '[99]'",
        "UPDATE article SET publisher_id = 99",
    ],
)
def test_a_story_that_another_program_has_broken_is_refused_in_one_line(store, change):
    first, second = (add_drawn(store, f"|Prices rose.| {day}.")[0] for day in ("May", "June"))
    settle(store, first)
    uuid = store.same_claim.join([first, second], reviewer="anna")
    sqlite = store.connection.sqlite
    sqlite.execute("PRAGMA foreign_keys=OFF")
    sqlite.execute(change)

    with pytest.raises(ClaimsDBError, match=r"another program|contradicts itself"):
        store.stories.named([uuid])
