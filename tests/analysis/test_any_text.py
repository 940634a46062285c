"""Any text whatever gives an answer, and its offsets hold."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis import analyse, explain
from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.words.word_lists import load_lexicon

pytestmark = pytest.mark.slow  # thousands of texts

GOLD = Path(__file__).parents[1] / "gold"

SHARDS = [
    "«", "»", "“", "”", '"', "‘", "’", "(", ")", "—", " — ", ", ", ". ", ": ", "; ", "\n", "\n\n",
    "сказал", "said", "мэр", "the mayor", "что", "that", "по словам", "according to", "как", "он",
    "об этом", "Reuters", "; и ", "Мол, ", "со ссылкой на ", "citing ", "УНН", "1,5 млн", "date ",
    "2026-01-06", "• ", "Мост закрыт", "the bridge is shut", "\ud800", "\x00", "\u202e", "е́", "😀",
    "both", "оба",
]  # fmt: skip


def check(text: str, language: str | None = None) -> None:
    analysis = analyse(text, language=language)
    reached = 0
    for claim in analysis.claims:
        assert reached <= claim.start < claim.end <= len(text)
        reached = claim.end
        assert 0 <= claim.check_worthiness <= 1
        for link in claim.chain:
            assert 0 <= link.start < link.end <= len(text)
            assert link.name == link.name.strip() != ""
            if link.cue is not None:
                assert 0 <= link.cue.start < link.cue.end <= len(text)
    explain(text, analysis)


@settings(max_examples=150)
@given(st.text(max_size=200))
def test_arbitrary_unicode(text):
    check(text)


@pytest.mark.parametrize("text", [".T say he l.", "оба уверен,что й.", ",y,” M”said."])
def test_shreds_that_once_were_read_wrongly(text):
    check(text)


ENDLESS = "a" * 70_000


@pytest.mark.parametrize(
    "drawn", ["{}", "{}:\n- мост", "{}.\n\n{}:\n\n1) {};", "«{}», — сказал он."]
)
def test_a_word_without_end(drawn):
    check(drawn.replace("{}", ENDLESS))


@settings(max_examples=250)
@given(st.lists(st.sampled_from(SHARDS), max_size=40), st.sampled_from(["", " "]))
def test_shards_of_articles(shards, glue):
    check(glue.join(shards))


def words_of_news(language):
    """Words and marks of annotated articles, in any order."""
    texts = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in GOLD.glob("*.json")]
    pieces = re.findall(r"\w+|[^\w\s]", " ".join(texts))
    return st.lists(
        st.sampled_from(sorted({*pieces, *load_lexicon(LANGUAGES[language].load()).words})),
        max_size=30,
    )


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_words_of_news_in_any_order(language):
    @settings(max_examples=250)
    @given(words_of_news(language))
    def any_order(words):
        check(" ".join(words), language)

    any_order()


@pytest.mark.parametrize(
    "text",
    [
        "а" * 100_000,
        "«" * 20_000,
        "да, " * 20_000,
        "- пункт;\n" * 2_000,
        "он сказал, что " * 3_000,
        "according to&lt;" * 60,
        "сообщил\x7f: " * 60,
        "1. {" * 2_000,
        "(1. {" * 1_000,
    ],
    ids=[
        "one word",
        "open quotes",
        "commas",
        "list",
        "one sentence",
        "frames about nothing",
        "verbs about nothing",
        "stops",
        "brackets",
    ],
)
def test_monsters(text):
    check(text)


@pytest.mark.parametrize(
    "text", ["Про це повідомив у", "Об этом сообщил в", "и. Про це повідомив у", "йдеться у"]
)
def test_a_sentence_that_breaks_off_after_a_preposition(text):
    check(text)


def test_the_same_text_gives_the_same_answer():
    text = "Мост закрыт, сообщили в мэрии. «Он стар», — сказал прораб Иван Лом."

    assert json.dumps(repr(analyse(text))) == json.dumps(repr(analyse(text)))


def test_nothing_of_the_store_or_the_screen_is_imported():
    package = Path(__file__).parents[2] / "workbench" / "analysis"
    for path in package.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for name in ("pydantic", "claims_db", "textual", "sqlite"):
            assert f"import {name}" not in source
            assert f"from {name}" not in source
