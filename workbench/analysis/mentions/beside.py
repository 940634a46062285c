"""A mention to all the words of its source: initials, and what stands beside it in apposition."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.mentions.persons import find_person, is_name_token
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene, is_word
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PLURAL, SINGULAR

CLOSING = frozenset(',.;:–—-»”")!?…')
"""What ends an apposition."""
TIMES = frozenset(("calendar", "time"))
AND = frozenset(("и", "та", "і", "й", "and"))


def whole(scene: Scene, mention: Mention) -> Mention:
    """Return the mention with the words of its source that its frame has left beside it."""
    if mention.hint == "possessive" or scene.has(mention.last - 1, "pronoun"):
        return mention
    mention = _with_initials(scene, mention)
    if scene.in_quotation(mention.first):
        return mention
    for find in FINDERS:
        if (found := find(scene, mention)) is not None:
            return found
    return mention


def _role_before(scene: Scene, mention: Mention) -> Mention | None:
    """Мэр Вязьмы, | хозяин пекарни Лев Гук | сказал: both are what he is"""
    comma = mention.first - 1
    if scene.lower(comma) != "," or not find_person(scene, mention):
        return None
    role = Mention(scene.back(is_word, 0, comma), comma)
    if find_head(scene, mention)[1] not in ROLES or not _is_all_role(scene, role):
        return None
    beside = _is_role(scene, role, role, mention)
    return mention._replace(first=role.first) if beside else None


def _is_all_role(scene: Scene, role: Mention) -> bool:
    """| Мэр Вязьмы |, хозяин …: it opens with what somebody is, and names nobody"""
    at_head = find_head(scene, role)[0] == role.first
    return at_head and read_noun_phrase(scene, *role[:2]) == role.last


def _with_initials(scene: Scene, mention: Mention) -> Mention:
    """П. | И. | Сидоров; Ben Dale Jr | ."""
    first, last = mention.first, mention.last
    if first > 0 and scene.tokens[first].text == ".":
        first -= 1
    while first >= 2 and scene.tokens[first - 1].text == "." and is_initial(scene, first - 2):
        first -= 2
    last += scene.lower(last) == "." and ends_initial(scene, last)
    return mention._replace(first=first, last=last)


def is_initial(scene: Scene, at: int) -> bool:
    """А. Б. Воронин, Дж. Роу: one letter, or the first two of a foreign name"""
    text = scene.token(at).text
    return text[:1].isupper() and (len(text) == 1 or (len(text) == 2 and text[1].islower()))


def ends_initial(scene: Scene, mark: int) -> bool:
    """Бондар І | ."""
    more = mark + 1 < len(scene.tokens)
    return is_initial(scene, mark - 1) and (more or len(scene.tokens[mark - 1].text) == 1)


def past_bracket(scene: Scene, mention: Mention) -> Mention | None:
    """глава Службы дорог (СД) | Иван Лосев: what is in brackets stands between office and name"""
    if scene.lower(mention.last) != "(" or find_head(scene, mention)[1] not in ROLES:
        return None
    end = len(scene.tokens)
    close = scene.find(")", mention.last, min(mention.last + LONGEST_BRACKET, end), otherwise=end)
    first = _past_topic(scene, close + 1 + _is_country(scene, close + 1))
    last = next((at for at in range(first, end) if not is_name_token(scene, at, first)), end)
    named = last > first + 1 and not find_person(scene, mention)
    return Mention(mention.first, last, mention.hint) if named else None


def _is_country(scene: Scene, at: int) -> bool:
    """вице-президент комитета (НОК) | РК | Лев Гук"""
    text = scene.token(at).text
    return text.isupper() and 1 < len(text) < LONGEST_COUNTRY


def _past_topic(scene: Scene, first: int) -> int:
    """глава службы (СД) | по вопросам спорта | Лев Гук: what for, before the next capital"""
    if scene.lower(first) not in TOPIC:
        return first
    last = min(first + LONGEST_TOPIC, len(scene.tokens))
    return scene.first(_ends_topic, first + 1, last, otherwise=first)


def _ends_topic(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised or not scene.tokens[at].is_word


TOPIC = frozenset(("з", "із", "по"))
LONGEST_COUNTRY, LONGEST_TOPIC = 4, 12
LONGEST_BRACKET = 16
"""Tokens, with its marks: (ГО и ПБ), (организация признана в крае иностранным агентом)"""


def _after_comma(scene: Scene, mention: Mention) -> Mention | None:
    """Ann Roe, | the mayor; the mayor, | Ann Roe: one of the two is a role, the other a name"""
    beside = _phrase_after(scene, mention.last)
    if beside is None or _is_several(scene, mention):
        return None
    named, called = find_person(scene, mention), find_person(scene, beside)
    role = beside if named else mention
    if bool(named) == bool(called) or not _is_role(scene, role, mention, beside):
        return None
    both = mention._replace(last=beside.last)
    return _body_after(scene, both) or both


def _body_after(scene: Scene, mention: Mention) -> Mention | None:
    """Ann Roe, Chairman |, Orra Ports Board |, said: whose she is, behind one more comma"""
    end = mention.last - 1
    body = _phrase_after(scene, mention.last) if scene.tokens[end].is_capitalised else None
    if body is None or not scene.tokens[body.first].is_capitalised or not scene.is_of(end, ROLES):
        return None
    whose = find_head(scene, body)[1] in BODIES and not find_person(scene, body)
    return mention._replace(last=body.last) if whose and find_person(scene, mention) else None


def _is_role(scene: Scene, role: Mention, one: Mention, other: Mention) -> bool:
    """It tells what somebody is, in the case of the name beside it."""
    return find_head(scene, role)[1] in ROLES and _agree(scene, one, other)


def _phrase_after(scene: Scene, comma: int) -> Mention | None:
    """A noun phrase between a comma and the next mark."""
    first = comma + 1
    if scene.lower(comma) != "," or first >= len(scene.tokens):
        return None
    end = read_noun_phrase(scene, first, len(scene.tokens))
    closed = end >= len(scene.tokens) or scene.tokens[end].text in CLOSING
    whole = end > first and scene.in_quotation(comma) == scene.in_quotation(end - 1)
    return Mention(first, end) if closed and whole else None


def _name_before(scene: Scene, mention: Mention) -> Mention | None:
    """Ann Roe, | the mayor, | said: the frame has found the role alone"""
    comma = mention.first - 1
    if not scene.lower(comma) == scene.lower(mention.last) == ",":
        return None
    first = scene.back(_may_be_of_name, 0, comma)
    name = Mention(first, comma)
    if first == comma or find_person(scene, mention) or not find_person(scene, name):
        return None
    if not _is_role(scene, mention, name, mention):
        return None
    return mention._replace(first=scene.back(is_source_noun, 0, first))


def _may_be_of_name(scene: Scene, at: int) -> bool:
    """No day: On Monday, | the mayor, | said"""
    return is_name_token(scene, at, 0) and not scene.classes[at] & TIMES


FINDERS = (past_bracket, _name_before, _role_before, _after_comma, _body_after)


def _is_several(scene: Scene, mention: Mention) -> bool:
    """лікарі, Ann Roe and Bob Hill: what follows names none of them"""
    head = find_head(scene, mention)[0]
    subject = scene.word(head).subject
    joined = scene.places(AND, mention.first, mention.last)
    if any(not _joins_below(scene, at, head) for at in joined):
        return True
    governed = mention.hint == "oblique"  # за словами | директорки: no nominative of several
    return bool(subject & PLURAL) and not (subject & SINGULAR or governed)


def _joins_below(scene: Scene, at: int, head: int) -> bool:
    """the head of the committee on energy | and | housing: no second office"""
    other = scene.tree.head(at)
    below = scene.tree.is_so(other, JOINED) and scene.tree.head(other) > head
    return below and scene.language.subject_may_lead


JOINED = Arc(by=words("conj"))


def _agree(scene: Scene, one: Mention, other: Mention) -> bool:
    """Петра Сидорова, | мэра Одессы: both stand in one case, as far as the tree tells cases"""
    first, second = (_case(scene, at) for at in (one.first, other.first))
    return not (first and second) or first == second


def _case(scene: Scene, at: int) -> str:
    """за словами | професорки | Інни Лось: what is no nominative of one has none beside a name"""
    several = scene.word(at).subject & (PLURAL | SINGULAR) == PLURAL
    return "" if several and scene.tree.case(at) == "Nom" else scene.tree.case(at)
