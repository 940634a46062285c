"""Frames without a source of their own: «…, citing two traders» and «…, adding that …»."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.mentions.extent import is_data
from workbench.analysis.sentence.noun_phrases import is_finite, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.objects import is_enclosed, is_subordinate, start_of_content
from workbench.analysis.sentence.sentence import (
    NO_QUOTATION,
    NOT_FOUND,
    QUOTE_MARKS,
    SOURCE_CLASSES,
    Scene,
    is_word,
)
from workbench.analysis.sentence.subjects import (
    subject_of_participle,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, ADVERB, NAME, NUMERAL, PREPOSITION

THAT = words("that что що")
POINTING = {("на", "тому"), ("на", "том"), ("про", "те"), ("о", "том")}
"""наголошуючи | на тому, | що"""
SPEAKING = words("saying believing")
SAYING = SPEAKING | {"showing"}


def find_cited(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Министр сказал, что моста нет, | ссылаясь на отчет."""
    part = parts[at]
    stop, name = scene.phrase(part.first)
    if at == 0 or name != "citing" or part.quotation != NO_QUOTATION or at + 1 < len(parts):
        return None
    end = read_noun_phrase(scene, stop, part.last)
    if end <= stop or not is_speaker(scene, stop, end):
        return None
    cited = (Mention(stop, end, "oblique"),)
    return Frame(part.first, part.last, "after", (part.first, stop), Rule.CITING, cited)


def find_added(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The fire is out, the mayor said, | adding that | nobody was hurt; …, | who added that

    Who says so does also what the participle stands beside: | The board | cleared him, saying
    that …; where the tree is not sure of it, whoever spoke last.
    """
    part = parts[at]
    cue = _past_who(scene, part.first)
    if at == 0 or not is_set_off(scene, part) or not _adds(scene, part, cue):
        return None
    content = _added_at(scene, parts, at, cue)
    if content < 0 or (cue > part.first and is_enclosed(scene, cue)):
        return None
    source = adder(scene, cue)
    return Frame(part.first, content, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _added_at(scene: Scene, parts: list[Part], at: int, cue: int) -> int:
    """adding that | nobody was hurt; adding | “Nobody was hurt”; adding “that | nobody was hurt”"""
    if _quotes_next(scene, parts, at, cue):
        mark = parts[at + 1].first
        return mark + 2 if scene.lower(mark + 1) in THAT else mark
    that = _that_behind(scene, cue)
    if scene.lower(that) in THAT:
        return that + 1
    return that if _states_next(scene, parts[at], cue, that) else NOT_FOUND


def is_set_off(scene: Scene, part: Part) -> bool:
    """…, | saying; “a farce,” | saying: behind a comma, be it inside quotation marks"""
    if part.mark != "quote" or scene.token(part.first - 1).text not in QUOTE_MARKS:
        return part.mark == ","
    return scene.lower(part.first - 2) == ","


def _quotes_next(scene: Scene, parts: list[Part], at: int, cue: int) -> bool:
    """He spoke of the motive, saying: | “Many bridges that need paint are old.”"""
    alone = cue == parts[at].first and not scene.some(is_word, cue + 1, parts[at].last)
    return alone and at + 1 < len(parts) and parts[at + 1].quotation != NO_QUOTATION


def adder(scene: Scene, cue: int) -> Mention | None:
    """| The board | cleared him, saying that …: whoever can speak"""
    doer = _doer(scene, cue) if scene.is_of(cue, SPEAKING | {"calling"}) else None
    return doer if doer and is_speaker(scene, doer.first, _end_of_head(scene, doer)) else None


def _end_of_head(scene: Scene, doer: Mention) -> int:
    """the arrest | of two suspects; the board | of the port"""
    return scene.find(("of",), doer.first, doer.last, otherwise=doer.last)


def _states_next(scene: Scene, part: Part, cue: int, content: int) -> bool:
    """saying | nobody was hurt; not: the lives | lost in the flood; who | added figures"""
    if cue > part.first or scene.phrase(cue)[1] == "citing":
        return False
    plain = scene.lower(cue) == "saying" and states(scene, content, part.last)
    return plain or start_of_content(scene, cue) == content


def _past_who(scene: Scene, first: int) -> int:
    """| who also later | added; | while | adding; , | и | добавив"""
    if scene.has(first, "coordinating") and scene.has(first + 1, "gerund"):
        return first + 1
    if scene.lower(first) != "who":
        return first + int(scene.lower(first) == "while")
    words = range(first + 1, len(scene.tokens))
    return next((at for at in words if scene.lower(at) not in BETWEEN), len(scene.tokens))


BETWEEN = frozenset(("also", "later", "then", "has", "had"))


def _adds(scene: Scene, part: Part, cue: int) -> bool:
    """adding, who | added: a word of saying, in no quotation"""
    said = scene.has(cue, "gerund") or cue > part.first
    return said and scene.is_of(cue, SAYING) and not scene.is_inside(cue)


def _that_behind(scene: Scene, cue: int) -> int:
    """adding on Monday, | that; assuring the public | that: where the content is led in"""
    pointed = cue + 1 + 2 * int((scene.lower(cue + 1), scene.lower(cue + 2)) in POINTING)
    that = _past_insert(scene, pointed)
    that = max(that, scene.past(_stands_between, that, len(scene.tokens)))
    return _past_listener(scene, that) if scene.starts_with(cue, TELLING) else that


def _past_insert(scene: Scene, at: int) -> int:
    """insisting | , once again, | that"""
    if scene.lower(at) != ",":
        return at
    comma = scene.find(",", at + 1, min(at + LISTENER, len(scene.tokens)), otherwise=at)
    return comma + 1 if scene.lower(comma + 1) in THAT else at


def _stands_between(scene: Scene, at: int) -> bool:
    """adding | on Monday | that; saying | repeatedly | that"""
    aside = scene.has(at, "time") or scene.lower(at) == ","
    return aside or bool(scene.word(at).is_a(ADVERB) and scene.lower(at + 1) in THAT)


def _past_listener(scene: Scene, first: int) -> int:
    """assuring | the public | that: where a word for "that" stands behind who is told"""
    for at in range(first, min(first + LISTENER, len(scene.tokens))):
        if scene.lower(at) in THAT:
            return at
        if not scene.tokens[at].is_word or is_finite(scene, at):
            break
    return first


TELLING = ("assur", "reassur", "tell", "inform", "remind", "warn", "notify")
LISTENER = 5
"""Tokens that name whom somebody tells."""


def find_attributing(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """It surfaced in a filing from prosecutors | arguing that …; he sent a letter | saying that …

    Whoever sent the paper has said no more by sending it: what stands before is no claim then.
    """
    part = parts[at]
    cue = scene.first(_attributes, part.first + 2, part.last)
    if not states(scene, part.first, cue) or scene.some(_says, part.first, cue):
        return None
    end = _that_behind(scene, cue)
    led = scene.lower(end) in THAT
    own = _speakers_before(scene, part.first, cue)
    sent = not own and scene.any_of(PAPERS, part.first, cue)
    beside = scene.tree.is_so(cue, BESIDE)
    source = own or (_doer(scene, cue) if sent or led or beside else None)
    if source is None or not is_speaker(scene, source.first, source.last):
        return None
    first = part.first if sent else cue
    return Frame(first, end + led, "before", (cue, cue + 1), Rule.ADDING, source=source)


BESIDE = Arc(by=words("advcl"), sure=0.6)
"""He called the police | saying | he was hurt: what he does beside"""


def _doer(scene: Scene, cue: int) -> Mention | None:
    """| he | sent a letter saying that; | she | left the hall insisting, once again, that"""
    subject = subject_of_participle(scene, cue)
    return Mention(*subject) if subject else None


PAPERS = frozenset(("wording", "document"))


def _says(scene: Scene, at: int) -> bool:
    """said; not: provided a statement, posted a letter"""
    cue = scene.language.reporting.is_cue(scene, at)
    return cue and scene.has(at, "saying") and not scene.has(at, "performing")


def _attributes(scene: Scene, cue: int) -> bool:
    """saying he …: a clause right behind a participle; not: before concluding he …"""
    if not scene.classes[cue] >= SAYS or scene.is_inside(cue) or is_subordinate(scene, cue):
        return False
    led = scene.word(cue - 1).is_a(PREPOSITION) or scene.has(cue - 1, "subordinating")
    that = _that_behind(scene, cue)
    begins = {cue + 1, that} if scene.lower(that) in THAT else {cue + 1}
    return not led and start_of_content(scene, cue) in begins


SAYS = frozenset(("gerund", "saying"))


def _speakers_before(scene: Scene, first: int, last: int) -> Mention | None:
    """a filing from | two prosecutors | arguing that"""
    noun = last - 1
    if not is_source_noun(scene, noun) or scene.has(noun, "document"):
        return None
    named = ADJECTIVE | NUMERAL | NAME
    others = (n for n in range(noun, first, -1) if not scene.word(n - 1).is_a(named))
    start = next(others, first)
    # he sent a letter to | the board | saying …: whoever is told says nothing
    return None if scene.lower(start - 1) == "to" else Mention(start, last)


def states(scene: Scene, first: int, last: int) -> bool:
    return scene.some(is_finite, first, last)


def is_speaker(scene: Scene, first: int, last: int) -> bool:
    """the board, Ann Roe, she; not: the depot is empty, | adding that"""
    return scene.some(_may_speak, first, last)


def _may_speak(scene: Scene, at: int) -> bool:
    return (
        is_name(scene, at)
        or scene.is_of(at, SOURCE_CLASSES | {"pronoun"})
        or scene.in_quotation(at)
        or is_data(scene, at)
    )


def is_name(scene: Scene, at: int) -> bool:
    """| Roe | left, saying that …: no capital that only the sentence gives"""
    return scene.tokens[at].is_capitalised if at else scene.tree.told(0).upos == "PROPN"
