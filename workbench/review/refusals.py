"""Why the store refused, in the reviewer's language."""

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from claims_db import ClaimsDBError
from workbench.review.panes.acts import number
from workbench.review.translation import _, term

if TYPE_CHECKING:
    from workbench.review.session.claim_in_hand import ClaimInHand

SENTENCES = {
    "ArticleNotFound": "no article a{article_id} in this store; `workbench articles` lists them",
    "ClaimNotFound": "no claim c{claim_id} in the lists of this store",
    "ClaimsOverlap": "claim c{other_id} stands there already; drop it or move its edge first",
    "ChangedSince": (
        "cannot {act} this: the claim was changed since by another reviewer;"
        " `workbench log` shows by whom"
    ),
    "FiguresDiffer": "c{one} has {said}, c{other} has {instead}",
    "OwnWork": "{reviewer} settled it, and nobody approves her own; ask a colleague",
    "ReasonNeeded": "published as {told}, it would be {now}: that is a correction, with a reason",
    "Withdrawn": "published as {told}: to remove the article is a correction, with a reason",
    "OtherWords": "published as {told} on these words: that is a correction, with a reason",
    "RulesNotKept": "a{article_id} fails rules of sign-off: O lists them",
    "NothingToUndo": "nothing to undo for {reviewer}",
    "NothingToRedo": "nothing to redo for {reviewer}",
    "FileExists": "there is such a file. Enter again overwrites it; or change the name",
    "IsFolder": "that is a folder; add the name of a file in it",
    "CannotWrite": "the file cannot be written: {reason}; change the name",
}
"""What each error says on the screen of its attributes."""

PROBLEMS = (
    "a claim needs at least one word",
    "this is the last claim of its article",
    "it is so already",
    "an article cannot retell its own publisher",
    "there are no two claims that it would join",
    "needs at least 1 character",
    "has more than 300 characters",
    "is no language; write it in two letters, as uk",
    "it is not settled: answer all three fields",
    "none of its claims is settled",
    "say what was answered, word for word or in short",
    "is no http or https address",
    "is no day; write it as 2026-01-06",
    "has not come yet; write the day on which it was",
)
"""What is wrong with a value that she may give on the screen."""


def refusal(error: ClaimsDBError) -> str:
    """The sentence of an error; in English where the catalogue has none for it."""
    sentence = SENTENCES.get(type(error).__name__)
    reason = getattr(error.__cause__, "strerror", "") or ""
    if sentence:
        facts = vars(error) | {"reason": reason}
        terms = {name: term(facts.get(name, "")) for name in ("act", "told", "now")}
        return _(sentence).format(**facts | terms)
    told = str(error)
    if hasattr(error, "says"):
        return f"{getattr(error, 'path', '')}: {_(error.says).format(reason=reason)}"
    if hasattr(error, "what"):
        return f"{term(error.what)}: {_(told.removeprefix(f'{error.what}: '))}"
    return told


def refusal_numbered(error: ClaimsDBError, hand: "ClaimInHand") -> str:
    """The same with the numbers that claims have on the screen: not c43, a2·4."""
    told = refusal(error)
    for claim_id in claims_in(error):
        with suppress(ClaimsDBError):  # it is gone: it has no number any more
            told = re.sub(rf"\bc{claim_id}\b", number(hand.get(claim_id)), told)
    return told


def claims_in(error: ClaimsDBError) -> set[int]:
    """The claims that an error names by their ids, c4; the screen calls them otherwise."""
    named = {getattr(error, name, None) for name in ("claim_id", "other_id", "one", "other")}
    about = re.fullmatch("c([0-9]+)", getattr(error, "what", ""))
    if about:
        named.add(int(about[1]))
    return {claim for claim in named if isinstance(claim, int)}
