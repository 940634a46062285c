"""A bar marks where one sentence ends and the next begins."""

import pytest

from workbench.analysis.sentence.boundaries import find_ends, split_sentences

PARTITIONS = [
    ("ru", "Мост закрыт.| |Паром идёт."),
    # abbreviations
    ("ru", "Он живёт на ул. Лесной, 5.| |Там тихо."),
    ("ru", "Пожар был в с. Верхний Яр.| |Погибших нет."),
    ("uk", "Горіла покрівля на 40 кв. м. |Була загроза вибуху."),
    ("ru", "В 2021–2023 гг. Кузин подписал акты.| |Он молчит."),
    ("ru", "Дом построили в 1935–1937 гг.| |Он сгорел."),
    ("uk", "У 2021 р. Чубай підписав акти.| |Він мовчить."),
    ("ru", "Затоплены девять сел.| |Об этом говорится в заявлении."),
    ("ru", "Горело в сел. Верхний Яр.| |Там тихо."),
    # words that are abbreviations only before a number
    ("ru", "Огонь перекинулся на дом.| |Погибших нет."),
    ("ru", "Гостья забила гол.| |Матч окончен."),
    ("ru", "Мост закрыт до сих пор.| |Его чинят."),
    ("ru", "Спрашивать по тел. 22-33-44."),
    ("ru", "Он живёт на ул. Лесной, д. 5, кв. 12.| |Там тихо."),
    ("ru", "См. стр. 5 доклада.| |Заплатили 500 р.| |Он ушёл."),
    ("en", "The laptop belonged to Ruben Falk, D-N.Y.| |The case was closed."),
    ("en", "The U.S. Senate voted.| |It was sold by Acme Corp.| |The price was low."),
    ("en", "At 10 a.m. Tuesday it fell.| |It left at 5 p.m.| |The ship sank."),
    ("en", "It fell at 5:59 p.m. [7:59 GMT] off Lowe.| |The ship sank."),
    ("en", "The No. 2 official voted no.| |She left."),
    ("uk", "Горіло у пров. Тихому та на майд. Волі.| |Там тихо."),
    ("uk", "У с-щі. Ясне та мкр. Сонячний є світло.| |Там тихо."),
    ("ru", "Горело на бульв. Мира и в мкр. Южный.| |Там тихо."),
    ("uk", "Йому дали 100 тис. США, потім $2 млн. USD.| |Він мовчить."),
    ("ru", "Он взял 400 тыс. США.| |Завод дал 3 тыс.| |Киев ответил."),
    ("uk", "Видобуто 3 млн.| |Торік було менше."),
    ("uk", "Він народився 5 трав. 1990 р. у місті.| |Його захищає адв. Гук."),
    ("uk", "Козам дали 5 трав.| |Вони ситі."),
    ("en", "It told U.S. Reps. Ann Roe and Dan Hale.| |Sens. Roe and Hale left."),
    ("en", "Barr. John Okoro spoke.| |Profs. Roe and Hale left.| |The set is 12 reps.| |He left."),
    ("en", "Warner Bros. Discovery was sold.| |It was bought by Hale Bros.| |The firm fell."),
    ("uk", "Студію Warner Bros. Discovery продано.| |Її купила Hale Bros.| |Фірма впала."),
    ("uk", "Сказав к. м. н. Роєв.| |Пішов деп. Гук."),
    ("ru", "Пришёл прот. Роев.| |Сказал чл.-корр. Гук."),
    ("uk", "Горіло до 1,5 тис. кв. м. |Зараз тихо."),
    ("uk", "Це голова (ради. – Ред.) Роєв.| |Він пішов (з ради. – Ред.).| |Гук лишився."),
    ("uk", "Він пішов.| |(Це правда. – Ред.)| |Роєв лишився."),
    # an ellipsis of spaced stops
    ("en", "It will “lead to challenges . . . as people digest” it.| |It left."),
    ("en", "We paused. . . . |Then we left . . . but Ann Roe stayed."),
    ("ru", "Дело . . . закрыто.| |Он ушёл."),
    # direct speech
    ("ru", "«Почему?» — спросил он.| |Никто не ответил."),
    ("en", "“Why?” she asked.| |He left."),
    # initials
    ("ru", "Директор П. Рябов молчит.| |Суд идёт."),
    ("ru", "Ремез П. В. сообщил о пожаре.| |Рейс отменили."),
    ("uk", "Чубай О. П. та Гук З. В. заявили про це.| |Рейс скасували."),
    ("en", "The trust posted it on X. |It was deleted."),
    # a numbered list
    ("en", "13. It is shut.| |It was open."),
    # names with a full stop inside, and a space left out
    ("uk", "Про це пише «Обрій.Медіа».| |Деталей немає."),
    ("en", "The firm said it would not bid.|With a loss of $2 million, it closed."),
    ("en", "It read the post on Booking.Com and node.Js."),
    ("uk", "Штаб цього не підтвердив.|Водночас люди чули вибух."),
    ("uk", "Так по всій Україні.|Про це йдеться в Telegram.|Завтра ясно."),
    ("uk", "Про це пише Район.Гірськ та «Обрій.Медіа», а ще Лента.Ру і Gazeta.ua."),
    ("uk", "Ціни зросли на 12,5%.|За рік буде гірше (фото).|Це прогноз."),
    ("uk", "Це сталося у 2024.|Після того міст закрили."),
    ("uk", "«Кордон поряд».|Роботи тривають: «Ми готові.»|Мер пішов."),
    ("uk", 'Стан мосту добрий.|"Ми готові."|Мер пішов.'),
    ("uk", "Ми готові!|Мер пішов.| |Фільм «Мама Мія!» вийшов."),
    ("ru", "Фирма Yahoo!Япония закрыта."),
    ("ru", "Так по всей России.|Об этом пишут в Telegram.|Завтра ясно."),
    ("en", "“The bridge is shut.”|The mayor left “the farce”.|The board stayed."),
    # what a page has lost stood before a capital
    ("uk", "Міст закрили, передає |Він заявив про це.| |Фото дав Він Гук."),
    ("uk", "Про міст пише Сьогодні та інші.| |Так каже агентство |Водночас мер мовчить."),
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
