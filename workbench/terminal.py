"""A string from outside to one that is safe to show: nothing in it acts on the terminal.

Every text, name and path that the program did not write itself passes `safe` before
it is printed or drawn. What would move the cursor, change the clipboard, reverse the
reading direction or hide becomes visible: U+202E is shown as ⟦U+202E⟧.
"""

import re

from claims_db.text.unseen import visible

MARKS_A_LETTER = 4
"""Combining marks shown on one letter; Vietnamese needs two, Tibetan four."""

PILE = re.compile(
    f"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
    f"{{{MARKS_A_LETTER}}})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# Terminals disagree on how many cells these take after another character (tmux none or one,
# others none or two), and a line that is one cell off leaves rubbish on the screen: the sign
# before them is shown alone. Variation selectors, the joiner between emoji, colours of skin.
SELECTORS = re.compile(
    "[\ufe00-\ufe0f]|\u200d(?=[\u2600-\u27bf\U0001f300-\U0001faff])|[\U0001f3fb-\U0001f3ff]"
)


def safe(text: str) -> str:
    """Return `text` with every acting or hidden character made visible."""
    return PILE.sub(r"\1…", visible(text))


def safe_line(text: str) -> str:
    """Return `text` on one line: as `safe`, with tabs and line breaks as spaces.

    And with a width that every terminal agrees on, see `SELECTORS`.
    """
    text = SELECTORS.sub("", text)
    return safe(text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\t", " "))
