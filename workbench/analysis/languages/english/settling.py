"""An English mention of whose type its own words say too little: by its place, by what is near."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.apposition import type_behind
from workbench.analysis.languages.english.belonging import PRIVATE, is_elected
from workbench.analysis.languages.english.heads import find_head
from workbench.analysis.languages.english.holding import holds_office
from workbench.analysis.languages.english.joint import names_one_body
from workbench.analysis.languages.english.workplaces import is_kept_secret
from workbench.analysis.mentions.extent import sits_as_one
from workbench.analysis.mentions.firms import is_shown
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import BODIES, ROLES, SOURCE_CLASSES, Scene, is_capital
from workbench.analysis.words.tokens import words


def settle(scene: Scene, mention: Mention, source: Source) -> Source:
    """A name that is the body's own is no person; what is told without a class is an outlet."""
    if not source.head_class and (known := _by_place(scene, mention, source)):
        return known
    if source.head_class in NAMING and _is_title_that_reports(scene, mention):
        return Source("agency", source.head, "", None)
    if is_kept_secret(scene, mention):
        return source._replace(type="unnamed", head_class="unnamed")
    if _has_office_behind(scene, _end_of_person(scene, mention, source)):
        return source._replace(type="official", head_class="official_role")
    return _settle_body(scene, mention, source)


def _settle_body(scene: Scene, mention: Mention, source: Source) -> Source:
    """| Acme Holdings |, a firm, said; | the Roe committee | said: by what it is called"""
    if source.head_class not in ROLES and (kind := type_behind(scene, mention, source)):
        return Source(kind, source.head, source.head_class or "organisation", None)
    body = sits_as_one(scene, mention) or _is_of_body(scene, mention, source)
    return source._replace(person=None) if body else source


def _by_place(scene: Scene, mention: Mention, source: Source) -> Source | None:
    """told | Valeline |; | OR Trams |: what no list knows by where it stands, or by its shape"""
    if mention.hint in ("relay", "told", "writes"):
        return Source("agency", source.head, "", None)
    body = _is_short_of_body(scene, mention) or _is_party(scene, mention)
    return Source("organisation", -1, "", None) if body else None


def _is_party(scene: Scene, mention: Mention) -> bool:
    """the | ABC | said …: some letters of whose leader or members the article tells anywhere"""
    name = scene.tokens[mention.last - 1].text
    first = mention.first + (scene.lower(mention.first) == "the")
    alone = mention.last - first == 1 and name.isupper() and len(name) > 1
    return alone and is_shown(scene.text, name, PARTY)


PARTY = (
    r"\bNAME(?:['’]s|-led)? (?:MPs?|leaders?|members?|supporters|candidates?|lawmakers|voters"
    r"|activists|councillors?|senators?|rally|rallies|party|union|branch|president|convention)\b",
)


NAMING = words("organisation document")


def _is_title_that_reports(scene: Scene, mention: Mention) -> bool:
    """…, | the Lower Vale Club | reports: nothing but a title, and no firm that is known"""
    reports = mention.hint == "writes" and scene.lower(mention.last) == "reports"
    first = mention.first + (scene.lower(mention.first) == "the")
    known = scene.any_has("proper", first, mention.last)
    titled = mention.last - first > 1 or scene.has(first, "company_name")
    return reports and titled and not known and scene.every(is_capital, first, mention.last)


def _has_office_behind(scene: Scene, after: int) -> bool:
    """Ann Roe |, elected in May; |, from the ministry; |, who heads the council"""
    return any(tells(scene, after) for tells in (is_elected, _is_from_body, holds_office))


def _is_short_of_body(scene: Scene, mention: Mention) -> bool:
    """OR | Trams, AK | Rowing: capitals before one more word that no list knows"""
    first, second = mention.first, mention.last - 1
    if second - first != 1 or scene.is_of(second, SOURCE_CLASSES):
        return False
    short, other = scene.tokens[first].text, scene.tokens[second].text
    return short.isalpha() and short.isupper() and len(short) > 1 and other.istitle()


def _end_of_person(scene: Scene, mention: Mention, source: Source) -> int:
    """Ann Roe |, singer Ann Roe |, the sheikh |: where more may be told of who holds no office"""
    if source.type == "person" and source.head_class in ("", "person_role"):
        return source.person[1] if source.person else mention.last
    return len(scene.tokens)


def _is_from_body(scene: Scene, comma: int) -> bool:
    """Ann Roe |, from the Environment Agency, said …"""
    if scene.lower(comma) != "," or scene.lower(comma + 1) not in ("from", "of"):
        return False
    end = read_noun_phrase(scene, comma + 2, len(scene.tokens))
    body = Mention(comma + 2, end)
    closed = scene.lower(end) in (",", ".", "") and end > comma + 2
    private = scene.any_of(PRIVATE, comma + 2, end)
    return closed and not private and find_head(scene, body)[1] == "official_body"


def _is_of_body(scene: Scene, mention: Mention, source: Source) -> bool:
    """Procter and | Gamble, a spokesman for | Boxly, | Boxly | Group: a name of no person"""
    if source.person is None:
        return False
    first, last = source.person
    if source.type not in ("person", "official", ""):
        return True
    if scene.lower(first - 1) == "and" and names_one_body(scene, mention, first - 1):
        return True
    if last == source.head and source.head_class in BODIES:
        return True
    return last - first == 1 and _speaks_for(scene, source)


def _speaks_for(scene: Scene, source: Source) -> bool:
    """a spokesman for | Boxly"""
    return source.head_class == "neutral_role" and scene.lower(source.head + 1) == "for"
