"""Statements without a frame of their own: whose words are they.

When an article is read, each statement without a chain is put before the rules below, in the
order of the text. The first that knows whose words they are decides; if none does, the
article says them itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby, takewhile

from workbench.analysis.claims.place import REACH, Chain, Place, Voices, is_mostly_quoted
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.unmarked import of_dashed, of_first_person, of_whole_line
from workbench.analysis.frame import Rule
from workbench.analysis.result import Link
from workbench.analysis.sentence.quotation_marks import MARK
from workbench.analysis.sentence.sentence import NO_QUOTATION

CARRIED = 6
"""Statements after whose speaker a new line may go on quoting."""


def settle_words(statements: list[Statement], voices: Mapping[int, Voices]) -> None:
    """Give a chain to each statement without one that somebody says; `voices` by block."""
    begin = 0
    for block, group in groupby(statements, key=lambda statement: statement.block):
        line, heard = list(group), voices.get(block, Voices())
        reach = 0 if heard.label else REACH  # nobody else goes on in a line with a label
        earlier = statements[max(0, begin - reach) : begin]
        after = statements[begin + len(line) :][:reach]
        later = _going_on(after) or _opened_again(line[-1], after)
        for at, statement in enumerate(line):
            if not statement.chain or statement.is_retold or _is_passed_on(statement):
                _settle(Place(line, at, earlier, later, heard, after))
        if heard.label is not None:
            _label(line, heard.label)
        begin += len(line)


def _is_passed_on(statement: Statement) -> bool:
    """«Хлеба нет». | Об этом пишет «Голос».: whose words a quotation is, is not told by who does"""
    quoted = statement.quotation != NO_QUOTATION and statement.rule is Rule.NEXT_SENTENCE
    return quoted and len(_relays(statement.chain)) == len(statement.chain)


def _relays(chain: list[Link]) -> list[Link]:
    """The outlets at its end."""
    return list(takewhile(lambda link: link.type == "agency", reversed(chain)))


def _going_on(after: Sequence[Statement]) -> list[Statement]:
    """«Хлеба нет. | ⏎ | Воды тоже», — сказал он: what is quoted without a mark to open it"""
    return list(takewhile(_goes_on, after))


def _goes_on(statement: Statement) -> bool:
    here = statement.quotation
    if here == NO_QUOTATION:
        return False
    text, start = statement.scene.text, statement.scene.quotations[here].start
    return not MARK.match(text, start)


def _opened_again(last: Statement, after: Sequence[Statement]) -> list[Statement]:
    """“It was dry. | ⏎ | “Then it rained,” he said: left open, and the next line opens it again"""
    found: list[Statement] = []
    for _, group in groupby(after, key=lambda statement: statement.block):
        line = list(group)
        if not (_is_left_open(last) and _opens_line(line[0])):
            break
        found += takewhile(lambda one: one.quotation != NO_QUOTATION, line)
        last = line[-1]
    return found


def _is_left_open(statement: Statement) -> bool:
    here = statement.quotation
    return here != NO_QUOTATION and not statement.scene.quotations[here].closed


def _opens_line(statement: Statement) -> bool:
    """The first quotation of its line, with nothing before it in its sentence."""
    return statement.quotation == 0 == statement.scene.quoted[0]


def _label(line: Sequence[Statement], speaker: Link) -> None:
    for statement in line:
        statement.chain = [*statement.chain, speaker]
        statement.rule = statement.rule or Rule.LABEL


def _settle(place: Place) -> None:
    for name, rule in RULES:
        if chain := rule(place):
            own = place.statement.chain
            named = {link.name for link in own}
            more = [link._replace(cue=None) for link in chain if link.name not in named]
            outer = len(_relays(own)) if place.statement.rule is Rule.NEXT_SENTENCE else 0
            place.statement.chain = [*own[: len(own) - outer], *more, *own[len(own) - outer :]]
            place.statement.rule = place.statement.rule or name
            place.statement.inherited = name is not Rule.ANSWER
            return


def of_who_answers(place: Place) -> Chain:
    """— Когда откроют мост? — В мае."""
    return [place.voices.answerer] if place.voices.answerer else []


def of_who_is_quoted(place: Place) -> Chain:
    """«Хлеба нет. | Воды тоже», — сказал он: a quotation has one speaker."""
    here = place.statement.quotation
    if here == NO_QUOTATION:
        return []
    before = list(filter(_may_give, place.before))
    after = list(filter(_may_give, place.after))
    same = [s for s in (*before, *after) if s.quotation == here and not s.inherited]
    if not same and place.voices.lead_in:
        return place.voices.lead_in
    quoted = [s for s in after if s.quotation != NO_QUOTATION]
    givers = [*same, *before[-1:], *quoted, *_closing(place), *_carried(place.earlier)]
    return _outside(givers[0]) if givers else []


def of_next_line(place: Place) -> Chain:
    """“It was dry.” | ⏎ | “Then it rained,” he said: a line that is a quotation, and so the next"""
    quoted = [one.quotation for one in place.line] == [0] * len(place.line)
    given = (
        place.next_line[0] if place.next_line and quoted and _opens_line(place.line[0]) else None
    )
    if given is None or not (_opens_line(given) and _may_give(given)):
        return []
    return [] if given.inherited else _outside(given)


def _outside(statement: Statement) -> Chain:
    """Who speaks, without those of whom he tells inside his own words."""
    if statement.quotation == NO_QUOTATION:
        return _speaker(statement.chain)
    words = statement.scene.quotations[statement.quotation]
    return [link for link in statement.chain if not words.start <= link.start < words.end]


def _speaker(chain: Chain) -> Chain:
    """the police found, Vane said: whoever goes on is Vane, and the outlet he spoke to"""
    spoke = max((at for at, link in enumerate(chain) if link.type != "agency"), default=0)
    inside = spoke > 0 and chain[spoke - 1].type in INNER
    return chain[spoke:] if inside else chain


INNER = ("document", "official", "organisation", "unnamed")


def _closing(place: Place) -> list[Statement]:
    """Who is named where what the line leaves open is closed."""
    left_open = place.line[-1].quotation == place.statement.quotation
    return [s for s in place.later if left_open and _may_give(s)]


def _carried(earlier: Sequence[Statement]) -> list[Statement]:
    """A paragraph that goes on quoting takes the speaker of the one before."""
    return list(filter(_may_give, reversed(earlier[-CARRIED:])))


def _may_give(statement: Statement) -> bool:
    """It has a chain, and of its own speaker, not of those whom he tells of."""
    return bool(statement.chain) and not (statement.is_retold or _is_passed_on(statement))


def of_quoted_document(place: Place) -> Chain:
    """Inside a document's passage a sentence that is mostly quoted is the document's."""
    if place.statement.quotation != NO_QUOTATION or not is_mostly_quoted(place.statement):
        return []
    for other in reversed([*place.earlier[-REACH:], *place.before]):
        if other.chain:
            return [link for link in other.chain[:1] if link.type == "document"]
    return []


def of_lead_in(place: Place) -> Chain:
    """A frame before a list governs every item."""
    return place.voices.lead_in


RULES: tuple[tuple[Rule, Callable[[Place], Chain]], ...] = (
    (Rule.ANSWER, of_who_answers),
    (Rule.QUOTATION, of_who_is_quoted),
    (Rule.DOCUMENT, of_quoted_document),
    (Rule.UNMARKED, of_first_person),
    (Rule.UNMARKED, of_whole_line),
    (Rule.UNMARKED, of_dashed),
    (Rule.LIST, of_lead_in),
    (Rule.QUOTATION, of_next_line),
)
