"""What is told as a noun: braces mark the claims, beside them whose they are."""

import pytest

from tests.analysis.drawn import chain, read, redraw

TOLD = [
    ("ru", "Спасатели сообщили о {пожаре на складе.}", "спасатели (official)"),
    ("ru", "Ранее в МЧС сообщили о {двух раненых при взрыве.}", "МЧС (official)"),
    (
        "ru",
        "Глава завода Олег Цвет сообщил об {остановке цеха}, пишет «Заря».",
        "Олег Цвет (person) > Заря (agency)",
    ),
    ("uk", "У поліції повідомили про {двох загиблих унаслідок аварії.}", "поліція (official)"),
]
STRESSED = [
    ("ru", "Мэр Пётр Ким отметил {высокий профессионализм врачей.}", "Пётр Ким (official)"),
    ("ru", "Врач Анна Зуева напомнила о {важности прогулок.}", "Анна Зуева (person)"),
    ("uk", "Мер Іван Лось наголосив на {важливості щеплень.}", "Іван Лось (official)"),
]
NOT_TOLD = [
    # that somebody spoke, what he intends or does himself
    ("ru", "{Прокуратура сообщила о подробностях дела.}", ""),
    ("ru", "{Завод сообщил о планах открыть цех.}", ""),
    ("ru", "{Мэр сообщил о своём уходе в отставку.}", ""),
    ("uk", "{Слідчі повідомили про підозру директору.}", ""),
    # nobody tells it, or only of another
    ("ru", "{Жителей проинформировали о смене маршрутов.}", ""),
    ("ru", "{Жители, которые сообщили о запахе газа, уехали.}", ""),
    ("ru", "{В полиции не сообщили о задержанных.}", ""),
    ("uk", "{Зокрема, повідомив про ремонт приміщення театру.}", ""),
    ("ru", "{Музей отметил день рождения в кругу друзей.}", ""),
]


@pytest.mark.parametrize(("language", "drawing", "chains"), [*TOLD, *STRESSED, *NOT_TOLD])
def test_a_noun_that_is_told_is_the_claim(language: str, drawing: str, chains: str) -> None:
    analysis = read(drawing, language)

    assert redraw(drawing, analysis) == drawing
    assert " | ".join(map(chain, analysis.claims)) == chains
