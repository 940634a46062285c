"""The chunks that say to which outlet it was told: what a row of the roles asks of each."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Part
from workbench.analysis.frames.reporting import Verb
from workbench.analysis.mentions.extent import is_asked
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.chunks import Chunk
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, Scene
from workbench.analysis.sentence.settings import is_setting_ahead
from workbench.analysis.words.tokens import words

AS = words("как як")
WITH = words("с со з із зі with")
FOR = words("для")
"""в интервью | для портала «Заря»"""
TALKS = ("интервью", "інтерв'ю", "interview")
TALKED = (
    *("разговор", "бесед", "розмов", "интервью", "інтерв'ю", "комментар", "коментар"),
    "колонк",
)
ASKED = ("запрос", "запит", "вопрос", "питан")
REPORTERS = (
    *("корреспондент", "журналист", "репортер", "репортёр", "обозревател", "ведущ"),
    *("кореспондент", "журналіст", "оглядач", "ведуч", "телеведуч", "телеведущ", "радіоведуч"),
    *("блогер", "блоггер", "влогер", "подкастер", "ютубер", "стример", "стрімер", "интервьюер"),
    *("інтерв'юер", "комментатор", "коментатор", "колумнист", "колумніст", "документаліст"),
)
"""в беседе с | корреспондентом | «Голоса»"""
AT_LARGE = words("пресою прессой змі сми медіа медиа масмедіа")
"""у розмові з | пресою: no outlet"""
SHARED = ("подел", "поділ")
"""Таким мнением | поделился | с «Зарёй» инженер."""


def told_outlet(verb: Verb, chunk: Chunk) -> list[Mention]:
    """заявил | агентству BNS; not: назвал | решение суда «шагом назад», not: | опрошенные РБК

    Not: описав ситуацію як | «катастрофу».
    """
    called = verb.is_a("calling") and verb.at < chunk.first
    called = called or verb.scene.lower(chunk.first - 1) in AS
    if called or is_asked(verb.scene, chunk.first):
        return []
    named = verb.scene.language.reporting.listener(verb.scene, chunk.first, chunk.last)
    return [named] if named else []


def audience_of_outlet(verb: Verb, chunk: Chunk) -> list[Mention]:
    """сказал | журналистам агентства"""
    return _of_reporter(verb.scene, chunk.first, chunk.last) if chunk.noun > chunk.first else []


def _of_reporter(scene: Scene, reporter: int, last: int) -> list[Mention]:
    """корреспонденту | «Голоса»; | журналисту «Голоса» Олегу Седову |: by his own name"""
    whose = Mention(reporter + 1, last, "relay")
    behind = scene.past(_is_inside_title, reporter + 1, last)
    if find_person(scene, whose._replace(first=behind)):
        return [whose._replace(first=reporter)]
    if scene.any_has("outlet", reporter + 1, reporter + 2) and not scene.has(last - 1, "audience"):
        return [whose]
    title = scene.in_quotation(reporter + 1) or _is_foreign(scene, reporter + 1)
    titled = title and scene.starts_with(reporter, REPORTERS)
    return [whose._replace(hint="told")] if titled else []


def _is_foreign(scene: Scene, at: int) -> bool:
    """журналистам | The Ring: in letters of its own; not: reporters | Friday"""
    token = scene.token(at)
    return not scene.language.capitals_tell and token.is_capitalised and token.text.isascii()


def _is_inside_title(scene: Scene, at: int) -> bool:
    return scene.in_quotation(at) or scene.has(at, "outlet")


def with_outlet(verb: Verb, chunk: Chunk) -> list[Mention]:
    """в разговоре | с «Голосом»"""
    scene = verb.scene
    if scene.language.subject_may_lead:
        return told_outlet(verb, chunk._replace(first=chunk.noun))
    talk = _is_talk(scene, chunk.first - 1)
    if scene.lower(chunk.first) not in (WITH | FOR if talk else WITH):
        return []
    if scene.lower(chunk.noun) in AT_LARGE:
        return []
    if scene.starts_with(chunk.noun, REPORTERS):
        return _of_reporter(scene, chunk.noun, chunk.last)
    shared = scene.starts_with(verb.at, SHARED)
    talked = (shared or talk) and _is_title(scene, chunk.noun)
    outlet = scene.any_has("outlet", chunk.noun, min(chunk.noun + 2, chunk.last))
    hint = "told" if scene.in_quotation(chunk.noun) and not shared else "relay"
    return [Mention(chunk.noun, chunk.last, hint)] if talked or outlet else []


def _is_talk(scene: Scene, at: int) -> bool:
    """в | разговоре | с НСН, в | беседе | с «Голосом»"""
    return scene.starts_with(at, TALKED)


def _is_title(scene: Scene, at: int) -> bool:
    """с | «Голосом»; с | НСН"""
    text = scene.tokens[at].text
    return scene.in_quotation(at) or (text.isupper() and len(text) > 1)


def title_of_outlet(verb: Verb, chunk: Chunk) -> list[Mention]:
    """в интервью | «Вестнику»: a title after the words for a talk"""
    scene, (stop, name) = verb.scene, verb.scene.phrase(chunk.first)
    titled = name == "relay" and stop < chunk.last and scene.in_quotation(stop)
    return [Mention(stop, chunk.last, "told")] if titled else []


def seen_by(verb: Verb, chunk: Chunk) -> list[Mention]:
    """said in a note seen | by Reuters"""
    if verb.scene.lower(chunk.first) != "by":
        return []
    part = Part(chunk.first - 1, chunk.last, "", NO_QUOTATION)
    return verb.scene.language.reporting.read_relay(verb.scene, part)


def cites_her(verb: Verb, chunk: Chunk) -> list[Mention]:
    """she said, as quoted by | Reuters"""
    by = verb.scene.lower(chunk.noun - 1) == "by"
    return [Mention(chunk.noun, chunk.last, "relay")] if by else []


def titled_channel(verb: Verb, chunk: Chunk) -> list[Mention]:
    """рассказала | в группе «Соседи»; not: | на канале «Рыбак»; | в своём «Твиттере»"""
    scene = verb.scene
    titled = [at for at in chunk.inside[:-1] if _bears_title(scene, at)]
    if not titled or scene.lower(chunk.first) == "на":
        return []
    return [Mention(titled[0], chunk.last, "relay")]


def _bears_title(scene: Scene, at: int) -> bool:
    """в | группе | «Соседи»"""
    social = scene.has(at, "social") and not scene.in_quotation(at)
    return social and scene.in_quotation(at + 1)


def outlet_in_setting(verb: Verb, chunk: Chunk) -> list[Mention]:
    """в комментарии | агентству; в ответ на запрос | газеты"""
    scene = verb.scene
    if not is_setting_ahead(scene, chunk.first, chunk.last):
        return []
    asked = scene.starts_with(chunk.noun, ASKED)
    outlets = (at for at in chunk.inside[1:] if _is_asking(scene, at, titled=asked))
    at = next((at for at in outlets if not scene.has(at, "setting")), NOT_FOUND)
    if at == NOT_FOUND:
        return _talked_with(scene, chunk)
    first = scene.back(_is_foreign, chunk.noun + 1, at)  # в интервью | The Orra Times
    return [Mention(first, chunk.last, "told" if asked else "relay")]


def _is_asking(scene: Scene, at: int, *, titled: bool) -> bool:
    """в комментарии | агентству; на запрос | «Голоса»"""
    outlet = scene.has(at, "outlet") or is_channel(scene, at)
    return outlet or (titled and scene.in_quotation(at))


def on_channel(verb: Verb, chunk: Chunk) -> list[Mention]:
    """сказал Орлов | на Первом канале, | на телеканале «Заря»; not: сообщили | на НТВ"""
    scene, at = verb.scene, chunk.noun
    outlet = scene.any_has("outlet", at, chunk.last) and not scene.has(at, "possessive")
    named = scene.lower(chunk.first) in ON and outlet and scene.some(_is_named, at, chunk.last)
    return [Mention(at, chunk.last, "relay")] if named and verb.subject else []


def _is_named(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised


ON = words("на")


def is_channel(scene: Scene, at: int) -> bool:
    """в інтерв'ю | ютуб-каналу | Ring Line: whose people ask; not: каналу | CBS"""
    of_outlet = scene.lower(at) == "каналу" and scene.has(at + 1, "outlet")
    return scene.has(at, "social") and scene.lower(at).endswith(CHANNELS) and not of_outlet


CHANNELS = ("каналу", "подкасту", "блогу", "влогу", "спільноті", "сообществу")


def _talked_with(scene: Scene, chunk: Chunk) -> list[Mention]:
    """в разговоре | с Ольгой Кох; в эфире | ведущей Ольги Кох; у програмі | Наталії Гук"""
    whom = Mention(chunk.noun + 1, chunk.last, "oblique")
    asks = scene.starts_with(chunk.noun, TALKS + SHOWS) or scene.starts_with(whom.first, REPORTERS)
    return [whom._replace(hint="relay")] if asks and find_person(scene, whom) else []


SHOWS = ("програм", "программ", "подкаст", "шоу", "стрим", "стрім", "ефір", "эфир", "ютуб", "блоз")


def told_reporter(verb: Verb, chunk: Chunk) -> list[Mention]:
    """рассказал | блогеру Олегу Седову; in the dative, and no more than one"""
    scene, noun = verb.scene, chunk.noun
    reporter = scene.starts_with(noun, REPORTERS) and scene.tree.case(noun) == "Dat"
    named = reporter and verb.at < noun and find_person(scene, Mention(noun, chunk.last))
    return [Mention(noun, chunk.last, "relay")] if named else []
