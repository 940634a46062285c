"""Subtitles of several makers to lines that one voice says."""

import pytest

from workbench.ingest import Decoding
from workbench.ingest.document import Document
from workbench.ingest.subtitle_files import read_subtitles

SRT = """1
00:00:01,000 --> 00:00:03,000
Prices rose by 5 % in May,
<i>Reuters</i> reports.

2
00:00:03,500 --> 00:00:05,000
Wages fell by 2 %,

3
00:00:05,000 --> 00:00:06,000
officials said.

4
00:00:12,000 --> 00:00:14,000
- Really? - Yes.
"""
VTT = """WEBVTT

00:01.000 --> 00:03.000
<v Ганна Коваль>Ціни зросли у травні

00:03.000 --> 00:05.000
<v Ганна Коваль>на 5 відсотків.

00:05.500 --> 00:07.000
<v Іван>Так, <i>зросли</i>.
"""


def test_subtitles_are_sentences_again_and_each_voice_has_its_line() -> None:
    assert lines(SRT) == [
        "Prices rose by 5 % in May, Reuters reports. Wages fell by 2 %, officials said.",
        "Really? - Yes.",
    ]
    assert lines(VTT) == [
        "Ганна Коваль: Ціни зросли у травні на 5 відсотків.",
        "Іван: Так, зросли.",
    ]


def lines(subtitles: str) -> list[str]:
    (found,) = read_subtitles(Document("a", subtitles.encode(), "subtitles"), Decoding())
    return found.text.splitlines()


ROLLING = """WEBVTT
Kind: captions

00:00:00.160 --> 00:00:02.230 align:start position:0%
\x20
the<00:00:00.320><c> mayor</c><00:00:00.480><c> said</c>

00:00:02.230 --> 00:00:02.240 align:start position:0%
the mayor said
\x20

00:00:02.240 --> 00:00:04.310 align:start position:0%
the mayor said
that<00:00:02.399><c> schools</c><00:00:02.560><c> are</c><00:00:02.720><c> shut</c>

00:00:04.310 --> 00:00:04.320 align:start position:0%
that schools are shut
\x20
"""


@pytest.mark.filterwarnings("error")
def test_captions_that_roll_up_are_told_once() -> None:
    assert lines(ROLLING) == ["the mayor said that schools are shut"]


LABELLED = """WEBVTT

1
00:00:01.000 --> 00:00:03.500
Ann Lee: Schools are shut, AT&amp;T said.

2
00:00:03.600 --> 00:00:06.000
Speaker 2: Two thousand homes
have no power: the storm hit them.

3
00:00:06.100 --> 00:00:08.000
Ігор Бондар, міністр: Так.
"""


def test_a_label_begins_a_line_and_entities_are_letters() -> None:
    assert lines(LABELLED) == [
        "Ann Lee: Schools are shut, AT&T said.",
        "Speaker 2: Two thousand homes have no power: the storm hit them.",
        "Ігор Бондар, міністр: Так.",
    ]
