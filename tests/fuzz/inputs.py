"""A number to an input: broken texts, bytes, pages and tables, the same for the same number.

Most are an article of ours with something done to it, for what is all noise is refused
at the door and reaches nothing.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

SEEDS = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
]
ENCODINGS = (
    *("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"),
    *("cp1251", "koi8-r", "koi8-u", "cp866", "iso-8859-5", "mac-cyrillic", "cp1252"),
)
SHARDS = [
    *("«", "»", "“", "”", '"', "'", "’", "(", ")", "[", "—", " — ", "-", ", ", ". ", ": ", "; "),
    *("…", "!", "?", "№ ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\x0b", "\x0c", "\x85"),
    *("сказал", "сообщил", "заявили", "мэр", "по словам", "по данным", "со ссылкой на ", "что"),
    *("за словами", "повідомив", "речник", "said", "the mayor", "according to", "citing ", "that"),
    *("об этом", "он", "она", "they", "Reuters", "УНН", "Rеuters", "1,5 млн", "5 %", "2026-01-06"),
    *("Цены выросли", "Ціни зросли", "Prices rose", "в мае", "Мост закрыт", "• ", "1. ", "# "),
    *("\x00", "\x1b[31m", "\x1b]52;c;QQ==\x07", "\x9b31m", "\x7f", "\u202e", "\u2066", "\u200b"),
    *("\ufeff", "\u00ad", "\u2028", "\ufffd", "\U000e0041", "\u0301", "\u0301" * 30, "😀", "é"),
    *("[/]", "[@click=app.quit]", "{", "}", "\\", "&#0;", "&lt;", "<b>", "</style>", "-->", "%s"),
    *("=1+1", "@SUM", "+7", "-5", "＝", "AND", "OR", "NEAR(", "*", "^", "content:", "a-b", "7,4%"),
]
TAGS = ("p", "div", "article", "main", "span", "table", "tr", "td", "li", "ul", "a", "b", "h1",
        "script", "style", "template", "noscript", "title", "meta", "svg", "math", "iframe",
        "textarea", "select", "form", "time", "blockquote", "pre", "br", "img")  # fmt: skip
ATTRIBUTES = ('class="article-body"', "hidden", 'style="display:none"', 'href="/a?b=c&d"', "x='",
              'datetime="2026-02-31"', 'property="og:title" content="Prices"', 'itemprop="text"',
              'charset="koi8-r"', 'lang=ru', '="', 'property="article:published_time"')  # fmt: skip


def text(chance: Random) -> str:
    """A text, mostly short, now and then monotonous and long."""
    return _one_of(chance, _piece, _piece, _edited, _edited, _shards, _shards, _noise, _monotony)


def content(chance: Random) -> bytes:
    """A text in some encoding, often damaged."""
    return _damaged(chance, text(chance).encode(chance.choice(ENCODINGS), "replace"))


def page(chance: Random) -> str:
    """A web page that no browser would have written."""
    parts = []
    for _ in range(chance.randrange(1, 40)):
        tag = chance.choice(TAGS)
        attributes = " ".join(chance.choices(ATTRIBUTES, k=chance.choice((0, 0, 1, 2))))
        opening = f"<{tag} {attributes}>" * (chance.randrange(400) if _rarely(chance) else 1)
        parts += [opening, text(chance) if chance.random() < 0.6 else "", f"</{tag}>"]
    if chance.random() < 0.3:
        chance.shuffle(parts)
    page = "".join(parts)
    return page if _rarely(chance) else page.replace("\0", "")  # it is refused for one


def table(chance: Random, exported: str) -> str:
    """An export of ours that somebody or something has edited."""
    edited = exported
    for _ in range(chance.randrange(5)):
        place = chance.randrange(len(edited) + 1)
        away = chance.choice((0, 0, 1, 5, 60))
        edited = edited[:place] + text(chance)[:80] + edited[place + away :]
    return edited.replace('","', chance.choice(('","', '";"', '"\t"', ",")))


def _piece(chance: Random) -> str:
    """Some sentences of an article."""
    article = chance.choice(SEEDS)
    start = chance.randrange(len(article))
    return article[start : start + chance.randrange(1, 600)]


def _edited(chance: Random) -> str:
    """An article with shards stuck into it and pieces torn out."""
    edited = _piece(chance)
    for _ in range(chance.randrange(1, 8)):
        place = chance.randrange(len(edited) + 1)
        away = chance.choice((0, 0, 1, 3, 20))
        edited = edited[:place] + chance.choice(SHARDS) + edited[place + away :]
    return edited


def _shards(chance: Random) -> str:
    glue = chance.choice(("", "", " "))
    return glue.join(chance.choices(SHARDS, k=chance.randrange(40)))


def _noise(chance: Random) -> str:
    """Characters from everywhere, surrogates among them."""
    highest = chance.choice((0x7F, 0xFF, 0x500, 0x3000, 0xFFFF, 0x10FFFF))
    return "".join(chr(chance.randint(0, highest)) for _ in range(chance.randrange(200)))


def _monotony(chance: Random) -> str:
    """The same again and again; rarely so long that what is quadratic shows."""
    times = chance.randrange(2_000 if _rarely(chance) else 60)
    return "".join(chance.choices(SHARDS, k=chance.randrange(1, 5))) * times


def _damaged(chance: Random, whole: bytes) -> bytes:
    """Bytes with some of them changed, lost, or put in."""
    bytes_ = bytearray(whole)
    for _ in range(chance.choice((0, 0, 1, 1, 2, 8))):
        place = chance.randrange(len(bytes_) + 1)
        away = chance.choice((0, 1, 1, 2, 40))
        bytes_[place : place + away] = chance.randbytes(chance.choice((0, 1, 1, 2, 10)))
    return bytes(bytes_)


def _rarely(chance: Random) -> bool:
    return chance.random() < 0.01


def _one_of(chance: Random, *makers: Callable[[Random], str]) -> str:
    return chance.choice(makers)(chance)
