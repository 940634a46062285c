"""What stands in a paper that somebody publishes: обнародовал данные, согласно которым …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.mentions.extent import is_data
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words


def find_published(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Росстат обнародовал данные, | согласно которым | …; отчёт, | в котором сказано, что | …"""
    which = _which(scene, parts, at)
    content, cue = _content(scene, parts, at, which) if which > 0 else (NOT_FOUND, which)
    paper = _paper(scene, parts, at) if content > 0 else NOT_FOUND
    if paper < 0 or not (_is_in_it(scene, parts, at, which) or _shows(scene, cue)):
        return None
    clause = _publishing(scene, parts, at, paper)
    if clause is None or clause.source is None:
        return None
    frame = clause.frame(Rule.BEFORE, "before", content)
    if not _speaks_itself(scene, paper, cue):
        return frame
    own = Mention(paper, parts[at].first - 1, "oblique")
    outlet = scene.any_has("outlet", *clause.source[:2])
    return frame._replace(source=own, relays=(clause.source,) if outlet else ())


def _which(scene: Scene, parts: Parts, at: int) -> int:
    """, согласно | которым; , из | которого; , | где: else NOT_FOUND"""
    first = parts[at].first
    if at == 0 or parts[at].mark != ",":
        return NOT_FOUND
    led = scene.past(_leads, first, min(first + 2, parts[at].last))
    return led if scene.has(led, "relative") else NOT_FOUND


def _leads(scene: Scene, at: int) -> bool:
    return scene.lower(at) in BY | WITHIN


BY = words("согласно по згідно за відповідно")
WITHIN = words("из в во з із зі у до")
WHERE = words("где де")


def _content(scene: Scene, parts: Parts, at: int, which: int) -> tuple[int, int]:
    """Where what it says begins, and the word that reports: , из которого | следует |, что | …

    согласно которому: none need report
    """
    part = parts[at]
    if scene.lower(part.first) in BY:
        return which + 1, NOT_FOUND
    cue = scene.first(scene.language.reporting.is_cue, which + 1, part.last)
    if cue < 0:
        return NOT_FOUND, cue
    return scene.language.reporting.begins_content(scene, parts, at + 1, cue), cue


def _is_in_it(scene: Scene, parts: Parts, at: int, which: int) -> bool:
    """отчёт, | в котором сказано; not: слова мэра, | который сказал"""
    return parts[at].first < which or scene.lower(which) in WHERE


def _shows(scene: Scene, cue: int) -> bool:
    """данные, | которые показывают, что |"""
    return scene.has(cue, "showing")


def _paper(scene: Scene, parts: Parts, at: int) -> int:
    """опубликовал | отчёт о рынке |, …: the paper right before a comma"""
    comma, first = parts[at].first - 1, parts[at - 1].first
    noun = scene.first(_is_paper, first, comma, otherwise=comma)
    whole = first < noun < comma and read_noun_phrase(scene, noun, comma) == comma
    return noun if whole else NOT_FOUND


def _is_paper(scene: Scene, at: int) -> bool:
    return scene.is_of(at, PAPERS) or is_data(scene, at)


PAPERS = words("document social wording")


def _publishing(scene: Scene, parts: Parts, at: int, paper: int) -> Clause | None:
    """| опубликовал | отчёт; not: подписал закон, which is done, and no more than told"""
    verb = scene.first(_publishes, parts[at - 1].first, paper)
    return read_clause(scene, parts, at - 1, verb) if verb >= 0 else None


def _publishes(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, PUBLISHING)


PUBLISHING = (
    *("опубликов", "публику", "обнародов", "распростран", "представ", "привел", "привёл", "привод"),
    *("озвуч", "размест", "высказ", "выдвин", "выпуст", "выпуск", "оглас", "раскры"),
    *("опублік", "оприлюдн", "пошир", "наве", "наві", "наводи", "розміст", "випуст", "оголос"),
    *("вислов", "висун"),
)


def _speaks_itself(scene: Scene, paper: int, cue: int) -> bool:
    """отчёт, | в котором говорится; not: в котором | назвал; nor data and views, whose they are"""
    shown = cue < 0 or scene.has(cue, "showing")
    return shown and scene.has(paper, "document") and not is_data(scene, paper)
