"""Fact, plan or opinion, and what is worth checking."""

from pathlib import Path

import pytest

from workbench.analysis import analyse

SHORT = [
    line.split("\t")
    for line in (Path(__file__).parents[1] / "gold" / "kinds.tsv").read_text("utf-8").splitlines()
]
"""Language, kind, text of one claim: each shows what decides."""


@pytest.mark.slow
def test_of_a_hundred_short_sentences_ninety_eight_are_of_their_kind() -> None:
    wrong = [
        text
        for language, kind, text in SHORT
        if analyse(text, language=language).claims[0].kind != kind
    ]

    assert len(wrong) <= 0.02 * len(SHORT), wrong


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The plant built 400 cars.", "fact"),
        ("The plant will open in May.", "plan"),
        ("The ports should share one queue.", "opinion"),
        ("Завод выпустил 400 машин.", "fact"),
        ("Завод планирует открыть цех.", "plan"),
        ("Суд надо перенести.", "opinion"),
        ("Завод випустив 400 машин.", "fact"),
        ("Завод планує відкрити цех.", "plan"),
        ("Суд треба перенести, бо її немає.", "opinion"),
    ],
)
def test_a_plain_sentence_is_of_its_kind(text: str, kind: str) -> None:
    assert analyse(text).claims[0].kind == kind


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        # told in the article's own voice, and in the holder's own words
        ("ru", "Союз требует отставки директора.", "fact"),
        ("ru", "«Мы требуем отставки директора», — сказал он.", "opinion"),
        ("uk", "Спілка засуджує вирок.", "fact"),
        ("uk", "«Ми засуджуємо вирок», — сказав він.", "opinion"),
        # what a thing may do, and what somebody may do
        ("ru", "Фильтр может не задержать газ.", "fact"),
        ("ru", "Мотор может перегреваться.", "fact"),
        ("ru", "Забастовка может разрушить завод.", "fact"),
        ("uk", "Угода може зірватися.", "fact"),
        ("uk", "Вартість угоди може сягнути 5 млн євро.", "plan"),
        ("uk", "Повінь може затопити село.", "fact"),
        ("uk", "Податок можуть підвищити восени.", "plan"),
        ("uk", "Україна може отримати гроші.", "plan"),
        ("uk", "Вибори можуть відбутися у травні.", "plan"),
        ("ru", "Совет может отменить льготу.", "plan"),
        ("uk", "Рада може скасувати пільгу.", "plan"),
        # what opens a claim decides nothing
        ("ru", "«К сожалению, погибли двое», — сказал мэр.", "fact"),
        ("uk", "«На жаль, є загиблі», — сказав мер.", "fact"),
        ("ru", "Напомню, денег в кассе нет.", "fact"),
        ("uk", "Нагадаю, грошей у касі немає.", "fact"),
        # to want a thing, and to want to do it
        ("ru", "Город хочет построить больницу.", "plan"),
        ("uk", "Місто хоче збудувати лікарню.", "plan"),
        ("uk", "Рибалки будуть вимагати квот.", "plan"),
        # the first verb decides
        ("en", "Roe has denied the charge, and has promised to sue the paper.", "fact"),
        # an office is no plan, a day is
        ("ru", "Иванов был назначен министром в августе.", "fact"),
        ("ru", "Суд назначен на 5 мая.", "plan"),
        # what is said within decides nothing
        ("en", "Reforms that require a vote will be handled next year.", "plan"),
        # a duty with a figure
        ("ru", "«Тариф в 40 рублей надо отменить», — сказал он.", "opinion"),
        # feelings and values
        ("ru", "«Мы чувствуем поддержку», — сказал он.", "opinion"),
        ("uk", "«Становище небезпечне», — сказав він.", "opinion"),
        ("uk", "«Нам не вистачило досвіду», — сказав він.", "opinion"),
        # what is found out is reported, though it equates
        ("uk", "«Серед поранених – двоє дітей. Стан – середньої тяжкості», – сказав він.", "fact"),
        ("uk", "«Попередньо – постраждалих немає», – сказав він.", "fact"),
        ("ru", "«Среди погибших – водитель автобуса», — сказал он.", "fact"),
        ("uk", "«До суду ваші слова – ворожіння», – сказав він.", "opinion"),
        # nobody can: no plan; who can if it is so: one
        ("uk", "Війська не можуть узяти місто.", "fact"),
        ("ru", "Войска не могут взять город.", "fact"),
        ("uk", "Якщо здогад підтвердиться, на вчених чекає слава.", "plan"),
        ("uk", "Нагадаємо, міст закрили торік.", "fact"),
        ("uk", "На півдні зберігатиметься вплив циклону.", "plan"),
        ("uk", "Мер не відповів, чи планує місто ремонт.", "fact"),
        ("ru", "«Решают жители, а не газеты», — сказал он.", "opinion"),
        ("en", "“We look forward to the trial,” he said.", "opinion"),
    ],
)
def test_a_claim_is_of_the_kind_that_its_words_make_it(language: str, text: str, kind: str) -> None:
    assert analyse(text, language=language).claims[0].kind == kind


@pytest.mark.parametrize(
    "text",
    ["Рейси залишаться скасованими.", "Я отримуватиму листи.", "Сотні людей постраждають."],
)
def test_a_ukrainian_future_is_known_by_its_ending(text: str) -> None:
    assert analyse(text, language="uk").claims[0].kind == "plan"


def test_a_figure_is_worth_more_than_a_view() -> None:
    figure = analyse("The plant lost $4 million in May 2025.").claims[0]
    view = analyse("The plant should be ashamed.").claims[0]

    assert figure.check_worthiness > view.check_worthiness
    assert {"number", "money", "date"} <= set(figure.reasons)


@pytest.mark.parametrize(
    ("worthier", "less"),
    [
        ("“They cut the police by six hundred officers,” he said.", "“I am proud,” he said."),
        ("«Налоги подняли семь раз», — сказал он.", "«Я горжусь этим», — сказал он."),
        ("«Податки підвищили сім разів», — сказав він.", "«Я пишаюся цим», — сказав він."),
    ],
)
def test_a_record_is_worth_more_than_a_feeling(worthier: str, less: str) -> None:
    first, second = (analyse(text).claims[0].check_worthiness for text in (worthier, less))

    assert first > second + 0.2


def test_why_a_claim_is_of_its_kind_is_told() -> None:
    claim = analyse("The plant will open in May.").claims[0]

    assert "verdict plan" in claim.grounds
