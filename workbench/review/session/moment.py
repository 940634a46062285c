"""Which keys would do nothing just now, so that nobody is shown them; what others do else."""

from claims_db import Filter
from workbench.review.session.session import Session

EXAMPLE, KEEP, MARKS_OFF = LABELS = ("example", "keep", "marks off")
"""What a key does in a word or two where that is another thing than most of the time."""


def labels_now(session: Session) -> dict[str, str]:
    """By actions."""
    labels = {}
    if session.hand.claim is None:
        labels["accept"] = EXAMPLE
    elif session.hand.is_answered and not session.place.marked:
        labels["accept"] = KEEP
    if session.place.marked:
        labels["leave_list"] = MARKS_OFF
    return labels


def idle_actions(session: Session) -> set[str]:
    """The actions for which there is nothing to do at this claim and this field."""
    hand, place = session.hand, session.place
    useful = {
        "accept": hand.suggestion is not None or hand.is_answered,
        "pick_source": hand.field == "source",
        "take_same": hand.earlier is not None or hand.same is not None,
        "leave_list": bool(place.marked) or place.only != Filter(),
        "open_address": bool(hand.article and hand.article.url),
    }
    return {action for action, is_useful in useful.items() if not is_useful}
