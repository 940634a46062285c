"""A claim to the rules of sign-off that it does not keep, each with the key that mends it.

A rule is a predicate: does this claim fail it?
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from claims_db.articles.stories.figures_beside import figures_beside
from claims_db.export.addresses import is_address
from claims_db.export.exported_claim import ExportedClaim
from claims_db.sign_off.rules import Rule, Rulebook
from claims_db.text.figures import figures

QUOTED = re.compile('[«“„]([^«»“”„]+)[»”“]|"([^"]+)"')
"""What stands between quotation marks of one kind."""


class Failing(NamedTuple):
    """A rule that a claim does not keep."""

    claim_id: int
    position: int
    content: str
    rule: str
    says: str
    """What is wrong with the claim."""
    key: str
    """The key of the review that mends it."""


def rests_on_nothing(claim: ExportedClaim, rule: Rule) -> bool:
    """supported, and no piece of evidence has an address"""
    return not addresses(claim)


def is_certain_by_one_unnamed(claim: ExportedClaim, rule: Rule) -> bool:
    """certain, says «a source in the ministry», and nothing else does"""
    is_unnamed = claim.attribution.origin.type == "unnamed"
    return claim.confidence == 5 and is_unnamed and len(addresses(claim)) < rule.pieces


def asked_nobody(claim: ExportedClaim, rule: Rule) -> bool:
    """refuted, and there is no question about it or its article"""
    return not (claim.desk.questions or claim.desk.about_article)


def is_disputed(claim: ExportedClaim, rule: Rule) -> bool:
    """two reviewers, two verdicts"""
    return True  # the rule is about these only


def misquotes(claim: ExportedClaim, rule: Rule) -> bool:
    """her wording has «ten planes», the article «ten jets»"""
    texts = [claim.text, *(item.quote for item in claim.evidence)]
    texts += [check.words for check in claim.checks.values()]
    return any(
        not any(quoted in text for text in texts)
        for written in (claim.wording, claim.note)
        for quoted in quotations(written)
    )


def has_other_figures(claim: ExportedClaim, rule: Rule) -> bool:
    """16 killed, and neither the evidence nor the note has a 16"""
    texts = [f"{item.title}. {item.quote}" for item in claim.evidence] + [claim.note]
    day = claim.article.published
    unmatched = {(f.start, f.end) for f in figures(claim.content, day)}
    for text in texts:
        told = figures_beside(claim.content, text, published=day)
        agreed = [row.here for row in told if row.agrees]
        unmatched = {
            (start, end) for start, end in unmatched if claim.content[start:end] not in agreed
        }
    return bool(unmatched)


def is_unchecked(claim: ExportedClaim, rule: Rule) -> bool:
    """diplomats, says Reuters; and nobody looked whether Reuters says so"""
    return len(claim.attribution.chain) > 1 and not claim.checks


def is_unapproved(claim: ExportedClaim, rule: Rule) -> bool:
    """nobody else has approved the answer that stands"""
    return claim.desk.approved is None


FAILS: dict[str, Callable[[ExportedClaim, Rule], bool]] = {
    "evidence": rests_on_nothing,
    "certain": is_certain_by_one_unnamed,
    "concerned_asked": asked_nobody,
    "disputed": is_disputed,
    "quotations": misquotes,
    "figures": has_other_figures,
    "attribution": is_unchecked,
    "second_look": is_unapproved,
}
"""The predicate of each rule of rules.toml."""


def failing(claims: Iterable[ExportedClaim], rules: Rulebook) -> Iterator[Failing]:
    """Yield what claims do not keep of the rules, and nobody has waived."""
    for claim in claims:
        waived = {waiver.rule for waiver in claim.desk.waivers}
        for name, rule in rules.items():
            if not rule.on or claim.status not in rule.statuses or name in waived:
                continue
            if FAILS[name](claim, rule):
                yield Failing(claim.id, claim.position, claim.content, name, rule.says, rule.key)


def addresses(claim: ExportedClaim) -> set[str]:
    """The addresses that the answer rests on."""
    return {item.url for item in claim.evidence if is_address(item.url)}


def quotations(text: str) -> list[str]:
    """What a text has in quotation marks."""
    return [one or other for one, other in QUOTED.findall(text)]
