"""What is left of a page whose links were lost, and what stands beside its story.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check, read, redraw

WHOSE = [
    # the headline once more, with a stop; not: another sentence, nor a part of it
    ("uk", "Порт закрили через шторм\n\nПорт закрили через шторм.\n\n{Він старий.}", ""),
    ("uk", "Порт закрили через шторм\n\n{Порт закрили через шторм у суботу.}", ""),
    ("ru", "Порт закрыли из-за шторма\n\nПорт закрыли из-за шторма.\n\n{Он старый.}", ""),
    # times and dates alone; not: with what happened then
    ("uk", "сьогодні, 16:59. {Міст закрили.} вчора, 09:10. {Дім згорів.}", " | "),
    ("ru", "{Мост закрыли.} сегодня, 18:20. {Дом сгорел.}", " | "),
    ("uk", "{Вчора о 16:59 міст закрили.}", ""),
    # nothing follows what was said
    ("uk", "У «Борнику» підтвердили, що . {Міст закрили.}", ""),
    # what leads to another page
    ("uk", "{Міст закрили.} Новини по темі Мер пішов у відставку. {Дім згорів.}", " | "),
    # who passed it on is lost, and another sentence begins
    ("uk", "{Міст закрили}, передає {Цим людям повернули гроші.}", " | "),
    (
        "uk",
        '{Він прийшов}, передає "{Ми повинні зі всією чіткістю сказати, що міст цілий}",'
        " - сказав мер.",
        " | мер (official)",
    ),
    ("uk", '{Міст закрили}, передає "Вечірній Борник".', "Вечірній Борник (agency)"),
    (
        "uk",
        '{Суддя досі "не має достатніх знань"} У заяві мерії йдеться, що {міст цілий.}',
        " | заява мерії (document)",
    ),
]
SURVEYS = [
    # a share of those who were asked says nothing, but tells how many think so
    ("uk", "{16% респондентів вважають, що міст цілий.}"),
    ("uk", "{Третина українців вважає, що міст цілий.}"),
    ("uk", "{Кожен п'ятий опитаний каже, що міст цілий.}"),
    ("ru", "{Половина опрошенных считает, что мост цел.}"),
    ("ru", "{Большинство россиян полагает, что мост цел.}"),
    # some of those who know do
    ("uk", "Більшість експертів вважає, що {міст цілий.}"),
    ("uk", "Троє лікарів кажуть, що {міст цілий.}"),
    ("ru", "Часть врачей считает, что {мост цел.}"),
]
PEOPLE = [
    # the press at large is no relay, and a page is whose it is
    ("uk", "{Міст цілий}, – сказав мер під час спілкування з пресою.", "мер (official)"),
    ("uk", "{Міст цілий}, – сказав мер у розмові зі ЗМІ.", "мер (official)"),
    ("uk", "{Міст цілий}, – сказав мер у розмові з УНІАН.", "мер (official) > УНІАН (agency)"),
    ("uk", "{Міст цілий}, зазначили на сторінці музею.", "сторінка музею (organisation)"),
    (
        "uk",
        "«{Міст цілий}», – цитує BBC News слова Олега Орлова.",
        "Олег Орлов (person) > BBC News (agency)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), WHOSE)
def test_what_is_lost_states_nothing(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing"), SURVEYS)
def test_surveys_are_told_whole(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing


@pytest.mark.parametrize(("language", "drawing", "expected"), PEOPLE)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
