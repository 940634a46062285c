"""The address of a page to what it is compared by: what tells where a reader came from goes."""

TRACKING = frozenset(
    [
        "fbclid",
        "gclid",
        "dclid",
        "yclid",
        "ysclid",
        "twclid",
        "ttclid",
        "msclkid",
        "gbraid",
        "wbraid",
        "igsh",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_openstat",
        "_ga",
        "_gl",
    ]
)
"""Parameters that networks of advertisers put into the address of any page, beside utm_…"""

ROUTES = ("!", "/")
"""How a fragment begins that is a page of its own: https://post.example/#!/news/1"""


def compared_address(url: str) -> str:
    """https://post.example/?id=1&utm_source=mail#top → https://post.example/?id=1"""
    given, _, fragment = url.partition("#")
    place, _, query = given.partition("?")
    telling = [part for part in query.split("&") if part and not is_tracking(part)]
    route = f"#{fragment}" if fragment.startswith(ROUTES) else ""
    return place + ("?" + "&".join(telling) if telling else "") + route


def is_tracking(parameter: str) -> bool:
    """Whether a parameter, with its value or without, only tells where a reader came from."""
    name = parameter.partition("=")[0].lower()
    return name in TRACKING or name.startswith("utm_")
