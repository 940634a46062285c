"""Sentences that state nothing: questions, commands to the reader, bridges."""

from __future__ import annotations

import re

from workbench.analysis.claims.announcing import announces
from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.claims.exclaiming import exclaims
from workbench.analysis.claims.governing import Passage
from workbench.analysis.claims.told_of import tells_of
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.sentence.sentence import Scene, is_word
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    ADJECTIVE,
    CONJUNCTION,
    IMPERATIVE,
    NEUTER,
    NOBODY,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    SECOND,
    SHORT,
)

QUESTION = re.compile(r"\?[!?]*[»”\"’“)]*\.?\s*$")
ADDRESS = re.compile(r"\(?(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*\)?")
"""(bloom.example/2dEr)"""
NAMES = re.compile(
    r"\((?:[A-ZА-ЯЁІЇЄҐ][\w.’'-]*[ /,]*)+(?:(?:file )?(?:photo|image|picture)s?)?\)\.?"
)
"""The rain had stopped. | (NAN); the old harbour. | (Ann Roe/Orra Press file photo)"""
RATE = re.compile(r"\([$€£¥]?\d[\d.,]* ?[\w’' ]{0,20}= [$€£¥]?\d[\d.,]*[\w’' ]{0,40}\)?\.?")
"""($1 = 0.94 euros): at what rate the page has reckoned"""
LETTER = re.compile(r"[^\W\d_]")


def states_nothing(scene: Scene, passage: Passage, furniture: Furniture) -> bool:
    """Nothing here could be true or false."""
    if passage.last <= passage.first:
        return True
    start, end = scene.tokens[passage.first].start, scene.tokens[passage.last - 1].end
    wording = scene.text[start:end]
    if _asks(wording):
        return True
    if any(shape.fullmatch(wording) for shape in (furniture.place_and_date, ADDRESS, NAMES, RATE)):
        return True
    return any(test(scene, passage) for test in TESTS)


def _asks(wording: str) -> bool:
    """Why? | ***"""
    return not LETTER.search(wording) or bool(QUESTION.search(wording))


def _is_command(scene: Scene, passage: Passage) -> bool:
    """Звоните 112 | Ring 112"""
    first = scene.first(is_word, passage.first, passage.last, otherwise=passage.last)
    if scene.language.asks_reader(scene, first, passage.last):
        return True
    commands = scene.some(_commands, first, min(first + 6, passage.last))
    return commands and not _gives_reason(scene, first, passage.last)


def _gives_reason(scene: Scene, first: int, last: int) -> bool:
    """«Берегите мост, | он нам | пригодится»: in a quotation, what somebody or something does"""
    comma = scene.find(",", first, last)
    if comma < 0 or not scene.is_speech(first):
        return False
    goes_on = scene.word(comma + 1)
    who = goes_on.is_a(PRONOUN) and bool(goes_on.subject)
    return who and has_finite(scene, comma + 2, last)


def _commands(scene: Scene, at: int) -> bool:
    """| Звоните | 112"""
    word = scene.word(at)
    polite = word.is_a(IMPERATIVE) and not word.verb & ~SECOND and scene.lower(at) not in NEVER
    return polite and scene.lower(at).endswith(POLITE)


POLITE = ("те", "тесь", "йте", "іть", "ите")
NEVER = words("давайте хотите хочете можете знаете видите")
"""Не медлим, | давайте | работать: who says so means himself too; | хотите | мира: no command"""


def _is_label(scene: Scene, passage: Passage) -> bool:
    """Исправление. | Обновлено. | Correction. | 9 февраля. | сьогодні, 16:59."""
    inside = scene.all_that(is_word, passage.first, passage.last)
    if all(scene.is_of(at, SETTINGS) or scene.tokens[at].text[0].isdigit() for at in inside):
        return True
    if _is_outlet(scene, inside) or (len(inside) == 2 and _is_site(scene, *inside)):
        return True
    return len(inside) == 1 and _is_lone(scene, passage, inside[0])


SETTINGS = frozenset(("setting", "time"))


def _is_lone(scene: Scene, passage: Passage, at: int) -> bool:
    """— Он сыграет? | — Возможно. | «ТГК. | Когда дадут тепло?»"""
    if scene.has(at, "hedge"):
        return True
    if scene.in_quotation(at):
        return scene.tokens[at].text.isupper() and len(scene.tokens[at].text) > 1
    return passage.first == 0 and not scene.word(at).verb & ~(NEUTER | NOBODY)


def _is_outlet(scene: Scene, inside: list[int]) -> bool:
    """Daily Mail. | Дзеркало тижня.: the name of an outlet alone, in no quotation"""
    named = any(scene.has(at, "outlet") for at in inside) and len(inside) <= LONGEST_TITLE
    alone = named and inside[0] == 0 and inside[-1] >= len(scene.tokens) - 2
    return alone and scene.tokens[0].is_capitalised and not has_finite(scene, 0, inside[-1] + 1)


LONGEST_TITLE = 3


def _is_site(scene: Scene, name: int, ending: int) -> bool:
    """Лента.ру"""
    joined = ending == name + 2 and scene.lower(name + 1) == "."
    return joined and scene.tokens[name].is_capitalised


def _is_lead(scene: Scene, passage: Passage) -> bool:
    """Львів у новинах: — and headings follow"""
    short = len(scene.all_that(is_word, 0, passage.last)) <= LONGEST_LEAD and not has_finite(
        scene, 0, passage.last
    )
    return short and leads_on(scene, passage)


def leads_on(scene: Scene, passage: Passage) -> bool:
    """Here is the news of the hour: — the sentence ends, and nobody speaks"""
    last = passage.last
    ends = last == len(scene.tokens) - 1 and scene.lower(last) == ":"
    return ends and not passage.frames


LONGEST_LEAD = 6


def _is_bridge(scene: Scene, passage: Passage) -> bool:
    """Есть и другое мнение."""
    opens = scene.in_quotation(passage.first) and not scene.tokens[passage.first].is_word
    stop, name = scene.phrase(passage.first + int(opens))
    words = scene.all_that(is_word, stop, passage.last)
    # А вот | свет отключён; not: Вот что | известно
    done = any(scene.word(at).is_a(SHORT) and not scene.has(at, "news") for at in words)
    return name == "bridge" and len(words) <= 4 and not done


def _is_leading_over(scene: Scene, passage: Passage) -> bool:
    """Напомним | Зокрема, питання Півночі.: linking words, and nothing that happens"""
    first, last = passage.first, passage.last
    inside = scene.all_that(is_word, passage.first, passage.last)
    if scene.lower(first) in RECALLING and len(inside) == 1:
        return True
    linking = scene.has(first, "linking") or scene.phrase(first)[1] == "linking"
    counts = any(scene.tokens[at].text[0].isdigit() for at in inside)
    return linking and not counts and not _happens(scene, first, last)


def _happens(scene: Scene, first: int, last: int) -> bool:
    """There is a verb, or somebody who would do something."""
    if has_finite(scene, first, last):
        return True
    return any(told.relation in SUBJECTS for told in scene.tree.between(first, last))


RECALLING = words("напомним нагадаємо отметим зазначимо добавим додамо уточним уточнимо")
"""Напомним, | ранее мэр сообщил, что …: what is left of a sentence whose rest is a frame's"""


def is_remnant(scene: Scene, passage: Passage, line: int) -> bool:
    """из Тарска. | ссылаясь на врачей. | учителя; — a line that begins there is left of more"""
    begins = scene.token(0).start == line and scene.token(0).text.islower()
    return begins and not (passage.frames or scene.some(_acts, 0, len(scene.tokens)))


def _acts(scene: Scene, at: int) -> bool:
    """учатся; not: обучающиеся"""
    describes = scene.word(at).is_a(PARTICIPLE | ADJECTIVE, but=SHORT)
    return has_finite(scene, at, at + 1) and not describes


def _is_cut_off(scene: Scene, passage: Passage) -> bool:
    """Мер розповів про ремонт та | про …: the rest of it stands on another page

    По словам главы Дальнего...
    """
    last = passage.last - 1
    at = last - int(scene.tokens[last].text in DOTS)
    dots = scene.text[scene.tokens[at].end :].startswith(DOTS) and not scene.in_quotation(at)
    leads = scene.word(at).is_a(PREPOSITION | CONJUNCTION, but=NOUN)
    describes = scene.tree.told(at).upos == "ADJ" and scene.word(at - 1).is_a(PREPOSITION)
    led = scene.word(passage.first).is_a(PREPOSITION) and not _happens(scene, passage.first, at + 1)
    return dots and (leads or describes or led)


DOTS = ("...", "…", " ...", " …")


def _lacks_content(scene: Scene, passage: Passage) -> bool:
    """У банку підтвердили, що .: what was said is lost"""
    last = passage.last - 1
    at = last - int(scene.lower(last) == ".")
    return scene.has(at, "that") and scene.lower(at - 1) == "," and at > passage.first


TESTS = (
    _lacks_content,
    _is_cut_off,
    _is_command,
    _is_bridge,
    _is_label,
    exclaims,
    _is_lead,
    _is_leading_over,
    announces,
    tells_of,
)
"""In the order in which they are asked."""
