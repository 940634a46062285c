"""What a page says where the rest of an article is for those who pay."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from workbench.ingest.page_shapes import linked_data

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TIERS = '//meta[@property="article:content_tier"]/@content'
PAID_TIERS = ("locked", "metered")

WALL = re.compile(
    r"\b(?:continue|keep) reading\b.*\b(?:subscri|sign|log)|"
    r"\bsubscribe\b.{0,20}\bto (?:read|continue|unlock|access|get (?:full|unlimited))|"
    r"^already (?:a |have )?(?:a )?(?:subscriber|subscribed|member|subscription)|"
    r"\b(?:article|story|content|post) is (?:only |exclusively |available |reserved )*(?:for|to) "
    r"(?:our )?(?:paying |paid )?(?:subscribers|members)|"
    r"\b(?:log|sign) in (?:or \w+ )?to (?:read|continue|unlock)|"
    r"\bдоступ\w*(?: \w+){0,3} (?:по подписке|(?:для )?подписчик|за передплатою|за підпискою|"
    r"(?:для )?передплатник|(?:для )?підписник)|"
    r"\b(?:оформите|купите|оформіть|придбайте) (?:\w+ )?(?:подписку|передплату|підписку)|"
    r"\b(?:чтобы|щоб) (?:про)?чита(?:ть|ти) (?:\w+ )?(?:полностью|дальше|далее|статью|материал|"
    r"повністю|далі|статтю|матеріал)|"
    r"\b(?:подпишитесь|передплатіть|підпишіться),? (?:чтобы|щоб) (?:\w+ )?(?:про)?чита",
    re.IGNORECASE,
)
"""Subscribe to read the full story. Цей матеріал доступний лише передплатникам."""
LONGEST = 250
"""Characters; what is longer is of an article."""


def says_it_is_paid_for(tree: "HtmlElement") -> bool:
    """Whether a page tells programs that not everybody may read all of it."""
    told = (str(data.get("isAccessibleForFree")) for data in linked_data(tree))
    tiers = map(str, tree.xpath(TIERS))
    return any(said.lower() == "false" for said in told) or any(t in PAID_TIERS for t in tiers)


def without_walls(lines: Iterable[str]) -> list[str]:
    """The lines of a page that are of the article, and not of what stops one from reading it."""
    return [line for line in lines if len(line) > LONGEST or not WALL.search(line)]
