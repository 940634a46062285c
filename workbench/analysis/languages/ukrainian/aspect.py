"""A Ukrainian present form to its tense: with a perfective verb the present is the future.

A prefix makes a verb perfective unless a suffix or the root of a motion takes it back:
перегляне and закриють are future, переглядає, закривають and виходить are present.
"""

from __future__ import annotations

import re

from workbench.analysis.words.word import FIRST_PLURAL, PLURAL, SINGULAR

PREFIX = (
    r"(?:недо|допо|зу|пере|перед|пона|поза|поро|при|про|роз|розі|спо|від|віді|над|під|піді|обі|об|ви|до|за"
    r"|на|по|зі|із|у|в|о|з|с)"
)
FIRST = (
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
    r"торгу|верба|стражда|влаштову|націоналізу|пенсіону|збалансу|дослуха"
)
"""Stems that keep their vowel in the present: за-працю-є, ви-трима-ють"""
FORMS = [
    (re.compile(rf"{PREFIX}?(?:дасть|дасться|їсть|їсться)$"), SINGULAR),
    (re.compile(rf"{PREFIX}?(?:дадуть|дадуться|їдять)$"), PLURAL),
    (re.compile(rf"{PREFIX}(?:{FIRST})(?:е|еться)$"), SINGULAR),
    (re.compile(rf"{PREFIX}(?:{FIRST})(?:уть|уться)$"), PLURAL),
    (re.compile(rf"{PREFIX}(?:{FIRST})(?:емо|емось|емося)$"), FIRST_PLURAL),
    (re.compile(rf"{PREFIX}(?:{SOFT}|{WHOLE})(?:є|ється)$"), SINGULAR),
    (re.compile(rf"{PREFIX}(?:{SOFT}|{WHOLE})(?:ють|ються)$"), PLURAL),
    (re.compile(rf"{PREFIX}(?:{SOFT}|{WHOLE})(?:ємо|ємось|ємося)$"), FIRST_PLURAL),
    (re.compile(rf"{PREFIX}(?:{MOMENT})н(?:е|еться)$"), SINGULAR),
    (re.compile(rf"{PREFIX}(?:{MOMENT})н(?:уть|уться)$"), PLURAL),
    (re.compile(rf"{PREFIX}(?:{MOMENT})н(?:емо|емось|емося)$"), FIRST_PLURAL),
    (re.compile(rf"{PREFIX}\w*\w\w[^аеиіоуяюєї'](?:ить|иться)$"), SINGULAR),
    (re.compile(rf"{PREFIX}\w*\w\w[^аеиіоуяюєї'](?:ять|яться|ать|аться)$"), PLURAL),
    (re.compile(rf"{PREFIX}\w*\w\w[^аеиіоуяюєї'](?:имо|имось|имося)$"), FIRST_PLURAL),
    (
        re.compile(r"(?:по|з|о|ви|за)\w{2,}(?<!ли)(?:ш|жч)ає$|(?:по|за|до|ви|про)\w{2,}іє$"),
        SINGULAR,
    ),
    (re.compile(r"(?:по|з|о|ви|за)\w{2,}(?<!ли)(?:ш|жч)ають$|(?:по|за|до|ви)\w{2,}іють$"), PLURAL),
]
"""Present forms of perfective verbs, and whom they agree with."""
IMPERFECTIVE = re.compile(
    # виходить, привозять: motion to and fro; стежить, вірить: no prefix at all
    r"(?:ход|вод|воз|нос|їзд|їжд|гон|лаз|сид|стої|вис)(?:ить|ять|имо|иться|яться)"
    r"|^(?:за|на|під|при)леж(?:ить|ать)|^(?:прос|провад|дорож|довод|поїт|досит|перед?бач)"
    r"|супереч|^с(?:теж|танов|тав|луж|відч|уд|ад|віт|уш|маж|лав|вар|ерд|кар|тел|ол|ни|ором|умн|вят|мал|то)"
    r"|^з(?:нач|ич|ор|вуч)|^в(?:ч|ар|ір|ин|аб|ерещ|исоч)|^у(?:ч|сміх)|^о(?:ст|р)"
    r"|(?:прикраш|запрош|верш)а|(?:полиш|залиш|знищ|руш)а(?!ть|ться)|^(?:розуміє|володіє|зеленіє|воліє)"
)


def read_future(form: str) -> int:
    """Return the agreement a form asks for as a future of one word, or 0."""
    if IMPERFECTIVE.search(form):
        return 0
    return next((mask for pattern, mask in FORMS if pattern.match(form)), 0)
