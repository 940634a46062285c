"""The open questions to somebody concerned to a letter: plain text, to be mailed."""

from collections.abc import Callable, Sequence
from itertools import groupby
from textwrap import wrap

from claims_db.decisions.desk.questions import Question
from claims_db.export.words import Words, words
from claims_db.text.unseen import visible
from claims_db.values.records import Article

WIDTH = 72
"""Characters of a line, as mail has them."""


def letter(
    questions: Sequence[Question],
    article_of: Callable[[int], Article],
    *,
    sender: str,
    language: str | None = None,
) -> str:
    """Return a letter with all questions to one addressee, article by article, numbered.

    Args:
        language: What it is written in; `None`: the language of the first article.
    """
    by_article = sorted(questions, key=lambda one: (one.of_article, one.number))
    said = words(language or article_of(by_article[0].of_article).language)
    parts = [said["letter_greeting"].format(whom=by_article[0].whom)]
    number = 0
    for article_id, group in groupby(by_article, key=lambda one: one.of_article):
        parts.append(about(article_of(article_id), said))
        for question in group:
            number += 1
            parts.append(asked(number, question, said))
    days = [one.until for one in questions if one.until]
    closing = said["letter_until"].format(day=min(days)) if days else said["letter_soon"]
    return "\n\n".join([*parts, folded(closing), visible(sender)]) + "\n"


def about(article: Article, words: Words) -> str:
    """Which article it is that we are checking."""
    named = f"«{article.title}»"
    known = (words.name(article.publisher), named, article.published[:10], article.url)
    return folded(f"{words['letter_about']} {', '.join(part for part in known if part)}.")


def asked(number: int, question: Question, words: Words) -> str:
    """A question, under the words that it is about."""
    lines = []
    if question.content is not None:
        lines.append(folded(f"{words['letter_says']}: «{question.content}»", "   "))
    lines.append(folded(question.what, "   "))
    text = "\n".join(lines)
    return f"{number}. {text[3:]}"


def folded(text: str, indent: str = "") -> str:
    """A text in lines of a mail; its own line breaks stay."""
    lines = [
        line
        for part in visible(text).splitlines()
        for line in wrap(
            part, WIDTH, initial_indent=indent, subsequent_indent=indent,
            break_long_words=False, break_on_hyphens=False,
        ) or [""]
    ]  # fmt: skip
    return "\n".join(lines)
