"""An adjective or ordinal to the form that agrees with its noun: обласна рада, 42-га бригада."""

from __future__ import annotations

import re


def agree(word: str, gender: str) -> str:
    """обласний -> обласне управління, обласна прокуратура; останній -> остання заява"""
    if figure := FIGURE.match(word):
        endings = ORDINALS.get(gender, {"": "й"})
        return figure[1] + endings.get(figure[2], endings[""])
    vowels = {"neut": ("е", "є"), "femn": ("а", "я")}.get(gender)
    if vowels is None or not word.endswith(("ий", "ій")):
        return word
    return word[:-2] + vowels[bool(SOFT.search(word))]


FIGURE = re.compile(r"(\d*?(1?\d)-)[а-яіїє]{1,3}$")
"""42-ї, of which the last digit tells the ending"""
ORDINALS = {
    "femn": {"1": "ша", "2": "га", "3": "тя", "7": "ма", "8": "ма", "": "та"},
    "neut": {"1": "ше", "2": "ге", "3": "тє", "7": "ме", "8": "ме", "": "те"},
}
"""42-га бригада, 3-тє відділення; not: 12-га"""


SOFT = re.compile(
    r"(?:[шх]н|сусідн|середн|останн|давн|майбутн|літн|осінн|вечірн|ранн|пізн|крайн|син|братн|художн"
    r"|дорожн|порожн|справжн|могутн|сторонн|ниж?н|городн|трет)ій$"
)
"""остання, зовнішня; not: приватна, обласна"""
