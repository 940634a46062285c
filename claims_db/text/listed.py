"""Words between blanks to a set of them."""


def listed(words: str) -> frozenset[str]:
    """The words of a list, which are levelled already."""
    return frozenset(words.split())
