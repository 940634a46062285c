"""Has a stretch of a Russian or Ukrainian clause a subject, and a verb that agrees with it?"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.sentence.acting import IMPERSONAL, LASTING
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import NOT_FOUND, ROLES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS, SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    ANIMATE,
    FEMININE,
    FIRST,
    FIRST_PLURAL,
    GENITIVE,
    INFINITIVE,
    MASCULINE,
    NAME,
    NEUTER,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    TRANSITIVE,
    Word,
)

JOINING = {"и", "і", "й", "та", "или", "або", "чи"}


def has_subject_and_verb(scene: Scene, own: list[int]) -> bool:
    verbs = [at for at in own if _is_verb(scene, at)]
    return bool(verbs) and _has_subject(scene, own, verbs)


def _has_subject(scene: Scene, own: list[int], verbs: list[int]) -> bool:
    subjects = [n for n in _ungoverned(scene, own) if _is_subject(scene, own, n)]
    nouns = [n for n in subjects if scene.word(own[n]).is_a(NOUN, but=ADJECTIVE)]
    agreeing = _doer(scene, [own[n] for n in subjects], verbs)
    if agreeing != NOT_FOUND:
        return len(nouns) > 1 or not _is_object(scene, agreeing, verbs)
    joined = len(nouns) > 1 and _are_joined(scene, own[nouns[0] : nouns[-1]])
    return joined and _is_of_several(scene, verbs)


def _is_of_several(scene: Scene, verbs: list[int]) -> bool:
    """Рось и Десна | встали |"""
    return any(scene.word(at).verb & PLURAL for at in verbs)


def _doer(scene: Scene, subjects: list[int], verbs: list[int]) -> int:
    """The first that stands by itself and agrees with a verb; -1 where none does."""
    acting = (at for at in subjects if not _describes_next(scene, at))
    return next((at for at in acting if _agrees(scene, at, verbs)), NOT_FOUND)


def _describes_next(scene: Scene, at: int) -> bool:
    """| новые | квартиры дали; not: | местные | жильцам помогли"""
    word = scene.word(at)
    noun = scene.past(_is_adjective, at, len(scene.tokens)) if _may_describe(scene, at) else at
    return noun > at and bool(scene.word(noun).subject & word.subject)


def _may_describe(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADJECTIVE) or scene.tree.is_so(at, ATTRIBUTE)


def _is_adjective(scene: Scene, at: int) -> bool:
    """дитячі | садки: by its form, or as the tree has it"""
    return scene.word(at).is_a(ADJECTIVE, but=NOUN) or scene.tree.is_so(at, ATTRIBUTE)


ATTRIBUTE = Arc(by=words("amod"), upos=words("ADJ"), sure=SURE)


def _agrees(scene: Scene, at: int, verbs: list[int]) -> bool:
    """With one of the verbs that is not itself it"""
    counted = _is_number(scene, at)
    subject = PLURAL | NEUTER if counted else scene.word(at).subject
    if scene.word(at).is_a(NAME) or scene.tree.is_so(at, OF_NAME):
        subject &= ~NEUTER  # книг | Олега | не лишилося
    if subject & MASCULINE and scene.is_of(at, ROLES):
        subject |= FEMININE  # врач | пришла; губернатор Анна Рот | запретила
    return any(subject & scene.word(verb).verb for verb in verbs if verb != at)


OF_NAME = Arc(by=words("flat"), upos=words("PROPN"), sure=SURE)


def _ungoverned(scene: Scene, own: list[int]) -> Iterator[int]:
    """Yield the places of words that hang on no preposition and on no infinitive before them."""
    after_preposition = governed = False
    for place, at in enumerate(own):
        word, token = scene.word(at), scene.tokens[at]
        if not token.is_word:
            after_preposition = after_preposition and token.text in '«„“"–-'
        elif word.is_a(PREPOSITION) and not word.subject and not _measures(scene, at):
            after_preposition = True
        elif after_preposition:
            after_preposition = _goes_on(scene, at)
        elif governed and not word.is_a(PRONOUN | ANIMATE):
            governed = word.is_a(ADJECTIVE, but=NOUN)
        else:
            governed = word.is_a(INFINITIVE) and not _is_reflexive(scene, at)
            yield place


def _measures(scene: Scene, at: int) -> bool:
    """| около | 200 семей остались"""
    return scene.lower(at) in ABOUT and _is_number(scene, at + 1)


ABOUT = words("около свыше более понад близько більше до")


def _goes_on(scene: Scene, at: int) -> bool:
    """в | новом | доме, за | 5 | дней: the noun is still to come"""
    word = scene.word(at)
    modifier = word.is_a(NUMERAL | PARTICIPLE, but=NOUN) or _is_adjective(scene, at)
    return modifier or scene.tokens[at].text[0].isdigit() or scene.has(at, "possessive")


def _is_object(scene: Scene, at: int, verbs: list[int]) -> bool:
    """Билеты продлят, жильцам дали | квартиры: things alone beside transitive verbs of many"""
    if scene.tree.is_so(at, ACTING) or _is_behind(scene, at, verbs) or not _is_thing(scene, at):
        return False
    if any(scene.tree.places(verb, DONE_TO) not in ([], [at]) for verb in verbs):
        return False  # заморозки знищили половину: of two one does it
    denied = any(scene.lower(verb - 1) == "не" for verb in verbs)  # простыни этого | не изменят
    done = DONE_TO.fits(scene.tree.told(_counted(scene, at)))
    return not denied and all(_is_done_by_many(scene.word(verb), done) for verb in verbs)


def _is_thing(scene: Scene, at: int) -> bool:
    """| квартиры |, | три |; not: | жильцы"""
    number = _is_number(scene, at) or _are_things(scene.word(at))
    return number and not _is_somebody(scene, at)


def _counted(scene: Scene, at: int) -> int:
    """нарахували | 16,4 | мільярда: what a number counts, or what it stands for itself"""
    counts = scene.tree.told(at).relation.startswith("nummod")
    return scene.tree.head(at) if counts else at


def _is_behind(scene: Scene, at: int, verbs: list[int]) -> bool:
    """прибавили | субсидии; not: жильцам дали | квартиры"""
    follows = min(verbs, default=at) < at
    grows = any(scene.starts_with(verb, GROWING) for verb in verbs)
    if DONE_TO.fits(scene.tree.told(at)) and not grows:
        return False  # оголосили | відключення
    return follows and not scene.some(_is_dative, max(at - 4, 0), at)


def _is_dative(scene: Scene, at: int) -> bool:
    return scene.tree.case(at) == "Dat"


GROWING = ("приба", "дода", "потеря", "втра")
"""акции | прибавили |: on a market it is done to nothing"""
DONE_TO = Arc(by=words("obj"), case=words("Acc"), sure=0.7)
SURELY_DONE_TO = Arc(by=words("obj"), case=words("Acc"), sure=0.9)
ACTING = Arc(by=SUBJECTS, case=words("Nom"), sure=SURE)
"""дожди | размыли дорогу"""


def _is_somebody(scene: Scene, at: int) -> bool:
    """| Варна |, | врачи |; not: | школы | закрыли"""
    named = at > 0 and scene.tokens[at].is_capitalised
    return named or (is_source_noun(scene, at) and not scene.tree.is_so(at, SURELY_DONE_TO))


def _are_things(word: Word) -> bool:
    """билеты; рішення, one or many"""
    several = word.subject in (PLURAL, PLURAL | NEUTER)
    return word.is_a(NOUN) and several


def _is_done_by_many(word: Word, to_something: bool) -> bool:
    """продлят: nobody is named who does it"""
    return (to_something or word.is_a(TRANSITIVE)) and bool(word.verb & PLURAL)


def _are_joined(scene: Scene, own: list[int]) -> bool:
    """мэр и прокурор | мэр, прокурор: several subjects of one plural verb"""
    return any(scene.lower(at) in JOINING for at in own)


def _is_verb(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    personal = bool(word.verb) and scene.lower(at) not in IMPERSONAL
    if not personal or (word.is_a(NOUN) and scene.tree.is_so(at, NOMINAL)):
        return False
    name = at > 0 and scene.tokens[at].is_capitalised and word.is_a(NOUN)
    return not (name and word.subject)


NOMINAL = Arc(upos=words("NOUN PROPN PRON DET ADJ NUM ADP"))
"""минулий | рік: what may be a verb by its form only"""


def _is_subject(scene: Scene, own: list[int], place: int) -> bool:
    """A noun or pronoun in the nominative; an adjective only where no noun follows."""
    at = own[place]
    word = scene.word(at)
    if _is_number(scene, at):
        return _counts(scene, at)
    if not word.subject or word.subject & (FIRST | FIRST_PLURAL):
        return bool(word.subject)
    if scene.tree.told(at).upos == "ADJ" and scene.tree.has(at, WITH_BE):
        return False  # були | захищені
    when = scene.has(at, "time")
    return not when and not scene.is_of(at, NO_NOUN) and not _is_genitive(scene, at)


WITH_BE = Arc(by=words("cop aux:pass"), sure=SURE)
NO_NOUN = words("possessive relative")


def _is_genitive(scene: Scene, at: int) -> bool:
    """рішення | влади: what may be a nominative by its form only; not: | голоса | будут учтены"""
    told, verb = scene.tree.told(at), scene.tree.head(at)
    acts = told.relation in SUBJECTS and scene.lower(verb - 1) != "не"
    acts = acts and bool(scene.word(at).subject & scene.word(verb).verb)
    return scene.word(at).is_a(GENITIVE) and told.case == "Gen" and not acts


def _is_reflexive(scene: Scene, at: int) -> bool:
    """Nothing is done to: продолжают | появляться | жалобы, but разбирать | завалы"""
    return scene.lower(at).endswith(("ся", "сь"))


def _is_number(scene: Scene, at: int) -> bool:
    """200, 47%, 16,4"""
    return scene.token(at).text.removesuffix("%").replace(",", "", 1).isdigit()


def _counts(scene: Scene, at: int) -> bool:
    """200 человек остались; проголосовало 47% жителей; not: 14 мая, 5%, 20 дней"""
    counted = scene.word(at + 1).is_a(NOUN | ADJECTIVE | NUMERAL, but=PREPOSITION)
    return counted and not (scene.has(at + 1, "calendar") or scene.starts_with(at + 1, LASTING))
