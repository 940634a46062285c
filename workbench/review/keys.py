"""One table of keys: what the screen binds, the footer and the help show, the README lists.

Under a Cyrillic layout the terminal sends `ф` where the Latin one sends `a`, so each
key is bound together with its twins: the letters in its place on the Russian and the
Ukrainian keyboard.
"""

from typing import NamedTuple

LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\"
RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё\\"
UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю.'ґ"
SHIFTED_LATIN = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~|'
SHIFTED_RUSSIAN = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё/"
SHIFTED_UKRAINIAN = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,₴Ґ"


class Key(NamedTuple):
    """What one key, or any of several, does."""

    action: str
    """The name of the screen's action."""
    keys: tuple[str, ...]
    """Latin characters, or Textual's names of keys such as `enter`; the first is shown."""
    does: str
    """For the help: what it does, beginning with a verb."""
    label: str = ""
    """For the footer: one word; empty: only the help shows it."""
    shown: str = ""
    """How the keys are written for people; empty: the first one as it is."""

    @property
    def setting(self) -> str:
        """What the action is called in keys.toml: answer(1) is answer_1."""
        return self.action.replace("(", "_").rstrip(")")

    @property
    def name(self) -> str:
        """How the key is written for people."""
        return self.shown or written(self.keys[:1])

    @property
    def all_keys(self) -> tuple[str, ...]:
        """The keys and their Cyrillic twins."""
        return tuple(dict.fromkeys(twin for key in self.keys for twin in twins(key)))


KEYS = (
    *(
        Key(f"answer({digit})", (str(digit),), f"answer the lit field with its option {digit}")
        for digit in range(1, 10)
    ),
    Key("accept", ("enter",), "accept what is suggested for the lit field", "accept", "⏎"),
    Key("pick_source", ("0",), "find any source, or add one", "find"),
    Key("repeat", ("=",), "give the answers of the claim before", "repeat"),
    Key("take_same", ("a",), "give the answers of the earlier version, or of the same wording"),
    Key("back", ("backspace",), "go one field back", "back", "⌫"),
    Key("light_next", ("tab",), "light the next field", "", "Tab"),
    Key("undo", ("u", "ctrl+z"), "undo your last act, also of an earlier day", "undo", "u ^z"),
    Key("redo", ("r", "ctrl+y"), "redo what you undid", "", "r ^y"),
    Key("next_claim", ("j", "down"), "go to the next claim", "", "j ↓"),
    Key("previous_claim", ("k", "up"), "go to the previous claim", "", "k ↑"),
    Key("page_down", ("pagedown",), "go ten claims on", "", "PgDn"),
    Key("page_up", ("pageup",), "go ten claims back", "", "PgUp"),
    Key("next_unreviewed", ("space",), "skip to the next unreviewed claim", "skip", "Space"),
    Key("note", ("n",), "write a note", "note"),
    Key("evidence", ("e",), "add evidence: a link, a title, a quotation; change or remove it"),
    Key("edit_chain", ("c",), "edit the chain of sources"),
    Key("wording", ("w",), "write the claim in your own words"),
    Key("split", ("s",), "split the claim before a word", "split"),
    Key("merge", ("m",), "merge the claim with the next", "merge"),
    Key("start_back", ("[",), "begin the claim one word earlier"),
    Key("start_on", ("]",), "begin the claim one word later"),
    Key("end_back", ("{",), "end the claim one word earlier"),
    Key("end_on", ("}",), "end the claim one word later"),
    Key("drop", ("x",), "drop a passage that is no claim"),
    Key("mark_missed", ("i",), "mark a claim that was missed"),
    Key("mark", ("v",), "mark the claim, to answer many at once"),
    Key("mark_to_here", ("V",), "mark from the last marked claim to here"),
    Key("mark_all", ("*",), "mark every claim of the list, or none"),
    Key("search", ("/",), "search claims and notes as you type", "search"),
    Key("filter", ("f",), "list only some claims"),
    Key("leave_list", ("escape",), "take the marks off; then leave the search or list", "", "Esc"),
    Key("go_to_number", ("g",), "go to a claim by its number"),
    Key("library", ("l",), "open another article or queue", "articles"),
    Key("details", ("d",), "show all of the claim: its reasons, note, evidence and history"),
    Key("export", ("ctrl+e",), "export the reviewed claims: this article or all", "", "^e"),
    Key("theme", ("t",), "change the colours: dark, light, high contrast"),
    Key("palette", ("ctrl+p", ":"), "find any of these by its name", "", "^p"),
    Key("help", ("?", "f1"), "show every key", "keys"),
    Key("quit", ("q", "ctrl+q"), "quit; everything is saved already", "quit"),
)


def twins(key: str) -> tuple[str, ...]:
    """The key itself and what its place gives under the Russian and the Ukrainian layout."""
    *held, character = key.split("+") if len(key) > 1 else [key]
    for latin, others in (
        (LATIN, (RUSSIAN, UKRAINIAN)),
        (SHIFTED_LATIN, (SHIFTED_RUSSIAN, SHIFTED_UKRAINIAN)),
    ):
        if len(character) == 1 and character in latin:
            place = latin.index(character)
            return (key, *("+".join([*held, other[place]]) for other in others))
    return (key,)


def in_latin(key: str) -> str:
    """A key that is held with another one as the Latin layout names it: ctrl+я → ctrl+z."""
    held, plus, character = key.rpartition("+")
    for layout in (RUSSIAN, UKRAINIAN):
        if held and len(character) == 1 and character in layout:
            return held + plus + LATIN[layout.index(character)]
    return key


def under_other_layouts(typed: str) -> list[str]:
    """What the keys that gave this text give under the other layouts: куегеукы → retuters."""
    texts = [typed.translate(table) for table in TO_OTHER_LAYOUTS]
    return [text for text in dict.fromkeys(texts) if text != typed]


TO_OTHER_LAYOUTS = tuple(
    str.maketrans(typed + shifted_typed, meant + shifted_meant)
    for typed, shifted_typed, meant, shifted_meant in (
        (RUSSIAN, SHIFTED_RUSSIAN, LATIN, SHIFTED_LATIN),
        (UKRAINIAN, SHIFTED_UKRAINIAN, LATIN, SHIFTED_LATIN),
        (LATIN, SHIFTED_LATIN, RUSSIAN, SHIFTED_RUSSIAN),
        (LATIN, SHIFTED_LATIN, UKRAINIAN, SHIFTED_UKRAINIAN),
    )
)
NAMES = {
    "enter": "⏎",
    "backspace": "⌫",
    "tab": "Tab",
    "escape": "Esc",
    "space": "Space",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}


def written(keys: tuple[str, ...]) -> str:
    """How keys are written side by side: u ^z."""
    return " ".join(NAMES.get(key) or named(key) for key in keys)


def named(key: str) -> str:
    """How one key is written: ctrl+z as ^z, f2 as F2."""
    if len(key) > 1 and key[0] == "f" and key[1:].isdecimal():
        return key.upper()
    return key.replace("ctrl+", "^")
