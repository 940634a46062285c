"""The other formats: each says what the claims are in the terms of its own standard."""

import io
import json
import zipfile
from xml.etree import ElementTree

import pytest

from claims_db import STATUSES, ClaimStore
from claims_db.export import FORMATS, exported_claims, write_claimreview
from claims_db.export.crosswalk import crosswalk
from claims_db.export.xlsx import TooManyRows, write_xlsx
from tests.export.conftest import Settle, exported
from tests.makers import make_article


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_export_is_whole(store: ClaimStore, kind: str) -> None:
    document = exported(store, kind)

    if kind in ("claimreview", "webannotation", "averitec"):
        json.loads(document)


def test_a_json_line_loses_nothing(settled: ClaimStore) -> None:
    first, _ = map(json.loads, exported(settled, "jsonl").splitlines())

    assert first["quote"] == settled.articles.text(1)[first["start"] : first["end"]]
    assert first["chain"] == [
        {"name": "Statistics Office", "type": "agency"},
        {"name": "Reuters", "type": "agency"},
    ]
    assert first["evidence"][0] == {
        "url": "https://stat.example/1",
        "title": "Table 3",
        "quote": "5.0",
        "stance": "supports",
        "archive_url": "",
        "accessed": "",
    }
    assert first["article"]["text_sha256"] == settled.articles.get(1).text_sha256


def test_claimreview_rates_a_claim_and_says_where_it_stood(settled: ClaimStore) -> None:
    document = json.loads(exported(settled, "claimreview"))
    first, second = document["@graph"]

    assert document["@context"] == "https://schema.org"
    assert first["@type"] == "ClaimReview"
    assert first["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "True",
        "ratingValue": 5,
        "worstRating": 1,
        "bestRating": 5,
    }
    assert first["itemReviewed"]["author"]["name"] == "Statistics Office"
    assert first["itemReviewed"]["appearance"]["url"] == "https://post.example/prices"
    assert second["claimReviewed"] == "Wages fell by 2 % in May"
    assert "url" not in first


def test_a_claimreview_has_the_address_of_its_claim_in_the_report(settled: ClaimStore) -> None:
    file = io.BytesIO()
    write_claimreview(exported_claims(settled), file, "https://desk.example/report.html")

    reviews = json.loads(file.getvalue())["@graph"]

    assert [review["url"] for review in reviews] == [
        "https://desk.example/report.html#c1",
        "https://desk.example/report.html#c2",
    ]
    assert b'id="c1"' in exported(settled, "html")


def test_webannotation_selects_the_passage_by_place_and_by_words(settled: ClaimStore) -> None:
    document = json.loads(exported(settled, "webannotation"))
    first, second = document["items"]
    position, quote = second["target"]["selector"]
    text = settled.articles.text(1)

    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert first["target"]["source"] == "https://post.example/prices"
    assert text[position["start"] : position["end"]] == quote["exact"] == "Wages fell by 2 %"
    assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
    assert {body["purpose"]: body.get("value") for body in second["body"]} == {
        "classifying": "refuted",
        "assessing": "confidence 4 of 5",
        "tagging": "officials > The Post",
        "editing": "Wages fell by 2 % in May",
    }


def test_averitec_has_its_labels_and_its_dates(settled: ClaimStore) -> None:
    first, second = json.loads(exported(settled, "averitec"))

    assert (first["label"], second["label"]) == ("Supported", "Refuted")
    assert first["claim_date"] == "30-5-2026"
    assert first["questions"][0]["answers"][0]["source_url"] == "https://stat.example/1"


def test_every_status_is_known_to_claimreview_and_verdicts_to_averitec() -> None:
    assert set(crosswalk("claimreview")) == set(STATUSES)
    assert set(crosswalk("averitec")) == set(STATUSES) - {"not_checkable"}


def test_a_workbook_has_texts_numbers_and_times(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters", note='=HYPERLINK("http://a")')

    book = zipfile.ZipFile(io.BytesIO(exported(store, "xlsx")))
    sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    cells = {cell.get("r"): cell for cell in sheet.iter() if cell.tag.endswith("}c")}

    note, start, time = cells["U2"], cells["K2"], cells["X2"]
    assert note.get("t") == "inlineStr"
    assert "".join(note.itertext()) == '=HYPERLINK("http://a")'
    assert not [element for element in sheet.iter() if element.tag.endswith("}f")]
    assert (start.get("t"), "".join(start.itertext())) == (None, "0")
    assert float("".join(time.itertext())) > 46_000  # days since 1900


def test_the_same_claims_are_the_same_workbook(settled: ClaimStore) -> None:
    assert exported(settled, "xlsx") == exported(settled, "xlsx")


def test_a_workbook_that_is_full_says_so(
    settled: ClaimStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claims_db.export.xlsx.MOST_ROWS", 1)

    file = io.BytesIO()

    with pytest.raises(TooManyRows, match="all a sheet of Excel can hold"):
        write_xlsx(exported_claims(settled), file)
    assert file.getvalue() == b""


def test_markdown_is_for_a_mail(settled: ClaimStore) -> None:
    mail = exported(settled, "md").decode()

    assert mail.startswith("## Prices rose\n\nThe Post, 2026-05-30, https://post.example/prices\n")
    assert "2. **Refuted** (confidence 4 of 5: high)  \n   Wages fell by 2 % in May  \n" in mail


def test_markdown_links_to_nothing_but_addresses(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article())
    urls = ["https://a.example/x_y", "x> [click](https://evil.example) <b>", "p. 5 \u202e&lt;"]
    settle(1, "Reuters", evidence=[{"url": url} for url in urls])

    mail = exported(store, "md").decode()

    assert "   - context: <https://a.example/x_y>\n" in mail
    assert r"   - context: x\> \[click\](https://evil.example) \<b\>" in mail
    assert r"   - context: p. 5 ⟦U+202E⟧\&lt;" in mail


def test_markdown_in_an_article_is_text(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article(title="# [x](y) *bold*"))
    settle(1, "Reuters")

    assert r"## \# \[x\](y) \*bold\*" in exported(store, "md").decode()
