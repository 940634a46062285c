"""How Slavic bodies are listed that are named in a case: in the nominative, whole.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

NAMED = [
    # every adjective before a noun of hers
    (
        "uk",
        "{Міст цілий}, пише «Зоря» з посиланням на Гірську обласну прокуратуру.",
        "Гірська обласна прокуратура (official) > Зоря (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, пише «Зоря» з посиланням на обласну військову адміністрацію.",
        "обласна військова адміністрація (official) > Зоря (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, пише «Зоря» з посиланням на слідчу групу.",
        "слідча група (official) > Зоря (agency)",
    ),
    (
        "uk",
        "{Міст цілий}, пише «Зоря» з посиланням на Вищу раду правосуддя.",
        "Вища рада правосуддя (official) > Зоря (agency)",
    ),
    # ordinals in figures
    ("uk", "За даними 42-ї окремої бригади, {міст цілий.}", "42-га окрема бригада (official)"),
    ("uk", "{Міст цілий}, кажуть у 11-й штурмовій бригаді.", "11-та штурмова бригада (official)"),
    ("uk", "{Міст цілий}, кажуть у 3-му відділенні поліції.", "3-тє відділення поліції (official)"),
    ("uk", "{Міст цілий}, кажуть у 10-му корпусі.", "10-й корпус (official)"),
    ("uk", "{Міст цілий}, кажуть у третій бригаді.", "третя бригада (official)"),
    ("ru", "{Мост цел}, говорят в 42-й отдельной бригаде.", "42-я отдельная бригада (official)"),
    # nouns that are only plural
    ("uk", "За даними Повітряних сил, {міст цілий.}", "Повітряні сили (official)"),
    ("uk", "{Міст цілий}, кажуть у Силах оборони півдня.", "Сили оборони півдня (official)"),
    ("uk", "За даними Сухопутних військ, {міст цілий.}", "Сухопутні війська (official)"),
    ("ru", "По данным Воздушных сил, {мост цел.}", "Воздушные силы (official)"),
    ("ru", "{Мост цел}, говорят в Силах обороны юга.", "Силы обороны юга (official)"),
    # one who acts for another
    (
        "uk",
        "За словами виконувачки обов'язків міністра, {міст цілий.}",
        "виконувачка обов'язків міністра (official)",
    ),
    (
        "ru",
        "По словам исполняющего обязанности министра, {мост цел.}",
        "исполняющий обязанности министра (official)",
    ),
    ("ru", "По словам и.о. министра, {мост цел.}", "и.о. министра (official)"),
    # a surname that only its ending tells
    ("uk", "За словами мера Юрія Гнатка, {міст цілий.}", "Юрій Гнатко (official)"),
]
TWO = [
    # a paper and a body
    (
        "uk",
        "{Міст цілий}, пишуть «Зоря» та поліція краю.",
        "Зоря (agency) > поліція краю (official)",
    ),
    (
        "uk",
        "{Міст цілий}, повідомляють Reuters та Офіс генпрокурора.",
        "Reuters (agency) > Офіс генпрокурора (official)",
    ),
    ("ru", "{Мост цел}, сообщают «Заря» и полиция.", "Заря (agency) > полиция (official)"),
    (
        "ru",
        "{Мост цел}, сообщают Reuters и пресс-служба порта.",
        "Reuters (agency) > пресс-служба порта (organisation)",
    ),
    ("ru", "По данным «Зари» и полиции, {мост цел.}", "Заря (agency) > полиция (official)"),
]
LOOKING_BACK = [
    # what is told belongs to nobody
    (
        "{Міст цілий.} Про це Міністерство оборони Норвегії повідомило у вівторок.",
        "Міністерство оборони Норвегії (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "sources"), [*NAMED, *TWO])
def test_a_body_is_listed_in_the_nominative(language: str, drawing: str, sources: str) -> None:
    check(drawing, sources, language)


@pytest.mark.parametrize(("drawing", "sources"), LOOKING_BACK)
def test_what_is_told_belongs_to_nobody(drawing: str, sources: str) -> None:
    check(drawing, sources, "uk")
