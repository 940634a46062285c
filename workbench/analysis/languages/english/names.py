"""An English mention to the name a reviewer would list."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.persons import FROM_THERE
from workbench.analysis.mentions.names import (
    ARTICLES,
    after_numerals,
    put_together,
    text_of,
    without_marks,
)
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene, is_capital
from workbench.analysis.words.tokens import words

LOWER_NAMES = words("dpa n-tv")


def name_person(scene: Scene, first: int, last: int, oblique: bool, surname: str) -> str:
    """Ann Roe KC, Ann Roe's -> Ann Roe"""
    name = text_of(scene, first, last)
    for rest in (" KC", " QC", "'s", "’s"):
        name = name.removesuffix(rest)
    return name


def name_phrase(scene: Scene, mention: Mention, source: Source) -> str:
    """the ministry's -> ministry"""
    first = _past_place(scene, after_numerals(scene, mention), mention.last)
    last = _before_apposition(scene, first, mention.last)
    name = put_together(scene, first, (token.text for token in scene.tokens[first:last]))
    if name[:1] in QUOTE_MARKS and name[-1:] in QUOTE_MARKS:
        return without_marks(name)
    return name.removesuffix("'s").removesuffix("’s")


def _past_place(scene: Scene, first: int, last: int) -> int:
    """New Orra-based | Norvik Holdings; not: the | Orra-based firm"""
    based = scene.past(_is_no_place, first, last - 1)
    named = based + 1 < last and is_capital(scene, based + 1)
    return based + 1 if named else first


def _is_no_place(scene: Scene, at: int) -> bool:
    return not scene.lower(at).endswith(FROM_THERE)


def _before_apposition(scene: Scene, first: int, last: int) -> int:
    """Beatriz | , a cleaner: a name without what is said of it"""
    if not scene.tokens[first].is_capitalised:
        return last
    comma = scene.find(",", first, last, otherwise=last)
    return comma if scene.lower(comma + 1) in ("a", "an", "the") else last


def short_name(scene: Scene, mention: Mention, proper: list[int]) -> str:
    """German news agency | dpa; the state broadcaster | ERR"""
    ways = (_of_place, _after_kind, _with_article, _of_title)
    own = next(filter(None, (way(scene, mention) for way in ways)), "")
    return own or (_name_run(scene, mention, proper[0]) if proper else "")


def _of_place(scene: Scene, mention: Mention) -> str:
    """Orran state television: where it is and whose, and no name of it"""
    first, last = after_numerals(scene, mention), mention.last - 1
    kind = scene.has(last, "outlet") and not scene.tokens[last].is_capitalised
    told = kind and last - 1 > first and scene.lower(last - 1) in OF_PLACES
    return text_of(scene, first, last + 1) if told else ""


OF_PLACES = words("state public local national regional private independent state-run state-owned")


def _with_article(scene: Scene, mention: Mention) -> str:
    """The Telegraph; not: the Telegraph, The BBC; nor what opens a sentence and no list knows"""
    first, last = mention.first, mention.last
    listed = scene.has(last - 1, "proper") or scene.phrase(first + 1)[1] == "outlet"
    written = scene.tokens[first].text == "The" and (first > 0 or listed)
    titled = scene.has(last - 1, "outlet_title") or scene.lower(last - 1) in TITLED
    named = scene.every(is_capital, first, last)
    return text_of(scene, first, last) if written and titled and named else ""


def _of_title(scene: Scene, mention: Mention) -> str:
    """Orra Lantern: at the head of a sentence all of a title is the name"""
    first, last = mention.first, mention.last
    titled = first == 0 and scene.lower(0) not in ARTICLES and scene.has(last - 1, "outlet_title")
    named = titled and scene.every(is_capital, first, last)
    return text_of(scene, first, last) if named else ""


TITLED = words(
    "guardian telegraph independent economist atlantic hill verge intercept spectator scotsman"
    " australian age people hindu"
)


def _after_kind(scene: Scene, mention: Mention) -> str:
    """German news agency | dpa: what stands after the last word for a kind of outlet"""
    kinds = [
        at
        for at in range(mention.first, mention.last)
        if scene.has(at, "outlet")
        and not scene.tokens[at].is_capitalised
        and scene.lower(at) not in LOWER_NAMES
    ]
    if not kinds or kinds[-1] + 1 >= mention.last:
        return ""
    names = scene.tokens[kinds[-1] + 1 : mention.last]
    if not all(token.is_capitalised or token.lower in LOWER_NAMES for token in names):
        return ""
    return text_of(scene, kinds[-1] + 1, mention.last)


def _name_run(scene: Scene, mention: Mention, first: int) -> str:
    """the state broadcaster | ERR: capitals to the end, after words that only describe them"""
    before = set(scene.said(mention.first, first)) - ARTICLES
    small = scene.some(_is_small_word, first, mention.last)
    return text_of(scene, first, mention.last) if before and not small else ""


def _is_small_word(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_word and not scene.tokens[at].is_capitalised


def name_title(scene: Scene, first: int, last: int, told: bool) -> str:
    """Nothing is declined."""
    return text_of(scene, first, last)


def is_womans(given: str) -> bool:
    """The lists tell women's names."""
    return False


def uncapitalise(text: str) -> str:
    """The capital of a sentence is left: it may be a name's."""
    return text
