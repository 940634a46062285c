"""Trees by a teacher: `python -m workbench.syntax.training.silver TEXT OUT`, Russian news.

The teacher is slovnet with the models that the package natasha brings (MIT). Only text whose
licence allows it may be parsed for training.
"""

import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import natasha
from navec import Navec
from razdel import sentenize, tokenize
from slovnet import Morph, Syntax

SHORTEST, LONGEST = 4, 60
"""Words of the sentences that are taken."""
WORDS = 90_000


def find_sentences(text: str) -> list[list[str]]:
    """The whole sentences of a text, each once, in random order, up to so many words."""
    found = {
        sentence.text: [token.text for token in tokenize(sentence.text)]
        for line in text.splitlines()
        if len(line) >= 40
        for sentence in sentenize(line)
        if re.search('[.!?»"]$', sentence.text)
    }
    fit = [words for words in found.values() if SHORTEST <= len(words) <= LONGEST]
    random.Random(3).shuffle(fit)
    total = 0
    for i, words in enumerate(fit):
        total += len(words)
        if total > WORDS:
            return fit[:i]
    return fit


def parse(sentences: list[list[str]]) -> Iterator[str]:
    """Their trees in CoNLL-U; those with no root or several are left out."""
    folder = Path(natasha.__file__).parent / "data"
    vectors = Navec.load(folder / "emb" / "navec_news_v1_1B_250K_300d_100q.tar")
    syntax = Syntax.load(folder / "model" / "slovnet_syntax_news_v1.tar").navec(vectors)
    morph = Morph.load(folder / "model" / "slovnet_morph_news_v1.tar").navec(vectors)
    for tree, tags in zip(syntax.map(sentences), morph.map(sentences), strict=True):
        heads = [0 if t.head_id == t.id else int(t.head_id) for t in tree.tokens]
        if heads.count(0) == 1:
            for i, (token, tag, head) in enumerate(
                zip(tree.tokens, tags.tokens, heads, strict=True)
            ):
                features = "|".join(f"{k}={v}" for k, v in sorted(tag.feats.items())) or "_"
                relation = token.rel if head else "root"
                row = (i + 1, token.text, "_", tag.pos, "_", features, head, relation, "_", "_")
                yield "\t".join(map(str, row))
            yield ""


def main() -> None:
    text, out = map(Path, sys.argv[1:])
    sentences = find_sentences(text.read_text(encoding="utf-8"))
    out.write_text("\n".join(parse(sentences)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
