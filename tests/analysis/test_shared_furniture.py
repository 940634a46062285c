"""What pages of many outlets share: signatures of posts, notices of syndication, credits."""

import pytest

from tests.analysis.drawn import check, read, redraw

ENGLISH = "{The bridge over the Varn was shut on Monday after a lorry hit it.}\n\n"
RUSSIAN = "{Мост через Варну закрыли в понедельник.}\n\n"
UKRAINIAN = "{Міст через Варну закрили в понеділок.}\n\n"

POSTS = [
    ("en", "{The lift is broken.} — Ann Roe (@annroe) March 3, 2024\n\n{The mayor left.}"),
    ("en", "— Orra Council (@OrraTown) March 3, 2024\n\n{The mayor left.}"),
    ("en", "Ann Roe (@ann_roe) 3 March 2024\n\n{The mayor left.}"),
    ("en", "{The lift is broken again} pic.twitter.com/aB3dE — Ann Roe (@annroe) March 3, 2024"),
    ("en", "{The mayor's account (@orramayor) was closed on March 3, 2024.}"),
    ("en", "{Ann Roe (@annroe) wrote the report on March 3, 2024.}"),
    ("en", "{The lift is broken – Ann Roe (@annroe) saw it on March 3, 2024.}"),
    ("en", "{The lift is broken again.} pic.twitter.com/aB3dE\n\n{The mayor left.}"),
    ("ru", "{Лифт сломан.} — Анна Роева (@annroe) 3 марта 2024\n\n{Мэр уехал из города.}"),
    ("uk", "{Ліфт зламано.} — Ганна Роєва (@annroe) 3 березня 2024\n\n{Мер поїхав з міста.}"),
]
NOTICES = [
    ("en", "This story has been published from a wire agency feed without modifications."),
    ("en", "Only the headline has been changed."),
    ("en", "This report has been published from an agency feed without any changes."),
    ("en", "Except for the headline, this story was not edited by our staff."),
    ("en", "Apart from the headline, the text has not been altered."),
    ("en", "This article is republished from The Varn Review. Read the original article."),
    ("en", "This article was first published in The Varn Review."),
    ("en", "Following is a summary of the day's science news."),
    ("en", "($1 = 0.9472 euros)"),
    ("en", "(1 euro = $1.05)"),
    ("en", "{The rate was fixed at $1 = 0.9 euros in May.}"),
    ("en", "This story has been corrected to show the date of the fire."),
    ("en", "If you buy something through a link, we may earn a commission."),
    ("en", "This material may not be published, broadcast or rewritten."),
    ("en", "The opinions expressed here are those of the author."),
    ("en", "{The council corrected the story in May.}"),
    ("en", "{The broker earned a commission of 300 crowns.}"),
    ("en", "{The firm is solely responsible for the dam.}"),
    ("en", "{The story of the dam has been published in three languages.}"),
    ("en", "{The council changed the headline of its report after a complaint.}"),
    ("en", "{The book was published without changes in May.}"),
    ("en", "{The agency feeds 300 children a day.}"),
    ("ru", "Материал публикуется без изменений. Редакция изменила только заголовок."),
    ("ru", "Заголовок изменён редакцией."),
    ("ru", "Статья впервые опубликована в журнале «Заря»."),
    ("ru", "Материал подготовлен при поддержке фонда."),
    ("ru", "При полном или частичном использовании ссылка обязательна."),
    ("ru", "{Закон подготовлен при поддержке мэра.}"),
    ("ru", "{Закон опубликован без изменений, вырос только штраф.}"),
    ("ru", "{Газета изменила заголовок статьи после жалобы мэра.}"),
    ("uk", "Текст опубліковано без змін, змінено лише заголовок."),
    ("uk", "Матеріал публікується в авторській редакції."),
    ("uk", "Ми повідомляємо тільки важливі новини. Долучайся до Telegram-каналу"),
    ("uk", "Продовжуючи переглядати сайт Ви погоджуєтеся з правилами."),
    ("uk", "Ми використовуємо cookie."),
    ("uk", "Матеріал створено за підтримки фонду."),
    ("uk", "При використанні посилання обов'язкове."),
    ("uk", "{Закон створено за підтримки мера.}"),
    ("uk", "{Газета змінила заголовок статті після скарги мера.}"),
]
CREDITS = [
    ("en", "Camera IconMore than 300 people came. Varn Wire/Ann Marlow Credit: Varn News"),
    ("en", "Camera Icon The fair in Orra drew 300 people."),
    ("en", "The fair in Orra on Monday. Photo by Ann Marlow"),
    ("en", "Photo by Ann Marlow/Getty Images."),
    ("en", "The fair in Orra on Monday. Photograph: Ann Marlow/Varn News"),
    ("en", "The fair in Orra on Monday. Image credit: Ann Marlow"),
    ("en", "People walk in the fair in Orra on Monday. (Credit: Ann Marlow)"),
    ("en", "Photo courtesy of the museum."),
    ("en", "{A photo by Ann Marlow hung in the hall.}"),
    ("en", "{Photos by Ann Marlow were sold for 300 crowns.}"),
    ("en", "{The credit: a loan of 300 crowns, which the bank gave in May.}"),
    ("ru", "Ярмарка в Орре. Фото Анны Роевой."),
    ("ru", "{Фото Анны Роевой украли из музея.}"),
    ("uk", "Фото Ганни Роєвої."),
    ("uk", "{Фото Ганни Роєвої вкрали з музею.}"),
]
BEFORE = {"en": ENGLISH, "ru": RUSSIAN, "uk": UKRAINIAN}


@pytest.mark.parametrize(("language", "drawing"), POSTS + NOTICES + CREDITS)
def test_the_claims_are(language: str, drawing: str) -> None:
    page = BEFORE[language] + drawing
    assert redraw(page, read(page, language)) == page


@pytest.mark.parametrize(
    ("language", "drawing", "expected"),
    [
        (
            "en",
            "{The lift is broken.} {The stairs are open.} — Ann Roe (@annroe) March 3, 2024"
            "\n\n{The mayor left the town.}",
            " | Ann Roe (person) | = | ",
        ),
        (
            "en",
            "{The lift is broken again} pic.twitter.com/aB3dE — Orra Council (@orra) March 3, 2024",
            " | Orra Council (official)",
        ),
        (
            "en",
            "{The lift is broken.} {The stairs are open.} pic.twitter.com/aB3dE"
            "\n\n— Ann Roe (@annroe) March 3, 2024\n\n{The mayor left the town.}",
            " | Ann Roe (person) | = | ",
        ),
        (
            "ru",
            "{Лифт сломан.} — Анна Роева (@annroe) 3 марта 2024\n\n{Мэр уехал.}",
            " | Анна Роева (person) | ",
        ),
    ],
)
def test_who_posted_it_says_it(language: str, drawing: str, expected: str) -> None:
    check(BEFORE[language] + drawing, expected, language)
