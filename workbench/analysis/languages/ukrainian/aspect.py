"""A Ukrainian present form to its tense: with a perfective verb the present is the future.

A prefix makes a verb perfective unless a suffix or the root of a motion takes it back:
перегляне and закриють are future, переглядає, закривають and виходить are present.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from workbench.analysis.words.word import FIRST, FIRST_PLURAL, PLURAL, SECOND, SINGULAR

PREFIX = (
    r"(?:недо|уві|вві|приз|розпо|перепо|допо|зу|пере|перед|пона|поза|поро|при|про|роз|розі|спо|від|віді|над|під|піді|обі|об|ви|до|за"
    r"|на|по|зі|із|у|в|о|з|с)"
)
FIRST_CLASS = (
    r"пиш|каж|маж|в'яж|ріж|їд|йд|ід|вед|вез|нес|бер|жен|рост|пад|крад|клад|"
    r"буд|стан|чн|йм|зьм|жив|плив|рв|шл|мр|тр|пр|береж|мож|сяд|ляж|дер|теч|"
    r"печ|стереж|зв|жд|дм|жм|гн|мн|тн|пн|плет|мет|цвіт|греб|скоч|клич|шук|лл"
)
"""Roots of the first conjugation: на-пиш-е, з-рост-уть"""
SOFT = r"б'|п'|в'|ши|кри|ми|ри|бри|вби|ллє"
"""ви-б'-є, за-кри-ють"""
MOMENT = (
    r"гля|сяг|тяг|вер|ник|ки|су|гас|мерз|стиг|тих|ми|гор|щез|вик|мах|торк|"
    r"штовх|дмух|плес|дих|блис|сох|пух|тис|кис|чез|ги|стук|рі|ри|ли|хли|шпур|"
    r"вдар|хит|стрі"
)
"""роз-гля-не, до-сяг-нуть"""
WHOLE = (
    r"трима|лама|пряму|керу|чека|гада|пита|чита|слуха|шука|дола|гра|пробу|працю|буду|"
    r"фінансу|голосу|публіку|плану|готу|тесту|святку|ремонту|форму|комент|критику|"
    r"інвесту|блоку|аналізу|ряту|дару|гальму|реєстру|страху|ліку|друку|раху|пілоту|"
    r"контролю|атаку|паку|малю|фіксу|штурму|евакую|імпорту|касу|міну|сану|дію|"
    r"дума|роби|ратифіку|модернізу|координу|організу|мобілізу|демонтує|конфіску|"
    r"торгу|верба|стражда|влаштову|націоналізу|пенсіону|збалансу|дослуха|кона"
)
"""Stems that keep their vowel in the present: за-працю-є, ви-трима-ють"""
SPOKEN = r"пиш|каж|маж|в'яж|ріж|їд|йд|ід|вед|вез|нес|бер|жен|буд|чн|йм|зьм|жив|мож|сяд|ляж"
"""Those of FIRST_CLASS of whose «я» no noun is written alike: на-пиш-у, not в-плив-у"""
THIRD = re.compile(
    rf"{PREFIX}?(?:дасть|їсть)$"
    rf"|{PREFIX}(?:{FIRST_CLASS}|(?:{MOMENT})н)е$"
    rf"|{PREFIX}(?:{SOFT}|{WHOLE})є$"
    rf"|{PREFIX}\w*\w\w[^аеиіоуяюєї']ить$"
    r"|(?:по|з|о|ви|за)\w{2,}(?<!ли)(?:ш|жч)ає$"
    r"|(?:по|за|до|ви|про)\w{2,}іє$"
)
"""Perfective verbs in the third person singular, without -ся."""
SPEAKING = re.compile(rf"{PREFIX}?дасть$|{PREFIX}(?:(?:{SPOKEN})е|(?:{WHOLE})є)$")
"""Those whose first and second person is told from nouns, too."""
ENDINGS = (
    *(("дадуть", "дасть", PLURAL), ("їдять", "їсть", PLURAL)),
    *(("дамо", "дасть", FIRST_PLURAL), ("дам", "дасть", FIRST)),
    *(("емо", "е", FIRST_PLURAL), ("ємо", "є", FIRST_PLURAL), ("имо", "ить", FIRST_PLURAL)),
    *(("еш", "е", SECOND), ("єш", "є", SECOND), ("иш", "ить", SECOND)),
    *(("ете", "е", SECOND), ("єте", "є", SECOND), ("ите", "ить", SECOND)),
    *(("уть", "е", PLURAL), ("ють", "є", PLURAL), ("ять", "ить", PLURAL), ("ать", "ить", PLURAL)),
    ("лять", "ить", PLURAL),
    *(("ить", "ить", SINGULAR), ("сть", "сть", SINGULAR)),
    *(("е", "е", SINGULAR), ("є", "є", SINGULAR), ("у", "е", FIRST), ("ю", "є", FIRST)),
)
"""The ending of a form, what stands for it in the third person, whom the form agrees with."""
IMPERFECTIVE = re.compile(
    # виходить, привозять: motion to and fro; стежить, вірить: no prefix at all
    r"(?:ход|вод|воз|нос|їзд|їжд|гон|лаз|сид|стої|вис)ить"
    r"|^(?:за|на|під|при)лежить|^(?:прос|провад|дорож|довод|поїт|досит|перед?бач)"
    r"|супереч|^с(?:теж|танов|тав|луж|відч|уд|ад|віт|уш|маж|лав|вар|ерд|кар|тел|ол|ни|ором|умн|вят|мал|то|міш|тирч|тримить)"
    r"|^з(?:нач|ич|ор|вуч)|^в(?:ч|ар|ір|ин|аб|ерещ|исоч)|^у(?:ч|сміх)|^о(?:ст|р)"
    r"|(?:прикраш|запрош|верш)а|(?:полиш|залиш|знищ|руш)а|^(?:розуміє|володіє|зеленіє|воліє|протестує)|^(?:поспішає|відіграє)"
)


@cache
def _listed() -> frozenset[str]:
    """Those of `perfective.txt`."""
    text = Path(__file__).with_name("perfective.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for word in line.split())


def read_future(form: str) -> int:
    """Return the agreement a form asks for as a future of one word, or 0."""
    plain = _without_reflexive(form)
    for ending, other, whom in ENDINGS:
        if plain.endswith(ending) and _is_perfective(plain.removesuffix(ending) + other, whom):
            return whom
    return 0


def _without_reflexive(form: str) -> str:
    """з'явиться -> з'явить, зміниться -> змінить, закриється -> закриє"""
    if form.endswith(("еться", "ється")):
        return form[:-4]
    return form[:-2] if form.endswith(("ся", "сь")) else form


def _is_perfective(third: str, whom: int) -> bool:
    """By its third person; a form for я and ти is seen more narrowly, nouns are written so."""
    if third in _listed():
        return True
    told = SPEAKING if whom in (FIRST, SECOND) else THIRD
    return bool(told.match(third)) and not IMPERFECTIVE.search(third)
