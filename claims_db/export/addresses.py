"""A text to whether it is the address of a web page.

What is typed or read as an address may be anything; what is none is never made a link,
and never given out as one.
"""

import re

ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20\x7f-\x9f]+")


def is_address(text: str) -> bool:
    """https://post.example/1"""
    return ADDRESS.fullmatch(text) is not None
