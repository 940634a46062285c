"""What trails after a source: participles, relative clauses, appositions, relays."""

from __future__ import annotations

from workbench.analysis.claims.stretches import ASKED
from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.frames.listeners import REPORTERS
from workbench.analysis.languages.slavic.frames.cited_by import whom_it_cites
from workbench.analysis.languages.slavic.frames.cues import WORDS_OF, has_clause, says_something
from workbench.analysis.languages.slavic.frames.mentions import read_mentions
from workbench.analysis.languages.slavic.frames.tails import is_tail
from workbench.analysis.sentence.noun_phrases import (
    AND,
    is_finite,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, ROLES, Scene
from workbench.analysis.sentence.subjects import agent_of, in_same_title
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import GERUND, SINGULAR


def extend_tails(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """Take the participles, relatives and appositions after the source along."""
    opened = False
    for index in range(at + 1, len(parts)):
        part = parts[index]
        stop, name = scene.phrase(part.first)
        if part.quotation != NO_QUOTATION:
            break
        if name == "citing":
            frame = frame.citing(read_mentions(scene, stop, part.last))
        elif passing := _who_quotes_him(scene, part):
            frame = frame.told_to(passing)
        elif _is_asked(scene, parts, index):
            pass
        elif opened and part.mark == ",":
            opened = not has_clause(scene, part.first, part.last)
        elif name in ("according", "his_words") or not _trails(scene, parts, index, frame):
            break
        else:
            opened = _is_relative(scene, part) and not has_clause(scene, part.first, part.last)
            frame = _with_relay(scene, frame, part)
        frame = frame._replace(last=part.last)
    return frame


def _who_quotes_him(scene: Scene, part: Part) -> list[Mention]:
    """сообщил мэр, | его слова приводит | Reuters; …, | цитирует его | «Заря»"""
    him = scene.find(HIM, part.first, min(part.first + 3, part.last))
    cue = scene.find_class("quoting", part.first, part.last)
    worded = scene.lower(him + 1) in WORDS_OF if cue < 0 else True
    cue = cue if cue >= 0 else scene.first(is_finite, part.first, part.last)
    first = max(cue, him + int(scene.lower(him + 1) in WORDS_OF)) + 1
    if part.mark not in (",", "-") or not worded or min(him, cue) < 0 or first >= part.last:
        return []
    named = read_mentions(scene, first, part.last)
    return [one._replace(hint="relay") for one in named if one.last >= part.last - 1]


HIM = words("его ее их його її їх")


def _is_asked(scene: Scene, parts: Parts, index: int) -> bool:
    """отвечая на вопрос, | закроют ли мост: what whoever speaks was asked"""
    part, before = parts[index], parts[index - 1]
    first = before.first
    answers = scene.word(first).is_a(GERUND) and scene.starts_with(first, ("отвеч", "відпов"))
    asked = answers or scene.some(_is_question, first, before.last)
    return part.mark == "," and asked and _asks(scene, part)


def _is_question(scene: Scene, at: int) -> bool:
    """в ответ на | вопрос | о том, когда; у відповідь на | запитання"""
    return scene.starts_with(at, ASKED) and scene.lower(at - 1) == "на"


def _asks(scene: Scene, part: Part) -> bool:
    """| когда | откроют мост; закроют | ли | мост"""
    whether = scene.find(("ли",), part.first, min(part.first + 4, part.last))
    return whether >= 0 or scene.has(part.first, "subordinating")


def _trails(scene: Scene, parts: Parts, index: int, frame: Frame) -> bool:
    """Not a clause of its own: a tail of the source, or words that say more of it."""
    part = parts[index]
    if part.mark != "," or scene.has(part.first, "fragment"):
        return False
    if is_tail(scene, part):
        return True
    ends = _ends_sentence(scene, parts, index, frame)
    more = ends or _tells_office(scene, part, frame) or _is_apposition(scene, part, frame)
    return more and not has_clause(scene, part.first, part.last)


def _tells_office(scene: Scene, part: Part, frame: Frame) -> bool:
    """Мост цел, сказала Анна Гук, | советник министра |: what she is, whatever stands before

    Мост цел, сказала Анна Гук, | 44-летняя учительница
    """
    beside = frame.source is not None and frame.source.last + 1 == part.first
    noun = part.first + int(is_age(scene, part.first))
    return beside and scene.is_of(noun, ROLES) and bool(scene.word(noun).subject)


def _is_apposition(scene: Scene, part: Part, frame: Frame) -> bool:
    """Мост цел, по словам Анны Гук, | первой женщины на посту |, | 44 лет |, | медсестры

    Not: Он принёс, по словам мэра, | новый нож; по словам мэра, | министра и полиции.
    """
    first, tree = part.first, scene.tree
    if not says_something(scene, frame.first) or scene.any_word(AND, first, part.last):
        return False
    if is_age(scene, first):
        return True
    head = tree.head(first) if tree.is_so(first, DESCRIBING) else first
    beside = tree.is_so(head, BESIDE)
    return beside and frame.first <= tree.head(head) < first


def is_age(scene: Scene, at: int) -> bool:
    """Анна Гук, | 44 лет, | 44-летняя учительница"""
    number, _, kind = scene.lower(at).partition("-")
    years = kind.startswith(AGED) or (not kind and scene.starts_with(at + 1, YEARS))
    return number.isdigit() and years


DESCRIBING = Arc(by=words("amod nummod det"))
BESIDE = Arc(by=words("appos conj nmod"), sure=0.5)
AGED = ("летн", "річн")
YEARS = ("лет", "год", "рок", "рік", "років", "літ")


def _ends_sentence(scene: Scene, parts: Parts, index: int, frame: Frame) -> bool:
    """What is said stands before the frame, and no clause after it."""
    if frame.side != "after":
        return frame.side == "back"
    return says_something(scene, frame.first) and not _clause_follows(scene, parts, index)


def _with_relay(scene: Scene, frame: Frame, part: Part) -> Frame:
    """Whoever saw what was cited comes between it and the source."""
    relays = find_relay(scene, part) or _listed(scene, frame, part)
    if not relays and (origins := whom_it_cites(scene, frame, part)):
        return frame._replace(origins=(*origins, *frame.origins))
    cited = frame.origins[-1].last + 1 == part.first if frame.origins else False
    return frame.citing(relays) if cited else frame.told_to(relays)


def _listed(scene: Scene, frame: Frame, part: Part) -> list[Mention]:
    """Об этом сообщили полиция, | «Голос» и ТАСС: several who report, and nothing else"""
    first, several = part.first, not scene.word(frame.cue[0]).verb & SINGULAR
    named = scene.tokens[first].is_capitalised or scene.in_quotation(first)
    named = named or is_source_noun(scene, first)
    end = read_noun_phrase(scene, first, part.last)
    whole = end >= part.last - 1 and scene.any_word(AND, first, len(scene.tokens))
    own = frame.source is not None and frame.source.last + 1 == first
    return [Mention(first, end)] if several and named and whole and own else []


def _is_relative(scene: Scene, part: Part) -> bool:
    """, который, | в свою очередь, | ссылается на очевидцев"""
    return scene.has(part.first, "relative") or scene.has(part.first + 1, "relative")


def _clause_follows(scene: Scene, parts: Parts, at: int) -> bool:
    ahead = parts[at : at + 3]
    return any(
        has_clause(scene, part.first, part.last) and not is_tail(scene, part) for part in ahead
    )


def find_relay(scene: Scene, part: Part) -> list[Mention]:
    """, пересмотренной Reuters; , с которым ознакомилось агентство; , опрошенных «Вестником»

    Not the page itself: полученной | нашим | изданием.
    """
    if scene.some(_is_ours, part.first, part.last):
        return []
    seen = scene.find_class("relayed", part.first, part.last)
    at = _who_saw(scene, part, seen) if seen >= 0 else _outlet_that_did(scene, part.first)
    if at >= 0:
        hint = "relay" if scene.tokens[at].text.isascii() else "told"
        return [Mention(at, max(at + 1, read_noun_phrase(scene, at, part.last)), hint)]
    before = scene.find_class("outlet", part.first, seen)
    return [Mention(before, before + 1, "told")] if before >= 0 else []


def _is_ours(scene: Scene, at: int) -> bool:
    """| нашим | изданием, | нашої | редакції"""
    return scene.has(at, "possessive") and scene.starts_with(at, ("наш",))


def _is_relay(scene: Scene, at: int) -> bool:
    return scene.is_of(at, RELAYS)


def _who_saw(scene: Scene, part: Part, seen: int) -> int:
    """, с которым ознакомилось | агентство; , на которые ссылается | «Край»; -1 where none does

    , с которым ознакомились журналисты | «Края»
    """
    seen += scene.starts_with(seen + 1, REPORTERS)
    named = scene.first(_is_relay, seen + 1, min(seen + 4, part.last))
    titled = in_same_title(scene, seen + 2) and not scene.has(seen + 2, "organisation")
    return seen + 1 if named < 0 and titled else named


RELAYS = words("outlet social")


def _outlet_that_did(scene: Scene, participle: int) -> int:
    """, опрошенных | «Вестником»: the first token of the outlet that did it, or -1"""
    agent = agent_of(scene, participle)
    if agent is None:
        return NOT_FOUND
    at = agent[0]
    if in_same_title(scene, at):
        return at - 1
    return at if scene.has(at, "outlet") else NOT_FOUND
