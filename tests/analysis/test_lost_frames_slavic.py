"""Where a frame was lost: asides before what is said, times beside a source, papers meant again."""

import pytest

from tests.analysis.drawn import check

FRAMES = [
    # an aside between a verb and what is said
    ("ru", "Орлов заявил, в частности, что {мост цел.}", "Орлов (person)"),
    ("ru", "Министр заявил, отвечая на вопрос депутата, что {мост цел.}", "министр (official)"),
    ("ru", "Мэр подчеркнул, однако, что {мост цел.}", "мэр (official)"),
    ("uk", "Мер заявив, зокрема, що {міст цілий.}", "мер (official)"),
    ("ru", "{Мэр знает, кто это сделал, что делать и кого наказать.}", ""),
    # what is said has a verb of saying itself
    (
        "ru",
        "Дипломаты сообщили, что {страны, включая Литву, настаивают на мире}, а {Берлин медлит.}",
        "дипломаты (official) | =",
    ),
    ("ru", "Мэр сказал, что {жители, в том числе дети, требуют ремонта.}", "мэр (official)"),
    # verbs whose present has lost a syllable or keeps one
    ("ru", "Тренер надеется, что {команда выиграет.}", "тренер (person)"),
    ("ru", "В мэрии надеются, что {мост откроют.}", "мэрия (official)"),
    ("ru", "Врачи сомневаются, что {вакцина поможет.}", "врачи (person)"),
    # what somebody is called stands before him
    ("ru", "Мэр назвал {опасной ситуацию на мосту.}", "мэр (official)"),
    ("ru", "{Мэр назвал ей причину.}", ""),
    # when it was said is no part of who said it
    ("ru", "«{Мы победили}», — заявил наставник после игры.", "наставник (person)"),
    (
        "ru",
        "Глава Минфина в кулуарах форума сказал, что {ставка прежняя.}",
        "глава Минфина (official)",
    ),
    (
        "ru",
        "Депутат от Омской области заявил, что {мост цел.}",
        "депутат от Омской области (official)",
    ),
    (
        "ru",
        "Специалист по работе с детьми заявил, что {мост цел.}",
        "специалист по работе с детьми (person)",
    ),
    # a paper that a pronoun stands for
    (
        "ru",
        "{Прокуратура опубликовала отчёт о проверке.} В нём отмечается, что {кран сломан.}",
        " | отчёт о проверке (document)",
    ),
    ("ru", "{Мэр подписал приказ.} В нём сказано, что {мост закроют.}", " | приказ (document)"),
    ("uk", "{Мер підписав наказ.} У ньому сказано, що {міст закриють.}", " | наказ (document)"),
    # whoever told of something is who is meant further on
    (
        "ru",
        "{О налоге рассказал федеральный чиновник.} По его словам, {ставка составит 5%.}",
        " | федеральный чиновник (official)",
    ),
    ("ru", "{О планах рассказал тренер.} Он отметил, что {ищет вратаря.}", " | тренер (person)"),
    (
        "ru",
        "{О пожаре рассказал сосед.} {Мэр Иван Орлов приехал.} По его словам, {огонь потушен.}",
        " |  | Иван Орлов (official)",
    ),
    # who was told stands before the verb
    (
        "ru",
        "О том, что {мост закрыт}, «Известиям» рассказал мэр.",
        "мэр (official) > Известия (agency)",
    ),
    ("ru", "{Мост закрыт}, РБК сообщил мэр.", "мэр (official) > РБК (agency)"),
    (
        "ru",
        "{Мост закрыт}, агентству «Интерфакс» рассказал инженер.",
        "инженер (person) > Интерфакс (agency)",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "names"), FRAMES)
def test_the_frame_is_found(language: str, drawing: str, names: str) -> None:
    check(drawing, names, language)
