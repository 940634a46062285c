"""The chunks of a clause that reports to the roles they play in it.

A row of the table says which role a chunk of a kind may play, and what of it names who does. The
rows of a kind are asked in order, and the first that knows the chunk has it: what stands before
the verb and what stands after it are read alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workbench.analysis.frame import Mention
from workbench.analysis.frames.listeners import (
    audience_of_outlet,
    cites_her,
    on_channel,
    outlet_in_setting,
    seen_by,
    title_of_outlet,
    titled_channel,
    told_outlet,
    told_reporter,
    with_outlet,
)
from workbench.analysis.frames.reporting import CALLING, Role, Roles, Verb
from workbench.analysis.frames.told_nouns import ABOUT
from workbench.analysis.sentence.chunks import Chunk, Kind
from workbench.analysis.sentence.noun_phrases import LOCATIVE, WORDS_OF, is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.settings import is_occasion, is_setting_ahead
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ANIMATE, NAME

FROM = words("из з із зі от від from")
ON = words("на")
DONE, GOING_ON = ("но", "то"), ("ся", "сь")
"""установлено, встановлено: by whom, the instrumental tells"""
TIMES = words("время часы дни недели месяцы годы час дні тижні місяці роки")
IT = words("нем нём ней них ньому ній")
"""The paper that was named before"""
PAPERS = frozenset(("document", "social"))


Row = tuple[Role, Callable[[Verb, Chunk], list[Mention]]]


def fill_roles(verb: Verb, chunks: Iterable[Chunk]) -> Roles:
    """Return who plays which role."""
    found: list[tuple[Role, Mention]] = []
    for chunk in chunks:
        if is_occasion(verb.scene, chunk.noun, chunk.last):
            continue
        asked = (_ask(row, verb, chunk) for row in ROWS.get(chunk.kind, ()))
        found += next(filter(None, asked), [])
    return Roles(tuple(found))


def _ask(row: Row, verb: Verb, chunk: Chunk) -> list[tuple[Role, Mention]]:
    role, read = row
    return [(role, mention) for mention in read(verb, chunk)]


def cited(verb: Verb, chunk: Chunk) -> list[Mention]:
    """сообщила газета | со ссылкой на полицию"""
    return verb.scene.language.reporting.read_cited(verb.scene, chunk.noun, chunk.last)


def there(verb: Verb, chunk: Chunk) -> list[Mention]:
    """заверили | там"""
    return [Mention(chunk.first, chunk.last, "there")]


def paper_that_shows(verb: Verb, chunk: Chunk) -> list[Mention]:
    """говорится | в письме, | в нём"""
    if not verb.is_a("showing") or verb.scene.lower(chunk.first) in ABOUT:
        return []
    it = chunk.last - chunk.noun == 1 and verb.scene.lower(chunk.noun) in IT and verb.is_written
    return [_oblique(chunk)] if it or _any_of(verb.scene, chunk.inside, *PAPERS) else []


def setting(verb: Verb, chunk: Chunk) -> list[Mention]:
    """в интервью, на своей странице; not: в среду"""
    if verb.scene.has(chunk.noun, "calendar"):
        return []
    leads = chunk.noun < chunk.last and is_setting_ahead(verb.scene, chunk.first, chunk.last)
    return [_oblique(chunk)] if leads and not _tells_when(verb.scene, chunk) else []


def _tells_when(scene: Scene, chunk: Chunk) -> bool:
    """с 6 августа, в ближайшее время"""
    dated = all(_is_time(scene, at) for at in chunk.inside)
    timed = scene.lower(chunk.last - 1) in TIMES or _is_beginning(scene, chunk)
    return dated or timed or _is_counted(scene, chunk)


def _is_beginning(scene: Scene, chunk: Chunk) -> bool:
    """с самого | начала: when it was"""
    return any(scene.lower(at) in BEGINNING for at in (chunk.noun, chunk.noun + 1))


BEGINNING = words("начала початку")


def _is_counted(scene: Scene, chunk: Chunk) -> bool:
    """відомо про | 12 | загиблих; not: у | 24 | Каналі"""
    figure = scene.tokens[chunk.noun].text.isdigit()
    return figure and not scene.token(chunk.noun + 1).is_capitalised


def _is_time(scene: Scene, at: int) -> bool:
    """в | среду, с | 6 августа, станом на | 08:00: when, and no medium"""
    return scene.has(at, "calendar") or scene.tokens[at].text.replace(":", "").isdigit()


def paper_pointed_at(verb: Verb, chunk: Chunk) -> list[Mention]:
    """указал | на письмо"""
    pointed = verb.scene.lower(chunk.first) in ON and verb.scene.tree.case(chunk.noun) != "Loc"
    return [_oblique(chunk)] if pointed and _any_of(verb.scene, chunk.inside, "document") else []


def institution(verb: Verb, chunk: Chunk) -> list[Mention]:
    """сообщили | в мэрии"""
    scene = verb.scene
    if not chunk.inside or not _tells_whence(scene, chunk) or _is_nobodys(scene, chunk):
        return []
    named = scene.tokens[chunk.noun].is_capitalised
    return [_oblique(chunk)] if named or any(_may_tell(scene, at) for at in chunk.inside) else []


def _is_nobodys(scene: Scene, chunk: Chunk) -> bool:
    """с самого | начала; у | мережі: when it was, or where anybody may tell it"""
    online = chunk.last - chunk.noun == 1 and scene.lower(chunk.noun) in ONLINE
    return online or _is_time(scene, chunk.noun)


ONLINE = words("сети интернете мережі інтернеті")


def _tells_whence(scene: Scene, chunk: Chunk) -> bool:
    """| в мэрии, | из банка; not: на встрече | з водіями, with whom it was"""
    led = scene.lower(chunk.first)
    return led in LOCATIVE or (led in FROM and scene.tree.case(chunk.noun) != "Ins")


def _may_tell(scene: Scene, at: int) -> bool:
    return is_source_noun(scene, at) or scene.in_quotation(at)


def is_done(verb: Verb) -> bool:
    """установлено, повідомлено: what nobody does in the nominative"""
    done = verb.names_nobody and verb.scene.lower(verb.at).endswith(DONE)
    return done or verb.is_a("impersonal")


def agent(verb: Verb, chunk: Chunk) -> list[Mention]:
    """судом | установлено, повідомлено | мером: who did it; повідомлено | Reuters"""
    scene = verb.scene
    if not is_done(verb):
        return []
    foreign = scene.tokens[chunk.noun].text.isascii() and scene.has(chunk.noun, "outlet")
    by = foreign or any(_is_instrumental(scene, at) for at in chunk.inside[:2])
    return [_oblique(chunk)] if by and any(_may_act(scene, at) for at in chunk.inside) else []


def _is_instrumental(scene: Scene, at: int) -> bool:
    return scene.tree.case(at) == "Ins" or scene.lower(at).endswith(INSTRUMENTAL)


INSTRUMENTAL = ("ою", "ею", "єю", "ами", "ями")
"""Endings of this case alone"""


def _may_act(scene: Scene, at: int) -> bool:
    """мером, експертизою, Левом Гуком"""
    named = scene.tokens[at].is_capitalised and at > 0
    return _may_tell(scene, at) or named or scene.word(at).is_a(NAME | ANIMATE)


def words_of_somebody(verb: Verb, chunk: Chunk) -> list[Mention]:
    """передает слова | мэра | агентство; приводит | его | слова газета; not: назвал | его слова"""
    scene = verb.scene
    if scene.is_of(verb.at, CALLING):
        return []
    if scene.has(chunk.first, "possessive") and scene.lower(chunk.first + 1) in WORDS_OF:
        return [Mention(chunk.first, chunk.first + 1, "possessive")]
    stated = verb.is_a("quoting") and scene.has(chunk.first, "wording")
    worded = stated or scene.lower(chunk.first) in WORDS_OF
    told = worded and chunk.first + 1 < chunk.last and verb.subject
    return [Mention(chunk.first + 1, chunk.last, "oblique")] if told else []


def quoted_object(verb: Verb, chunk: Chunk) -> list[Mention]:
    """цитирует | главу профсоюза | «Интерфакс»"""
    quoted = verb.is_a("quoting") and verb.subject and verb.at < chunk.first
    words_only = verb.scene.some(_is_wording, chunk.first, chunk.last + 1)
    whom = "possessive" if verb.scene.has(chunk.noun, "possessive") else "oblique"
    return [Mention(chunk.noun, chunk.last, whom)] if quoted and not words_only else []


def _is_wording(scene: Scene, at: int) -> bool:
    """цитирует | слова, | заявление"""
    return scene.lower(at) in WORDS_OF or scene.has(at, "wording")


def _any_of(scene: Scene, tokens: Iterable[int], *names: str) -> bool:
    return any(scene.has(at, name) for at in tokens for name in names)


def _oblique(chunk: Chunk) -> Mention:
    return Mention(chunk.noun, chunk.last, "oblique")


ROWS: dict[Kind, tuple[Row, ...]] = {
    Kind.CITING: (
        (Role.LISTENER, cites_her),
        (Role.CITED, cited),
    ),
    Kind.THERE: ((Role.THERE, there),),
    Kind.PREPOSITIONAL: (
        (Role.LISTENER, title_of_outlet),
        (Role.LISTENER, with_outlet),
        (Role.LISTENER, seen_by),
        (Role.MEDIUM, paper_that_shows),
        (Role.LISTENER, titled_channel),
        (Role.LISTENER, outlet_in_setting),
        (Role.LISTENER, on_channel),
        (Role.MEDIUM, setting),
        (Role.REFERRED, paper_pointed_at),
        (Role.PLACE, institution),
    ),
    Kind.AUDIENCE: ((Role.LISTENER, audience_of_outlet),),
    Kind.NOUN: (
        (Role.AGENT, agent),
        (Role.LISTENER, told_reporter),
        (Role.LISTENER, told_outlet),
        (Role.CITED, words_of_somebody),
        (Role.CITED, quoted_object),
    ),
}
