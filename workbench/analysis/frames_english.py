"""Frames of English sentences."""

from __future__ import annotations

from workbench.analysis.clauses_english import DETERMINERS, find_english_subject
from workbench.analysis.frame import Frame, Mention
from workbench.analysis.grammar.word import ADVERB, GERUND, NOUN, PARTICIPLE, PREPOSITION
from workbench.analysis.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.scene import Part, Scene
from workbench.analysis.sources import DATA

CUES = ("saying", "believing", "showing", "calling")
AUXILIARIES = frozenset(
    "has have had is are was were be been do does did will would can could may might must shall should".split()
)
BE = frozenset("is are was were be been".split())
QUOTING = frozenset("quote quotes quoted cite cites cited".split())
TO_SOMEBODY = frozenset(
    "tell tells told assure assures assured inform informs informed remind reminds reminded warn warns warned"
    " advise advises advised notify notified brief briefed reassure reassured ask asked".split()
)
OBJECTS = frozenset("me us him her them it you".split())


def is_cue(scene: Scene, index: int) -> bool:
    """A word of saying that is a verb here: not "the report", not "to say"."""
    classes = scene.classes[index]
    if scene.is_inside(index) or not any(name in classes for name in CUES):
        return False
    if scene.tokens[index].is_capitalised and index > 0:
        return False
    before = scene.lower(index - 1) if index else ""
    if "gerund" in classes:
        return before in BE
    if before == "to" and scene.lower(index) == "show" and index > 1 and scene.lower(index - 2) in SEEM:
        return True
    if before in DETERMINERS or before == "to" or scene.lower(index + 1) in AUXILIARIES:
        return False
    if _is_passive(scene, index):
        return False
    if "believing" in classes and scene.lower(index) in SURE:
        return before in BE
    word = scene.word(index - 1) if index else None
    return not (word and word.parts & PREPOSITION and not scene.has(index - 1, "time")) or before in ("later",)


def _is_passive(scene: Scene, index: int) -> bool:
    """is not expected, was widely reported"""
    if not scene.lower(index).endswith("ed") or scene.lower(index) in SURE:
        return False
    return scene.lower(index - 1) in BE or (index > 1 and scene.lower(index - 2) in BE and bool(scene.word(index - 1).parts & ADVERB))


SEEM = frozenset("appears appear appeared seems seem seemed purports purport purported".split())
SURE = frozenset("convinced confident certain adamant sure".split())


def find_before(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The minister said (that) … | The minister said: … | The minister said, “…”"""
    part = parts[at]
    if part.quotation != -1:
        return None
    for cue in range(part.first, part.last):
        if not is_cue(scene, cue):
            continue
        frame = _build_before(scene, parts, at, cue)
        if frame is not None:
            return frame
    return _find_verbless(scene, parts, at)


def _build_before(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    frame = Frame(parts[at].first, 0, "before", (cue, cue + 1), "before content")
    frame.believing = scene.has(cue, "believing")
    if scene.lower(cue) in QUOTING:
        return _build_quoting(scene, parts, at, cue, frame)
    if scene.has(cue, "calling") and (named := _build_calling(scene, parts, at, cue, frame)):
        return named
    content = _content_start(scene, parts, at, cue, frame)
    subject = find_subject(scene, parts[at].first, cue) if content >= 0 or scene.lower(cue) in SHOW else None
    if subject is None and (content >= 0 or scene.lower(cue) in SHOW):
        subject = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    if content < 0:
        content = _shown(scene, subject, cue, parts[at].last)
    if content < 0 or scene.has(cue, "gesture") and not scene.is_speech(content):
        return None
    frame.source = Mention(*subject)
    frame.last = content
    _take_speaking_to(scene, frame, parts[at].first, cue)
    return frame


def _build_quoting(scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame) -> Frame | None:
    """The agency quoted the mayor, Ann Roe, | as saying that …"""
    last = parts[min(at + 3, len(parts) - 1)].last
    for index in range(cue + 1, last - 1):
        if scene.lower(index) == "as" and scene.has(index + 1, "gerund"):
            end = index - 1 if scene.tokens[index - 1].text == "," else index
            frame.origins = [Mention(cue + 1, end)]
            frame.last = index + 2 + int(scene.lower(index + 2) == "that")
            subject = find_subject(scene, parts[at].first, cue) or look_back(scene, parts, at, frame)
            frame.source = Mention(*subject) if subject else None
            return frame
    return None


def _build_calling(scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame) -> Frame | None:
    """The coach called | the match “a circus”."""
    part = parts[at]
    limit = parts[at + 1].last if at + 1 < len(parts) and parts[at + 1].mark == "quote" else part.last
    quoted = next((i for i in range(cue + 2, limit) if scene.quoted[i] != -1), -1)
    subject = find_subject(scene, part.first, cue) or look_back(scene, parts, at, frame)
    if quoted < 0 or subject is None or scene.lower(cue + 1) in ("for", "on", "by"):
        return None
    frame.source, frame.last, frame.rule = Mention(*subject), cue + 1, "calling"
    return frame


def _shown(scene: Scene, subject: tuple[int, int], cue: int, last: int) -> int:
    """Emails show | managers discussing it; the video appears to show | a crane"""
    if scene.lower(cue) not in SHOW or cue + 1 >= last:
        return -1
    known = any(scene.has(at, "document") or scene.has(at, "social") for at in range(*subject))
    return cue + 1 if known else -1


SHOW = frozenset("show shows showed shown".split())


def _content_start(scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame) -> int:
    """Return the first content token after the cue, or -1 when none follows."""
    part = parts[at]
    index = _read_complement(scene, cue, part.last, frame)
    if index < part.last and scene.lower(index) == "that":
        return index + 1
    if (later := _that_ahead(scene, index, part.last)) > 0:
        return later
    if index < part.last:
        if _opens_clause(scene, cue, index, part.last):
            return index
        if any(_finite(scene, later) for later in range(index, part.last)):
            return -1
    return _content_in_next(scene, parts, at, frame)


def _that_ahead(scene: Scene, index: int, last: int) -> int:
    """said in her summing-up | that …"""
    if index >= last or not scene.word(index).parts & PREPOSITION:
        return 0
    for at in range(index, min(index + 14, last - 1)):
        if scene.lower(at) == "that":
            return at + 1
        if _finite(scene, at) and not scene.word(at).parts & PARTICIPLE:
            return 0
    return 0


def _content_in_next(scene: Scene, parts: list[Part], at: int, frame: Frame) -> int:
    """…, citing two traders, | that …  or  …: “…”"""
    for following in range(at + 1, min(at + 4, len(parts))):
        part = parts[following]
        if part.mark == ":" or part.quotation != -1:
            return part.first
        if scene.lower(part.first) == "that":
            return part.first + 1
        stop, name = scene.phrase_at.get(part.first, (0, ""))
        if name != "citing":
            return -1
        frame.origins += read_mentions(scene, stop, part.last)
    return -1


def _opens_clause(scene: Scene, cue: int, index: int, last: int) -> bool:
    """said | the bridge was shut"""
    if scene.is_inside(index) and not scene.is_speech(index):
        return False
    if scene.has(cue, "performing") and scene.lower(index) not in DETERMINERS | PRONOUNS and not scene.tokens[index].is_capitalised:
        return False
    limit = min(len(scene.tokens), index + 40)
    return find_english_subject(scene, index, limit) == index or (
        scene.lower(index) in ("in", "on", "at", "by", "for", "since") and find_english_subject(scene, index, last) is not None
        and not scene.has(cue, "performing") and not _is_setting(scene, index, last)
    )


PRONOUNS = frozenset("he she it they we i you there this that these those nobody none".split())


def _read_complement(scene: Scene, cue: int, last: int, frame: Frame) -> int:
    """Skip who was told, when and where; keep outlets as relays."""
    index = cue + 1
    told = scene.lower(cue) in TO_SOMEBODY
    for _ in range(12):
        if index >= last or scene.is_speech(index):
            break
        stop, name = scene.phrase_at.get(index, (0, ""))
        if name == "citing":
            frame.origins += read_mentions(scene, stop, last)
            index = read_noun_phrase(scene, stop, last)
        elif told and (scene.lower(index) in OBJECTS or scene.has(index, "audience")) and not _starts_clause_here(scene, index):
            index, told = index + 1, False
        elif told and not scene.has(index, "time") and scene.lower(index) != "that" and not scene.word(index).parts & (ADVERB | PREPOSITION):
            end = _read_recipient(scene, index, last)
            if end == index:
                break
            _take_relay(scene, frame, index, end)
            index, told = end, False
        elif scene.lower(index) == "to" or _is_setting(scene, index, last):
            index = _read_prepositional(scene, index, last, frame)
        elif (scene.has(index, "time") or scene.word(index).parts & ADVERB or scene.has(index, "setting") and index > cue + 1 and not scene.tokens[index].is_capitalised) and scene.lower(index) not in DETERMINERS | PRONOUNS:
            index += 1
        elif scene.lower(index) in ("last", "this", "next") and scene.has(index + 1 if index + 1 < last else index, "setting"):
            index += 2
        elif told is False and scene.lower(cue) in TO_SOMEBODY and scene.lower(index) in ("at", "in", "on", "during", "from"):
            index = _read_prepositional(scene, index, last, frame)
        else:
            break
    return index


def _starts_clause_here(scene: Scene, index: int) -> bool:
    return scene.lower(index) in ("it", "you") and index + 1 < len(scene.tokens) and bool(scene.word(index + 1).verb)


def _read_recipient(scene: Scene, first: int, last: int) -> int:
    """told | a news conference | the dam had held"""
    index = first + int(scene.lower(first) in DETERMINERS)
    while index < last:
        token, word = scene.tokens[index], scene.word(index)
        lower = token.lower
        if not token.is_word or lower in DETERMINERS or lower in PRONOUNS or lower == "that":
            break
        if word.parts & (PREPOSITION | ADVERB) or (word.verb and not word.parts & NOUN):
            break
        if token.is_capitalised and index > first and not scene.tokens[index - 1].is_capitalised and scene.lower(index - 1) not in DETERMINERS:
            break
        index += 1
    return index


def _read_prepositional(scene: Scene, index: int, last: int, frame: Frame) -> int:
    """to Reuters | in a note seen by Reuters | on its Facebook page"""
    first = index + 1 + int(scene.lower(index + 1) in ("it's", "its"))
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return index + 1
    _take_relay(scene, frame, index + 1, end)
    return _read_seen_by(scene, end, last, frame)


def _read_seen_by(scene: Scene, index: int, last: int, frame: Frame) -> int:
    """seen by | Reuters"""
    if index + 2 < last + 1 and index + 1 < last and scene.has(index, "relayed") and scene.lower(index + 1) == "by":
        end = read_noun_phrase(scene, index + 2, last)
        if scene.lower(index) not in ("published", "released") or any(scene.has(at, "outlet") for at in range(index + 2, end)):
            frame.relays.append(Mention(index + 2, end, "relay"))
        return end
    return index


def _take_relay(scene: Scene, frame: Frame, first: int, end: int) -> None:
    """The outlet in what was told or written to, the publisher's short name left out."""
    for at in range(first, end):
        if scene.has(at, "outlet") and not (at > first and scene.lower(at - 1) in ("with",)):
            start = at
            while start > first and scene.tokens[start - 1].is_capitalised:
                start -= 1
            if start > first and scene.lower(start - 1) in ("the", "a", "an"):
                start -= 1
            frame.relays.append(Mention(start, end, "relay"))
            return


def _take_speaking_to(scene: Scene, frame: Frame, first: int, last: int) -> None:
    """Speaking to | the agency, she said"""
    for index in range(max(0, frame.first), last - 1):
        if scene.lower(index) == "speaking" and scene.lower(index + 1) == "to":
            end = read_noun_phrase(scene, index + 2, last)
            _take_relay(scene, frame, index + 2, end)


def _is_setting(scene: Scene, index: int, last: int) -> bool:
    """in an interview | on Monday | during a briefing"""
    if not scene.word(index).parts & PREPOSITION:
        return False
    for at in range(index + 1, min(index + 6, last)):
        if scene.has(at, "setting"):
            return True
        if not scene.tokens[at].is_word:
            return False
        if scene.word(at).verb and not scene.word(at).parts & NOUN and not scene.lower(at).endswith("'s"):
            return False
        if scene.lower(at) in DETERMINERS and at > index + 1:
            return False
    return False


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase: three EU diplomats"""
    end = read_noun_phrase(scene, first, last)
    return [Mention(first, end)] if end > first else []


def find_subject(scene: Scene, first: int, cue: int) -> tuple[int, int] | None:
    """The noun phrase right before the verb: | the ministry | has said"""
    end = cue
    if scene.lower(cue) in SHOW and end > first + 2 and scene.lower(end - 1) == "to":
        end -= 2
    while end > first and (
        scene.lower(end - 1) in AUXILIARIES or scene.word(end - 1).parts & ADVERB and not is_source_noun(scene, end - 1)
        or scene.has(end - 1, "time") and not scene.tokens[end - 1].is_capitalised
    ):
        end -= 1
    if end > first + 1 and scene.lower(end - 1) in ("and", "then"):
        end = _first_phrase(scene, first, end)
    end = _drop_trailing_setting(scene, first, end)
    start = _phrase_start(scene, first, end)
    if start >= end or not _can_be_source(scene, start, end):
        return None
    return start, end


def _first_phrase(scene: Scene, first: int, end: int) -> int:
    """She | grins and says"""
    if scene.has(first, "pronoun"):
        return first + 1
    return read_noun_phrase(scene, first, end)


def _drop_trailing_setting(scene: Scene, first: int, end: int) -> int:
    """the mayor | in a statement | said"""
    for index in range(end - 1, max(first, end - 8), -1):
        if scene.word(index).parts & PREPOSITION and _is_setting(scene, index, end):
            return index
    return end


def _phrase_start(scene: Scene, first: int, end: int) -> int:
    start = first
    for index in range(first, end):
        token, word = scene.tokens[index], scene.word(index)
        if scene.is_inside(index) and scene.is_speech(index):
            start = index + 1
        elif scene.has(index, "linking") or scene.has(index, "time") and index == start and scene.lower(index) not in ("last",):
            start = index + 1
        elif word.verb and not token.is_capitalised and not is_source_noun(scene, index) and not (
            word.parts & PARTICIPLE and index > first and index + 1 < end and scene.word(index + 1).parts & (PREPOSITION | ADVERB)
        ) and not word.parts & NOUN and scene.lower(index) not in ("'s",):
            start = index + 1
    return _skip_prepositional(scene, start, end)


def _skip_prepositional(scene: Scene, start: int, end: int) -> int:
    """In February | Reuters; On Monday | the ministry"""
    while start < end and scene.word(start).parts & PREPOSITION and not scene.tokens[start].is_capitalised or (
        start < end and start == 0 and scene.word(start).parts & PREPOSITION
    ):
        index = start + 1
        while index < end and not scene.has(index, "setting"):
            index += 1
        if index + 1 >= end:
            return end
        start = index + 1
        while start < end and scene.tokens[start].text[0].isdigit():
            start += 1
        if start + 2 < end and scene.word(start).parts & PREPOSITION and (scene.has(start + 1, "audience") or is_source_noun(scene, start + 1)):
            start += 2
    return start


def _can_be_source(scene: Scene, first: int, end: int) -> bool:
    for at in range(first, end):
        if is_source_noun(scene, at) or scene.has(at, "pronoun") or scene.lower(at) in ("latter", "former", "one", "others", "some", "many", "two", "i", "we", "another"):
            return True
        if scene.tokens[at].is_capitalised and scene.lower(at) not in DETERMINERS:
            return True
    return False


def look_back(scene: Scene, parts: list[Part], at: int, frame: Frame) -> tuple[int, int] | None:
    """Her niece, | Clara Vale, | told …  and  the tribunal, | which sat last year, | found …"""
    found: tuple[int, int] | None = None
    for back in range(at - 1, max(-1, at - 7), -1):
        part = parts[back]
        if part.quotation != -1 or parts[back + 1].mark != ",":
            break
        kind = _kind_of_insert(scene, part, frame)
        if kind == "phrase":
            if found is not None and back > 0 and not _is_apposition(scene, part, found):
                break
            found = (part.first, found[1]) if found else (_phrase_start(scene, part.first, part.last), part.last)
            frame.first = part.first
        elif kind == "clause" or found is not None:
            break
        else:
            frame.first = part.first
    return found


def _kind_of_insert(scene: Scene, part: Part, frame: Frame) -> str:
    """"insert" for what stands between subject and verb, "phrase" for the subject itself."""
    first = part.first
    stop, name = scene.phrase_at.get(first, (0, ""))
    if name == "citing":
        frame.origins += read_mentions(scene, stop, part.last)
        return "insert"
    word = scene.word(first)
    lower = scene.lower(first)
    if lower == "speaking":
        _take_speaking_to(scene, frame, first, part.last)
        return "insert"
    if scene.has(first, "relative") or scene.tokens[first].text[0].isdigit():
        return "insert"
    if all(scene.has(i, "time") or scene.has(i, "linking") or scene.word(i).parts & ADVERB for i in range(first, part.last)):
        return "insert"
    capital = scene.tokens[first].is_capitalised and first > 0
    if not capital and word.parts & (GERUND | PARTICIPLE | PREPOSITION) and not is_source_noun(scene, first) and lower not in ("her", "his"):
        return "insert"
    if any(_finite(scene, index) for index in range(first, part.last)):
        return "clause"
    return "phrase" if _can_be_source(scene, first, part.last) else "insert"


def _finite(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    return bool(word.verb) and not word.parts & NOUN and not scene.is_inside(index) and not scene.tokens[index].is_capitalised and not (
        word.parts & PARTICIPLE and scene.lower(index + 1) in ("by",)
    ) and not is_source_noun(scene, index)


def _is_apposition(scene: Scene, part: Part, found: tuple[int, int]) -> bool:
    """Her niece, | Clara Vale: a role and a name; a name and a role"""
    role = any(is_source_noun(scene, at) for at in range(*found)) or any(is_source_noun(scene, at) for at in range(part.first, part.last))
    return role and part.last - part.first <= 12


def find_after(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """…, the minister said | …, said the minister | …, Ann Roe, the mayor, believes"""
    part = parts[at]
    if part.quotation != -1 or at == 0 or part.mark == "":
        return None
    for cue in range(part.first, part.last):
        if is_cue(scene, cue):
            break
        if _finite(scene, cue) and scene.lower(cue) not in AUXILIARIES and not _is_reduced(scene, cue):
            return None
    else:
        return None
    if scene.has(cue, "gesture") and not _after_quotation(scene, parts, at):
        return None
    frame = Frame(part.first, part.last, "after", (cue, cue + 1), "after content")
    frame.believing = scene.has(cue, "believing")
    if cue == part.first:
        return _find_inverted(scene, parts, at, cue, frame)
    subject = find_subject(scene, part.first, cue)
    if subject is None or scene.has(part.first, "relative") or scene.has(part.first, "subordinating"):
        return None
    if subject[0] > part.first and not all(scene.has(i, "linking") or scene.has(i, "time") for i in range(part.first, subject[0])):
        return None
    end = _read_complement(scene, cue, part.last, frame)
    frame.source = Mention(*subject)
    if end < part.last - 1 and not _only_extras(scene, end, part.last):
        if scene.lower(end) == "that" or _opens_clause(scene, cue, end, part.last):
            return None
    if end >= part.last - 1 and _content_in_next(scene, parts, at, Frame(0, 0, "before", (0, 0), "")) >= 0 and not _after_quotation(scene, parts, at):
        return None
    return _extend(scene, parts, at, frame)


def _is_reduced(scene: Scene, index: int) -> bool:
    """a survey | published in May | says"""
    following = scene.word(index + 1).parts if index + 1 < len(scene.tokens) else 0
    return bool(scene.word(index).parts & PARTICIPLE and following & (PREPOSITION | ADVERB))


def _only_extras(scene: Scene, first: int, last: int) -> bool:
    return not any(_finite(scene, index) for index in range(first, last))


def _after_quotation(scene: Scene, parts: list[Part], at: int) -> bool:
    return at > 0 and parts[at - 1].quotation != -1


def _find_inverted(scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame) -> Frame | None:
    """…, says the regulator | …, Ann Roe, | believes"""
    part = parts[at]
    end = read_noun_phrase(scene, cue + 1, part.last)
    if scene.lower(cue) in TO_SOMEBODY:
        end = cue + 1
    if end > cue + 1 and _can_be_source(scene, cue + 1, end) and not scene.lower(cue + 1) in OBJECTS:
        if not any(_finite(scene, i) for i in range(cue + 1, part.last)) or _after_quotation(scene, parts, at):
            frame.source = Mention(cue + 1, end)
            return _extend(scene, parts, at, frame)
    if _content_start(scene, parts, at, cue, Frame(0, 0, "before", (0, 0), "")) >= 0:
        return None
    subject = look_back(scene, parts, at, frame)
    if subject is None or frame.first == parts[0].first:
        return None
    _read_complement(scene, cue, part.last, frame)
    frame.source = Mention(*subject)
    return _extend(scene, parts, at, frame)


def _extend(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Frame:
    """Take what follows the verb along: citing, relatives, participles, a name's role."""
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if part.quotation != -1 or part.mark != ",":
            break
        stop, name = scene.phrase_at.get(part.first, (0, ""))
        if name == "citing":
            frame.origins += read_mentions(scene, stop, part.last)
        elif scene.has(part.first, "relative"):
            _take_cited(scene, frame, part)
        elif name or scene.has(part.first, "fragment") or any(_finite(scene, i) for i in range(part.first, part.last)):
            break
        elif not _is_extra(scene, part):
            break
        elif frame.source and frame.source.last + 1 == part.first and any(is_source_noun(scene, i) for i in range(part.first, part.last)):
            frame.source = Mention(frame.source.first, part.last, frame.source.hint)
        frame.last = part.last
    return frame


def _is_extra(scene: Scene, part: Part) -> bool:
    """, wringing out a glove | , over soup | , the mayor"""
    word = scene.word(part.first)
    if all(not scene.tokens[i].text[0].isalpha() for i in range(part.first, part.last)):
        return True
    return bool(word.parts & (GERUND | PARTICIPLE | PREPOSITION)) or any(
        is_source_noun(scene, i) for i in range(part.first, part.last)
    )


def _take_cited(scene: Scene, frame: Frame, part: Part) -> None:
    """…, which in turn cites | a source in the bank"""
    for index in range(part.first, part.last - 1):
        if scene.lower(index) in QUOTING | {"citing", "quoting"}:
            frame.origins = [*read_mentions(scene, index + 1, part.last), *frame.origins]
            return


def _find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The mayor, speaking to the agency: “…”"""
    if at + 1 >= len(parts) or parts[at + 1].mark != ":" or parts[at + 1].quotation == -1:
        return None
    part = parts[at]
    frame = Frame(part.first, parts[at + 1].first, "before", (part.last - 1, part.last), "colon")
    kind = _kind_of_insert(scene, part, frame)
    if kind == "clause":
        return None
    if kind == "phrase":
        frame.source = Mention(_phrase_start(scene, part.first, part.last), part.last)
        return frame
    subject = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    frame.source = Mention(*subject)
    return frame


def find_free(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """according to the mayor | in her view"""
    part = parts[at]
    if part.quotation != -1:
        return None
    for index in range(part.first, part.last):
        stop, name = scene.phrase_at.get(index, (0, ""))
        if name not in ("according", "his_words") or scene.is_inside(index) or stop > part.last:
            continue
        if scene.lower(index) == "per" and not is_source_noun(scene, min(index + 2, part.last - 1)):
            continue
        frame = Frame(index, stop, "free", (index, stop), "according to")
        if name == "his_words":
            frame.source = Mention(index + 1, index + 2, "possessive")
            return frame
        return _read_according(scene, parts, at, frame, stop)
    if scene.lower(part.first) == "as":
        return _find_as(scene, parts, at)
    return None


def _read_according(scene: Scene, parts: list[Part], at: int, frame: Frame, stop: int) -> Frame | None:
    part = parts[at]
    end = read_noun_phrase(scene, stop, part.last)
    if end <= stop:
        return None
    if end < part.last and scene.lower(end - 1).startswith(DATA) and scene.lower(end) in ("the", "a"):
        stop, end = end, read_noun_phrase(scene, end, part.last)
    frame.source = Mention(stop, end)
    end = _read_seen_by(scene, end, part.last, frame)
    frame.last = end
    if frame.first > part.first:
        frame.side = "after"
    rest = [i for i in range(end, part.last) if scene.tokens[i].is_word]
    if not rest or not _rest_is_content(scene, frame, end, part.last):
        frame.last = part.last
        _extend(scene, parts, at, frame)
    return frame


def _rest_is_content(scene: Scene, frame: Frame, first: int, last: int) -> bool:
    """Without a comma: According to the mayor | the bridge is shut."""
    return frame.side == "free" and find_english_subject(scene, first, last) == first


def _find_as(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """As the mayor noted, …"""
    part = parts[at]
    for cue in range(part.first + 1, part.last):
        if is_cue(scene, cue):
            subject = find_subject(scene, part.first + 1, cue)
            if subject is None or not _only_extras(scene, cue + 1, part.last):
                return None
            frame = Frame(part.first, part.last, "free", (cue, cue + 1), "as … says")
            frame.source = Mention(*subject)
            _read_complement(scene, cue, part.last, frame)
            return frame
        if _finite(scene, cue) and scene.lower(cue) not in AUXILIARIES:
            return None
    return None


RULES = (find_free, find_before, find_after)
