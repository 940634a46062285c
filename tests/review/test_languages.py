"""The screen speaks English, Ukrainian and Russian, and nothing of it is left in English."""

import gettext
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims_db import ClaimsDBError, ClaimStore
from claims_db.articles.new_article import NewLink
from claims_db.values import errors
from claims_db.values.incoming import NewSource
from tests.catalogues import missing, path_of, read_catalogue, up_to_date
from tests.makers import make_article, make_claims
from tests.review.test_screen import screen
from workbench.locale.compiling import compile_catalogues
from workbench.review.app import ReviewApp
from workbench.review.refusals import refusal
from workbench.review.translation import _, language_of, plural, speak, term

LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z.-]+")
NAMES = {"Tab", "Enter", "Esc", "Space", "PgDn", "PgUp", "CSV", "F1", "reviewed.csv", "uk"}
"""What is written in Latin letters in every language: keys, file names, codes."""
TEXT = "Ціни зросли на 5 % у травні, каже Мінфін.\n\nЗарплати впали на 2 %, каже Мінфін."
SIZES = [(80, 24), (120, 35), (200, 50)]
TRANSLATED = ["uk", "ru"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_all_the_words_of_the_code_and_no_others(language: str) -> None:
    """`python -m tests.catalogues` brings it up to date."""
    catalogue, wanted = read_catalogue(language), up_to_date(language)
    assert {(m.context, m.id) for m in catalogue} == {(m.context, m.id) for m in wanted}
    assert missing(catalogue) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_says_what_the_catalogue_says(language: str) -> None:
    """By its words: the bytes are the business of the compiler."""
    with path_of(language).with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in read_catalogue(language):
        if isinstance(message.id, str) and message.id and message.context:
            assert compiled.pgettext(message.context, message.id) == message.string
        elif isinstance(message.id, str) and message.id:
            assert compiled.gettext(message.id) == message.string
        elif message.id:
            told = {compiled.ngettext(*message.id, number) for number in range(200)}
            assert told == set(message.string)


def test_words_changed_since_they_were_compiled_are_compiled_again(tmp_path: Path) -> None:
    catalogue = tmp_path / "uk" / "LC_MESSAGES" / "workbench.po"
    catalogue.parent.mkdir(parents=True)
    for translated in ("Клавіші", "Кнопки"):
        catalogue.write_text(
            'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
            f'msgid "Keys"\nmsgstr "{translated}"\n',
            encoding="utf-8",
        )
        (compiled,) = compile_catalogues(tmp_path)
        with compiled.open("rb") as file:
            assert gettext.GNUTranslations(file).gettext("Keys") == translated
        os.utime(compiled, (0, 0))
    assert {path.name for path in catalogue.parent.iterdir()} == {"workbench.mo", "workbench.po"}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_fills_in_what_its_original_does(language: str) -> None:
    for message in read_catalogue(language):
        originals = message.id if isinstance(message.id, tuple) else (message.id,)
        names = set(re.findall(r"\{\w+\}", originals[-1]))
        for form in message.string if isinstance(message.string, tuple) else (message.string,):
            assert not message.id or set(re.findall(r"\{\w+\}", form)) == names, message.id


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1 claim", "2 claims", "5 claims", "21 claims"]),
        ("uk", ["1 твердження", "2 твердження", "5 тверджень", "21 твердження"]),
        ("ru", ["1 утверждение", "2 утверждения", "5 утверждений", "21 утверждение"]),
    ],
)
def test_words_agree_with_their_numbers(language: str, expected: list[str]) -> None:
    speak(language)
    assert [plural("{number} claim", "{number} claims", n) for n in (1, 2, 5, 21)] == expected


def test_a_term_and_a_key_s_word_may_be_translated_differently() -> None:
    speak("ru")
    assert (term("merge"), _("merge")) == ("слияние", "объединить") or term("merge") != _("merge")


def test_english_loads_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gettext, "translation", None)
    speak("en")
    assert _("Keys") == "Keys"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "uk_UA.UTF-8"}, "uk"),
        ({"LANG": "uk_UA.UTF-8", "LC_MESSAGES": "ru_RU"}, "ru"),
        ({"LC_ALL": "C.UTF-8", "LANG": "uk_UA.UTF-8"}, "en"),
        ({"LANG": "ru"}, "ru"),
        ({"LC_ALL": "", "LANG": "run_RW"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_chooses_the_language(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


def test_an_error_reads_as_the_store_writes_it() -> None:
    made = [
        errors.NothingToUndo("olena"),
        errors.ClaimsOverlap(1, 2),
        errors.ChangedSince("undo", "split"),
        errors.InvalidValue("claim", "a claim needs at least one word"),
        errors.ClaimNotFound(3),
    ]
    speak("en")
    for error in made:
        written = str(error).replace("this split", "this")
        assert refusal(error) == written
    speak("uk")
    assert all(not LATIN_WORD.search(told(error)) for error in made)


def told(error: ClaimsDBError) -> str:
    """An error in the language spoken, without names and commands."""
    return re.sub(r"`[^`]*`|olena|c\d", "", refusal(error))


def store_in_ukrainian(store: ClaimStore) -> None:
    """An article none of whose words is English."""
    source = NewSource(name="Мінфін", type="official")
    claims = tuple(
        claim.but(
            start=at,
            end=at + 20,
            content=TEXT[at : at + 20],
            reasons=("number", "named actor"),
            rule="after content",
            chain=(NewLink(source=source, start=33, end=39, cue=(28, 32)),),
        )
        for claim, at in zip(make_claims(), (0, 42), strict=True)
    )
    store.articles.add(
        make_article(TEXT, title="Ціни", publisher="Пошта", language="uk", claims=claims)
    )


SCENES = [
    (),
    ("1", "4"),
    ("1", "4", "2", "k"),
    ("u",),
    ("0", "щ"),
    ("c",),
    ("f",),
    ("l",),
    ("g", "9", "9", "enter"),
    ("ctrl+p",),
    ("s",),
    ("i",),
    ("n",),
    ("w",),
    ("e",),
    ("e", *"архів", "enter", "e"),
    ("?",),
    ("?", *["down"] * 25),
    ("/", *"немає", "enter"),
    ("*",),
    ("t",),
    ("[",),
    ("x",),
    ("m",),
]


@pytest.fixture
def ukrainian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClaimStore]:
    """A store that has no English but the names of sources, not even in its path."""
    monkeypatch.chdir(tmp_path)
    with ClaimStore(Path("сховище")) as store:
        store_in_ukrainian(store)
        yield store


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES[-1:])  # where the most is shown
@pytest.mark.parametrize("language", TRANSLATED)
async def test_no_english_is_left(
    ukrainian: ClaimStore, language: str, size: tuple[int, int]
) -> None:
    sources = " ".join(str(row) for row in ukrainian.sources.all())
    async with ReviewApp(ukrainian, "олена", language=language).run_test(size=size) as pilot:
        for keys in SCENES:
            await pilot.press(*keys)
            english = set(LATIN_WORD.findall(screen(pilot.app))) - NAMES
            assert {word for word in english if word not in sources} == set(), keys
            await pilot.press("escape")


@pytest.mark.parametrize("language", TRANSLATED)
async def test_what_was_done_is_told_in_the_language(ukrainian: ClaimStore, language: str) -> None:
    app = ReviewApp(ukrainian, "олена", language=language)
    async with app.run_test(size=SIZES[0]) as pilot:
        await pilot.press("1", "4", "1", "q")
    assert not LATIN_WORD.search(app.review.summary)
    assert ukrainian.claims.answer(1, "олена").status == "supported"
