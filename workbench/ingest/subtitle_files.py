"""Subtitles to a text: what one voice says without a pause is one line, without the times.

pysubs2 reads the formats; what stands between two cues is ours, for a sentence goes on from
one to the next.
"""

import re
import warnings
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding, decode
from workbench.ingest.document import Document
from workbench.ingest.errors import DamagedDocument, NoTextFound
from workbench.ingest.found import Found

if TYPE_CHECKING:
    from pysubs2 import SSAEvent

PAUSE = 2_000
"""Milliseconds after which somebody else may be speaking, where a sentence has ended."""

VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
"""Who speaks, as WebVTT says it."""
TAG = re.compile(r"</?[a-z][^>]{0,100}>|\{\\[^}]*\}|<\d\d:\d\d[^>]{0,20}>", re.IGNORECASE)
LABEL = re.compile(
    r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}(?: \d{1,2})?(?:, [^.:?!]{2,40})?: "
)
"""Ann Lee: … MAYOR: … Speaker 2: … Ігор Бондар, міністр: …"""
TURN = re.compile(r"\s*(?:>>+|[-–—](?=\s*[^\W\d]))\s*")
"""Somebody else speaks."""
SOUND = re.compile(r"[\[(♪][^\])♪]*[\])♪]")
"""[Music]"""
ENDS = re.compile(r"[.?!…][\"'»”’)\]]*$")


def read_subtitles(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text of a file of subtitles.

    Raises:
        IngestError: It holds none.
    """
    from pysubs2 import SSAFile
    from pysubs2.exceptions import Pysubs2Error

    decoded = decode(document.content, document.name, wanted, document.charset)
    form = "vtt" if decoded.text.lstrip().startswith("WEBVTT") else "srt"
    try:
        with warnings.catch_warnings():
            # the time of a word within a line, which some makers write, is no missed caption
            warnings.simplefilter("ignore")
            cues = SSAFile.from_string(decoded.text, form, keep_html_tags=True)
    except (Pysubs2Error, ValueError):
        raise DamagedDocument(document.name, kind="file of subtitles") from None
    text = "\n".join(lines_of(list(cues)))
    if not text:
        raise NoTextFound(document.name)
    yield Found(text, remarks=decoded.remarks, encoding=decoded.encoding)


def lines_of(cues: "list[SSAEvent]") -> Iterator[str]:
    """Yield what is said, a line for all that one voice says without a pause."""
    line, voice, end = "", "", 0
    for cue, row in rows_of(cues):
        named = VOICE.search(row)
        speaker = named[1].strip() if named else voice
        said = SOUND.sub(" ", bare(row))
        turn = TURN.match(said)
        said = " ".join(said[turn.end() if turn else 0 :].split())
        if not said:
            continue
        other = turn or speaker != voice
        if line and (other or (_ends(line) and (cue.start - end > PAUSE or _is_labelled(said)))):
            yield line
            line = ""
        if not line and named:
            said = f"{speaker}: {said}"
        line, voice, end = f"{line} {said}".strip(), speaker, cue.end
    if line:
        yield line


def rows_of(cues: "list[SSAEvent]") -> Iterator[tuple["SSAEvent", str]]:
    """Yield the rows that say something, each once: captions that roll up show them twice."""
    shown: list[str] = []
    for cue in cues:
        rows = [row for row in cue.text.replace("\\n", "\\N").split("\\N") if bare(row).strip()]
        said = [" ".join(bare(row).split()) for row in rows]
        yield from ((cue, row) for row, words in zip(rows, said, strict=True) if words not in shown)
        shown = said or shown


def bare(row: str) -> str:
    """The words of a row without what says how they look."""
    return unescape(TAG.sub("", row))


def _is_labelled(said: str) -> bool:
    return LABEL.match(said) is not None and said[0].isupper()


def _ends(line: str) -> bool:
    return ENDS.search(line) is not None
