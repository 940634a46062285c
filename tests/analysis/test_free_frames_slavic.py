"""Frames that stand free, inside what others say: speech in speech, and behind a conjunction."""

import pytest

from tests.analysis.drawn import check

INSIDE = [
    # what somebody who is quoted has from others, the origin first
    (
        "uk",
        "«За даними поліції, {поранено п'ятеро осіб}», – наголосив мер.",
        "поліція (official) > мер (official)",
    ),
    (
        "uk",
        "«{Міст цілий.} За словами лікарів, {поранених двоє.} {Рух відкрито}», – сказав мер.",
        "мер (official) | лікарі (person) > мер (official) | мер (official)",
    ),
    (
        "ru",
        "Мэр сказал: «По данным разведки, {враг отступил}».",
        "разведка (official) > мэр (official)",
    ),
    (
        "uk",
        "«Як сказали в поліції, {водій утік}», – сказав мер.",
        "поліція (official) > мер (official)",
    ),
    # nobody else, or a law
    ("uk", "«{Згідно із законом, міст цілий}», – сказав мер.", "мер (official)"),
    ("uk", "«{За нашими даними, міст цілий}», – сказав мер.", "мер (official)"),
    ("uk", "«{Як я казав, міст цілий}», – сказав мер.", "мер (official)"),
    # a short participle begins what is said
    (
        "uk",
        "Мер повідомив, що, за даними поліції, {затримано двох водіїв.}",
        "поліція (official) > мер (official)",
    ),
    (
        "ru",
        "Мэр сообщил, что, по данным полиции, {ранено пять человек.}",
        "полиция (official) > мэр (official)",
    ),
    (
        "ru",
        "Мэр сообщил, что, по данным полиции, опубликованным вчера, {мост цел.}",
        "полиция (official) > мэр (official)",
    ),
]
JOINED = [
    # no comma behind the conjunction
    ("uk", "Але як пояснив мер, {міст цілий.}", "мер (official)"),
    ("uk", "Та як уже переконують експерти, {міст цілий.}", "експерти (person)"),
    ("ru", "Но как пояснил мэр, {мост цел.}", "мэр (official)"),
    ("uk", "{А як довго чекати, мер не знає.}", ""),
    ("uk", "{Але як міст закрили, мер не знає.}", ""),
]
QUOTED = [
    # who quotes whoever spoke last
    (
        "uk",
        "Мер Лев Гук сказав, що {міст цілий.} «{Він старий}», – цитує пресслужба мерії.",
        "Лев Гук (official) | Лев Гук (official) > пресслужба мерії (official)",
    ),
    (
        "ru",
        "Мэр Лев Гук сказал, что {мост цел.} «{Он старый}», – цитирует «Голос».",
        "Лев Гук (official) | Лев Гук (official) > Голос (agency)",
    ),
    # nobody has spoken but another outlet; somebody is named
    (
        "uk",
        "УНН пише, що {міст цілий.} «{Він старий}», – цитує «Голос».",
        "УНН (agency) | Голос (agency)",
    ),
    ("uk", "«{Міст цілий}», – цитує «Голос».", "Голос (agency)"),
    # no verb at all
    ("uk", "{Міст відкрили.} «{Міст цілий}», – мер Лев Гук.", " | Лев Гук (official)"),
    ("ru", "{Мост открыли.} «{Мост цел}», — Лев Гук.", " | Лев Гук (person)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), QUOTED)
def test_who_quotes_passes_on_what_was_said(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), INSIDE)
def test_speech_in_speech_has_its_origin_first(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "expected"), JOINED)
def test_a_conjunction_may_lead_to_as(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
