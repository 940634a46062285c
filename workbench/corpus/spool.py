"""The claims of a corpus beside one another on disk: what they are compared by, and what they say.

In memory is only what puts them in order, some 50 bytes a claim.
"""

import json
import pickle
from array import array
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from claims_db.text.guard import gist
from claims_db.text.stems import terms
from claims_db.text.wording import wording_key
from workbench.corpus.minhash import PLACES, Numbers, Signatures, signature

KEPT = ("article", "start", "content", "publisher", "published", "language", "chain", "retells",
        "check_worthiness")  # fmt: skip


class Entry(NamedTuple):
    """A claim as it is kept."""

    article: int
    start: int
    wording: int
    """The same of claims that say the same word for word, with the same figures."""
    signature: bytes
    gist: bytes
    said: bytes


def entry(claim: Mapping[str, Any]) -> Entry:
    """A row of the table of claims as it is kept; pure, and what most of the time goes into."""
    told = claim["content"]
    figures = json.dumps(claim["figures"], sort_keys=True, default=str)
    return Entry(
        article=int(claim["article"][:16], 16),
        start=claim["start"],
        wording=wording_key(told) ^ wording_key(figures),
        signature=signature(set(terms(told))).tobytes(),
        gist=pickle.dumps(gist(told, claim["published"] or ""), pickle.HIGHEST_PROTOCOL),
        said=json.dumps({name: claim[name] for name in KEPT}).encode() + b"\n",
    )


class Spool:
    """Takes claims in, and gives them back by their numbers; a number says nothing of an order."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._said = (folder / "claims.jsonl").open("w+b")
        self._gists = (folder / "gists").open("w+b")
        self._signatures = (folder / "signatures").open("w+b")
        self._articles, self._starts = array("Q"), array("Q")
        self._wordings = array("q")
        self._places, self._places_of_gists = array("Q"), array("Q", [0])

    def add(self, claim: Entry) -> None:
        """Take in a claim."""
        self._signatures.write(claim.signature)
        self._wordings.append(claim.wording)
        self._articles.append(claim.article)
        self._starts.append(claim.start)
        self._gists.write(claim.gist)
        self._places_of_gists.append(self._gists.tell())
        self._places.append(self._said.tell())
        self._said.write(claim.said)

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, number: int) -> dict[str, Any]:
        """What was taken in."""
        self._said.seek(self._places[number])
        claim: dict[str, Any] = json.loads(self._said.readline())
        return claim

    def gist(self, number: int) -> bytes:
        """What a claim is compared by, as `entry` has it; reading it takes a tenth of making it."""
        begin, end = self._places_of_gists[number : number + 2]
        self._gists.seek(begin)
        return self._gists.read(end - begin)

    def close(self) -> None:
        """Let go of the files."""
        self._gists.close()
        self._said.close()
        self._signatures.close()

    @cached_property
    def order(self) -> Numbers:
        """The numbers of the claims in an order that no partition changes."""
        return np.lexsort((np.asarray(self._starts), np.asarray(self._articles)))

    @cached_property
    def signatures(self) -> Signatures:
        """Of all claims that were taken in."""
        self._signatures.flush()
        return np.memmap(self._signatures, dtype=np.uint32, mode="r", shape=(len(self), PLACES))

    @cached_property
    def firsts(self) -> Numbers:
        """For each claim the first one in order that says it word for word, with its figures."""
        wordings = np.asarray(self._wordings)[self.order]
        _, first, which = np.unique(wordings, return_index=True, return_inverse=True)
        firsts = np.empty(len(self), np.int64)
        firsts[self.order] = self.order[first[which]]
        return firsts
