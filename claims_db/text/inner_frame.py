"""The frame inside a claim, «…, сообщает Reuters, …», kept out of its content as borders move."""

Known = tuple[int, int, str]
"""A claim as it was: start, end, and its content without the frame."""


def find_frame(text: str, known: Known) -> tuple[int, int] | None:
    """Return where in `text` the frame stands that `known` leaves out of its content.

    `None` when it leaves nothing out, or more than one passage.
    """
    start, end, content = known
    passage = text[start:end]
    head = common_length(passage, content)
    tail = common_length(passage[::-1], content[head:][::-1])
    if passage == content or head + tail != len(content):
        return None
    return start + head, end - tail


def content_within(text: str, start: int, end: int, known: Known) -> str:
    """Return the content of the passage from `start` to `end`, cut out of or around `known`."""
    frame = find_frame(text, known)
    if frame is None or not start < frame[0] < frame[1] < end:
        return text[start:end]
    return text[start : frame[0]] + text[frame[1] : end]


def common_length(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length
