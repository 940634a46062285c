"""Ukrainian names to the nominative, for where no dictionaries are installed.

A given name tells man from woman; a surname follows its ending, a man's where no given
name says. What no ending tells stays as the article has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from workbench.analysis.languages.slavic.surnames import sex_of_surname
from workbench.analysis.languages.ukrainian import agreeing, titles
from workbench.analysis.languages.ukrainian.swapping import swap
from workbench.analysis.words.tokens import fold

MALE, FEMALE = "m", "f"
DECLENSIONS: list[tuple[str, str]] = [
    # (the nominative's ending, the endings of the other cases)
    ("ій", "ія ію ієві ієм"),
    ("ія", "ії ію ією"),
    ("'я", "'ї 'ю 'єю"),
    ("ь", "я ю еві ем і"),
    ("я", "і ю ею"),
    ("га", "ги зі гу гою"),
    ("ка", "ки ці ку кою"),
    ("а", "и і у ою"),
    ("о", "а у ові ом і"),
    ("ор", "оря орю ореві орем ора ору орові ором"),
    ("ів", "ова ову овові овом"),
    ("ір", "ора ору орові ором"),
    ("ов", "ові ов'ю"),
    ("", "а у ові ом"),
]
"""Of a man none that stands only behind a preposition of place: Валерії is a woman's."""
SURNAMES = {
    MALE: [
        (r"([еє]н|[бвгджзймптхчш]|ль|зь|сь)к(?:а|у|ові|ом)", r"\1ко"),
        (r"(ов|ев|єв|ін|їн)(?:им|у)", r"\1"),
        (r"ого|ому|им", "ий"),
        (r"йц(?:я|ю|еві|ем)", "єць"),
        (r"ец(?:я|ю|еві|ем)", "ець"),
        (r"([лн])ьц(?:я|ю|еві|ем)", r"\1ець"),
        (r"([бвгґджзклмнпрстфхчшщ])ц(?:я|ю|еві|ем)", r"\1ець"),
        (r"(ар|ор|ир)(?:я|ю|еві|ем)", r"\1"),
        (r"(дз|л|н|т|с)(?:я|ю|еві|ем)", r"\1ь"),
        (r"([аеіо])(?:я|ю|єві|єм)", r"\1й"),
        (r"([бвгґджзклмнпрстфхцчшщ])(?:а|ові|ом|ем)", r"\1"),
        (r"([бвгґджзклмнпрстфхцчшщ])(?:и|і|ою)", r"\1а"),
        (r"ї|єю", "я"),
    ],
    FEMALE: [
        (r"(ов|ев|єв|ін|їн)(?:ої|ій|ою|у)", r"\1а"),
        (r"(ьк|н)(?:ої|ій|ою)", r"\1а"),
        (r"([бвгґджзклмнпрстфхцчшщ])(?:и|і|у|ою)", r"\1а"),
        (r"ї|єю", "я"),
    ],
}
"""The ending of a surname by the sex of who bears it, and its nominative."""
HARD = re.compile(r"[бвгґджзклмнпрстфхцчшщ](?<!ом)у$")
"""Олегу | Гуку, a dative as Гука is a genitive; Олега | Мазепу, of Мазепи"""


IRREGULAR = dict.fromkeys(("людей", "людям", "людьми", "людях"), "люди")
IRREGULAR |= dict.fromkeys(("матері", "матір", "матір'ю"), "мати")
IRREGULAR |= dict.fromkeys(("бійця", "бійцю", "бійцеві", "бійцем"), "боєць")
IRREGULAR |= dict.fromkeys(("посла", "послу", "послові", "послом"), "посол")
IRREGULAR |= dict.fromkeys(("джерел", "джерелам", "джерелами", "джерелах"), "джерела")
IRREGULAR |= {"осіб": "особи"}
IRREGULAR |= dict.fromkeys(("сил", "силам", "силами", "силах"), "сили")
IRREGULAR |= dict.fromkeys(("військ", "військам", "військами", "військах"), "війська")
WOMEN = [("ниці ницю ницею", "ниця"), ("виці вицю вицею", "виця"), ("ачки ачкою", "ачка")]
"""речниці is no речник"""
SURE_ENDINGS = [
    ("кій", "кий"),
    ("ьній", "ьний"),
    ("сній", "сний"),
    ("вній", "вний"),
    ("чній", "чний"),
    ("йній", "йний"),
    ("вця вцю вцем вцеві", "вець"),
    ("нця нцю нцем нцеві", "нець"),
    ("лця лцю лцем лцеві", "лець"),
    ("ача ачем ачеві", "ач"),
    ("ості", "ість"),
    ("ії", "ія"),
    ("ині", "ина"),
    ("ців", "ці"),
    ("телів телям телями", "телі"),
    ("арів арям арями", "арі"),
    ("цям цями", "ці"),
    ("ям ями", "і"),
    ("ів ам ами", "и"),
    ("їв", "ї"),
    ("нні нням", "ння"),
    ("ього ьому", "ій"),
    ("ого ому", "ий"),
    ("ську ською", "ський"),
    ("цьку цькою", "цький"),
    ("ої", "ий"),
    ("их ими", "і"),
    ("им", "ий"),
    ("нім", "ній"),
]
"""Endings of a case, and the nominative."""
NOUN_ENDINGS = [
    ("ого ому им", "е"),
    ("ам ами ах", "и і"),
    ("ям ями ях", "і я"),
    ("ові еві", " ь о"),
    ("єві", "й"),
    ("ом", " о"),
    ("ем", " ь е"),
    ("єм", "й"),
    ("ії ію ією", "ія"),
    ("ою", "а"),
    ("ею єю", "я"),
    ("у", " а о"),
    ("ю", "я ь й"),
    ("а", " о"),
    ("я", " ь й"),
    ("ці", "ка к"),
    ("зі", "га г"),
    ("нь", "ння"),
    ("ка ку ком кові ки", "ок"),
    ("и", "а"),
    ("і", " а о ь я"),
    ("ої ій", "а"),
]
"""Endings of a case, and those of the nominatives it may come from."""


BODY = re.compile(
    r"((?:мін(?!істе)|держ|нац|укр)(?!\w+ому$)\w{3,}?[бвгґджзклмнпрстфхцчшщ])(і|у|ом|а|ії|ією|ію)"
)
"""Мінрегіонбуді, Держгідрографії: a body by its first syllable, and the ending of its case;
not: міністерстві"""


def nominative_name(words: Sequence[str], surname: str = "") -> list[str]:
    """Петра Коваленка -> Петро Коваленко; Ольги Бойко -> Ольга Бойко

    Олександрі Гук -> Олександра Гук: a name of either sex is whose the surname is.
    """
    hers = sex_of_surname(words[-1], surname) == "femn"
    known = [_given_name(fold(word), hers and word != words[-1]) for word in words]
    given = next(filter(None, known), None)
    sex = given[1] if given else ""
    dative = any(_is_dative(word, own[0]) for word, own in zip(words, known, strict=True) if own)
    return [
        own[0] if own else _name_patronymic(word) or _name_surname(word, sex, dative)
        for word, own in zip(words, known, strict=True)
    ]


def _given_name(form: str, hers: bool) -> tuple[str, str] | None:
    """The nominative and the sex of a given name; a woman's of two, where it is `hers`.

    Юлія -> Юлій: what is in some case is no nominative.
    """
    found = _given_names(FEMALE if hers else "").get(form) or _given_names().get(form)
    his = _given_names(MALE).get(form) if found and not hers and fold(found[0]) == form else None
    return his or found


def _is_dative(form: str, nominative: str) -> bool:
    """Олегу, Іллі; not: Іллю, Олега"""
    if nominative.endswith(("а", "я")):
        return form.endswith("і")
    return form.endswith(("у", "ю", "ові", "еві", "єві"))


def nominative_noun(word: str, is_known: Callable[[str], bool]) -> str:
    """дипломатів -> дипломати; реєстру -> реєстр, where `is_known` knows the nominative"""
    if is_known(word) or word in IRREGULAR:
        return IRREGULAR.get(word, word)
    known = list(filter(is_known, swap(word, NOUN_ENDINGS)))
    if not known and (body := BODY.fullmatch(word)):
        return body[1] + {"ії": "ія", "ією": "ія", "ію": "ія"}.get(body[2], "")
    return next(chain(swap(word, WOMEN), known, swap(word, SURE_ENDINGS)), word)


nominative_title = titles.nominative_title
agree = agreeing.agree


@cache
def _given_names(only: str = "") -> dict[str, tuple[str, str]]:
    """Every form of a given name, of one sex or of both, to its nominative and sex."""
    forms: dict[str, tuple[str, str]] = {}
    path = Path(__file__).with_suffix(".txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        sex, _, names = line.partition(": ")
        if sex in (only or (MALE, FEMALE)):
            for name in names.split():
                for form in _decline(fold(name)):
                    forms.setdefault(form, (name, sex))
    return forms


def is_given_name(form: str) -> bool:
    """Павлом, Ольги: a form of a given name, and so may be a common noun: віра"""
    return form in _given_names()


def is_womans(form: str) -> bool:
    """Ольгою, Тетяні; not: Олександра, a man's as well"""
    return _given_names().get(form, ("", MALE))[1] == FEMALE


def _decline(name: str) -> Iterator[str]:
    ending, others = next(pair for pair in DECLENSIONS if name.endswith(pair[0]))
    stem = name.removesuffix(ending)
    yield name
    yield from (stem + other for other in others.split())


def _name_patronymic(word: str) -> str:
    """Івановича -> Іванович, Петрівни -> Петрівна"""
    if found := re.fullmatch(r"(\w+(?:ович|йович))(?:а|у|ем|еві)", word):
        return found[1]
    if found := re.fullmatch(r"(\w+[іїє]вн)(?:и|і|у|ою)", word):
        return f"{found[1]}а"
    return ""


def _name_surname(word: str, sex: str, dative: bool = False) -> str:
    """Коваленка -> Коваленко, Олегу | Гуку -> Гук; half of a double one after the other"""
    if "-" in word:
        return "-".join(_name_surname(half, sex, dative) for half in word.split("-"))
    if sex == MALE and HARD.search(word):
        word = word[:-1] + ("а" if dative else "и")
    female = word.endswith(("ої", "ій"))
    for ending, nominative in SURNAMES[sex or (FEMALE if female else MALE)]:
        if re.search(rf"\w\w(?:{ending})$", word):
            return re.sub(rf"(?:{ending})$", nominative, word)
    return word
