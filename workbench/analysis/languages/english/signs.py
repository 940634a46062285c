"""What an English article shows of a name that no list knows and nobody has introduced."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.persons import is_given
from workbench.analysis.mentions.firms import is_shown
from workbench.analysis.sentence.sentence import Scene

TITLE = (
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Prof|Judge|Justice|Sheikh)\.? (?:[A-Z][\w'’-]+ ){0,2}"
)
OFFICE = (
    r"\b(?:President|Premier|Chancellor|Minister|Secretary|Governor|Gov\.|Mayor|Senator|Sen\.|Rep\."
    r"|Congressman|Congresswoman|Gen\.|General|Admiral|Colonel|Judge|Justice|Commissioner|Ambassador"
    r"|King|Queen|Sheriff|Superintendent|Inspector|Sergeant|Sgt\.?|Councillor|Cllr) "
    r"(?:[A-Z][\w'’-]+ ){0,2}NAME\b"
)
SAID = (
    r"(?:said|says|adds|added|recalls|recalled|told|tells|explained|explains|joked|wrote|writes"
    r"|admitted|revealed|shared|confessed|laughed|continued)"
)
SPEAKER = r"\b(?:I|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|myself)\b"
SPEECH = rf"[“\"][^”\"\n]{{0,600}}?{SPEAKER}[^”\"\n]{{0,600}}"
SELF = r"(?:he|she|his|her|him|himself|herself)"
HUMAN = (
    r"(?:recalls|recalled|jokes|joked|laughs|laughed|confesses|confessed|sighed"
    r"|remembers|remembered|tweeted|smiled|wept|cried|shouted|married|died)"
)
SUFFERED = (
    r"(?:arrested|charged|killed|jailed|detained|convicted|sentenced|imprisoned|murdered|wounded"
    r"|elected|re-elected|born|married|handcuffed|interrogated|deported|pardoned)"
)
SIGNS = (
    TITLE + r"NAME\b",
    r"\bNAME, (?:\d\d|who|whose)\b",
    r"\bidentified (?:\w+ ){0,2}as NAME\b",
    r"\bNAME(?:['’]s)? (?:wife|husband|son|daughter|mother|father|brother|sister|lawyer|career)\b",
    rf"\bNAME {SAID} (?:that |how |why |when )?{SELF}\b",
    rf"\bNAME(?: \w+)? {SAID}(?: \w+){{0,4}}[,:]? {SPEECH}",
    rf"\bNAME (?:has |had )?{HUMAN}\b",
    rf"[”\",] {HUMAN} NAME\b",
    rf"\b(?:NAME {SAID}|{SAID} NAME)\. (?:He|She)\b",
    rf"\b{SUFFERED} NAME\b",
    rf"\bNAME (?:was|is|were|has been|had been) (?:\w+ )?{SUFFERED}\b",
    rf"{SPEECH}[”\"],? (?:NAME(?: \w+)? {SAID}|{SAID} NAME)\b",
)
"""Mr Vale; Vale, 45,; Vale’s wife; Vale said he …; Vale said, “I …”; “I …,” said Vale; Vale joked;
jailed Vale"""


def is_shown_person(scene: Scene, mention: Mention) -> bool:
    """Vale | said …: one word of which the article tells elsewhere what only somebody is"""
    token = scene.tokens[mention.last - 1]
    if mention.last - mention.first > 1 or not token.is_capitalised:
        return False
    return is_given(scene, mention.first) or is_shown(scene.text, token.text, SIGNS)


def is_shown_official(scene: Scene, mention: Mention) -> bool:
    """President Vale’s order … | Vale | said: the office that he is named with anywhere"""
    token = scene.tokens[mention.last - 1]
    alone = mention.last - mention.first == 1 and token.is_capitalised
    return alone and is_shown(scene.text, token.text, (OFFICE,))
