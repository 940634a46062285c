"""A claim to its main clause: the words a rule about the whole claim may look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import MOSTLY_NOUN, PAST

if TYPE_CHECKING:
    from workbench.syntax import Parsed

SUBORDINATORS = words(
    "что чтобы когда если пока где куда который которая которое которые будто"
    " сколько кто почему зачем чем чей ибо потому поскольку хотя"
    " що щоб коли якщо поки доки де куди який яка яке які"
    " скільки хто чому навіщо ніж бо тому оскільки хоча якби чи"
    " that which who whose when where if whether because at for"
)

CLIMB = 4
"""Steps up the tree from the word that opens a relative clause to its verb."""

OPENING = words(
    "что когда если пока хотя поскольку сколько кто почему зачем чтобы"
    " що коли якщо поки доки хоча оскільки скільки хто чому навіщо щоб якби"
)
"""What opens a subordinate clause at the head of a sentence."""


def read_main_clause(scene: Scene, first: int, last: int) -> list[int]:
    """Return the tokens, without what stands after a comma and a subordinator."""
    own: list[int] = []
    skipping, until = _opens_with_clause(scene, first, last), last
    for at in range(first, last):
        text = scene.tokens[at].text
        if at > first and _subordinates(scene, at):
            skipping, until = True, _end_of_relative(scene, at)
        elif at >= until or text in ",;" or text in DASHES:
            skipping = False
        if not skipping:
            own.append(at)
    return own


def _end_of_relative(scene: Scene, at: int) -> int:
    """Reforms that require a vote | will wait: where what hangs on a noun ends, by the tree."""
    tree, word = scene.tree, scene.tree.word_at(at)
    for _ in range(CLIMB):
        if word < 0 or tree.words[word].tree.relation.startswith("acl"):
            break
        word = tree.words[word].tree.head
    if word < 0 or not tree.words[word].tree.relation.startswith("acl"):
        return len(scene.tokens)
    return max(map(tree.token, tree.branch(word, frozenset()))) + 1


def _opens_with_clause(scene: Scene, first: int, last: int) -> bool:
    """Когда он заработает, | неизвестно"""
    return scene.lower(first) in OPENING and scene.any_word(",", first + 2, last - 1)


def _subordinates(scene: Scene, at: int) -> bool:
    """, которую можно было бы представить | the day that he left"""
    lower = scene.lower(at)
    if lower in ("which", "that", "when", "whether"):
        return True
    after_mark = scene.tokens[at - 1].text in ",:"
    return after_mark and (lower in SUBORDINATORS or scene.has(at, "relative"))


class Root(NamedTuple):
    """A word of a claim that hangs on none of its others."""

    at: int
    told: Parsed
    below: list[tuple[int, Parsed]]
    """The words of the claim that hang on it, with their tokens."""


class Wording(NamedTuple):
    """A claim as its kind is judged by it."""

    scene: Scene
    first: int
    last: int
    main: list[int]
    """The tokens of its main clause."""
    frames: list[Frame]
    quoted: bool
    """In direct speech."""

    @property
    def places(self) -> range:
        """All its tokens."""
        return range(self.first, self.last)

    @property
    def has_figure(self) -> bool:
        return any(self.scene.tokens[at].text[0].isdigit() for at in self.places)

    @property
    def is_said(self) -> bool:
        """In somebody's own words, quoted or reported."""
        return self.quoted or bool(self.frames)

    def has(self, name: str) -> bool:
        """Some word or phrase of the main clause is of the class."""
        return has_any(self.scene, self.main, name)

    @property
    def spoken(self) -> list[int]:
        """The words of its main clause, marks left out."""
        return [at for at in self.main if self.scene.tokens[at].is_word]

    @property
    def has_verb(self) -> bool:
        """Some word of the main clause may be a finite verb."""
        return any(self.scene.word(at).verb for at in self.main)

    def has_form(self, parts: int) -> bool:
        """Some word of the main clause may have one of the forms."""
        return any(self.scene.word(at).parts & parts for at in self.main)

    def read_root(self) -> Root | None:
        """The word that all others hang on, as the parser has it."""
        tree = self.scene.tree
        tops = tree.tops(self.first, self.last)
        root = next((n for n in tops if tree.words[n].tree.upos != "PUNCT"), None)
        return None if root is None else self.root_at(root)

    def root_at(self, root: int) -> Root:
        """A word of the parser's, with what hangs on it in the claim."""
        tree = self.scene.tree
        told = [(tree.token(n), told) for n, told in tree.children(root)]
        below = [(at, child) for at, child in told if self.first <= at < self.last]
        return Root(tree.token(root), tree.words[root].tree, below)

    @property
    def is_past(self) -> bool:
        return is_past(self.scene, self.main)


def has_any(scene: Scene, own: list[int], name: str) -> bool:
    """Some word or phrase among the tokens is of the class."""
    return any(is_of(scene, at, name) for at in own)


def is_of(scene: Scene, at: int, name: str) -> bool:
    """A word is of the class, or a phrase that begins there is."""
    return name in scene.classes[at] or scene.phrase(at)[1] == name


def is_past(scene: Scene, own: list[int]) -> bool:
    """Some verb among the tokens is in the past tense."""
    words = (scene.word(at) for at in own)
    return any(w.verb and w.parts & PAST and not w.parts & MOSTLY_NOUN for w in words)
