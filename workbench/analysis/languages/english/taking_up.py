"""What an English noun takes up that many are called by: the palace, the builder, the latter."""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.nameless import is_subject
from workbench.analysis.mentions.firms import GIVEN_NAMES, is_shown
from workbench.analysis.reference.bodies import has_name
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words

THE = words("the this that")
LONGEST = 3
"""Words: the ferry company"""
FIRMS = words(
    "brewer broker builder contractor developer distiller distributor exporter grocer haulier"
    " housebuilder importer insurer landlord lender manufacturer miner operator organiser organizer"
    " pollster producer promoter publisher recruiter refiner retailer shipbuilder shipper"
    " subcontractor supplier wholesaler"
)
"""The builder: what a firm is called as well as somebody."""
EITHER = words("watchdog monitor body")
CROWDS = words("opposition")
"""The opposition: nothing that bears a name."""


def find_taken_up(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Buckingham Palace …. | The palace | said; Castle Homes …. | The builder | said"""
    noun = _noun_of(scene, mention)
    if not noun:
        return None
    if source.head_class != "document" and (same := memory.find(lambda e: _is_called(e, noun))):
        return same
    if noun == "force":
        return memory.find(_is_police)
    if _is_known_as(memory, noun):
        return None
    if noun in FIRMS or _is_maker(noun, source):
        return prove_body(_find_firm(memory))
    return prove_body(_find_unknown(memory)) if _is_of_unknown(noun, source) else None


def _is_maker(noun: str, source: Source) -> bool:
    """the | carmaker |; not: the | lawmaker |"""
    return noun.endswith("maker") and source.head_class not in ROLES


def _is_of_unknown(noun: str, source: Source) -> bool:
    """the | league |, the | party |; not: the | crowd"""
    return noun in EITHER or (source.head_class == "organisation" and noun not in CROWDS)


def _is_police(entity: Entity) -> bool:
    """Hale | Police |, the Hale | Constabulary"""
    own = entity.mention.first, entity.mention.last
    body = entity.source.head_class == "official_body"
    return body and entity.scene.any_word(POLICE, *own)


POLICE = words("police constabulary")


def _noun_of(scene: Scene, mention: Mention) -> str:
    """the ferry | company |; else nothing"""
    short = 1 < mention.last - mention.first <= LONGEST
    return scene.lower(mention.last - 1) if short and scene.lower(mention.first) in THE else ""


def _is_called(entity: Entity, noun: str) -> bool:
    """Buckingham | Palace |, the Telegram | channel | Red Kite"""
    scene, (first, last, _) = entity.scene, entity.mention
    if entity.source.head_class in ROLES or not has_name(entity):
        return False
    at = scene.find_back((noun,), first, last)
    ends = at == last - 1 or scene.lower(at + 1) == "," or scene.token(at + 1).is_capitalised
    return at > first and ends


def _is_known_as(memory: Memory, noun: str) -> bool:
    """A | builder | fell; they hired | a builder: somebody or something else is called so"""
    if memory.find(lambda e: e.scene.any_word((noun,), *e.mention[:2])):
        return True
    last = memory.find(lambda e: True)
    return last is not None and is_shown(last.scene.text, noun, (NEW,))


NEW = r"\b(?:[Aa]n?|another|one) (?:[\w-]+ ){0,2}NAME\b"


def _find_firm(memory: Memory) -> Entity | None:
    """The body named last that may be a firm"""
    return memory.find(
        lambda e: _is_firm(e) and is_subject(e),
        _is_firm,
        may_be_body,
    )


def _is_firm(entity: Entity) -> bool:
    return entity.type == "organisation" and has_name(entity)


def may_be_body(entity: Entity) -> bool:
    """Golden Grill | shut its doors: nothing tells of a name that it is somebody's"""
    untold = entity.type == "person" and not (entity.record.kinds or entity.record.is_human)
    return untold and _is_bare_name(entity.scene, *entity.mention[:2], entity.source.person)


def _is_bare_name(scene: Scene, first: int, last: int, person: tuple[int, int] | None) -> bool:
    """| Golden Grill |; not: Ann Roe, nor: his friend, | Golden Grill"""
    beside = scene.lower(first - 1) == "," or _tells_of_somebody(scene, last)
    return last - first > 1 and not beside and not scene.any_of(GIVEN_NAMES, first, last)


def _tells_of_somebody(scene: Scene, comma: int) -> bool:
    """Rui Dias |, 44, said; Rui Dias |, who heads it, said"""
    told = scene.lower(comma + 1)
    return scene.lower(comma) == "," and (told.isdigit() or told in ("who", "whose", "whom"))


def _find_unknown(memory: Memory) -> Entity | None:
    """Golden Grill shut its doors. | The restaurant | said: who did something, of unknown name"""
    last = memory.find(lambda e: is_subject(e) and (may_be_body(e) or _is_firm(e)))
    known = last is None or last.source.head_class
    return None if known else last


def prove_body(entity: Entity | None) -> Entity | None:
    """Golden Grill shut its doors. | It | said: what is taken up so is no person"""
    if entity is not None and may_be_body(entity):
        entity.record.learn("organisation")
    return entity


def find_of_two(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Peru and Bolivia lay claim to it. | The former | says …. | The latter | says …"""
    word = scene.lower(mention.last - 1)
    if word not in ("former", "latter"):
        return None
    two = _find_two(memory, lambda e: e.source.head_class != "document")
    return two[-1 if word == "latter" else 0] if two else None


def _find_two(memory: Memory, test: Callable[[Entity], bool]) -> list[Entity]:
    """Those of the last sentence that names two, in the order of the text"""
    named: dict[int, dict[str, Entity]] = {}
    for entity in filter(test, reversed(memory.entities)):
        own = named.setdefault(id(entity.scene), {})
        own.setdefault(entity.name, entity)
    several = (own for own in named.values() if len(own) > 1)
    return sorted(next(several, {}).values(), key=lambda e: e.mention.first)
