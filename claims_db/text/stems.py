"""A wording to the words it is told by, without their endings, in three languages.

Light: endings go, and letters that Russian and Ukrainian write differently become one, so that
«Харьковский» and «харківської» meet. Words of the news that translate each other or stand for each
other (see concepts.py) become one too. What a stem looks like is nobody's business; it is only
compared.
"""

import re
from functools import lru_cache

from claims_db.text.concepts import concept
from claims_db.text.listed import listed
from claims_db.text.little_words import LITTLE
from claims_db.text.wording import level

WORD = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"(?a:\d+(?:[.,]\d+)*)")
SHORTEST = 3
"""Letters that are left at least."""
ONE_LETTER = str.maketrans("іїєґыэщ", "иеегиеш", "ьъ")
"""Letters of Ukrainian and Russian that stand where the other language has another one."""

SLAVIC = """
    иями ями ами ями ием иям ией иях ию ия ии ие ей ов ев ів їв ам ям ах ях ом ем ой ою ею ого
    его ому ему ыми ими ими ая яя ое ее ые ие ый ий ых их ым им ую юю ої ій ії ові еві єві ею
    єю єм ів іх ем им а я о е є у ю ы и і ї й ь ут ют ат ят уть ють ать ять ет ит еть ить іть
    єть єте ете ите ешь ишь ал ала ало али ял яла яло яли ил ила ило или ел ела ело ели ыл ыла
    ыло ыли ув ула уло ули ав ив ів яв ила іла іло іли л ла ло ли ть ти ти но то на та ны ни
    ен ена ено ены ена ене ені ан ана ано аны ане ані ённый енный анный
"""
ENDINGS = listed(SLAVIC)
LONGEST = max(map(len, ENDINGS))
DERIVED = ("ость", "ност", "ский", "ськ", "ск", "ов", "ев", "ів", "їв", "н", "ств")
"""What makes a word of another, where the two are told of as one: Харьков, харьковский."""
ENGLISH = (
    ("sses", "ss"), ("ies", "y"), ("ied", "y"), ("ations", "ate"), ("ation", "ate"),
    ("ments", ""), ("ment", ""), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""),
    ("'s", ""), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ly", ""), ("s", ""),
)  # fmt: skip


def stems(text: str) -> list[str]:
    """The stems of a text's words in order, without words that say nothing by themselves."""
    return [stem(word) for word in words(text)]


def terms(text: str) -> list[str]:
    """What a claim is found by: its stems in order, then its numbers as they are written."""
    numbers = (re.sub(r"[^0-9]", "", number) for number in NUMBER.findall(text))
    return [*stems(text), *(f"n{number}" for number in numbers)]


def indexed(text: str) -> str:
    """What a text says, as the index of stems takes it."""
    return " ".join(terms(text))


def words(text: str) -> list[str]:
    """The words of a text, levelled, without those that say nothing by themselves."""
    return [word for word in WORD.findall(level(text)) if word not in LITTLE]


@lru_cache(50_000)
def stem(word: str) -> str:
    """What a levelled word is compared by.

    >>> stem("харьковская") == stem("харківській")
    True
    """
    return concept(word) or (english_stem(word) if word.isascii() else slavic_stem(word))


def slavic_stem(word: str) -> str:
    """A word without its reflexive mark, its ending and what derives it."""
    for mark in ("ся", "сь"):
        if word.endswith(mark) and len(word) > SHORTEST + 3:
            word = word.removesuffix(mark)
            break
    word = without_ending(word)
    for ending in DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST + 1:
            word = word.removesuffix(ending)
            break
    return word.translate(ONE_LETTER).rstrip("й")


def without_ending(word: str) -> str:
    """A word without the longest ending that leaves enough of it."""
    for length in range(min(LONGEST, len(word) - SHORTEST), 0, -1):
        if word[-length:] in ENDINGS:
            return word[:-length]
    return word


def english_stem(word: str) -> str:
    """A word without its plural, its tense, and the doubling and the e that these bring along."""
    for ending, instead in ENGLISH:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                break
            word = word.removesuffix(ending) + instead
            break
    if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > SHORTEST + 1 else word


LATIN = str.maketrans("абвгдежзийклмнопрстуфхцчшюя", "abvgdezziiklmnoprstufhccsua")
PAIRS = (("sch", "s"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("ts", "c"), ("ph", "f"))
"""What English writes with several letters, and Cyrillic with one."""


@lru_cache(50_000)
def skeleton(stem: str) -> str:
    """A stem in consonants of one alphabet, by which a name is known in another language.

    It has its first two letters whole: Sool and Sale are two. Empty where too little is left.
    """
    latin = stem.translate(LATIN)
    for several, one in PAIRS:
        latin = latin.replace(several, one)
    latin = latin.replace("y", "i").replace("w", "v").replace("x", "ks").replace("j", "i")
    bones = latin[:2] + "".join(letter for letter in latin[2:] if letter not in "aeiou")
    return "" if len(bones) < SHORTEST else f"{bones}7"
