"""An article signed off and published by the rules of the desk; or what it does not keep."""

from typing import TYPE_CHECKING

from claims_db.export.claims import exported_claims
from claims_db.sign_off.errors import RulesNotKept
from claims_db.sign_off.failing import Failing, failing
from claims_db.sign_off.rules import Rulebook

if TYPE_CHECKING:
    from claims_db.decisions.desk.signing import SignOff
    from claims_db.store import ClaimStore


def failing_in(store: "ClaimStore", article: int, rules: Rulebook) -> list[Failing]:
    """Return what the claims of an article do not keep of the rules, claim by claim.

    Of settled and of disputed claims: the others do not go out.

    Raises:
        ArticleNotFound: There is none with this id.
        ArticleRemoved: It was removed.
    """
    return list(failing(exported_claims(store, everything=True, article_id=article), rules))


def sign_off(store: "ClaimStore", article: int, rules: Rulebook, *, reviewer: str) -> "SignOff":
    """Sign off the verdicts of an article as they stand.

    Raises:
        RulesNotKept: A claim fails a rule that nobody has waived; nothing is written.
        InvalidValue: None of its claims is settled; nothing is written.
    """
    return store.publishing.sign_off(
        article, reviewer=reviewer, first=lambda: refuse_failing(store, article, rules)
    )


def publish(
    store: "ClaimStore", article: int, url: str, day: str, rules: Rulebook, *, reviewer: str
) -> int:
    """Note where an article's fact-check was published; return of how many claims it tells.

    Raises:
        RulesNotKept: A claim fails a rule since it was signed off; nothing is written.
        InvalidValue: It is not signed off, or the address or the day is none.
        ReasonNeeded: A verdict was told otherwise before, and nobody has said why.
    """
    return store.publishing.publish(
        article, url, day, reviewer=reviewer, first=lambda: refuse_failing(store, article, rules)
    )


def refuse_failing(store: "ClaimStore", article: int, rules: Rulebook) -> None:
    """See that the claims of an article keep the rules.

    Raises:
        RulesNotKept: One does not.
    """
    if failed := failing_in(store, article, rules):
        raise RulesNotKept(article, len(failed), failed[0].claim_id, failed[0].says)
