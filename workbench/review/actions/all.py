"""Every action by its name, as keys, clicks and the palette ask for it."""

import re
from collections.abc import Callable

from claims_db import CONFIDENCES, STATUSES
from workbench.review.actions.answering import Answering
from workbench.review.actions.describing import Describing
from workbench.review.actions.desk import Desk
from workbench.review.actions.editing import Editing
from workbench.review.actions.finding import Finding
from workbench.review.actions.handing_out import HandingOut
from workbench.review.actions.selecting import Selecting
from workbench.review.actions.sharing import Sharing
from workbench.review.actions.signing import Signing
from workbench.review.actions.stories import Stories
from workbench.review.actions.writing import Writing
from workbench.review.panes.marks import marked
from workbench.review.translation import _, source_name, term

ACTION = re.compile(r"(\w+)(?:\((\d+)\))?")
"""A name, and the number of what it is of: answer(3)."""
PREFIX = "action_"
"""How the methods begin that are actions."""
NEEDS_NO_CLAIM = {"accept", "undo", "redo", "theme", "palette", "help", "quit", "choose"}
"""What does something while there are no claims."""
PARTS = (Answering, Writing, Editing, Describing, Finding, Sharing, Stories, HandingOut, Signing)


class Actions:
    """Finds what an action's name stands for, and does it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        parts = [made(desk) for made in PARTS]
        writing = next(part for part in parts if isinstance(part, Writing))
        self.selecting = Selecting(desk, writing)
        self._named: dict[str, Callable[..., None]] = {
            name.removeprefix(PREFIX): getattr(part, name)
            for part in parts
            for name in dir(part)
            if name.startswith(PREFIX)
        }

    def run(self, action: str) -> None:
        """Do it.

        Raises:
            ClaimsDBError: The store refused.
        """
        found = ACTION.fullmatch(action)
        assert found is not None, f"{action} is no action"
        name, number = found.groups()
        if self._desk.session.hand.claim is None and name not in NEEDS_NO_CLAIM:
            self._desk.message = _("There are no claims yet.")
            return
        self._named[name](*([int(number)] if number else []))

    def in_words(self, action: str) -> str:
        """What an action would do: c12 status: ✗ refuted."""
        hand = self._desk.session.hand
        options = {
            "source": [source_name(source.name) for source in hand.options],
            "confidence": [term(name) for name in CONFIDENCES.values()],
            "status": [marked(status) for status in STATUSES],
        }[hand.field]
        for digit, option in enumerate(options, 1):
            if action == f"answer({digit})":
                return self._desk.of_claim(f"{term(hand.field)}: {option}")
        does = next((_(key.does) for key in self._desk.keys if key.action == action), action)
        return self._desk.of_claim(does)
