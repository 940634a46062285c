"""What tells of a Slavic source, beside its first noun, who it is: offices, insiders, titles."""

import pytest

from tests.analysis.drawn import read

SPEAKERS = [
    # a second role that is an office, as it is now
    ("uk", "Кухар і мер Дубна Гнат Лось каже, що міст цілий.", "Гнат Лось", "official"),
    ("uk", "Призер ігор, новий мер Гнат Лось каже, що міст цілий.", "Гнат Лось", "official"),
    ("uk", "Лікар гвардії майор Гнат Лось каже, що міст цілий.", "Гнат Лось", "official"),
    ("ru", "Повар и депутат Игнат Лось говорит, что мост цел.", "Игнат Лось", "official"),
    ("uk", "Кухар і колишній мер Гнат Лось каже, що міст цілий.", "Гнат Лось", "person"),
    ("uk", "Кухар і майор запасу Гнат Лось каже, що міст цілий.", "Гнат Лось", "person"),
    ("uk", "Кухар і військовий Гнат Лось каже, що міст цілий.", "Гнат Лось", "person"),
    ("uk", "Адвокат мера і депутата Гнат Лось каже, що міст цілий.", "Гнат Лось", "person"),
    ("uk", "Депутат минулого скликання Гнат Лось каже, що міст цілий.", "Гнат Лось", "person"),
    # what a relative clause tells
    ("uk", "Міст цілий, каже Гнат Лось, який очолює міськраду.", "Гнат Лось", "official"),
    ("uk", "Міст цілий, каже Гнат Лось, якого обрали мером.", "Гнат Лось", "official"),
    ("ru", "Мост цел, говорит Игнат Лось, который руководит полицией.", "Игнат Лось", "official"),
    ("uk", "Міст цілий, каже Гнат Лось, який очолював міськраду.", "Гнат Лось", "person"),
    ("uk", "Міст цілий, каже Гнат Лось, який очолює хор.", "Гнат Лось", "person"),
    # what an office is for, behind a bracket
    (
        "uk",
        "Голова служби поліції (СП) з питань руху Гнат Лось каже, що міст цілий.",
        "Гнат Лось",
        "official",
    ),
    (
        "ru",
        "Глава службы полиции (СП) по вопросам дорог Игнат Лось говорит, что мост цел.",
        "Игнат Лось",
        "official",
    ),
    # in a network
    ("uk", "Міст цілий, написав у Twitter речник мерії Гнат Лось.", "Гнат Лось", "official"),
    # experts of a body, chiefs of a region
    ("uk", "Юристка секретаріату ЦВК Ніна Лось каже, що міст цілий.", "Ніна Лось", "official"),
    ("uk", "Головний дитячий лікар Одещини каже, що міст цілий.", "лікар Одещини", "official"),
    # a firm without a name of its own
    ("uk", "Виробник мотоциклів заявив, що міст цілий.", "виробник мотоциклів", "organisation"),
    ("uk", "Виробники мотоциклів заявили, що міст цілий.", "виробники мотоциклів", "person"),
    # people who know; insiders
    ("uk", "Близькі до угоди люди кажуть, що міст цілий.", "люди", "unnamed"),
    ("uk", "За словами осіб, близьких до угоди, міст цілий.", "особи", "unnamed"),
    ("uk", "Міст цілий, кажуть інсайдери з кола акторів.", "інсайдери", "unnamed"),
    ("ru", "Осведомлённые о сделке люди говорят, что мост цел.", "люди", "unnamed"),
    # outlets by their verb
    ("uk", "Міст цілий, пише волинський «Вечірній лист».", "Вечірній лист", "agency"),
    ("uk", "Міст цілий, дізнався цюрихський Trommel.", "Trommel", "agency"),
    ("ru", "Мост цел, узнал венский Trommel.", "Trommel", "agency"),
    ("uk", "Міст цілий, заявив цюрихський Trommel.", "Trommel", "organisation"),
    # a paper that is called data
    ("uk", "База даних Meridian показує, що міст цілий.", "база даних", "document"),
]


@pytest.mark.parametrize(("language", "text", "name", "kind"), SPEAKERS)
def test_a_source_is_of_the_type_that_its_words_tell(
    language: str, text: str, name: str, kind: str
) -> None:
    (claim,) = read(text, language).claims

    told = [(link.name.lower(), link.type) for link in claim.chain]
    assert any(name.lower() in one and kind == other for one, other in told), told


def test_an_office_told_in_a_relative_clause_is_kept() -> None:
    text = "Міст цілий, каже Гнат Лось, який очолює міськраду.\n\nДорога суха, додав Лось."

    assert [[link.type for link in claim.chain] for claim in read(text, "uk").claims] == [
        ["official"],
        ["official"],
    ]
