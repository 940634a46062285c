"""Who is found beside a verb that reports, and what hangs on it: a fact for each rule.

Braces mark the claims; beside them stands the chain of each, "" for the article's own voice.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw
from workbench.analysis import analyse

SUBJECTS = [
    # place_back: a clause between commas parts a video from what is seen there
    (
        "ru",
        "На видео, которое выложил мэр, видно, как {машины сползают к борту.}",
        ["видео (social)"],
    ),
    # _with_inserts: who is cited between them comes first
    (
        "ru",
        "Мэр, ссылаясь на полицию, заявил, что {мост закрыт.}",
        ["полиция (official) > мэр (official)"],
    ),
    # by_tree, _around: who speaks between them passes the words on
    (
        "ru",
        "Заводы, передаёт «Заря», уверяют, что {уголь есть.}",
        ["Заводы (organisation) > Заря (agency)"],
    ),
    # stranger: whoever agrees with the verb, where no list knows him
    (
        "uk",
        "{Комісію очолює мер Лев Чубай.} Чубай розповів, що {насос зламався.}",
        ["", "Лев Чубай (official)"],
    ),
    # find_person: a town is nobody beside a whole name
    ("ru", "Вера Зотова, глава Мытищ, сообщила, что {рынок открыт.}", ["Вера Зотова (official)"]),
    # _is_led: what hangs on a preposition before a noun is no part of it
    (
        "uk",
        "{Човен цілий}, розповів під час зустрічі водій Лев Чубай.",
        ["Лев Чубай (person)"],
    ),
]
ROLES = [
    # institution: nobody reports from those with whom he met
    ("uk", "{Рейс зірвано}, сказали на зустрічі з батьками лікарі.", ["лікарі (person)"]),
    # institution: the people of a place report
    ("ru", "{Мост закрыт}, сообщили в мэрии.", ["мэрия (official)"]),
    # _is_beside: an outlet after the verb of such people is whom they told
    ("ru", "В мэрии сообщили AFP, что {мост закрыт.}", ["мэрия (official) > AFP (agency)"]),
    # quoted_object: whom an outlet quotes has said it
    (
        "ru",
        "«Интерфакс» цитирует мэра: «{Мост закрыт}».",
        ["мэр (official) > Интерфакс (agency)"],
    ),
    # told_outlet: whoever is told is no source of the words
    (
        "en",
        "The mayor told Reuters that {the dam is shut.}",
        ["mayor (official) > Reuters (agency)"],
    ),
]
HANGING = [
    # predicate_of: what somebody is called, in the instrumental
    ("ru", "Жители называют {площадь подарком застройщику.}", ["жители (person)"]),
    ("uk", "Жителі назвали {площу подарунком забудовнику.}", ["жителі (person)"]),
    # _is_apposition: whoever he is stands in the case of his name
    (
        "uk",
        "За словами Павла Гнатюка, директора музею, {зала ціла.}",
        ["Павло Гнатюк (person)"],
    ),
    # is_tail: an adjective that is what the sentence says belongs to no source
    ("uk", "{Парк, за словами лікарів, відкритий до ночі.}", ["лікарі (person)"]),
    # MISSED: no stop was typed before a sentence that looks back
    ("ru", "{Рынок закрыли на месяц} Об этом сообщил мэр Олег Зубов.", ["Олег Зубов (official)"]),
    # MISSED: nor before what is quoted
    (
        "ru",
        "{Мэр Олег Зубов вышел к людям} «{Хлеб есть.} {Свет дадут}», — пообещал Зубов.",
        ["", "Олег Зубов (official)", "Олег Зубов (official)"],
    ),
    # state_headings: a line that looks back makes a claim of the one before
    ("ru", "{Рынок закрыли на месяц}\nОб этом сообщил мэр Олег Зубов.", ["Олег Зубов (official)"]),
    # speaks_anyhow: any verb will do after a quotation, and none but of saying without one
    ("ru", "«{Мост закрыт}», — махнул рукой мэр.", ["мэр (official)"]),
    ("ru", "{Мост закрыт, махнул рукой мэр.}", [""]),
    # is_manner: a smile says nothing but words in quotation marks
    ("ru", "{Мэр улыбается, что мост закрыт.}", [""]),
    # find_fronted: what is said may stand between its own words and the verb
    ("ru", "О том, что {мост закрыт}, сообщил мэр.", ["мэр (official)"]),
    # looks_back: a sentence about the one before it
    ("ru", "{Мост закрыт.} Об этом мэр рассказал на встрече с врачами.", ["мэр (official)"]),
    # start: what the subject did before it spoke is a claim of its own
    ("ru", "{Мэр вернул ключи} и заявил, что {мост закрыт.}", ["", "мэр (official)"]),
    # goes_on: a verb without a subject has that of the verb before
    (
        "en",
        "The mayor said {the dam is shut}, and added that {boats run.}",
        ["mayor (official)", "mayor (official)"],
    ),
    # refuses_comment: to say nothing of something is no statement about it
    ("ru", "{Врачи сообщили, что не комментируют слухи.}", [""]),
    # is_worded: an opinion that is not voiced is nobody's
    ("ru", "Мэр выразил мнение, что {мост закрыт.}", ["мэр (official)"]),
    ("ru", "{Мэр не выразил мнения, что мост закрыт.}", [""]),
    # _after_day: a day with or without its hour
    ("en", "Two judges announced Friday night that {the vote was fair.}", ["judges (official)"]),
    # _cut_around: who is named in a clause of his own is nobody's relay
    (
        "en",
        "{The bridge holds}, the council says, but drivers claim {the deck is cracked.}",
        ["council (official)", "drivers (person)"],
    ),
    # _described: a role that a list knows in two words
    (
        "en",
        "“{Milk was scarce in June},” said Nina Ford, deputy head of research at the dairy.",
        ["Nina Ford (person)"],
    ),
    # _is_called_as: described, dismissed as something
    ("en", "Critics describe {it as a gift to builders.}", ["Critics (unnamed)"]),
    ("en", "The mayor dismissed {the claims as nonsense.}", ["mayor (official)"]),
    ("en", "{The mayor hailed the crew as she left.}", [""]),
]
MARKS = [
    # fronts_object: what is called stands before who calls it so
    ("ru", "{Информацию о продаже она назвала слухами.}", ["она (person)"]),
    # _is_asked: what a speaker answers to is no claim
    ("ru", "{Паром цел}, сказал инженер, отвечая на вопрос, чинят ли его.", ["инженер (person)"]),
    # find_person of the language: whoever the sentence before was about
    (
        "uk",
        "{Директор порту спростував чутки.} За його словами, {крани цілі.}",
        ["", "директор порту (person)"],
    ),
    # CALLED: a nickname with the stop of its sentence is no speech
    ("en", "“{No bus came},” said a woman known as “Auntie.”", ["woman (person)"]),
    # _opens: a mark right after a comma
    (
        "en",
        "According to the mayor,“{the gate does not shut.} {The bell rang all night.}”",
        ["mayor (official)", "mayor (official)"],
    ),
    # LET_US: who calls on himself too commands nobody
    (
        "uk",
        "«{Тепло є.} {Не чекаймо, давайте працювати}», — сказав мер.",
        ["мер (official)", "мер (official)"],
    ),
    # _lacks_that: a clause after a comma alone
    ("uk", "Мер додав, {строк ремонту — це обіцянка.}", ["мер (official)"]),
    ("uk", "{Мер відповів, усміхаючись.}", [""]),
    # NOT: of what is denied to be kept back
    ("ru", "{Рынок снесут}, не исключил мэр Олег Зубов.", ["Олег Зубов (official)"]),
    # is_data: a name that begins like a word for data
    ("uk", "{Лист готовий}, пояснив речник міністерства Данило Гай.", ["Данило Гай (official)"]),
    # ALL: the name of a crowd
    ("ru", "Все 9 фермеров сказали, что {дождя не было.}", ["фермеры (person)"]),
    # _title_that_publishes: whose «видання» is
    (
        "uk",
        "{«Хвиля» отримала аудит.} За даними видання, {борг удвічі більший.}",
        ["", "Хвиля (agency)"],
    ),
]
ENGLISH = [
    # _past_listener: whom a participle tells stands before that
    (
        "en",
        "“{The wards are open},” the nurse said, assuring parents that {nobody is ill.}",
        ["nurse (person)", "nurse (person)"],
    ),
    # find_attributing: whoever gives a paper says what stands in it
    (
        "en",
        "Carl Roe provided a statement to the court on Monday saying {he never left the yard.}",
        ["Carl Roe (person)"],
    ),
    # _speakers_before: whoever is given it does not
    ("en", "{Ann Roe sent a message to the club saying the coach was ill.}", [""]),
    # precedes_reporter: no sentence ends before who asks, exclaims, writes
    ("en", "“{Nobody is lost!}” Ann Lund, the mayor, wrote on X.", ["Ann Lund (official)"]),
    ("en", "“Who will pay?” Lund asked.", []),
    # _is_exclaimed: what has ended needs no verb, and a slogan is no claim
    (
        "en",
        "“Long live the harbour!” Ann Lund wrote on X, adding that {the ferry was late.}",
        ["Ann Lund (person)"],
    ),
]
ACTS = [
    # find_second_act: what the speaker does besides is the article's own
    (
        "uk",
        "Мер сказав, що {труби не замерзнуть}, та {закликав містян берегти воду.}",
        ["мер (official)", ""],
    ),
    (
        "ru",
        "Врач сказала, что {вакцина безопасна}, и {пообещала ответить на вопросы.}",
        ["врач (person)", ""],
    ),
    (
        "en",
        "The minister said {the price of bread had risen} and {urged bakers to bake more.}",
        ["minister (official)", ""],
    ),
    # _disagrees: the subject of one verb cannot be that of the other
    (
        "uk",
        "Мер сказав, що {труби не замерзнуть} та {закликав містян берегти воду.}",
        ["мер (official)", ""],
    ),
    ("uk", "Мер сказав, що {дорогу відкриють}, та {подякував водіям.}", ["мер (official)", ""]),
    # what is said of somebody else stays one
    ("uk", "Мер сказав, що {підрядник запізнився і втратив гроші.}", ["мер (official)"]),
    ("en", "The police said {a man stole a van and crashed it.}", ["police (official)"]),
]


FACTS = SUBJECTS + ROLES + HANGING + MARKS + ENGLISH + ACTS


@pytest.mark.parametrize(("language", "drawing", "chains"), FACTS)
def test_the_matcher_finds(language: str, drawing: str, chains: list[str]) -> None:
    analysis = read(drawing, language)
    assert redraw(drawing, analysis) == drawing
    assert [chain(claim) for claim in analysis.claims] == chains


def test_a_mark_that_closes_before_a_frame_in_the_middle_stays_in_the_content() -> None:
    [claim] = analyse("The “gift,” as she put it, cost two million.", language="en").claims

    assert claim.content == "The “gift” cost two million."
