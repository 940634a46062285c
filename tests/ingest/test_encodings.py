"""The encoding is found in a few words, without anybody's saying."""

import random

import pytest

from workbench.ingest.encodings import likeliest_encoding

RUSSIAN = (
    "Союзники Украины встречаются в Париже во вторник, стремясь максимально согласовать свой вклад "
    "в будущие гарантии безопасности. До сих пор военные обещания были в основном расплывчатыми, "
    "пишет издание. Принимающие стороны также имеют целью согласовать вклады для более широкого "
    "набора гарантий. Мы достигли согласия по операционным деталям, сказал представитель."
)
UKRAINIAN = (
    "Із травня між Вилковим і румунською Періправою ходитиме нічний пором для вантажівок. Зараз "
    "найближча переправа розташована за сто кілометрів і вночі не працює. Дорогу до причалу "
    "закінчимо до десятого травня, пообіцяв посадовець. Не всі в громаді раді новині."
)
CASES = {
    "cp1251": (RUSSIAN, UKRAINIAN),
    "koi8-r": (RUSSIAN,),
    "koi8-u": (UKRAINIAN,),
    "cp866": (RUSSIAN,),
    "iso-8859-5": (RUSSIAN, UKRAINIAN),
}

TWENTY_LETTERS = 0.97
FORTY_LETTERS = 0.99


@pytest.mark.parametrize(("length", "share"), [(20, TWENTY_LETTERS), (40, FORTY_LETTERS)])
@pytest.mark.parametrize("encoding", CASES)
def test_a_fragment_is_enough(encoding: str, length: int, share: float) -> None:
    chance = random.Random(length)
    fragments = [
        text[start : start + length].encode(encoding)
        for text in CASES[encoding]
        for start in (chance.randrange(len(text) - length) for _ in range(200))
    ]

    right = sum(
        fragment.decode(likeliest_encoding(fragment) or "ascii", "replace")
        == fragment.decode(encoding)
        for fragment in fragments
    )

    assert right >= share * len(fragments)


@pytest.mark.parametrize("text", ["the café said “prices” rose — he’s sure", "a naïve façade"])
def test_english_with_typographers_marks_is_cp1252(text: str) -> None:
    assert likeliest_encoding(text.encode("cp1252")) == "cp1252"


def test_what_reads_badly_everywhere_is_not_guessed() -> None:
    assert likeliest_encoding("日本語テキスト".encode("shift_jis")) is None
    assert likeliest_encoding(random.Random(1).randbytes(500)) is None
