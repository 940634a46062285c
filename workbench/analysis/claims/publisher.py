"""Whose page it is, where the text says so itself."""

from __future__ import annotations

import re

from workbench.analysis.claims.reporters import MARKS, REPORTERS, whose_reporter
from workbench.analysis.claims.statement import Statement
from workbench.analysis.claims.wires import is_wire, may_be_own
from workbench.analysis.frame import Rule
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.page.lines import Block
from workbench.analysis.page.slugs import PLACE
from workbench.analysis.reference.links import Linker
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.result import Link
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon

NAMES = re.compile(rf"(?:By )?{PLACE}")
LONGEST_HEAD, HEAD = 300, 4
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
            marked[number] = block._replace(kind="metadata")
        found += filter(None, (slug, alone))
    places = (_without_place(text, block) for block in marked[:HEAD])
    return [*places, *marked[HEAD:]], next(iter(found), None)


def _without_place(text: str, block: Block) -> Block:
    """ORRA: | The port is shut."""
    if block.kind != "body":
        return block
    return block._replace(start=block.start + _find_place(text, block))


CAPITALS = r"[A-Z][A-Z.'’-]{3,}(?: [A-Z.'’-]+){0,3}: (?=[A-Z“\"])"


def _find_place(text: str, block: Block) -> int:
    """| ORRA: | The port is shut: how long it is, where no other line begins so, as turns do"""
    match = re.compile(CAPITALS).match(text, block.start, block.end)
    alone = match and len(re.findall(rf"^{CAPITALS}", text, re.MULTILINE)) == 1
    return match.end() - match.start() if match and alone else 0


def _outlet_alone(line: str, lexicon: Lexicon) -> str | None:
    """BBC News, London: a line of names, one of them a listed outlet's."""
    names = [part.strip() for part in line.split(",")]
    if len(names) > 3 or not all(map(NAMES.fullmatch, names)):
        return None
    return _name_of_outlet(set_scene(line, 0, len(line), lexicon, []))


def _name_of_outlet(scene: Scene) -> str | None:
    """The first listed phrase that is an outlet, else the first word."""
    listed = [(at, stop) for at, (stop, kind) in scene.phrase_at.items() if kind == "outlet"]
    words = [(at, at + 1) for at in range(len(scene.tokens)) if scene.has(at, "outlet")]
    for first, last in (*listed, *words):
        return scene.text[scene.tokens[first].start : scene.tokens[last - 1].end]
    return None


def detect_publisher(text: str, statements: list[Statement], linker: Linker) -> str | None:
    """Return the publisher's name, or None where nothing that is said gives it away."""
    return (
        publisher_in_lead(statements)
        or whose_reporter(statements)
        or _who_said_before(text, statements)
        or _who_was_told(statements, linker)
        or _who_passes_on(text, statements)
    )


PASSING_ON = ("сообща", "пиш", "переда", "информиру", "повідомля", "інформу")
"""Stems of present verbs: сообщает, пишет, передаёт, повідомляють"""
LEAD = 4
"""Statements from the top in which a page tells whose news it passes on."""


def _who_passes_on(text: str, statements: list[Statement]) -> str | None:
    """Про це повідомляє «Обрій» із посиланням на поліцію: who tells it now, over another source"""
    if len(statements) <= LEAD:  # a line or two are no page
        return None
    chains = (one.chain for one in statements[:LEAD])
    outer = (chain[-1] for chain in chains if _passes_on(text, chain))
    return next((link.name for link in outer), None)


def _passes_on(text: str, chain: list[Link]) -> bool:
    """The last is an outlet with a verb of its own, and no «сайт "Обрій"», as others are called.

    In other letters only where it stands over another outlet.
    """
    if len(chain) < 2 or chain[-1].type != "agency":
        return False
    outer, inner = chain[-1], chain[-2]
    bare = not text[outer.start].islower()
    cue = text[outer.cue.start : outer.cue.end].casefold() if outer.cue else ""
    if _is_compared(text, outer):
        return False
    told_over = inner.type == "agency" and not is_wire(outer.name)
    return bare and cue.startswith(PASSING_ON) and (told_over or may_be_own(outer.name))


def _is_compared(text: str, link: Link) -> bool:
    """Як | пише «Голос», про це повідомили в мерії: it is read elsewhere"""
    before = text[: link.cue.start].rstrip().casefold() if link.cue else ""
    writes = link.cue is not None and text.casefold().startswith("пиш", link.cue.start)
    return writes and before.endswith((" як", "\nяк", " как", "\nкак"))


def _who_was_told(statements: list[Statement], linker: Linker) -> str | None:
    """сказав Суспільному: a page names itself as the one spoken to, and never as reporting.

    A name in other letters is one that it quotes, unless it was told again. A line or two are no
    page.
    """
    if len(statements) < SHORTEST:
        return None
    told = [name for name in linker.told if name not in linker.spoke]
    own = (name for name in told if may_be_own(name, told.count(name)))
    return max(own, key=told.count, default=None)


SHORTEST = 4
"""Statements of a page that names itself only as the one spoken to."""
EARLIER = (
    *("сообщал", "писал", "рассказывал", "повідомляв", "повідомлял", "писав", "розповідав"),
    "розповідал",
)


def _who_said_before(text: str, statements: list[Statement]) -> str | None:
    """Як повідомляв ONLINE.UA, …: a page names itself for what it has told before."""
    earlier = (one for one in statements if one.rule is Rule.AS or _looks_earlier(one))
    links = (link for one in earlier for link in one.chain)
    return next((link.name for link in links if _told_before(text, link)), None)


def _looks_earlier(statement: Statement) -> bool:
    """Ранее | «Голос» писал, что …: by its own knowledge"""
    return len(statement.chain) == 1 and statement.scene.lower(0) in ("ранее", "раніше")


def _told_before(text: str, link: Link) -> bool:
    told = link.cue and text[link.cue.start : link.cue.end].lower().startswith(EARLIER)
    return bool(told) and link.type == "agency" and may_be_own(link.name)


def publisher_in_lead(statements: list[Statement]) -> str | None:
    """…, сообщает Reuters, пишет УНН; not: … Об этом он сказал каналу CBS, сообщает Reuters"""
    if not statements or statements[0].rule is Rule.NEXT_SENTENCE:
        return None
    last, inner = statements[0].chain[-1:], statements[0].chain[:-1]
    outlets = [link for link in inner if link.type == "agency"]
    if not outlets or not _is_outer(outlets[-1], last[0]):
        return None
    return last[0].name


def _is_outer(inner: Link, outer: Link) -> bool:
    """The outer outlet has a verb of its own, further on."""
    return inner.start < outer.start and inner.cue != outer.cue


OUR = ("наш", "our ")


def leave_out(chain: list[Link], publisher: str | None) -> list[Link]:
    """The publisher is never a link, in whatever case, nor is its reporter."""
    own = publisher.casefold().split() if publisher else []
    return [link for link in chain if not _is_own(link, own)]


def _is_own(link: Link, publisher: list[str]) -> bool:
    """наше издание, «Віснику Бродів», корреспондент «Новостей Лужков», Вісник.19:30"""
    name = link.name.casefold()
    if link.type == "agency" and name.startswith(OUR) and not _is_title(link.name):
        return True
    named = publisher in (name.split(), name.partition(".")[0].split())
    return bool(publisher) and (named or _is_of(link, publisher))


def _is_title(name: str) -> bool:
    """«Наші гроші»; not: Наше издание"""
    first, *rest = name.split()
    return first.istitle() and not any(word.casefold().startswith(OUTLETS) for word in rest)


OUTLETS = (
    *("издан", "газет", "портал", "сайт", "редакц", "журнал", "агентств", "канал", "ресурс"),
    *("видан", "агенц", "меді", "меди", "корреспондент", "кореспондент", "репорт"),
    *("newspaper", "paper", "report", "correspondent", "site", "outlet", "newsroom", "publication"),
    *("channel", "media", "website", "magazine"),
)


def _is_of(link: Link, publisher: list[str]) -> bool:
    """The publisher in another case, or a reporter of it"""
    words = [word.strip(MARKS) for word in link.name.casefold().split()]
    named = len(words) == len(publisher) and link.type in ("agency", "organisation")
    reporter = len(words) >= len(publisher) and any(word.startswith(REPORTERS) for word in words)
    return (named or reporter) and _holds_all(words, publisher)


def _holds_all(words: list[str], name: list[str]) -> bool:
    """Each word of a name is among the words, in whatever case."""
    return all(any(same_word(word, own) for word in words) for own in name)
