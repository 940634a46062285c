"""How what is said hangs on the clause that reports it: after it, before it, around it."""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis.frame import Frame, Rule
from workbench.analysis.frames.called import calls
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.compared import is_likened, recalls
from workbench.analysis.frames.not_after import NOT_AFTER, is_about_this
from workbench.analysis.frames.reporting import Role
from workbench.analysis.frames.subjects import AS
from workbench.analysis.frames.told_nouns import leads_on, stresses, tells_of
from workbench.analysis.sentence.chunks import Kind, this_at
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.sentence import Scene, is_infinitive
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import INFINITIVE, PREPOSITION

Hang = Callable[[Clause], Frame | None]


def answers_quotation(clause: Clause) -> Frame | None:
    """«…», — сказал он | «…», — он сказал"""
    if not clause.after_quotation or clause.compares or clause.acts_before(clause.cue):
        return None
    return _governing_before(clause, Rule.AFTER, "after")


def speaks_anyhow(clause: Clause) -> Frame | None:
    """«…», — вздохнул он: after a quotation any verb will do"""
    return _governing_before(clause, Rule.DIRECT, "after") if clause.after_quotation else None


def is_compared(clause: Clause) -> Frame | None:
    """Как вчера сказал мэр, … | …, как пишет газета"""
    if not clause.compares or clause.is_a("calling") or is_likened(clause) or leads_on(clause):
        return None
    frame = _governing_before(clause, Rule.AS, "free")
    return frame._replace(nobody=True) if frame and recalls(clause) else frame


def looks_back(clause: Clause) -> Frame | None:
    """Мост закрыт. | Об этом мэр рассказал на встрече | Об этом 2 ноября, в среду, сказал мэр"""
    led, cites = _is_led_by_as(clause), _is_only_cited(clause)
    if not _means_this(clause, led) or clause.content >= 0:
        return None
    if _is_done_next(clause) or _judges_this(clause):
        return None
    if not cites and (_points_on(clause) or (clause.states_before and not led)):
        return None
    frame = _governing_before(clause, Rule.AFTER, "back")
    return frame._replace(first=clause.part.first if led else 0) if frame else None


def _is_done_next(clause: Clause) -> bool:
    """This, | the mayor said, | was a mistake: what "this" does stands behind"""
    scene, after = clause.scene, clause.parts[clause.at + 1 : clause.at + 2]
    follows = any(part.mark == "," and is_finite(scene, part.first) for part in after)
    return clause.at > 0 and follows and scene.language.subject_may_lead


def _judges_this(clause: Clause) -> bool:
    """Мэр считает | такой прогноз | ложным: what he makes of it is told, and no more"""
    scene, last = clause.scene, clause.part.last
    this = scene.first(_is_this_noun, clause.part.first, last) if clause.is_a("believing") else -1
    return this >= 0 and scene.some(_is_made_of_it, this, last)


def _is_this_noun(scene: Scene, at: int) -> bool:
    return this_at(scene, at, len(scene.tokens)) > at + 1 or is_about_this(scene, at)


def _is_made_of_it(scene: Scene, at: int) -> bool:
    """считает прогноз | ложным"""
    return scene.tree.case(at) == "Ins"


def _is_led_by_as(clause: Clause) -> bool:
    """Як повідомлялося, | про це розповів мер"""
    led = clause.at > 0 and clause.scene.lower(0) in AS
    return led and is_about_this(clause.scene, clause.part.first)


def _is_only_cited(clause: Clause) -> bool:
    """Про це, | як пише «Заря», | розповів мер"""
    scene, parts = clause.scene, clause.parts
    about = is_about_this(scene, 0) and parts[0].last == scene.phrase(0)[0]
    between = parts[1 : clause.at]
    return about and all(scene.lower(part.first) in AS for part in between)


def _means_this(clause: Clause, led: bool) -> bool:
    """What was said before stands beside the verb, or begins the sentence.

    Who calls it a lie says something of his own.
    """
    scene = clause.scene
    if clause.is_a("calling"):
        return False
    own = clause.subject
    if clause.at == 0 or led or (own is not None and own.first == 0 and not own.told):
        return Kind.THIS in clause.kinds
    return is_about_this(scene, 0) or this_at(scene, 0, len(scene.tokens)) > 0


def _points_on(clause: Clause) -> bool:
    """Об этом | мэр сказал то, | что …: a word for "that" says what follows"""
    that = len(clause.parts) > 1 and clause.scene.has(clause.parts[1].first, "that")
    pointing = clause.scene.lower(clause.parts[0].last - 1) in POINTING
    return that and (pointing or clause.at > 0)


POINTING = words("том")
"""ответил на вопрос о | том, | как идёт ремонт: to what follows"""


def follows_clause(clause: Clause) -> Frame | None:
    """Мост закрыт, | в среду сообщил на встрече с водителями мэр"""
    if not clause.leads or not 0 < clause.start <= clause.part.first or clause.content >= 0:
        return None
    if any(says_nothing(clause) for says_nothing in NOT_AFTER):
        return None
    return _governing_before(clause, Rule.AFTER, "after")


def _governing_before(clause: Clause, rule: Rule, side: str) -> Frame | None:
    if clause.source is None and not _needs_nobody(clause, side):
        return None
    frame = clause.frame(rule, side, clause.part.last)
    return clause.reporting.extend(clause.scene, clause.parts, clause.at, frame)


def _needs_nobody(clause: Clause, side: str) -> bool:
    """Об этом стало известно; Как отмечается, …; сообщает | со ссылкой на МЧС: or who is cited"""
    if clause.roles.one(Role.CITED) and not clause.verb.is_plural:
        return True
    if clause.is_a("news"):
        return side == "back"
    return side == "free" and clause.is_a("impersonal")


def governs_next(clause: Clause) -> Frame | None:
    """Министр сказал, что … | Министр сказал: … | Врачи напоминают: and a list"""
    content = clause.content if clause.content >= 0 else _list_ahead(clause)
    if content < 0 or any(refuses(clause) for refuses in NOT_BEFORE):
        return None
    if clause.is_manner and not _may_be_said(clause, content):
        return None
    rule = Rule.ADDING if clause.goes_on and clause.source is None else Rule.BEFORE
    return clause.frame(rule, "before", content)


def _list_ahead(clause: Clause) -> int:
    """Врачи напоминают: | the items follow on their own lines; the Gazette reports: |; else -1"""
    scene, last = clause.scene, clause.part.last
    acts = clause.is_a("performing") and not scene.every(_tells_when, clause.cue + 1, last)
    ends = last + 1 >= len(scene.tokens) and scene.last.text == ":"
    return len(scene.tokens) if ends and not acts else -1


def _tells_when(scene: Scene, at: int) -> bool:
    """The Gazette reports | on Monday | :"""
    return scene.is_of(at, WHEN) or bool(scene.word(at).is_a(PREPOSITION))


WHEN = words("calendar time")


def _may_be_said(clause: Clause, content: int) -> bool:
    """In quotation marks, on its own lines; recalled | that | it was shut; hopes | it is"""
    scene = clause.scene
    led = clause.is_a("saying") and scene.lower(content - 1) == "that"
    led = led or scene.lower(clause.cue) in HOPING
    led = led or (scene.lower(clause.cue) in FEELING and _is_surely_clause(scene, content))
    return led or content >= len(scene.tokens) or scene.is_speech(content)


FEELING = words("feel feels felt")
HOPING = words("hope hopes hoped")


def _is_surely_clause(scene: Scene, first: int) -> bool:
    """feels | they were let down, that | it is late; not: felt | the ground shake"""
    led = scene.lower(first - 1) in ("that", "feels", "feel")
    return led or scene.has(first, "pronoun")


def _only_names(clause: Clause) -> bool:
    """назвал; ответил, что | не комментирует слухи; news that | the chief told councillors"""
    return clause.is_a("calling") or clause.hangs_on_noun or clause.refuses_comment


def _lacks_speaker(clause: Clause) -> bool:
    """Told that …: where the subject would have to stand before the verb"""
    led = clause.scene.language.subject_may_lead and clause.source is None
    return led and not clause.goes_on


def _shows_thing(clause: Clause) -> bool:
    """На фото видно | машину: | смятый кузов, выбитые стёкла: a list of what is seen

    Nor, where nothing shows it: | зрозуміло, що | міст закриють.
    """
    scene, part = clause.scene, clause.part
    if scene.lower(clause.cue) not in SEEN:
        return False
    listed = scene.lower(part.last) == ":"
    only_names = listed and not clause.reporting.has_clause(scene, part.last, len(scene.tokens))
    return only_names or clause.source is None


SEEN = words(
    "видно слышно чути помітно заметно ясно зрозуміло понятно очевидно відчутно зримо наочно"
)


def _urges_deeds(clause: Clause) -> bool:
    """Врач советует | соблюдать | правила: | не спешить: what is urged is told, and its deeds"""
    scene, colon = clause.scene, clause.part.last
    first = colon + 1 + int(scene.lower(colon + 1) == "не")
    listed = scene.lower(colon) == ":" and scene.word(first).is_a(INFINITIVE)
    urged = scene.some(is_infinitive, clause.cue + 1, colon)
    return listed and urged and not scene.is_speech(first)


NOT_BEFORE = (_only_names, _lacks_speaker, _shows_thing, _urges_deeds)
"""Where a clause that reports governs nothing after it."""


FOLLOWING: tuple[Hang, ...] = (is_compared, answers_quotation, looks_back, follows_clause)
"""Asked of the first word that reports in a part."""
LEADING: tuple[Hang, ...] = (calls, governs_next, tells_of, stresses)
"""Asked of the last one."""
