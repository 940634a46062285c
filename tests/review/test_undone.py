"""What `u` took back and `r` put back is said by what was done, and to what."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

import pytest
from textual.events import Key

from claims_db import ClaimStore
from claims_db.values.words import Act
from tests.makers import ARTICLE, make_article, make_claims
from tests.review.test_robustness import message
from tests.store.drawing import settle
from workbench.review.app import ReviewApp

WHO: dict[str, Any] = {"reviewer": "olena"}
Does = Callable[[ClaimStore], object]


def longer(number: int) -> str:
    """The text of an article, another for each."""
    return ARTICLE + " So it is." * (number - 1)


def named(store: ClaimStore, name: str) -> int:
    source = store.sources.named(name)
    assert source is not None
    return source.id


def anew(store: ClaimStore) -> object:
    """Article 6 is read again, and one of its claims found otherwise."""
    first, second = make_claims()
    found = make_article(longer(6), claims=(first, second.but(end=55, content="Wages fell")))
    return store.reading_again.read_again(6, found, **WHO)


ACTS: dict[str, tuple[Does, str, str, str]] = {
    "answer": (
        lambda s: s.journal.record_status(1, "refuted", **WHO),
        "a1·1 status", "a1·1 статус", "a1·1 статус",
    ),
    "answer of three": (
        lambda s: s.journal.record_many([3, 4], status="refuted", confidence=3, **WHO),
        "2 claims confidence, status",
        "2 утверждения уверенность, статус",
        "2 твердження упевненість, статус",
    ),
    "split": (
        lambda s: s.editing.split_claim(1, 12, **WHO),
        "split a1·1", "разделение a1·1", "поділ a1·1",
    ),
    "merge": (
        lambda s: s.editing.merge_with_next(1, **WHO),
        "merge a1·1", "объединение a1·1", "об’єднання a1·1",
    ),
    "move": (
        lambda s: s.editing.move_edge(1, end=22, **WHO),
        "move a1·1", "сдвиг границы a1·1", "зсув межі a1·1",
    ),
    "drop": (
        lambda s: s.editing.drop_claim(1, **WHO),
        "drop a1·1", "исключение a1·1", "вилучення a1·1",
    ),
    "add": (
        lambda s: s.editing.add_claim(1, 27, 34, **WHO),
        "add a1·2", "добавление a1·2", "додавання a1·2",
    ),
    "set kind": (
        lambda s: s.editing.set_kind([1], "plan", **WHO),
        "a1·1 kind", "a1·1 вид", "a1·1 вид",
    ),
    "read again": (anew, "read again a6", "прочитано заново a6", "прочитано знову a6"),
    "adjudicate": (
        lambda s: s.disputes.adjudicate(2, "boris", **WHO),
        "adjudicate a1·2", "решение в споре a1·2", "рішення в спорі a1·2",
    ),
    "merge sources": (
        lambda s: s.source_editing.merge(named(s, "officials"), named(s, "Reuters"), **WHO),
        "merge sources «officials»",
        "объединение источников «officials»",
        "об’єднання джерел «officials»",
    ),
    "rename": (
        lambda s: s.source_editing.rename(named(s, "officials"), "the bureau", **WHO),
        "rename «officials»", "переименование «officials»", "перейменування «officials»",
    ),
    "retype": (
        lambda s: s.source_editing.retype(named(s, "officials"), "organisation", **WHO),
        "retype «officials»", "смена типа «officials»", "зміна типу «officials»",
    ),
    "retell": (
        lambda s: s.retelling.retell(1, named(s, "Reuters"), **WHO),
        "retell a1", "пересказ a1", "переказ a1",
    ),
    "same claim": (
        lambda s: s.same_claim.join([1, 3], **WHO),
        "same claim (2 claims)",
        "то же утверждение (2 утверждения)",
        "те саме твердження (2 твердження)",
    ),
    "other claim": (
        lambda s: s.same_claim.part(5, **WHO),
        "other claim a3·1", "другое утверждение a3·1", "інше твердження a3·1",
    ),
    "edit article": (
        lambda s: s.article_editing.edit(1, title="Prices", published="2026-01-06", **WHO),
        "a1 title, published", "a1 название, дата", "a1 назва, дата",
    ),
    "remove article": (
        lambda s: s.article_editing.remove(2, **WHO),
        "remove article a2", "удаление статьи a2", "вилучення статті a2",
    ),
    "put back": (
        lambda s: s.article_editing.put_back(4, **WHO),
        "put back a4", "возвращение статьи a4", "повернення статті a4",
    ),
    "assign": (
        lambda s: s.assigning.assign("boris", articles=[1], **WHO),
        "assign a1", "поручение a1", "доручення a1",
    ),
    "ask": (
        lambda s: s.questions.ask("Mayor", "When?", claim=1, **WHO),
        "ask a1·1", "вопрос a1·1", "запитання a1·1",
    ),
    "reply": (
        lambda s: s.questions.reply(s.questions.all()[0].number, "declined", **WHO),
        "reply a1·1", "ответ a1·1", "відповідь a1·1",
    ),
    "ready": (
        lambda s: s.second_look.ready([5, 6], **WHO),
        "ready (2 claims)",
        "готово ко второму взгляду (2 утверждения)",
        "готово до другого погляду (2 твердження)",
    ),
    "approve": (
        lambda s: s.second_look.approve([5], **WHO),
        "approve a3·1", "одобрение a3·1", "схвалення a3·1",
    ),
    "send back": (
        lambda s: s.second_look.send_back([5], "thin", **WHO),
        "send back a3·1", "возврат a3·1", "повернення a3·1",
    ),
    "waive": (
        lambda s: s.publishing.waive([5], "evidence", "known", **WHO),
        "waive a3·1", "исключение из правила a3·1", "виняток з правила a3·1",
    ),
    "sign off": (
        lambda s: s.publishing.sign_off(3, **WHO),
        "sign off a3", "подпись редактора a3", "підпис редактора a3",
    ),
    "publish": (
        lambda s: s.publishing.publish(5, "https://desk.example/1", "2026-01-06", **WHO),
        "publish a5", "публикация a5", "публікація a5",
    ),
}  # fmt: skip
NOT_HERE = {"correct", "undo", "redo"}
"""What is done elsewhere: on the command line; by the keys themselves."""


def acts(of: object) -> Iterator[str]:
    """Every act by its name."""
    for one in get_args(of):
        yield from [one] if isinstance(one, str) else acts(one)


@pytest.fixture
def desk(store: ClaimStore) -> ClaimStore:
    """Six articles: 3 is settled and in a story, 4 is removed, 5 is signed off."""
    for number in range(1, 7):
        store.articles.add(make_article(longer(number), claims=make_claims()))
    for claim in (2, 5, 6, 9, 10):
        settle(store, claim, reviewer="boris")
    settle(store, 2, reviewer="anna", status="refuted")
    store.same_claim.join([5, 9], reviewer="boris")
    store.questions.ask("Mayor", "Where?", claim=1, reviewer="boris")
    store.article_editing.remove(4, reviewer="boris")
    store.publishing.sign_off(5, reviewer="boris")
    return store


def test_the_table_has_every_act() -> None:
    assert {*acts(Act)} - NOT_HERE == {*ACTS} - {"answer of three"}


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
async def test_every_act_is_called_by_what_was_done(desk: ClaimStore, language: str) -> None:
    says = {"en": ("undone", "redone"), "ru": ("отменено", "возвращено"),
            "uk": ("скасовано", "повернено")}[language]  # fmt: skip
    app = ReviewApp(desk, "olena", language=language)
    found, expected = [], []
    async with app.run_test(size=(120, 35)):
        for act, (does, *lines) in ACTS.items():
            does(desk)
            told = lines[("en", "ru", "uk").index(language)]
            for key in "ur":
                app.review.press(Key(key, key))
                found.append((act, message(app)))
            gone = {"add": (told.split()[0], told), "drop": (told, told.split()[0])}
            lines = gone.get(act, (told, told))
            expected += [(act, f" {one}: {line}") for one, line in zip(says, lines, strict=True)]
            desk.journal.undo("olena")
    assert found == expected
