"""One table of keys: what the screen binds, the footer and the help show, the README lists."""

from typing import NamedTuple

from workbench.review.layouts import twins


class Key(NamedTuple):
    """What one key, or any of several, does."""

    action: str
    """The name of the screen's action."""
    keys: tuple[str, ...]
    """Latin characters, or Textual's names of keys such as `enter`; the first is shown."""
    does: str
    """For the help: what it does, beginning with a verb."""
    label: str
    """The same in a word or two, for the footer and the help; two keys may share it."""
    shown: str = ""
    """How the keys are written for people; empty: the first one as it is."""
    group: str = "desk"
    """What it is for: one of GROUPS."""
    bar: int = 0
    """How soon it has a place in the footer, from 1; 0: it has none."""

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


GROUPS = {
    "answer": "Answer",
    "add": "Say more of it",
    "cut": "Begin and end",
    "many": "Many at once",
    "go": "Go",
    "desk": "Around it",
}
"""What a key is for, in the order of the footer and the help, each with its heading."""

KEYS = (
    *(
        Key(
            f"answer({digit})",
            (str(digit),),
            f"answer the lit field with its option {digit}",
            "answer",
            group="answer",
        )
        for digit in range(1, 10)
    ),
    Key(
        "accept",
        ("enter",),
        "accept what is suggested for the lit field",
        "accept",
        "⏎",
        group="answer",
        bar=2,
    ),
    Key("pick_source", ("0",), "find any source, or add one", "find", group="answer", bar=2),
    Key("repeat", ("=",), "give the answers of the claim before", "repeat", group="answer", bar=6),
    Key(
        "take_same",
        ("a",),
        "give the answers of the earlier version, or of what says the same",
        "as earlier",
        group="answer",
        bar=2,
    ),
    Key("back", ("backspace",), "go one field back", "back", "⌫", group="answer", bar=4),
    Key("light_next", ("tab",), "light the next field", "next field", "Tab", group="answer"),
    Key(
        "undo",
        ("u", "ctrl+z"),
        "undo your last act, also of an earlier day",
        "undo",
        "u ^z",
        group="answer",
        bar=3,
    ),
    Key("redo", ("r", "ctrl+y"), "redo what you undid", "redo", "r ^y", group="answer"),
    Key("edit_chain", ("c",), "edit the chain of sources", "chain", group="add", bar=3),
    Key(
        "retells",
        ("p",),
        "say through whom the article has its claims",
        "retells",
        group="add",
    ),
    Key(
        "evidence",
        ("e",),
        "add evidence: a link, a title, a quotation; change or remove it",
        "evidence",
        group="add",
        bar=4,
    ),
    Key("note", ("n",), "write a note", "note", group="add", bar=4),
    Key("wording", ("w",), "write the claim in your own words", "own words", group="add", bar=7),
    Key(
        "attribution",
        ("b",),
        "say whether those named really said so, and where",
        "said so?",
        group="add",
    ),
    Key(
        "same_claim",
        ("z",),
        "tell the claim as the same as an earlier one, or the marked ones as the same",
        "same claim",
        group="add",
    ),
    Key("question", ("Q",), "ask somebody concerned; note what came back", "ask", group="add"),
    Key("copy", ("y",), "copy the claim with its chain", "copy", group="add"),
    Key("kind", ("h",), "say of what kind the claim is: fact, plan, opinion", "kind", group="add"),
    Key("split", ("s",), "split the claim before a word", "split", group="cut", bar=5),
    Key("merge", ("m",), "merge the claim with the next", "merge", group="cut", bar=5),
    Key("start_back", ("[",), "begin the claim one word earlier", "its beginning", group="cut"),
    Key("start_on", ("]",), "begin the claim one word later", "its beginning", group="cut"),
    Key("end_back", ("{",), "end the claim one word earlier", "its end", group="cut"),
    Key("end_on", ("}",), "end the claim one word later", "its end", group="cut"),
    Key("drop", ("x",), "drop a passage that is no claim", "no claim", group="cut", bar=8),
    Key("mark_missed", ("i",), "mark a claim that was missed", "missed claim", group="cut"),
    Key("mark", ("v",), "mark the claim, to answer many at once", "mark", group="many"),
    Key(
        "mark_to_here",
        ("V",),
        "mark from the last marked claim to here",
        "mark",
        group="many",
    ),
    Key("mark_all", ("*",), "mark what is open, then all, then none", "mark all", group="many"),
    Key("next_claim", ("j", "down"), "go to the next claim", "down, up", "j ↓", group="go"),
    Key("previous_claim", ("k", "up"), "go to the previous claim", "down, up", "k ↑", group="go"),
    Key("page_down", ("pagedown",), "go ten claims on", "ten claims", "PgDn", group="go"),
    Key("page_up", ("pageup",), "go ten claims back", "ten claims", "PgUp", group="go"),
    Key(
        "next_unreviewed",
        ("space",),
        "skip to the next unreviewed claim",
        "skip",
        "Space",
        group="go",
        bar=5,
    ),
    Key("search", ("/",), "search claims and notes as you type", "search", group="go", bar=6),
    Key("filter", ("f",), "list only some claims", "list only", group="go", bar=8),
    Key(
        "leave_list",
        ("escape",),
        "take the marks off; then leave the search or list",
        "leave the list",
        "Esc",
        group="go",
        bar=2,
    ),
    Key("go_to_number", ("g",), "go to a claim by its number", "go to number", group="go"),
    Key("library", ("l",), "open another article or queue", "articles", group="go", bar=6),
    Key(
        "details",
        ("d",),
        "show all of the claim: its reasons, note, evidence and history",
        "all of the claim",
        group="desk",
    ),
    Key(
        "article",
        ("D",),
        "correct the article's title, publisher, date; or remove it",
        "the article",
    ),
    Key("assign", ("A",), "say who is to settle the claim, or the article", "assign"),
    Key(
        "sign_off",
        ("O",),
        "approve, send back, sign off by the rules, say where it is published",
        "sign off",
    ),
    Key(
        "open_address",
        ("o",),
        "open the article's address in the browser",
        "open address",
        group="desk",
    ),
    Key(
        "export",
        ("ctrl+e",),
        "export the reviewed claims: this article or all",
        "export",
        "^e",
        group="desk",
        bar=7,
    ),
    Key("theme", ("t",), "change the colours: dark, light, high contrast", "colours", group="desk"),
    Key(
        "palette",
        ("ctrl+p", ":"),
        "find any of these by its name",
        "find a key",
        "^p",
        group="desk",
    ),
    Key("help", ("?", "f1"), "show every key", "keys", group="desk", bar=1),
    Key("quit", ("q", "ctrl+q"), "quit; everything is saved already", "quit", group="desk", bar=2),
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
