"""Who says what a participle says: the one who does what it stands beside.

Braces mark the claims; beside them stands the chain of the last one.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

SENTENCES = [
    (
        "en",
        "{The board cleared the officer}, saying that {he had done nothing wrong.}",
        "board (official)",
    ),
    (
        "en",
        "{Judge Ann Marlow rejected the bill}, arguing that {it was too dear.}",
        "Ann Marlow (official)",
    ),
    # when, where, to whom or of what stands before a quotation
    (
        "en",
        "{The mayor shut the bridge}, telling reporters on Monday, “{It is too old.}”",
        "mayor (official)",
    ),
    ("en", "{The mayor shut the bridge}, saying of it: “{The deck is old.}”", "mayor (official)"),
    ("ru", "{Мэр закрыл мост}, заявив на брифинге: «{Настил старый}».", "мэр (official)"),
    ("uk", "{Мер закрив міст}, сказавши журналістам: «{Настил старий}».", "мер (official)"),
    # without a word that leads to what is said
    (
        "en",
        "{The company denied the report}, saying {there were no plans to sell.}",
        "company (organisation)",
    ),
    # behind what it does not tell more of, and with something put in
    (
        "en",
        "{The mayor left the hall} insisting that {nothing was decided.}",
        "mayor (official)",
    ),
    (
        "en",
        "{The union's head came on a screen} arguing, once again, that {the kiln was old.}",
        "union's head (person)",
    ),
    (
        "en",
        "{Ann Dale, in a grey coat, spoke from his porch}, claiming, as ever, that {he paid.}",
        "Ann Dale (person)",
    ),
    # who says it inside has a frame of their own
    (
        "en",
        "{The union was angry}, saying that the owner claims {he lost the keys.}",
        "owner (person) > union (organisation)",
    ),
    # a role and a name belong together
    (
        "en",
        "{Ann Marlow, the governor, vetoed the bill}, adding that {it was too dear.}",
        "Ann Marlow (official)",
    ),
    (
        "en",
        "{Its governor, Ann Marlow, vetoed the bill}, adding that {it was too dear.}",
        "Ann Marlow (official)",
    ),
    ("ru", "{Министр отклонил проект}, отметив, что {он слишком дорог.}", "министр (official)"),
    ("ru", "{Суд отменил решение}, указав, что {оно незаконно.}", "Суд (official)"),
    (
        "ru",
        "{Компания «Обрій» закрыла завод}, заявив, что {он убыточен.}",
        "Обрій (organisation)",
    ),
    (
        "uk",
        "{Учора речниця міністерства Олена Гнатюк спростувала чутки}, додавши, що"
        " {переговори тривають.}",
        "Олена Гнатюк (official)",
    ),
    # a participle that has its source before it, or in the clause beside it
    (
        "en",
        "{It surfaced in a filing from prosecutors} arguing that {she should pay.}",
        "prosecutors (official)",
    ),
    (
        "en",
        "Ann Roe sent a letter to the board on Monday saying {she was ill.}",
        "Ann Roe (person)",
    ),
    # somebody else's words beside what is done
    (
        "en",
        "{The plan was rejected}, with the former mayor calling {it “a gift to thieves”.}",
        "former mayor (person)",
    ),
    (
        "en",
        "{The union walked out}, with its secretary saying that {the pay was low.}",
        "its secretary (official)",
    ),
    ("en", "The network called {it a gift to the owners.}", "network (organisation)"),
    (
        "en",
        "{Attorney General Ruth Lane had urged the board to wait}, saying {it broke the rules.}",
        "Attorney General Ruth Lane (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "who"), SENTENCES)
def test_a_participle_takes_its_source_from_the_clause(
    language: str, drawing: str, who: str
) -> None:
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[-1]) == who
    assert not any(map(chain, analysis.claims[:-1]))


def test_what_a_thing_shows_nobody_says() -> None:
    drawing = "{The number of fires fell, showing that the rules work.}"

    assert [chain(claim) for claim in read(drawing, "en").claims] == [""]
