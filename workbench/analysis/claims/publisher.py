"""Whose page it is, where the text says so itself."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.analysis.claims.statement import Statement
from workbench.analysis.frame import Rule
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.page.lines import Block
from workbench.analysis.page.slugs import PLACE
from workbench.analysis.reference.links import Linker
from workbench.analysis.reference.record import same_word
from workbench.analysis.result import Link
from workbench.analysis.sentence.sentence import set_scene
from workbench.analysis.words.lexicon import Lexicon

WIRES = frozenset(
    (
        "тасс",
        "риа",
        "риа новости",
        "интерфакс",
        "інтерфакс-україна",
        "интерфакс-украина",
        "рейтер",
        "голос америки",
        "известия",
        "коммерсант",
        "коммерсантъ",
        "ведомости",
        "рбк",
        "медуза",
        "комсомольская правда",
        "українська правда",
        "украинская правда",
        "forbes",
        "nbc",
        "npr",
        "cbs",
        "би-би-си",
        "бі-бі-сі",
        "радио свобода",
        "радіо свобода",
        "прайм",
        "бта",
        "reuters",
        "ap",
        "associated press",
        "afp",
        "bloomberg",
        "cnn",
        "bbc",
        "cnbc",
        "fox news",
        "guardian",
        "politico",
        "axios",
        "financial times",
        "new york times",
        "washington post",
        "wall street journal",
    )
)
"""Outlets that other pages are told of as often as their own."""
QUOTED = frozenset(("суспільне", "громадське", "уніан", "лента.ру", "газета.ру"))
"""Outlets that others are told of now and then."""
NAMES = re.compile(rf"(?:By )?{PLACE}")
LONGEST_HEAD = 300
HEAD = 4
"""Lines from the top in which a page names itself."""


def read_head(
    text: str, blocks: list[Block], furniture: Furniture, lexicon: Lexicon
) -> tuple[list[Block], str | None]:
    """The lines without those that only name the page, and how they or a slug name it.

    МОСКВА, 3 марта. /ТАСС/. Цены выросли | Київ • УНН | Ann Roe, BBC News
    """
    body = next((number for number, block in enumerate(blocks) if block.kind == "body"), HEAD)
    found: list[str] = []
    marked = list(blocks)
    for number, block in enumerate(blocks[: min(HEAD, body + 1)]):
        line = text[text.rfind("\n", 0, block.start) + 1 : block.end][:LONGEST_HEAD].strip()
        slug = furniture.find_outlet(line) if block.kind in ("body", "metadata") else None
        alone = _outlet_alone(line, lexicon) if block.kind in ("heading", "metadata") else None
        if alone:
            marked[number] = replace(block, kind="metadata")
        found += filter(None, (slug, alone))
    return marked, found[0] if found else None


def _outlet_alone(line: str, lexicon: Lexicon) -> str | None:
    """BBC News, London: a line of names, one of them a listed outlet's."""
    scene = set_scene(line, 0, len(line), lexicon, [])
    names = [part.strip() for part in line.split(",")]
    if len(names) > 3 or not all(NAMES.fullmatch(name) for name in names):
        return None
    for first, (last, kind) in scene.phrase_at.items():
        if kind == "outlet":
            return line[scene.tokens[first].start : scene.tokens[last - 1].end]
    single = (token for at, token in enumerate(scene.tokens) if scene.has(at, "outlet"))
    return next((token.text for token in single), None)


def detect_publisher(text: str, statements: list[Statement], linker: Linker) -> str | None:
    """Return the publisher's name, or None where nothing that is said gives it away."""
    return (
        publisher_in_lead(statements) or _who_said_before(text, statements) or _who_was_told(linker)
    )


def _who_was_told(linker: Linker) -> str | None:
    """сказав Суспільному: a page names itself as the one spoken to, and never as reporting.

    A name in other letters is one that it quotes, unless it was told again.
    """
    own = [name for name in linker.told if name not in linker.spoke]
    own = [name for name in own if _may_be_own(name, own.count(name))]
    return max(own, key=own.count) if own else None


EARLIER = ("сообщал", "писал", "рассказывал", "повідомля", "писав", "писал", "розповіда")


def _may_be_own(name: str, times: int = 1) -> bool:
    """No agency of the world; and a name in other letters only where it is told again."""
    foreign = name.isascii() and "." not in name
    named = not name[:1].islower() and not _is_wire(name)
    return named and (times > 1 or not (foreign or name.casefold() in QUOTED))


def _is_wire(name: str) -> bool:
    """Reuters, джерела «Української правди»: in whatever case"""
    spoken = name.casefold().split()
    return any(
        len(spoken) == len(wire) and all(map(same_word, spoken, wire))
        for wire in (known.split() for known in WIRES)
    )


def _who_said_before(text: str, statements: list[Statement]) -> str | None:
    """Як повідомляв ONLINE.UA, …: a page names itself for what it has told before."""
    links = (link for one in statements if one.rule is Rule.AS for link in one.chain)
    return next((link.name for link in links if _told_before(text, link)), None)


def _told_before(text: str, link: Link) -> bool:
    told = link.cue and text[link.cue.start : link.cue.end].lower().startswith(EARLIER)
    return bool(told) and link.type == "agency" and _may_be_own(link.name)


def publisher_in_lead(statements: list[Statement]) -> str | None:
    """…, сообщает Reuters, пишет УНН; not: … Об этом он сказал каналу CBS, сообщает Reuters"""
    if not statements or statements[0].rule is Rule.NEXT_SENTENCE:
        return None
    outlets = [link for link in statements[0].chain if link.type == "agency"]
    if len(outlets) >= 2 and statements[0].chain[-1] is outlets[-1] and _is_outer(*outlets[-2:]):
        return outlets[-1].name
    last = statements[0].chain[-2:]
    if len(last) == 2 and last[0].type == "agency" and _is_outer(*last):
        return last[1].name
    return None


def _is_outer(inner: Link, outer: Link) -> bool:
    """The outer outlet has a verb of its own, further on."""
    return inner.start < outer.start and inner.cue != outer.cue


REPORTERS = ("корреспондент", "кореспондент", "журналист", "журналіст", "correspondent", "reporter")
OUR = ("наш", "our ")


def leave_out(chain: list[Link], publisher: str | None) -> list[Link]:
    """The publisher is never a link, in whatever case, nor is its reporter."""
    own = publisher.casefold().split() if publisher else []
    return [link for link in chain if not _is_own(link, own)]


def _is_own(link: Link, publisher: list[str]) -> bool:
    """наше издание, «Віснику Бродів», корреспондент «Новостей Лужков»"""
    name = link.name.casefold()
    if link.type == "agency" and name.startswith(OUR):
        return True
    words = [word.strip(MARKS) for word in name.split()]
    if not publisher or len(words) < len(publisher):
        return False
    named = len(words) == len(publisher) and link.type in ("agency", "organisation")
    whose = named or any(word.startswith(REPORTERS) for word in words)
    return name.split() == publisher or (whose and _holds_all(words, publisher))


def _holds_all(words: list[str], name: list[str]) -> bool:
    """Each word of a name is among the words, in whatever case."""
    return all(any(same_word(word, own) for word in words) for own in name)


MARKS = "«»„“”‘’\"'"
