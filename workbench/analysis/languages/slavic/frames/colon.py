"""Frames of a name and a colon: Мэр: «…»"""

from __future__ import annotations

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.names_beside import names_whom
from workbench.analysis.frames.subjects import Subject, back
from workbench.analysis.languages.slavic.frames.content import skip_that
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.languages.slavic.frames.mentions import locative
from workbench.analysis.languages.slavic.frames.subject import find_subject
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import (
    BODIES,
    NO_QUOTATION,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_word,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, GENITIVE, GEOGRAPHIC, NAME, PREPOSITION, SHORT

NO_VERB = -1


def find_verbless(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Мэр Иванов: «…» | Прогноз Козуб сдержанный: … | Источник «Голоса»: завод закроют."""
    if at + 1 >= len(parts):
        return None
    if parts[at + 1].mark != ":" and not _quotes_behind_dash(scene, parts, at):
        return _find_excuse(scene, parts, at)
    own = _speaker(scene, parts, at)
    return _build(scene, parts, at, own) if own else None


def _quotes_behind_dash(scene: Scene, parts: Parts, at: int) -> bool:
    """| Мэр Гук | – «Мост закрыт до зимы»; not: | Девиз | – «Ни шагу назад до самого утра»"""
    part, following = parts[at], parts[at + 1]
    quoted = following.mark == "-" and following.quotation != NO_QUOTATION
    last = quoted and not scene.some(is_word, following.last, len(scene.tokens))
    found = find_subject(scene, part.first, part.last, 0) if last else None
    whole = found == (part.first, part.last) and not has_clause(scene, part.first, part.last)
    return whole and found is not None and scene.any_of(ROLES | BODIES, *found)


def _find_excuse(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Мер розводить руками | , мовляв, грошей немає: what somebody lets know by what he does"""
    part, following = parts[at], parts[at + 1]
    excuses = scene.lower(following.first) in EXCUSING and part.quotation == NO_QUOTATION
    found = find_subject(scene, part.first, part.last, 0) if excuses else None
    if found is None:
        return None
    frame = _build(scene, parts, at, Subject(Mention(*found), part.first))
    return frame._replace(whole=not scene.any_word(LIMBS, part.first, part.last))


EXCUSING = words("мовляв мол дескать")
LIMBS = words("руками плечима рукою головою плечами рукой головой")


def _speaker(scene: Scene, parts: Parts, at: int) -> Subject | None:
    """| Мэр Иванов: «…» | В мэрии: мол, …"""
    part, following = parts[at], parts[at + 1]
    if following.quotation != NO_QUOTATION:
        return _with_name(scene, parts, at) or _named(scene, part) or _behind(scene, parts, at)
    if scene.has(following.first, "hearsay"):
        return _there(scene, part) or _named(scene, part) or _behind(scene, parts, at)
    if (whose := _whose_verdict(scene, part, following)) is not None:
        return Subject(whose, part.first)
    return _named(scene, part) if _is_headline(scene, part, following) else None


def _with_name(scene: Scene, parts: Parts, at: int) -> Subject | None:
    """| Олег Гук, мэр города |: «…»: a name, and behind it what he is"""
    if at == 0 or parts[at].mark != "," or not names_whom(scene, parts[at], parts[at - 1]):
        return None
    first = parts[at - 1].first
    return Subject(Mention(first, parts[at].last), first)


def _whose_verdict(scene: Scene, part: Part, following: Part) -> Mention | None:
    """Вывод | аудиторов | однозначен: трубы старые; Позиция | мэрии | такова: парк останется"""
    first = part.first + 1
    owned = scene.tree.case(first) == "Gen" or scene.word(first).is_a(GENITIVE)
    if not (owned and scene.starts_with(part.first, VERDICTS)):
        return None
    if not has_finite(scene, following.first, len(scene.tokens)):
        return None
    end = scene.back(_tells_of_it, first, read_noun_phrase(scene, first, part.last))
    named = scene.some(is_source_noun, first, end) or scene.tokens[first].is_capitalised
    return Mention(first, end, "oblique") if named else None


def _tells_of_it(scene: Scene, at: int) -> bool:
    """Вывод аудиторов | однозначен"""
    return scene.word(at).is_a(SHORT) or scene.tree.case(at) == "Nom"


VERDICTS = (
    *("вывод", "вердикт", "диагноз", "позици", "мнени", "прогноз", "оценк", "верси", "ответ"),
    *("висновок", "діагноз", "позиці", "думка", "оцінк", "версі", "відповід"),
)


def _build(scene: Scene, parts: Parts, at: int, own: Subject) -> Frame:
    part, following = parts[at], parts[at + 1]
    cue = (part.last - 1, part.last)
    states = following.quotation != NO_QUOTATION and has_clause(scene, part.first, part.last)
    frame = Frame(own.first, _content(scene, parts, at + 1), "before", cue, Rule.COLON)
    nobody = _is_label(scene, part) or _is_only_place(scene, part.first, own.mention)
    source = None if nobody else own.mention
    return frame._replace(origins=own.cited, source=source, whole=states)


def _content(scene: Scene, parts: Parts, at: int) -> int:
    """Past «якобы» and its comma."""
    part = parts[at]
    content = skip_that(scene, part.first, part.last, False)
    more = content >= part.last and at + 1 < len(parts)
    return parts[at + 1].first if more else content


def _named(scene: Scene, part: Part) -> Subject | None:
    """Whoever the words before the colon name, or a few of them that begin like a name."""
    if whose := _whose_speech(scene, part):
        return Subject(whose, part.first)
    found = find_subject(scene, part.first, part.last, 0) or _like_name(scene, part)
    return Subject(Mention(*found), part.first) if found[0] < found[1] else None


def _like_name(scene: Scene, part: Part) -> tuple[int, int]:
    """| Лев Гук |: no longer than a name; from its first token to that after it"""
    first = part.first
    short = part.last - first <= 4 and scene.tokens[first].is_capitalised
    return first, part.last if short else first


def _whose_speech(scene: Scene, part: Part) -> Mention | None:
    """Прямая речь | мэра |; Цитата | Иванова | из интервью: whoever speaks, in the genitive"""
    first = _speech_at(scene, part) + 1
    end = read_noun_phrase(scene, first, part.last)
    whole = end == part.last or scene.word(end).is_a(PREPOSITION)
    spoken = scene.starts_with(first - 1, SPEECH) and whole and first < end
    return Mention(first, end, "oblique") if spoken else None


def _speech_at(scene: Scene, part: Part) -> int:
    return part.first + int(scene.starts_with(part.first, ("прям", "пряма")))


def _is_label(scene: Scene, part: Part) -> bool:
    """| Цитата |: «…», | Пряма мова |: «…»: of whoever spoke before"""
    at = _speech_at(scene, part)
    return at + 1 == part.last and scene.starts_with(at, SPEECH)


SPEECH = ("речь", "мова", "цитат", "слова", "ответ", "відповід", "комментарий", "коментар")


def _there(scene: Scene, part: Part) -> Subject | None:
    """В мэрии ответ короткий: | мол, денег нет"""
    found = locative(scene, part.first, part.last)
    return Subject(found, part.first) if found else None


def _is_only_place(scene: Scene, first: int, mention: Mention) -> bool:
    """Мост закрыли | в | Броду: «…»: nobody speaks there"""
    known = scene.any_of(SOURCE_CLASSES, *mention[:2]) or mention.first <= first + NEAR
    return not known and scene.lower(mention.first - 1) in LOCATIVE


NEAR = 2
"""Tokens before a name that no list has: | В | Ромашке, | А в | Ромашке"""


def _behind(scene: Scene, parts: Parts, at: int) -> Subject | None:
    """В мэрии ответ короткий: «…» | Мэр, улыбаясь: «…»"""
    return _there(scene, parts[at]) or back(scene, parts, at, NO_VERB)


def _is_headline(scene: Scene, part: Part, following: Part) -> bool:
    """Источник «Голоса»: завод закроют."""
    first = part.first
    whole = part.last - first <= 9 and read_noun_phrase(scene, first, part.last) >= part.last
    heads = _may_head(scene, first) or _is_name_alone(scene, part) or _is_person(scene, part)
    if not (whole or scene.in_quotation(part.last - 1)) or not heads:
        return False
    return any(word.verb for word in scene.readings[following.first :])


def _is_person(scene: Scene, part: Part) -> bool:
    """| Олег Гук |: мост закрыт; | Врачи |: больных всё больше; not: | Олег Гук |: кто он

    | «Вестник Орры» |: мост закрыт
    """
    asks = scene.is_of(part.last + 1, ASKING)
    titled = scene.every(Scene.in_quotation, part.first, part.last)
    somebody = (
        titled
        or scene.has(part.first, "person_role")
        or (find_person(scene, Mention(part.first, part.last)) == (part.first, part.last))
    )
    return part.first == 0 and somebody and not asks


ASKING = words("relative subordinating that")


def _is_name_alone(scene: Scene, part: Part) -> bool:
    """| Зеленский: | переговоры начнутся; not: | Анна: | история одной любви"""
    first = part.first
    one = part.last == first + 1 and first == 0 and scene.tokens[first].is_capitalised
    surname = scene.word(first).is_a(NAME, but=GEOGRAPHIC) and scene.lower(first).endswith(SURNAMES)
    return one and (surname or scene.lower(first) in AT_LARGE)


SURNAMES = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ський", "цький", "енко", "ова", "ева")
AT_LARGE = words("сми змі")


def _may_head(scene: Scene, at: int) -> bool:
    """| Источник | «Голоса»: …, | BBC |: …, | Британская | разведка: …"""
    at += int(scene.word(at).is_a(ADJECTIVE) and not scene.is_of(at, HEADING))
    return scene.is_of(at, HEADING) or scene.classes[at] >= {"proper", "outlet"}


HEADING = frozenset(("unnamed", "official_body", "official_role", "neutral_role"))
