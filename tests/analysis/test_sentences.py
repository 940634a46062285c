"""A bar marks where one sentence ends and the next begins."""

import pytest

from workbench.analysis.sentence.boundaries import find_ends, split_sentences

PARTITIONS = [
    ("ru", "Мост закрыт.| |Паром идёт."),
    # abbreviations
    ("ru", "Он живёт на ул. Лесной, 5.| |Там тихо."),
    ("ru", "Пожар был в с. Верхний Яр.| |Погибших нет."),
    ("uk", "Горіла покрівля на 40 кв. м. |Була загроза вибуху."),
    # direct speech
    ("ru", "«Почему?» — спросил он.| |Никто не ответил."),
    ("en", "“Why?” she asked.| |He left."),
    # initials
    ("ru", "Директор П. Рябов молчит.| |Суд идёт."),
    ("en", "The trust posted it on X. |It was deleted."),
    # a numbered list
    ("en", "13. It is shut.| |It was open."),
    # names with a full stop inside, and a space left out
    ("uk", "Про це пише «Обрій.Медіа».| |Деталей немає."),
    ("uk", "Штаб цього не підтвердив.|Водночас люди чули вибух."),
]


@pytest.mark.parametrize(("language", "partition"), PARTITIONS)
def test_splits_where_the_bars_are(language, partition):
    pieces = [piece.strip() for piece in partition.split("|") if piece.strip()]
    text = partition.replace("|", "")

    spans = split_sentences(text, 0, len(text), find_ends(text, language))

    assert [text[span.start : span.end] for span in spans] == pieces


def test_a_number_at_the_head_of_a_line_is_no_sentence():
    text = "Two things:\n13. The bridge is shut."
    line = text.index("13")

    spans = list(split_sentences(text, line, len(text), find_ends(text, "en")))

    assert [text[span.start : span.end] for span in spans] == ["13. The bridge is shut."]
