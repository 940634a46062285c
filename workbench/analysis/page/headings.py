"""What a line looks like that is a title: short, and without a stop at its end."""

from __future__ import annotations

import re

LONGEST_HEADING = 170
FINAL = re.compile(r"[.!?…;:][»”\"’')\]]*$|\)$")
ENDS_INSIDE = re.compile(r"[a-zа-яёіїєґ»”\"%0-9)][.!?] +[A-ZА-ЯЁІЇЄҐ«“\"„—–]")
GLUED = re.compile(r"(?<![\w.@/-])[A-Za-z][a-z]{2,}\.(?:[A-Z]{2,}|[A-Z][a-z]+\b(?!\.)|[(#-])")
"""the mayor said.|READ MORE"""
SPOKEN = re.compile(
    r"[,.!?…][”\"’'»],?\s+(?:[-–—]\s*)?(?:[^\W\d_]+ ){0,2}"
    r"(?:he|she|they|он|она|они|він|вона|вони)\b[^.:]{0,40}$"
)
"""“The gate is open,” she said: no title has a pronoun for who speaks"""


def is_heading(line: str) -> bool:
    """Second bottleneck"""
    line = PICTURED.sub("", line)
    ended = any(shape.search(line) for shape in (FINAL, ENDS_INSIDE, GLUED, SPOKEN))
    return len(line) <= LONGEST_HEADING and not ended


PICTURES = r"(?:фото|відео|видео|аудіо|аудио|інфографіка|инфографика|photos?|videos?)"
PICTURED = re.compile(
    rf"\s*(?:[(\[]{PICTURES}(?:[ ,+/]+(?:[іий] )?{PICTURES})*[)\]]"
    r"|[.,:|+–—-]?\s(?-i:ФОТО|ВІДЕО|ВИДЕО)(?:[ ,+/]+(?:[ІИЙ] )?(?-i:ФОТО|ВІДЕО|ВИДЕО))*)$",
    re.IGNORECASE,
)
"""Склад згорів | (фото, відео); Склад згорів. | ФОТО: what a link has beside it"""


def is_question_heading(line: str) -> bool:
    """What should be done?"""
    line = line.removeprefix("**").removesuffix("**")
    return line.endswith("?") and len(line) <= 100 and not ENDS_INSIDE.search(line)


def is_title(line: str) -> bool:
    """Хиты недели. Цены снова растут: the first line needs no stop, whatever it holds"""
    ends = FINAL.search(line) and not EXCLAIMED.search(line)
    return len(line) <= LONGEST_HEADING and not (ends or GLUED.search(line))


EXCLAIMED = re.compile(r"[^.!?…] ?[:,—–-]? [«„“\"][^«»“”\"]{2,80}[!?][»“”\"]$")
"""Мер – містянам: «Бережіть себе!»"""
