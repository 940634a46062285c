"""The sets that weights are measured on and never trained on, and the table of their figures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.syntax.conllu import Sentence
from workbench.syntax.parser import parse_with
from workbench.syntax.tokens import tokenise
from workbench.syntax.training.figures import Figures, compare
from workbench.syntax.training.treebanks import read_treebank
from workbench.syntax.weights import Weights

NEWSPAPERS = [
    "tyzhden.ua",
    "umoloda",
    "pravda.com.ua",
    "epravda",
    "zik.ua",
    "day.kyiv",
    "wz.lviv",
    "champion.com.ua",
    "zhitomir.info",
    "rivnepost",
    "zbruc",
    "zorya.poltava",
    "poltava.to",
    "tabloid",
    "vch-uman",
    "varosh",
    "slk.kh",
    "mil.gov.ua",
    "president.gov.ua",
    "istpravda",
]
"""The sources of the news in uk_iu, by what their addresses have in them."""


@dataclass(frozen=True)
class Measure:
    """A set of sentences to measure on."""

    name: str
    language: str
    files: str
    wanted: Callable[[Sentence], bool]

    def read(self, folder: Path) -> list[Sentence]:
        """Its sentences; none where the folder has not got the files."""
        return [
            sentence
            for path in sorted(folder.glob(self.files))
            for sentence in read_treebank(path, self.language)
            if self.wanted(sentence)
        ]


def _is_news(s: Sentence) -> bool:
    return any(paper in s.about.get("source", "") for paper in NEWSPAPERS)


def _is_odd(s: Sentence) -> bool:
    return int(s.about["sent_id"][1:6]) % 2 == 1


MEASURES = (
    Measure("uk_iu, news", "uk", "uk_iu-ud-*.conllu", _is_news),
    Measure("ru_pud, odd documents", "ru", "ru_pud-ud-test.conllu", _is_odd),
    Measure("en_gum, news", "en", "en_gum-ud-*.conllu", lambda s: "_news_" in s.about["sent_id"]),
    Measure("ru_gsd, test", "ru", "ru_gsd-ud-test.conllu", lambda s: True),
    Measure("en_ewt, test", "en", "en_ewt-ud-test.conllu", lambda s: True),
    Measure("own, Ukrainian", "uk", "uk/test-*.txt", lambda s: True),
    Measure("own, Russian", "ru", "ru/test-*.txt", lambda s: True),
    Measure("own, English", "en", "en/test-*.txt", lambda s: True),
)

HEADER = (
    "set                      UPOS   case   UAS    LAS    subject content conjunction P/R  "
    "sure: share, right  own words: UAS"
)


def measure(weights: Weights, sentences: list[Sentence], language: str) -> Figures:
    """The figures of weights on sentences cut as the treebank cuts them."""
    trees = parse_with(weights, [s.words for s in sentences], language)
    return compare(list(zip(sentences, trees, strict=True)), language)


def rows(weights_of: dict[str, Weights], folders: list[Path]) -> Iterator[str]:
    """The table's rows, for the languages that there are weights of."""
    yield HEADER
    for m in MEASURES:
        sentences = [s for folder in folders for s in m.read(folder)]
        if sentences and m.language in weights_of:
            weights = weights_of[m.language]
            figures = measure(weights, sentences, m.language)
            yield row(m.name, figures, own_words(weights, sentences, m.language))


def row(name: str, f: Figures, own: float) -> str:
    """One row of the table."""
    return (
        f"{name:24} {f.share('upos'):.3f}  "
        f"{f.share('cases right', 'cases'):.3f}  {f.share('heads'):.3f}  "
        f"{f.share('heads and labels'):.3f}  {f.subject.f1:.3f}   {f.content.f1:.3f}   "
        f"{f.conjunction.precision:.3f} / {f.conjunction.recall:.3f} "
        f"({f.conjunction.there:3})  {f.share('sure'):.2f} "
        f"{f.share('sure and right', 'sure'):.3f}           {own:.3f}"
    )


def own_words(weights: Weights, sentences: list[Sentence], language: str) -> float:
    """UAS as F1 over places in the text, with our own words in the treebank's sentences."""
    texts = [s.about.get("text", "") for s in sentences]
    gold = [_places(text, s.words) for text, s in zip(texts, sentences, strict=True)]
    cut = [list(tokenise(text, 0, len(text), language)) for text in texts]
    trees = parse_with(
        weights, [[t[a:b] for a, b in c] for t, c in zip(texts, cut, strict=True)], language
    )
    right = both = 0
    for s, there, places, tree in zip(sentences, gold, cut, trees, strict=True):
        if there is None:
            continue
        true = {p: there[h] if h >= 0 else None for p, h in zip(there, s.heads, strict=True)}
        told = {
            p: places[w.head] if w.head >= 0 else None for p, w in zip(places, tree, strict=True)
        }
        right += sum(p in true and true[p] == head for p, head in told.items())
        both += len(true) + len(told)
    return 2 * right / both if both else 0.0


def _places(text: str, words: list[str]) -> list[tuple[int, int]] | None:
    places, start = [], 0
    for word in words:
        start = text.find(word, start)
        if start < 0:
            return None
        places.append((start, start + len(word)))
        start += len(word)
    return places
