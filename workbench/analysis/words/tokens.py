"""Text to tokens: words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

DOMAINS = (
    "ua|com|info|ru|net|org|eu|kg|kz|md|tv|by|uz|tj|tm|am|az|ge|lv|lt|ee|pl|de|fr|ie|fm|io|news|media|life"
    r"|online|ру|рф|укр|инфо|co\.il|co\.uk"
)
"""What an outlet that is called by its address ends with."""

TOKEN = re.compile(
    r"https?://[^\s«»“”\"()<>]*[^\s«»“”\"()<>.,;:!?…]"
    rf"|[^\W_]+(?:(?:['’ʼ′`‑-]|[\u200b\u2060\ufeff]+)[^\W_]+|(?<=\d)[.,:]\d+|\.(?:{DOMAINS})\b)*%?|--|\S"
)
"""An address is one word: its colon leads nowhere; two strokes are one dash."""

SIGNED = re.compile(r"[-−–—][$€£¥₴₽₸]?[.,]?\d")
"""-5, −9 °С, –$5: a minus that belongs to a number, with whatever dash it was typed."""

APOSTROPHES = str.maketrans(
    {"’": "'", "ʼ": "'", "′": "'", "`": "'", "‑": "-", "ё": "е", "Ё": "Е"}
) | dict.fromkeys(
    map(ord, "\u200b\u2060\ufeff")  # what takes no room hides a word from nobody
)
TRANSLATED = re.compile(f"[{''.join(map(chr, APOSTROPHES))}]")


class Token(NamedTuple):
    """One word, number or mark."""

    start: int
    end: int
    text: str
    lower: str
    """Folded for looking up: lower case, one apostrophe, ё as е."""
    is_word: bool
    is_capitalised: bool


def fold(text: str) -> str:
    """Пам’ять -> пам'ять, Ещё -> еще; what is only of no width stays."""
    plain = text.translate(APOSTROPHES) if TRANSLATED.search(text) else text
    return plain.lower() or text


DECLINED = re.compile(r"([^\W\d_a-zа-яёіїєґ]{3,})(?:а|у|ом|е|і|и|ы|ов|ів|ам|ами|ах)")


def without_ending(word: str) -> str:
    """МИДе, ВЦИОМом -> МИД, ВЦИОМ: an abbreviation that is declined; other words stay"""
    declined = DECLINED.fullmatch(word)
    return declined[1] if declined else word


def words(text: str) -> frozenset[str]:
    """A word list as it stands in the code: words("he she it")"""
    return frozenset(text.split())


def split_words(phrase: str) -> tuple[str, ...]:
    """Folded words and marks of a phrase of a list."""
    return tuple(map(fold, TOKEN.findall(phrase)))


def tokenise(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of `text[start:end]`."""
    stop = len(text) if end is None else end
    for match in TOKEN.finditer(text, start, stop):
        word = match[0]
        opening, folded = word[0], fold(without_ending(word))
        capital = opening.isupper() or without_article(word)[:1].isupper()
        yield Token(match.start(), match.end(), word, folded, opening.isalnum(), capital)


ARABIC = words("al el as an ar ash at az ad аль эль ель ал ас аш ан ар ат ад")
"""Articles of Arabic names."""


def without_article(name: str) -> str:
    """al-Jaafari, аль-Джаафари: the next time he is Jaafari alone"""
    article, hyphen, rest = name.partition("-")
    return rest if hyphen and article in ARABIC else name


PARTICLES = words(
    "фон ван дер ден де дель делла ди ді ду да дос ла ле аль эль ель бен бін бин ибн ібн"
    " von van der den de del della di du dos da la le al el ben bin ibn ter"
)
"""What is written small inside a name."""
WORDS_TOO = words("фон den van bin")
"""What is a noun as well: the van, на фон"""
LEADING = words("the a an this that his her its their my our your one another на")


def join_names(tokens: list[Token]) -> list[Token]:
    """Урсула | фон дер | Ляєн, Luis | de la | Sierra, said | dos | Santos: of the name.

    «де» and «да» need a capital before them, for they are words of their own.
    """
    joined = list(tokens)
    for at, token in enumerate(tokens):
        if token.lower in PARTICLES and not token.is_capitalised and _is_in_name(joined, at):
            joined[at] = token._replace(is_capitalised=True)
    return joined


def _is_in_name(tokens: list[Token], at: int) -> bool:
    before, after = tokens[max(at - 1, 0) : at], tokens[at + 1 : at + 3]
    led = any(token.is_capitalised for token in before)
    leads = len(after) == 2 and after[0].lower in PARTICLES
    name = after[int(leads)].is_capitalised if after else False
    return name and (led or leads or _is_no_word(tokens, at))


def _is_no_word(tokens: list[Token], at: int) -> bool:
    """said | von | Harden; not: the | van | Ann Roe drove, a | van | Monday, де | Київ"""
    lower, before = tokens[at].lower, tokens[at - 1].lower if at else ""
    noun = lower in WORDS_TOO and (before in LEADING or tokens[at + 1].lower.endswith("day"))
    return lower not in ("де", "да") and not noun
