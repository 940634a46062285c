"""The address of a page to what it is compared by: what tells where a reader came from goes."""

import re

TRACKING = re.compile(
    r"(utm_\w+|fbclid|gclid|dclid|yclid|ysclid|twclid|ttclid|msclkid|gbraid|wbraid|igshid?"
    r"|mc_cid|mc_eid|_openstat|_ga|_gl)(=|$)",
    re.IGNORECASE,
)
"""Parameters that networks of advertisers put into the address of any page."""

ROUTES = ("!", "/")
"""How a fragment begins that is a page of its own: https://post.example/#!/news/1"""


def compared_address(url: str) -> str:
    """https://post.example/?id=1&utm_source=mail#top → https://post.example/?id=1"""
    given, _, fragment = url.partition("#")
    place, _, query = given.partition("?")
    telling = [part for part in query.split("&") if part and not TRACKING.match(part)]
    route = f"#{fragment}" if fragment.startswith(ROUTES) else ""
    return place + ("?" + "&".join(telling) if telling else "") + route
