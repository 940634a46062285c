"""What the matcher of frames asks of a Slavic language."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Part, Parts
from workbench.analysis.languages.slavic.frames import (
    bare,
    calling,
    colon,
    cues,
    mentions,
    places,
    subject,
    subordinate,
    tails,
    trailing,
    writing,
)
from workbench.analysis.languages.slavic.frames.bounds import (
    after_object,
    before_subject,
    with_initials,
)
from workbench.analysis.languages.slavic.frames.content import begins_content as content_begins
from workbench.analysis.languages.slavic.frames.content import lacks_that
from workbench.analysis.languages.slavic.frames.mentions import can_name_source
from workbench.analysis.languages.slavic.frames.quoting import quotes, who_quotes
from workbench.analysis.languages.slavic.frames.told import (
    before_told_title,
    is_undeclined,
    place_behind_told,
    read_recipient,
)
from workbench.analysis.languages.slavic.phrases import is_given_title
from workbench.analysis.sentence.chunks import Chunk, Kind, read_chunks, read_name, this_at
from workbench.analysis.sentence.noun_phrases import (
    LOCATIVE,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import Scene, once
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import SINGULAR

read_cited = mentions.read_mentions
read_relay = trailing.find_relay
extend = trailing.extend_tails
has_clause = cues.has_clause
find_bare = bare.find_bare
find_verbless = colon.find_verbless
finish = writing.finish
is_called = calling.is_called
place_before = places.place_before


@once
def is_cue(scene: Scene, at: int) -> bool:
    """сказал, известно; к такому выводу | пришли; not: хотя мэр | заявил, | что …, …"""
    return _reports(scene, at) and not subordinate.is_subordinate(scene, at)


def _reports(scene: Scene, at: int) -> bool:
    named_by_nobody = scene.is_of(at, NOBODY) and not _is_asked(scene, at)
    return cues.is_cue(scene, at) or named_by_nobody or _concludes(scene, at)


def _is_asked(scene: Scene, at: int) -> bool:
    """чи | відомо | послу про те, що …; | известно | ли послу о том, что …"""
    return scene.lower(at - 1) == "чи" or scene.lower(at + 1) == "ли"


NOBODY = words("impersonal news")


def _concludes(scene: Scene, at: int) -> bool:
    """к такому выводу | пришли; соответствующее заявление | сделал"""
    if not scene.has(at, "concluding"):
        return False
    phrases = scene.phrase_at.values()
    said = any(name == "about_this" and stop <= at for stop, name in phrases)
    return said or 1 < this_at(scene, 0, len(scene.tokens)) <= at


def leading(cues: list[int]) -> list[int]:
    """Мэр призвал жителей и | заявил, | что …: the nearest to what is said"""
    return cues[-1:]


def subject_before(scene: Scene, first: int, last: int, verb: int) -> Mention | None:
    """| министр | сказал"""
    found = subject.find_subject(scene, *_without_cited(scene, first, last), verb)
    if not found or _is_told(scene, found[0], last):
        return None
    return Mention(max(first, with_initials(scene, found[0])), found[1])  # | The | Guardian


def _is_told(scene: Scene, first: int, cue: int) -> bool:
    """Об этом | BNS | сообщил министр, | РБК | рассказали в мэрии: who says so stands behind"""
    if scene.in_quotation(first) and is_given_title(scene, first):
        return True
    if not is_undeclined(scene, first, cue):
        return False
    verb, after = scene.word(cue).verb, cue + 1
    last = scene.find((",",), after, len(scene.tokens), otherwise=len(scene.tokens))
    if not verb & SINGULAR and scene.lower(after) in LOCATIVE:
        return scene.some(is_source_noun, after + 1, min(after + 3, last))
    return subject.find_subject(scene, after, last, verb) is not None


def subject_in(scene: Scene, part: Part, verb: int) -> Mention | None:
    return subject_before(scene, part.first, part.last, verb)


def _without_cited(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Газета | со ссылкой на капитана; со ссылкой на источник в мэрии | «Голос»

    Со ссылкой на документы | The Guardian | пишет: whoever stands behind those that are cited.
    """
    index = next((n for n in range(first, last) if scene.phrase(n)[1] == "citing"), last)
    if first == index < last:
        return read_noun_phrase(scene, scene.phrase(index)[0], last), last
    return first, index


def stranger(scene: Scene, first: int, last: int, cue: int) -> Mention | None:
    """| экипаж | сказал; сказал | экипаж"""
    verb = scene.word(cue).verb
    before = subject.find_stranger(scene, first, cue, verb)
    return before or subject.find_stranger(scene, cue + 1, last, verb)


def subject_at(scene: Scene, cue: int, place: tuple[int, int, int]) -> Mention:
    """сказал «Голосу» | министр: the phrase of a noun that is known to be the subject"""
    first, noun, last = place
    if scene.has(noun, "pronoun"):
        return Mention(noun, noun + 1)
    told = read_recipient(scene, first, last, last, False) if cue < first else 0
    if first < told < last and scene.lower(told) not in LOCATIVE:
        first, noun = told, max(noun, told)
    ahead = before_told_title(scene, cue, first, last) if cue < first else last
    end = max(noun + 1, read_name(scene, first, ahead))
    first = who_quotes(scene, cue, first, end) or with_initials(scene, first)
    known = scene.some(is_source_noun, first, end) or _is_name(scene, noun)
    unknown = not known and subject.is_stranger(scene, noun, scene.word(cue).verb)
    return Mention(first, end, "stranger" if unknown else "")


def _is_name(scene: Scene, noun: int) -> bool:
    """Чубай | написав: a name that stands first, as the tree has it"""
    return scene.tree.told(noun).upos == "PROPN" and scene.tokens[noun].is_capitalised


def subject_after(scene: Scene, cue: int, last: int) -> Mention | None:
    """сказал | министр; сказал на брифинге | министр; сказал «Голосу» | министр"""
    chunks = read_chunks(scene, cue + 1, last)
    found = (SUBJECT_IN[c.kind](scene, cue, c, last) for c in chunks if c.kind in SUBJECT_IN)
    return next(filter(None, found), None)


def _behind_place(scene: Scene, cue: int, chunk: Chunk, last: int) -> Mention | None:
    """на брифинге | министр"""
    if chunk.noun >= chunk.last:
        return None
    first = before_subject(scene, chunk.noun, chunk.last, cue)
    return Mention(first, read_noun_phrase(scene, first, last)) if first < chunk.last else None


def _nominative(scene: Scene, cue: int, chunk: Chunk, last: int) -> Mention | None:
    if place := place_behind_told(scene, chunk):
        return Mention(place, chunk.last, "oblique")
    told = read_recipient(scene, chunk.first, chunk.last, last, False)
    first = max(chunk.first, told)
    if not can_name_source(scene, first, chunk.last):
        return None
    if not told and mentions.is_acted_on(scene, cue, first, chunk.last):
        return None
    split = told or who_quotes(scene, cue, first, chunk.last)
    verb = 0 if quotes(scene, cue) else scene.word(cue).verb
    first = split or after_object(scene, first, chunk.last, verb)
    inside = chunk.first < first and scene.lower(first - 1) in LOCATIVE
    last = before_told_title(scene, cue, first, chunk.last)
    return Mention(first, last, "oblique" if inside else "")


SUBJECT_IN = {Kind.PREPOSITIONAL: _behind_place, Kind.NOUN: _nominative}
"""In which chunks after a verb its subject may stand."""


def accepts(scene: Scene, cue: int, found: Mention) -> bool:
    """Its case tells that it is the subject; nobody who acts is his own: | своё решение | …"""
    told = found.last == cue and _is_told(scene, found.first, cue)
    return not told and scene.lower(found.first) not in subject.SELF


def stands_beside(scene: Scene, parts: Parts, at: int, name: Mention) -> int:
    """The tree tells a role beside a name."""
    return -1


def listener(scene: Scene, first: int, last: int) -> Mention | None:
    """заявил | агентству BNS"""
    end = read_recipient(scene, first, last, last, True)
    token = scene.tokens[first]
    known = (token.is_word and token.text.isascii()) or _is_generic(scene, first)
    return Mention(first, end, "relay" if known else "told") if end else None


def _is_generic(scene: Scene, at: int) -> bool:
    """газета; not: агентство, «Голос»"""
    named = scene.has(at, "proper") or scene.starts_with(at, "агент")
    return scene.has(at, "outlet") and not named


def begins_content(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    if at < len(parts) and subordinate.takes_up(scene, cue, parts[at].first):
        return -1
    if at < len(parts) and parts[at].mark == "," and cues.has_relative(scene, parts[at], cue):
        return -1
    content = content_begins(scene, parts, at, cues.is_showing(scene, cue))
    return parts[at].first if content < 0 and lacks_that(scene, parts, at, cue) else content


def shown(scene: Scene, subject: Mention, cue: int, last: int) -> int:
    """What is shown has a clause of its own, or is nobody's words."""
    return -1


def acts(scene: Scene, part: Part) -> bool:
    return has_clause(scene, part.first, part.last)


def is_insert(scene: Scene, part: Part) -> bool:
    return tails.is_tail(scene, part)


def refuses_comment(scene: Scene, content: int) -> bool:
    """ответили, что | не комментируют слухи"""
    return scene.some(_refuses_at, max(content, 0), min(content + 4, len(scene.tokens)))


def _refuses_at(scene: Scene, at: int) -> bool:
    """не | комментируют"""
    comments = scene.starts_with(at, ("коммент", "комент")) and not scene.is_speech(at)
    return comments and "не" in (scene.lower(at - 1), scene.lower(at + 1))
