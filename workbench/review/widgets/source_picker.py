"""What is typed to a source: any of the registry, found fuzzily, or a new one."""

from collections.abc import Callable, Sequence

from textual.events import Key

from claims_db import Source
from workbench.review.widgets.dialog import Dialog, Typing
from workbench.review.widgets.lines import Line, Piece
from workbench.review.widgets.typing_line import typed

TYPES = ("agency", "official", "person", "organisation", "document", "social", "unnamed")
SHOWN = 9


class SourcePicker(Dialog):
    """Offers sources for what is typed and hands over the chosen one; adds nothing itself."""

    COMPONENT_CLASSES = {"typing--cursor", "picker--current", "picker--type"}
    DEFAULT_CSS = """
    SourcePicker {
        height: 14;
        & > .typing--cursor { text-style: reverse; }
        & > .picker--current { background: $primary; color: $text; text-style: bold; }
        & > .picker--type { color: $text-muted; }
    }
    """

    _at = 0
    """Which of the lines is chosen."""

    def ask(
        self,
        find: Callable[[str], Sequence[Source]],
        picked: Callable[[Source], None],
        added: Callable[[str, str], None],
    ) -> None:
        """Open; Enter calls `picked` with a source, or `added` with a new name and its type."""
        self.border_title = "Who says so?"
        self.border_subtitle = "type to find · ↑↓ choose · Tab type of a new one · Enter · Esc"
        self._find, self._picked, self._added = find, picked, added
        self._typing = Typing()
        self._type = 1
        self._search()
        self.open()

    def draw(self) -> None:
        if not self.is_open:
            return
        lines: list[Line] = [typed(self._typing, self.size.width), ()]
        for number, source in enumerate(self._found):
            here = number == self._at
            lines.append(
                (
                    Piece(f"{'▸' if here else ' '} {source.name}", CURRENT if here else ""),
                    Piece(f"  {source.type}", CURRENT if here else "picker--type"),
                )
            )
        if self._new_name:
            here = self._at == len(self._found)
            lines.append(
                (
                    Piece(
                        f"{'▸' if here else ' '} add “{self._new_name}”", CURRENT if here else ""
                    ),
                    Piece(f"  {TYPES[self._type]} (Tab)", CURRENT if here else "picker--type"),
                )
            )
        self.show(lines)

    def press(self, event: Key) -> None:
        last = len(self._found) - (0 if self._new_name else 1)
        if event.key == "enter":
            self._choose()
        elif event.key in ("down", "ctrl+n"):
            self._at = min(self._at + 1, last)
        elif event.key in ("up", "ctrl+p"):
            self._at = max(self._at - 1, 0)
        elif event.key == "tab":
            self._type = (self._type + 1) % len(TYPES)
            self._at = last
        elif self._typing.press(event):
            self._search()
        else:
            super().press(event)
        self.draw()

    def paste(self, text: str) -> None:
        """Insert pasted text."""
        self._typing.insert(text)
        self._search()
        self.draw()

    @property
    def _new_name(self) -> str:
        """What was typed, where no source is named exactly so."""
        name = self._typing.text.strip()
        return "" if any(source.name == name for source in self._found) else name

    def _search(self) -> None:
        self._found = list(self._find(self._typing.text))[:SHOWN]
        self._at = 0

    def _choose(self) -> None:
        if self._at < len(self._found):
            self.leave()
            self._picked(self._found[self._at])
        elif self._new_name:
            self.leave()
            self._added(self._new_name, TYPES[self._type])


CURRENT = "picker--current"
