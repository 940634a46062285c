"""Whom the speaker of a frame told: рассказала «Голосу», заявил агентству BNS."""

from __future__ import annotations

from workbench.analysis.frames.listeners import is_channel
from workbench.analysis.languages.slavic.frames.cues import AS, DATIVE
from workbench.analysis.languages.slavic.frames.mentions import modifies
from workbench.analysis.languages.slavic.frames.quoting import quotes
from workbench.analysis.sentence.chunks import Chunk
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene, names_outlet
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, ANIMATE, SINGULAR


def read_recipient(scene: Scene, index: int, end: int, last: int, has_source: bool) -> int:
    """заявила | агентству BNS | дежурная: where the outlet that was told ends, or 0"""
    if scene.lower(index - 1) == "#":  # в эфире марафона # | UA: a label, and nobody
        return 0
    if scene.in_quotation(index):
        return _told_title(scene, index, last, has_source)
    if site := _site_end(scene, index, last):
        return site if has_source or _speaker_follows(scene, site, last) else 0
    noun = scene.past(_describes, index, last - 1)
    listed = scene.has(index, "outlet") or _is_foreign_outlet(scene, index, last)
    if listed or is_channel(scene, noun) or _is_described(scene, noun, end, last):
        return _told_outlet(scene, noun, end, last, has_source)
    return _told_name(scene, index, last) if has_source else 0


def _is_foreign_outlet(scene: Scene, index: int, last: int) -> bool:
    """сказал | The Wall Street Journal | министр: words of Latin letters, an outlet among them"""
    end = scene.past(_is_latin, index, last)
    return index < end and scene.any_has("outlet", index, end)


def _is_latin(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text.isascii() and scene.tokens[at].is_word


def _is_described(scene: Scene, noun: int, end: int, last: int) -> bool:
    """сказал местному | телеканалу | министр: the speaker stands right behind, or nothing does"""
    if not scene.has(noun, "outlet") or not _is_dative(scene, noun):
        return False
    stop = _outlet_end(scene, noun, end)
    return stop >= last or _speaker_follows(scene, stop, last)


def _told_outlet(scene: Scene, index: int, end: int, last: int, has_source: bool) -> int:
    """сказал | агентству | министр; сказал | Reuters | министр"""
    stop = _outlet_end(scene, index, end)
    if _is_dative(scene, index):
        return stop
    if not scene.tokens[index].is_capitalised and not _is_latin(scene, index):
        return 0
    if _speaker_follows(scene, stop, last):
        return stop
    return end if has_source else 0


def is_undeclined(scene: Scene, first: int, cue: int) -> bool:
    """Об этом | BNS | сообщил …: nothing but an outlet whose form does not tell its case

    Позднее | РИА Новости | сообщили в банке: before it, no more than when.
    """
    stops = (stop for stop, name in scene.phrase_at.values() if name == "about_this")
    led = first in stops or not scene.some(_acts, 0, first)
    text, outlet = scene.tokens[first].text, scene.has(first, "outlet")
    named = outlet or (text.isupper() and not scene.classes[first] & SOURCE_CLASSES)
    undeclined = named and (text.isupper() or text.isascii())
    return undeclined and led and _outlet_end(scene, first, cue) == cue


def _acts(scene: Scene, at: int) -> bool:
    """Neither when, nor a word that leads over"""
    return not (scene.is_of(at, ASIDE) or scene.lower(at) in AS)


ASIDE = words("time linking calendar coordinating")


def before_told_title(scene: Scene, cue: int, first: int, last: int) -> int:
    """сказал Орлов | «Вестнику», сказал мэр | РИА Новости: where whoever was told begins, or `last`

    A title is in the dative, or shows no case, and stands behind a name or an office of the state.
    """
    near = () if quotes(scene, cue) else range(first + 1, last)
    return next(
        (at for at in near if _opens_told_title(scene, at) or _opens_told_name(scene, at)), last
    )


def _opens_told_title(scene: Scene, mark: int) -> bool:
    opens = scene.in_quotation(mark) and not scene.in_quotation(mark - 1)
    if not opens:
        return False
    named = _is_whole(scene, mark - 1)
    undeclined = named and scene.has(mark + 1, "outlet")  # сказал Орлов | «Матч ТВ»
    return undeclined or scene.lower(mark + 1).endswith(DATIVE if named else GIVEN)


def _opens_told_name(scene: Scene, at: int) -> bool:
    """полиция Приморья | Reuters, мэр | РИА Новости; not: агентство | Reuters, журналист | ТАСС"""
    text = scene.tokens[at].text
    shown = text[:2].isupper() or text.isascii() or _is_dative(scene, at)
    if not shown or scene.in_quotation(at) or scene.tokens[at - 1].text.isascii():
        return False
    listed = scene.phrase(at)[1] == "outlet" or names_outlet(scene, at)
    return listed and _is_whole(scene, at - 1)


def _is_whole(scene: Scene, at: int) -> bool:
    """Олег | Гук, мэр; not: клуб, президент: nothing is left to be said of whose it is"""
    if scene.has(at, "official_role"):
        return not scene.starts_with(at, PRESIDING)
    return scene.tokens[at].is_capitalised and not is_source_noun(scene, at)


PRESIDING = ("президент", "вице-президент", "віцепрезидент")
"""президент | «Реалу»: of a club or a firm"""
GIVEN = ("ому", "ему", "єму")
"""сказал агент | «Советскому спорту»; of a title behind a common noun, which may be its own"""


def _site_end(scene: Scene, index: int, last: int) -> int:
    """повідомили | ZAXID.NET | очевидці: a name with a stop inside is a site, else 0"""
    end = index + 3
    if end > last or scene.tokens[index + 1].text != "." or not scene.tokens[index].is_capitalised:
        return 0
    joined = scene.tokens[index].end == scene.tokens[index + 2].start - 1
    return end if joined and scene.tokens[index + 2].text.isascii() else 0


def _outlet_end(scene: Scene, index: int, end: int) -> int:
    stop = max(index + 1, scene.phrase(index)[0])  # | Первому каналу | министр
    return scene.past(_is_of_outlet, stop, max(end, stop))


def _is_of_outlet(scene: Scene, at: int) -> bool:
    """агентству | «Интерфакс»; газете | Голос | Бродов"""
    if _names_outlet(scene, at) or not scene.tokens[at].is_capitalised:
        return _names_outlet(scene, at)
    other = is_source_noun(scene, at) and not scene.has(at, "outlet")
    return not other and not _names_outlet(scene, at - 1)


def _names_outlet(scene: Scene, index: int) -> bool:
    """порталу | Delfi, агентству | «Интерфакс»: a title in quotation marks or Latin letters"""
    return scene.in_quotation(index) or scene.tokens[index].text.isascii()


def _is_dative(scene: Scene, index: int) -> bool:
    if scene.word(index).subject & SINGULAR or scene.tokens[index].text.isupper():
        return False
    named = scene.has(index, "proper") and scene.lexicon.is_entry(scene.lower(index))  # Бі-Бі-Сі
    return scene.lower(index).endswith(DATIVE) and not named


def _speaker_follows(scene: Scene, index: int, last: int) -> bool:
    """сказал Reuters | высокопоставленный чиновник; рассказали РБК | два источника"""
    if scene.phrase(index)[1] == "unnamed":
        return True
    noun = max(index, scene.past(_describes, index, last - 1))
    owns = scene.tree.is_so(noun, OWNING) and scene.tree.head(noun) < index
    speaks = noun < last and (is_source_noun(scene, noun) or _is_somebody(scene, noun))
    return speaks and not owns  # Пятый канал | чешского телевидения


def _is_somebody(scene: Scene, at: int) -> bool:
    """изданию «Волна» | гримёр: somebody alive whom no list has, in the nominative"""
    word, common = scene.word(at), not scene.tokens[at].is_capitalised
    return common and word.is_a(ANIMATE, but=ADJECTIVE) and bool(word.subject & SINGULAR)


def _describes(scene: Scene, at: int) -> bool:
    return modifies(scene, at) and not is_source_noun(scene, at)


def _told_title(scene: Scene, index: int, last: int, has_source: bool) -> int:
    """рассказала | «Голосу» | жительница села; Иванова рассказала | «Голосу», что …"""
    inside = range(index, last)
    stop = next((at for at in inside if scene.quoted[at] != scene.quoted[index]), last)
    if stop == last:
        return stop if has_source else 0
    more = _speaker_follows(scene, stop, last) or scene.tokens[stop].is_capitalised
    return stop if more or scene.lower(stop) in LOCATIVE else 0


def _told_name(scene: Scene, index: int, last: int) -> int:
    """Министр сказал | БТА, что …"""
    text = scene.tokens[index].text
    alone = index + 1 >= last or not scene.tokens[index + 1].is_word
    return index + 1 if alone and text.isupper() and len(text) > 1 else 0


def place_behind_told(scene: Scene, chunk: Chunk) -> int:
    """пояснили защитникам Лосева в | Мосгорсуде; else 0"""
    told = scene.tree.is_so(chunk.first, TOLD) and not scene.word(chunk.first).subject
    place = scene.find(LOCATIVE, chunk.first, chunk.last - 1) + 1
    return place if told and scene.some(is_source_noun, place, chunk.last) else 0


TOLD = Arc(by=words("iobj"), case=words("Dat"), sure=SURE)


OWNING = Arc(by=words("nmod"), case=words("Gen"))
