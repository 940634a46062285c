"""Words as Universal Dependencies cuts them, with their places in the text."""

import re
from collections.abc import Iterator
from functools import cache

_APOSTROPHE = "['’ʼ`´]"
_HYPHEN = "[-‐‑]"

_ADDRESS = r"""
    (?: https?:// | www\. ) [^\s<>«»"“”]+
  | [\w.+-]{1,64} @ [\w-]{1,63} (?:\.[\w-]{1,63}){1,5}
  | [@\#]\w+
  | \b[A-Za-z][\w-]{0,62} (?:\.[\w-]{1,63}){0,4}
    \.(?:com|org|net|info|gov|edu|ru|ua|by|uk|tv|io|me|media)\b (?!\.\w) (?:/[^\s«»"“”,;]*)?
"""
_NUMBER = rf"""
    \d{{1,3}} (?:[ \u00a0\u202f]\d{{3}})+ (?!\w)
  | \d+ (?:[.,:/]\d+)+ (?:{_HYPHEN}[^\W\d_]+)*
"""
_PIECE = re.compile(
    rf"""
    (?P<address> {_ADDRESS})
  | (?P<letters> (?:[^\W\d_]\.){{2,}} )
  | (?P<number> {_NUMBER})
  | (?P<word> \w+ (?:(?:{_APOSTROPHE}|{_HYPHEN}|\u0301)\w+)* )
  | (?P<marks> \.{{2,}} | [!?]{{2,}} | -{{2,}} | \S )
    """,
    re.VERBOSE,
)
_LAST_MARKS = re.compile(r"[.,:;!?)\]}'’]+$")

_POINTED = {
    "ru": (
        "г гг в вв т д п е к н э ч см ст стр рис табл им ул пр просп пл д корп кв обл р руб коп "
        "тыс млн млрд трлн долл кг км м га акад проф доц канд докт чл зам зав нач гл ред др пр соц "
        "англ лат нем фр рус род ум ок чел мин сек напр св о оз букв реж сокр экз"
    ),
    "uk": (
        "р рр ст т д п с м вул просп пл обл кв буд кім ім грн коп тис млн млрд трлн дол кг км га "
        "акад проф доц канд зам зав нач гол ред др ін напр св о оз англ лат нім фр рос укр нар пом "
        "чол хв сек год мкр див стор тел прим"
    ),
    "en": (
        "mr mrs ms dr prof gen col lt capt sgt maj cpl sen rep gov pres hon rev st mt ft jr sr "
        "inc ltd corp co bros vs etc dept univ ave blvd rd jan feb mar apr jun jul aug sept sep "
        "oct nov dec no nos vol pp ed eds fig"
    ),
}
"""Words that keep the point after them; so does a single capital letter."""

_KEPT_WHOLE = frozenset(
    [
        "e",
        "co",
        "re",
        "anti",
        "non",
        "pre",
        "pro",
        "ex",
        "post",
        "semi",
        "multi",
        "inter",
        "counter",
        "un",
        "mid",
        "extra",
        "mis",
        "ultra",
        "sub",
    ]
)
"""The English Web Treebank cuts words at their hyphens, but not after these."""

_CLITIC = re.compile(rf"(?i)(?<=\w)(?:n{_APOSTROPHE}t|{_APOSTROPHE}(?:s|re|ve|ll|d|m))$")
_TWO_WORDS = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3}
_UNIT = re.compile(r"(?i)^(\d+(?:[.,:]\d+)*)(km|kg|cm|mm|m|mph|kph|am|pm|bn|tn|k|lb|lbs|ft|in|p)$")


def tokenise(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The places of the words and marks of a stretch of text, in order, in linear time."""
    done = start
    for piece in _PIECE.finditer(text, start, end):
        for a, b in _cut_piece(text, piece, end, language):
            if a >= done:
                yield a, b
                done = b


def _cut_piece(
    text: str, piece: re.Match[str], end: int, language: str
) -> Iterator[tuple[int, int]]:
    a, b = piece.span()
    if piece.lastgroup == "address":
        last = _LAST_MARKS.search(text[a:b])
        stop = a + last.start() if last else b
        yield a, stop
        yield from ((i, i + 1) for i in range(stop, b))
    elif piece.lastgroup == "word":
        yield from _cut_word(text, a, b, end, language)
    else:
        yield a, b


def _cut_word(text: str, a: int, b: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """A word with its point where it keeps one; an English one at its hyphens and clitics."""
    if (
        b < end
        and text[b] == "."
        and _keeps_point(text[a:b], text[b + 1 : min(end, b + 9)], language)
    ):
        yield a, b + 1
    elif language == "en":
        yield from _cut_english(text, a, b)
    else:
        yield a, b


def _keeps_point(word: str, after: str, language: str) -> bool:
    """Whether the point after a word is its own; at the end of a sentence it is the sentence's."""
    if not any(c.isalnum() for c in after):
        return False
    return (len(word) == 1 and word.isupper()) or word.lower() in _pointed(language)


@cache
def _pointed(language: str) -> frozenset[str]:
    return frozenset(_POINTED.get(language, _POINTED["ru"]).split())


def _cut_english(text: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    word = text[a:b]
    clitic = _CLITIC.search(word)
    if clitic:
        yield from _cut_hyphens(text, a, a + clitic.start())
        yield a + clitic.start(), b
    elif word.lower() in _TWO_WORDS:
        cut = a + _TWO_WORDS[word.lower()]
        yield from ((a, cut), (cut, b))
    elif unit := _UNIT.match(word):
        yield from ((a, a + unit.end(1)), (a + unit.end(1), b))
    else:
        yield from _cut_hyphens(text, a, b)


def _cut_hyphens(text: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    hyphens = [i for i in range(a + 1, b - 1) if text[i] in "-‐‑"]
    if hyphens and text[a : hyphens[0]].lower() in _KEPT_WHOLE:
        hyphens = hyphens[1:]
    for i in hyphens:
        yield from ((a, i), (i, i + 1))
        a = i + 1
    yield a, b
