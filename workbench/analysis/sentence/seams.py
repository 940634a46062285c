"""Where a sentence seems to end but goes on: rules for one such place, the first of which wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from workbench.analysis.words.tokens import ARABIC, PARTICLES, words


class Seam(NamedTuple):
    """A place where the splitter would end a sentence."""

    before: str
    after: str
    spaced: bool = True
    """White space stands between the two."""


ARTICLE, PARTICLE = "|".join(ARABIC), "|".join(PARTICLES - {"де", "да"})
SMALL_NAME = re.compile(rf"(?:(?:{ARTICLE})-|(?:(?:{PARTICLE})\s){{1,2}})(?=[A-ZА-ЯЁІЇЄҐ])")
"""al-Dalan, van der Loen: a name that does not open with a capital"""


def precedes_lower_case(seam: Seam) -> bool:
    """«Почему?» | спросил он; not: It is late. | al-Dalan said so."""
    named = SMALL_NAME.match(seam.after) and re.search(r"\w[.!?…]$|[.…][”\"»]$", seam.before)
    return seam.after[:1].islower() and not named


def precedes_reporting_dash(seam: Seam) -> bool:
    """«Мы готовы!» | — сказал он; «Мы готовы!» | — Сказал он."""
    said = "(Сказа|Заяви|Зазначи|Дода|Наголоси|Отмети|Добави)[вл]"
    return bool(re.match(rf"[-–—]\s*([a-zа-яёіїєґ]|{said})", seam.after))


REPORTER = re.compile(
    r"(?:[A-Z][\w.'’-]*\s){1,5}?(?:[a-z]+ly\s)?(?:said|says|asked|asks|wrote|writes|told|added|adds"
    r"|replied|tweeted|posted|shouted|cried|exclaimed|demanded|countered|wondered|joked|insisted)\b"
    r"|(?:[A-Z][\w.'’-]*,?\s){1,5}?[^.!?“”\"]{3,60},\s(?:said|asked|wrote|told|added|tweeted)\b"
)


def precedes_reporter(seam: Seam) -> bool:
    """“Is it safe?” | Ann Roe asked."""
    ends = re.search(r"[!?][”\"’]$", seam.before)
    return ends is not None and REPORTER.match(seam.after) is not None


TITLED = r"\b(?:издани|газет|сайт|канал|видання|агентств|агенці)\w* [«„“][^«»„“”]{1,30}\.$"


def stands_in_title(seam: Seam) -> bool:
    """издание «Общее. | Львов»"""
    return re.search(TITLED, seam.before) is not None


def precedes_closing_mark(seam: Seam) -> bool:
    """«Готово. | », — сказал он."""
    return re.match(r"[»”)\],;:]|[\"'’](?:\s|[,.]|$)", seam.after) is not None


def follows_initial(seam: Seam) -> bool:
    """П. | Ремез"""
    return re.search(r"(?:^|[\s«(\"])(?:[A-ZА-ЯЁІЇЄҐ]|Дж|Ю|Я)\.$", seam.before) is not None


def follows_abbreviation(seam: Seam) -> bool:
    """ул. | Пристанская"""
    last = re.search(r"([\w/-]+)\.$", seam.before)
    return last is not None and last[1].lower().removeprefix("-") in ABBREVIATIONS


TITLES = re.compile(
    r"\b(?:Reps|Sens|Govs|Profs|Gens|Barr|Attys|Mses|Lts|Sgts|Dets|Revs|Secy|Dir|Alh|Pst|Ven|Mgr|Bp"
    r"|Prin|Pt|Ste|Mts|Adms|Cols|Capts|Majs|Pvts|Cmdrs|Supts|Chmn|Wm|Geo|Jas|Chas|Thos|Bros"
    r"|Adv|Const|(?<!, )Del)\.$"
)


def follows_title(seam: Seam) -> bool:
    """U.S. Reps. | Ann Roe; Warner Bros. | Discovery; not: 12 reps. | He left; Orra, Del. | He"""
    return TITLES.search(seam.before) is not None and re.match(r"[A-Z]", seam.after) is not None


def follows_degree(seam: Seam) -> bool:
    """к. м. н. | Роєв"""
    return re.search(r"\b[кд]\.\s?[а-яіїє]{1,5}\.\s?н\.$", seam.before) is not None


def precedes_stop(seam: Seam) -> bool:
    """It will lead to . | . . losses"""
    return re.match(r"\.(?:[\s.]|$)", seam.after) is not None


def follows_note(seam: Seam) -> bool:
    """голова (ради. – Ред.) | Роєв; not: Він пішов. (Це так. – Ред.) | Роєв лишився."""
    return NOTE.search(seam.before) is not None


NOTE = re.compile(r"[^.!?…\s]\s?\([^()]*[-–—]\s?(?:ред|прим|авт)\b[^()]*\)$", re.IGNORECASE)


def precedes_currency(seam: Seam) -> bool:
    """$400 тис. | США; 12 млн. | USD"""
    counted = re.search(r"\d\s?(?:тис|тыс|млн|млрд|трлн|дол|долл)\.$", seam.before) is not None
    return counted and re.match(r"(?:США|[A-Z]{3})\b|[$€£₴₽]", seam.after) is not None


def precedes_quoted_lower_case(seam: Seam) -> bool:
    """3 тыс. руб. | «забывчивому» водителю"""
    shortened = re.search(r"\b[а-яёіїєґ]{1,4}\.$", seam.before) is not None
    return shortened and re.match(r"[«„“\"][а-яёіїєґ]", seam.after) is not None


def follows_settlement(seam: Seam) -> bool:
    """в с. | Нижний Ключ"""
    return (
        re.search(
            r"\b(?:в|у|из|із|до|от|від|под|під|о|возле|біля)\s(?:с|м|г|д|п|х|сел)\.$",
            seam.before,
            re.I,
        )
        is not None
    )


def follows_unit_before_number(seam: Seam) -> bool:
    """в 2025 г. | 12 домов"""
    return (
        re.search(rf"\b(?:{BEFORE_NUMBER}|\d (?:{MONTHS}))\.$", seam.before) is not None
        and seam.after[:1].isdigit()
    )


OPENING_YEARS = re.compile(
    r"(?:Во?|У|[ЗС]|Із|Со|На|[ДП]о|К|За|О[тб]|Від|Из|Протягом|Упродовж|Впродовж|Перед|Після|После)\s(?:[^\W\d]+\s){0,2}[\d\s–—-]+(?:гг?|рр?)\."
)


def follows_opening_years(seam: Seam) -> bool:
    """В 2021–2023 гг. | Кузин подписал акты."""
    return OPENING_YEARS.fullmatch(seam.before) is not None


def precedes_day_of_hour(seam: Seam) -> bool:
    """At 10 a.m. | Tuesday; at 10 a.m. | Nov. 3; at 10 a.m. | [9:00 GMT]; | (local time)"""
    return (
        re.search(r"\b[ap]\.m\.$", seam.before) is not None
        and re.match(rf"[A-Z][a-z]+day\b|[A-Z]{{2,4}}\b|[\[(](?:\d|[a-z])|{DATE}", seam.after)
        is not None
    )


DATE = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d"


def touches_next_word(seam: Seam) -> bool:
    """Обрій.|Медіа"""
    return not seam.spaced


def precedes_bracketed_source(seam: Seam) -> bool:
    """214 млн руб. | (СПАРК)."""
    return re.match(r"\([^()]{2,40}\)\s*[.,;]", seam.after) is not None


def precedes_signature_in_brackets(seam: Seam) -> bool:
    """его (интервью мэра. | — «Заря») прочитали; (о том, что длиннее. | — Ред.)"""
    if re.match(r"[-–—]\s*(?i:ред|прим|авт)\b[^()]{0,30}\)", seam.after):
        return True
    signed = re.match(r"[-–—]\s*[^()]{2,40}\)", seam.after)
    return signed is not None and re.search(r"\([^()]{1,50}\.$", seam.before) is not None


def follows_number_of_item(seam: Seam) -> bool:
    """13. | The bridge is shut."""
    return re.fullmatch(r"\d+\.", seam.before) is not None


Rule = Callable[[Seam], bool]


RULES: list[Rule] = [
    precedes_lower_case,
    precedes_reporting_dash,
    precedes_reporter,
    precedes_closing_mark,
    stands_in_title,
    follows_initial,
    follows_abbreviation,
    follows_title,
    follows_degree,
    follows_note,
    precedes_stop,
    precedes_currency,
    precedes_quoted_lower_case,
    follows_settlement,
    follows_unit_before_number,
    follows_opening_years,
    precedes_day_of_hour,
    touches_next_word,
    precedes_bracketed_source,
    precedes_signature_in_brackets,
    follows_number_of_item,
]


CERTAIN: list[Rule] = [follows_opening_years]
"""What goes on even where an end is beyond doubt."""


BEFORE_NUMBER = (
    "см|дом|тел|рис|табл|стр?|пп?|ч|гл|разд|розд|т|оф|каб|буд|корп|кв|год|[Nn]os?|pp|р|с"
)


MONTHS = (
    "січ|лют|берез?|квіт|трав|черв|лип|серп|верес|вер|жовт|листоп|груд"
    "|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек"
)


ABBREVIATIONS = words(
    # before a name or a number, so never at the end of a sentence
    "ул вул пр просп пер бул пл наб корп кв обл пгт смт пос дер ст г-н г-жа гр тов"
    " пров провул бульв просп узв майд майдан прим мкр мкрн мікр микр кв-л р-н с-ще с-щі хут ур оз"
    " мол чл адв сержант лейт полк кап дир інж инж асист ст-ця ст-ца о-в п-ів п-ов"
    " проф акад доц канд им ім св оз зам гл нач отд ред сост напр наприклад див табл"
    " мл ср mr mrs ms dr prof st gen col lt maj sgt capt adm rev hon gov sen rep pres messrs"
    " mt vs approx incl cf fig supt insp const cllr cpl lcpl pfc pvt pte spc ssgt tsgt msgt cmdr"
    " еп єп архиеп архієп прот свящ митр архим деп преп викл асп ассист корр кор"
    " серж підполк подполк реж секр адм"
    " ret cdr comdr brig det dep asst atty amb ofc coun ald clr engr fr msgr lieut assemb"
)
