"""What exports and crawlers call the parts of an article.

The common names are listed, the surest first. Of the others each crawler makes some of its own
(news_text, main_content, webPublicationDate), but of few words: a name is one of a text when it
has the word for a text in it, and beside that only words that say what text.
"""

import re
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from typing import Any

NAMES = {
    "text": (
        *("text", "content", "body", "article", "article body", "maintext", "main text"),
        *("full text", "article text", "cleaned text", "plain text", "content text", "body text"),
        *("text content", "raw text", "message", "post text", "selftext", "текст"),
    ),
    "title": ("title", "headline", "article title", "heading", "name", "заголовок"),
    "publisher": (
        *("publisher", "site name", "outlet", "source name", "source", "source domain", "domain"),
        *("site", "media", "newspaper", "издание", "видання", "источник", "джерело"),
    ),
    "published": (
        *("published", "date", "published at", "publish date", "date publish", "date published"),
        *("pub date", "published date", "publication date", "published time", "created at"),
        *("created utc", "datetime", "timestamp", "time", "дата"),
    ),
    "url": (
        *("url", "link", "article url", "source url", "canonical url", "canonical link"),
        *("permalink", "web url", "main entity of page", "ссылка", "посилання"),
    ),
    "language": ("language", "lang", "in language", "language code", "язык", "мова"),
    "author": ("author", "authors", "byline", "creator", "автор", "авторы", "автори"),
}
"""Case, blanks and strokes do not count."""

WORDS = {
    "text": (
        "text body content paragraphs sentences article story transcript post tweet document doc"
        " fulltext bodytext plaintext rawtext news html"
        " текст тело тіло содержание зміст вміст контент статья стаття новость новина"
        " пост сообщение повідомлення"
    ),
    "title": "title headline heading header заголовок название назва заглавие",
    "publisher": (
        "publisher outlet site website media newspaper source domain hostname channel"
        " издание видання источник джерело сайт канал сми змі"
    ),
    "published": (
        "published date datetime timestamp time dt publication"
        " опубликовано опубліковано дата время час"
    ),
    "url": "url permalink link uri href ссылка посилання лінк адрес адреса",
    "language": "language lang язык мова",
    "author": "author authors byline creator writer reporter автор авторы автори",
}
"""By which a name is one of a part, the surest first."""

OF_ARTICLES = (
    "article articles page pages news post web story the of a an and original full first on at"
    " и і й та на в у из із статья статьи статью стаття статті статтю новость новости новину"
    " новина новини публикация публикации публікація публікації материал материала матеріал"
    " матеріалу пост поста сообщения повідомлення"
)
BESIDE = {
    "text": (
        "main raw clean cleaned plain extracted all encoded rendered blocks parts"
        " полный повний основной основний весь"
    ),
    "title": "",
    "publisher": "name title host",
    "published": (
        "publish pub posted created creation utc gmt iso release issued local"
        " выхода виходу создания створення"
    ),
    "url": "source canonical final",
    "language": "code text",
    "author": "name names",
}
"""What may stand in such a name too, and changes nothing of it."""

PACKED_IN = frozenset(
    (
        *("article", "data", "source", "fields", "document", "doc", "item", "post", "news", "node"),
        *("attributes", "properties", "payload", "record", "page", "story", "content", "body"),
        *("tweet", "message", "entry", "object", "result", "response"),
    )
)
"""What objects are called in which an article is packed."""
LONGEST_NAME = 20
"""Letters of two words written as one."""
SAID_OF_IT = ("meta", "metadata", "header", "headers", "info")
"""Objects that tell of the article beside them."""


class Named:
    """An object or a row, whose values are asked for by what they are of an article."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self.said = said
        self._names: dict[str, list[tuple[int, int, str]]] = {}
        for place, name in enumerate(said):
            for part, rank in ranks_of(str(name)).items():
                self._names.setdefault(part, []).append((rank, place, name))

    def values(self, part: str) -> Iterator[Any]:
        """Yield what stands under the names of a part, the surest name first."""
        for _, _, name in sorted(self._names.get(part, ())):
            if self.said[name] not in (None, "", [], {}):
                yield self.said[name]

    def within(self, names: Container[str]) -> Iterator["Named"]:
        """Yield the objects in it that are called so."""
        for name, value in self.said.items():
            if isinstance(value, Mapping) and level(str(name)) in names:
                yield Named(value)


@lru_cache(maxsize=4096)
def ranks_of(name: str) -> Mapping[str, int]:
    """Of which parts a name is one, and how sure that is, from 0."""
    bare, words = level(name), words_of(name)
    ranks = {part: known[bare] for part, known in EXACT.items() if bare in known}
    for part, known in KNOWN.items():
        if part in ranks:
            continue
        apart = [one for word in words for one in in_two(word, known, ASIDE[part])]
        told = [known[word] for word in apart if word in known]
        if told and all(word in known or word in ASIDE[part] for word in apart):
            ranks[part] = len(EXACT[part]) + min(told)
    return ranks


def in_two(word: str, known: Container[str], beside: Container[str]) -> tuple[str, ...]:
    """newstext → news, text; a word that is one stays whole."""
    if word not in known and word not in beside and len(word) < LONGEST_NAME:
        for at in range(len(word) - 3, 2, -1):
            first, second = word[:at], word[at:]
            if second in known and (first in beside or first in known):
                return first, second
    return (word,)


def words_of(name: str) -> list[str]:
    """webPublicationDate → web, publication, date"""
    apart = re.sub(r"(?<=[^\W\dA-ZА-ЯІЇЄҐ_])(?=[A-ZА-ЯІЇЄҐ])", " ", name)
    return re.findall(r"[^\W\d_]+", apart.lower())


def level(name: str) -> str:
    """articleBody, article_body, «Article body» → articlebody"""
    return re.sub(r"[\W_]+", "", name).lower()


EXACT = {
    part: {level(name): rank for rank, name in reversed(list(enumerate(names)))}
    for part, names in NAMES.items()
}
KNOWN = {
    part: {word: rank for rank, word in enumerate(words.split())} for part, words in WORDS.items()
}
ASIDE = {part: frozenset(f"{words} {OF_ARTICLES}".split()) for part, words in BESIDE.items()}
