"""How Russian and Ukrainian news retell others: braces mark the claims, beside them whose they are.

A line break is `/`, a bar stands between the chains of two claims.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

RETOLD = [
    # sources that have been told of with more words; what is wanted, and not said
    (
        "uk",
        "{Міст цілий}, повідомили три дипломатичні джерела. {Дорога ціла}, кажуть джерела.",
        "дипломатичні джерела (official) | дипломатичні джерела (official)",
    ),
    ("uk", "{Цех не закриють, як того вимагає Осло}, заявив мер Лев Гук.", "Лев Гук (official)"),
    ("ru", "{Цех не закроют, как того требует Осло}, заявил мэр Лев Гук.", "Лев Гук (official)"),
    # an outlet's sources, and sources at large, are not the outlet
    (
        "uk",
        "Про угоду пише Bloomberg. Джерела Bloomberg кажуть, що {завод стоїть.}",
        "джерела (unnamed) > Bloomberg (agency)",
    ),
    (
        "uk",
        "{Міст закрито}, пише Bloomberg. Джерела кажуть, що {кран упав.}",
        "Bloomberg (agency) | джерела (unnamed)",
    ),
    # who speaks to the outlet whose page it is
    (
        "ru",
        "БРОДЫ, 6 авг - ВЕСТА, Юлия Роева. Дом горит, сообщил мэр. «{Он цел}», - сказал"
        " собеседник агентства.",
        "мэр (official)",
    ),
    # an outlet that nobody knows: by its number, by its marks, by its case
    (
        "uk",
        "{Ціни ростуть.} Такий прогноз озвучив експерт Олексій Гук, повідомляють Вісті Броду з"
        " посиланням на Колорит. Фахівець каже, що {попит є.}",
        "Олексій Гук (person) > Колорит (agency) > Вісті Броду (agency) | Олексій Гук (person)",
    ),
    (
        "uk",
        '{Міст закрито}, повідомляє "Лісова правда". Видання зауважує, що {дощ іде.}',
        "Лісова правда (agency) | Лісова правда (agency)",
    ),
    # a site is whose it is
    ("uk", "{Курс знизився}, повідомляється на сайті НБУ.", "НБУ (official)"),
    # words of somebody, passed on
    (
        "ru",
        '"{Закон пройдёт}", - передаёт ТАСС слова главы Минфина на совещании.',
        "глава Минфина (official) > ТАСС (agency)",
    ),
    # a hedge names nobody
    ("ru", "{Министр Скот Бесен, как сообщается, обсуждал планы с послами.}", ""),
    # where the words of a name end
    ("ru", "«{Болеем}», - написал Гук в своем телеграмм-канале.", "Гук (person)"),
    ("ru", "«{Болеем}», — заявил господин Аркаб.", "Аркаб (person)"),
    (
        "uk",
        "{Люди прийшли до міського голови з проханням.} Міський голова каже, що {тепло буде.}",
        " | міський голова (official)",
    ),
    (
        "uk",
        "На думку місцевих аналітиків {найгарячішою темою буде розгляд питання.}",
        "місцеві аналітики (person)",
    ),
    (
        "ru",
        "{Дома целы}, сообщил департамент информационной политики региона.",
        "департамент информационной политики региона (official)",
    ),
    ("ru", "По словам одного из собеседников, {мост закрыт.}", "один из собеседников (unnamed)"),
    ("uk", "Згідно з макропрогнозом, {курс зросте.}", "(document)"),
    # signs that open a message
    ("ru", "⚡️ По данным полиции, {мост закрыт.}", "полиция (official)"),
    # whose a body is, says nothing
    ("uk", "У поліції Сумщини пояснили, що {міст закрито.}", "поліція Сумщини (official)"),
    # what it is about is no paper that says it
    ("uk", "За даними очевидців, {йдеться про торговий центр.}", "очевидці (person)"),
    ("uk", "Як повідомили БРІД.NET очевидці, {дах упав.}", "очевидці (person) > БРІД.NET (agency)"),
    # a comma too many, several offices, no stop at the end
    (
        "uk",
        "{Хворих менше.} Про це в ефірі заявив, головний лікар, заступник міністра Віктор Гук,"
        " зазначають Вісті Броду.",
        "Віктор Гук (official) > Вісті Броду (agency)",
    ),
    (
        "ru",
        "{Мост цел.} Об этом заявил главный инженер, заместитель министра Виктор Гук.",
        "Виктор Гук (official)",
    ),
    (
        "uk",
        "{Бріч грає гірше.}\nПринаймні про це заявив тренер Сергій Гук, який був на матчі",
        "Сергій Гук (person)",
    ),
    # a title with a stop inside, a title after a name
    (
        "ru",
        "{Мост цел.} Об этом сообщило издание «Общинное. Броды».",
        "Общинное. Броды (agency)",
    ),
    (
        "ru",
        "«{Мы старались}, — цитирует Девича „СЭ в Бродах“. — {Победим}».",
        "Девич (person) > СЭ в Бродах (agency)",
    ),
    # the head of a sentence is no name
    (
        "ru",
        "{Во Львове полиция закрыла мост.} Об этом сообщила полиция области.",
        "полиция области (official)",
    ),
    # who is only asked or told is not the one who speaks next
    (
        "uk",
        "{Дощ іде}, зізнався співак Лев Гук в інтерв'ю Зої Роєвій. «{Я чекаю}», – сказав співак.",
        "Лев Гук (person)",
    ),
    (
        "uk",
        "{Співачка Ірина Гук приїхала.} Зірка каже, що {чекає дощу.}",
        " | Ірина Гук (person)",
    ),
    # a name of several words with an adjective, a body after its speaker, what is done to what
    ("ru", "По данным Генштаба Вооружённых Сил, {дом цел.}", "Генштаб Вооружённых Сил (official)"),
    (
        "ru",
        "{Дом цел}, сказала представитель МИД РФ Инна Роу. В МИД РФ сообщили, что {мост стоит.}",
        "МИД РФ (official)",
    ),
    (
        "ru",
        "«{Обращений не было}», — прокомментировали в МИД России заявление главы Госдепартамента.",
        "МИД России (official)",
    ),
    (
        "ru",
        "{Мост цел.} Об этом «Веснянке.ру» сообщили в российском ведомстве.",
        "российское ведомство (official) > Веснянка.ру (agency)",
    ),
    (
        "ru",
        "«{Ждём}», — сказал министр Иван Лом. «{Он там}», — цитирует его РИА Новости.",
        "Иван Лом (official) > РИА Новости (agency)",
    ),
    # a department with a foreign name is a firm's
    (
        "ru",
        "«{Ждём}», — сказал специалист департамента исследований Norvo Олег Гук.",
        "Олег Гук (person)",
    ),
    # a genitive that looks like a verb
    (
        "ru",
        "{С начала года, по данным центра «Кортеж», топливо подорожало.}",
        "центр «Кортеж» (organisation)",
    ),
    # an outlet is nobody who speaks in a quotation
    (
        "uk",
        'Приїзд міністра\nДжерело: "Вісті-Брід"\n{Міністр Лев Гук приїхав.}\n'
        'Пряма мова: "{Міст відкриють}".',
        " | Лев Гук (official)",
    ),
    # an outlet before a name, a man in the genitive, another official
    ("uk", "В інтерв'ю Axios Лев Гук розповів, що {дощ іде.}", "Лев Гук (person)"),
    (
        "uk",
        "{Міністр Лев Роу чекає}, передає Reuters із посиланням на голову ради Андрія Гука. За"
        " його словами, {дощ іде.}",
        " | Андрій Гук (official)",
    ),
    (
        "uk",
        "Міністр Лев Роу каже, що {дощ іде.} Американський чиновник заявив, що {сонце сяє.}",
        " | американський чиновник (official)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "chains"), RETOLD)
def test_the_words_are_of(language: str, drawing: str, chains: str) -> None:
    found = read(drawing, language)

    assert " | ".join(map(chain, found.claims)).endswith(chains)
    assert redraw(drawing, found).endswith(drawing[drawing.index("{") :])


STATED = [
    # what has to be needs no verb
    ("uk", "За словами мера, {тоді потрібно було підвищити ставку.}"),
    # nobody does what is done: no subject of its own, and no second act of the speaker
    ("uk", "За словами мера, {кран відпрацював зміну, але зафіксовано руйнування будинку.}"),
    # neither side of a frame makes sense alone
    ("uk", "{Причиною біди експерти називають зростання пенсій.}"),
    ("ru", "{Клуб взял новичка, который, по словам тренера, усилит оборону.}"),
    # a number goes on after the hour
    ("uk", "«{Просимо скликати сесію на 16:00 год. 24 жовтня}», – йдеться у зверненні."),
    # a question told, a call, a question in bold, a title of two sentences
    ("uk", "Зірка розповіла, якою буде весілля."),
    ("ru", "{Мост цел.} Веснянка.Ru"),
    ("uk", "Раніше оглядач Майк Гук розповів, чи закінчиться дощ."),
    ("uk", "Підпишись на наш Viber: новини та розваги!"),
    ("uk", "Львів у новинах:/{Міст закрито.}"),
    ("ru", "**Что с мостом?**/{Он закрыт.}"),
    ("uk", "Хіти тижня. Ціни знову ростуть/{Піч згасла.}"),
]


@pytest.mark.parametrize(("language", "drawing"), STATED)
def test_it_states(language: str, drawing: str) -> None:
    drawing = drawing.replace("/", "\n")

    assert redraw(drawing, read(drawing, language)) == drawing
