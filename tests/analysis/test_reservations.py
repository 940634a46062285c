"""What the article adds to what somebody says: braces mark the claims, then whose they are."""

import pytest

from tests.analysis.drawn import read, redraw

RESERVED = [
    # nobody could check it
    (
        "uk",
        "Мер каже, що {бойовики відступили}, проте {журналісти підтвердити це не змогли.}",
    ),
    ("uk", "Хусити кажуть, що {влучили в танкер}, проте {перевірити ці слова неможливо.}"),
    ("uk", "Мер сказав, що {завод горить}, але {офіційного підтвердження не надходило.}"),
    (
        "uk",
        "{Столиця встояла}, заявив генерал, але {незалежні джерела цього не підтверджують.}",
    ),
    ("ru", "Мэр заявил, что {село взято}, однако {Киев эту информацию не подтвердил.}"),
    ("ru", "По словам министра, {аэропорт работает}, однако {проверить это не удалось.}"),
    # no proof is shown
    ("uk", "Мер заявив, що {змову розкрито}, але {жодних доказів не навів.}"),
    ("uk", "Командир сказав, що {полонених відпустили}, але {фото чи відео не показав.}"),
    ("ru", "Армия отчиталась, что {сбила 40 дронов}, однако {доказательств она не показала.}"),
    ("en", "The minister said {the plot had been foiled}, but {he offered no evidence.}"),
    # something tells otherwise
    ("uk", "«{Ми взяли місто}», – сказав командир, але {відео свідчить про інше.}"),
    (
        "uk",
        "Армія запевняє, що {школу не обстрілювали}, але {уламки вказують на протилежне.}",
    ),
    ("ru", "Министр сообщил, что {корабль цел}, однако {фотографии это опровергают.}"),
    ("en", "The governor said {the fire was out}, but {satellite images show otherwise.}"),
    # it is not known; who is asked says nothing
    ("uk", "Мер сказав, що {міст відкриють}, але {коли саме, поки незрозуміло.}"),
    ("ru", "Мэр сказал, что {водитель скрылся}, но {неизвестно, куда именно.}"),
    ("uk", "Газета пише, що {компанія продасть завод}, але {у компанії це заперечують.}"),
    ("ru", "Газета пишет, что {канцлер болен}, однако {правительство слухи не комментирует.}"),
    (
        "en",
        "The paper wrote that {he was ill}, but {the government declined to comment.}",
    ),
]
SAID = [
    ("uk", "Прокурор повідомив, що {свідки мовчать}, але {експертиза підтвердила вину.}"),
    ("uk", "Мер сказав, що {сторони узгодили текст}, однак {дата залишається невідомою.}"),
    ("ru", "Мэр сообщил, что {завод закрыт}, но {рабочие не получили денег.}"),
    ("en", "The mayor said {a letter had been sent}, but {the minister did not answer.}"),
]


@pytest.mark.parametrize(("language", "drawing"), RESERVED)
def test_a_reservation_is_the_articles_own(language: str, drawing: str) -> None:
    found = read(drawing, language)

    assert redraw(drawing, found) == drawing
    assert [bool(claim.chain) for claim in found.claims] == [True, False]


@pytest.mark.parametrize(("language", "drawing"), SAID)
def test_a_contrast_without_a_doubt_is_of_who_speaks(language: str, drawing: str) -> None:
    first, second = read(drawing, language).claims

    assert first.chain == second.chain != ()
