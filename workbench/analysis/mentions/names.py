"""A mention to the name a reviewer would list: nominative, without numerals and titles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.analysis.frame import Mention, Source
from workbench.analysis.sentence.measuring import measures
from workbench.analysis.sentence.sentence import Scene, names_outlet
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

OBLIQUE = ("oblique", "relay", "told")
ARTICLES = frozenset(
    ("the", "a", "an", "one", "two", "three", "four", "five", "six", "several", "some", "both")
)
NUMERALS = words(
    "один одна два две двух двое трое три трех четыре четырех пять несколько нескольких оба обе"
    " двумя тремя четырьмя несколькими двома трьома чотирма п'ятьма кількома декількома"
    " двоє троє двоє дві двох трьох четверо чотири чотирьох п'ять кілька кількох"
    " декілька декількох обидва обидві"
    " пяти шесть шести семь семи восемь восьми десять десяти двадцать двадцати сто ста"
    " п'ятеро шестеро семеро восьмеро десятеро пятеро вісьмох п'ятьох"
    " п'яти шість сім вісім двадцять двадцяти"
)
COMPANY = ("компани", "компані", "фирм", "фірм", "корпорац", "холдинг", "агрохолдинг", "концерн")
SPACES = re.compile(r"\s+")


def name_mention(scene: Scene, mention: Mention, source: Source, surname: str = "") -> str:
    """Return the name in the nominative; `surname` is in it where the article has it so."""
    lone = _lone_name(scene, mention, source)
    person = lone or source.person
    if person is not None and (lone or source.type in ("person", "official")):
        oblique = mention.hint in OBLIQUE
        return scene.language.names.name_person(scene, *person, oblique, surname)
    if source.head >= 0 and _is_page(scene, mention, source):
        return scene.language.names.name_phrase(scene, mention, source)
    if any(test(scene, mention, source) for test in (_is_titled, _is_outlet, _is_company)):
        return _name_outlet(scene, mention, source)
    return scene.language.names.name_phrase(scene, mention, source)


def _lone_name(scene: Scene, mention: Mention, source: Source) -> tuple[int, int] | None:
    """цитирует | Шевченко, по словам | Гука: one name and nothing else"""
    token, alone = scene.tokens[mention.first], mention.last - mention.first == 1
    named = alone and source.head < 0 and token.text.istitle() and not token.text.isascii()
    return (mention.first, mention.last) if named else None


def _is_page(scene: Scene, mention: Mention, source: Source) -> bool:
    """сайт | областного совета: a page that is no outlet, of somebody of several words"""
    owned = source.type in ("official", "organisation") and scene.starts_with(source.head, PAGES)
    whose = source.head + 1
    return owned and mention.last > whose + 1 and not scene.in_quotation(whose)


PAGES = ("сайт", "вебсайт", "веб-сайт", "портал")


def _is_titled(scene: Scene, mention: Mention, source: Source) -> bool:
    """сказала | «Голосу»"""
    titled = mention.hint in OBLIQUE and scene.in_quotation(mention.first)
    return titled and (mention.hint == "told" or source.type in TITLED)


def _is_outlet(scene: Scene, mention: Mention, source: Source) -> bool:
    """газета «Голос»; not: сайт Ростехнадзора, which is named with whose it is"""
    return source.head_class == "outlet" and source.type not in OWNERS


OWNERS = ("official", "organisation", "document")
TITLED = ("", "agency", "organisation")
"""Who is called by a title that is declined: в «Ромашке» | подтвердили; "" where none is known"""


def _is_company(scene: Scene, mention: Mention, source: Source) -> bool:
    """компания | «Аэросфера»: the title is the name"""
    if source.head < 0 or not scene.starts_with(source.head, COMPANY):
        return False
    return source.head + 1 < mention.last and scene.in_quotation(source.head + 1)


def _name_outlet(scene: Scene, mention: Mention, source: Source) -> str:
    """газета «Голос» -> Голос; агентство BNS -> BNS"""
    words = range(mention.first, mention.last)
    if quoted := [at for at in words if scene.in_quotation(at) and scene.tokens[at].is_word]:
        return _name_quoted(scene, mention, quoted[0], quoted[-1] + 1)
    if _is_phrase(scene, mention):
        return _name_phrase(scene, mention)
    proper = scene.all_that(_is_of_name, mention.first, mention.last)
    if short := scene.language.names.short_name(scene, mention, proper):
        return short
    if proper and source.head not in proper and not _describes(scene, proper, source.head):
        end = scene.past(_goes_on_foreign, proper[-1] + 1, mention.last)
        return text_of(scene, proper[0], end)
    return scene.language.names.name_phrase(scene, mention, source)


def _goes_on_foreign(scene: Scene, at: int) -> bool:
    """Inside | the games"""
    own = scene.tokens[at].is_word and scene.tokens[at].text.isascii()
    return own and not scene.language.capitals_tell


def _describes(scene: Scene, proper: list[int], head: int) -> bool:
    """Польское | агентство | печати; not: Reuters | agency"""
    return proper[-1] < head and all(scene.word(at).is_a(ADJECTIVE) for at in proper)


def _name_quoted(scene: Scene, mention: Mention, first: int, last: int) -> str:
    """газета «Голос» -> Голос; РИА «Новости» -> РИА «Новости»"""
    if _is_agency(scene, first - 2, mention.first):
        owner = text_of(scene, mention.first, first - 1)
        if scene.lower(first - 2).endswith("'s"):  # CNN's “State of the Union”
            return owner[:-2]
        return text_of(scene, first - 2, last + 1)
    return _name_title(scene, mention, first, last)


def _name_phrase(scene: Scene, mention: Mention) -> str:
    """Первого канала -> Первый канал"""
    if mention.hint in OBLIQUE:
        return scene.language.names.name_title(scene, mention.first, mention.last, False)
    return text_of(scene, mention.first, mention.last)


def _is_phrase(scene: Scene, mention: Mention) -> bool:
    """в эфире | Первого канала: a listed name of several words, in whatever case"""
    stop, name = scene.phrase(mention.first)
    return name == "outlet" and stop == mention.last


def _is_agency(scene: Scene, at: int, first: int) -> bool:
    """| РИА | «Новости»: what the title goes with is a name itself"""
    return at >= first and names_outlet(scene, at)


def _name_title(scene: Scene, mention: Mention, first: int, last: int) -> str:
    """«Зеленому тарифу» -> Зелений тариф; газете «Голос» -> Голос"""
    if mention.hint in OBLIQUE and first <= mention.first + 1:
        return scene.language.names.name_title(scene, first, last, mention.hint == "told")
    return text_of(scene, first, last)


def _is_of_name(scene: Scene, at: int) -> bool:
    """A capital that is not only the sentence's, nor a country's: телевидение | Сирии"""
    token = scene.tokens[at]
    owner = scene.has(at, "place") and scene.tree.case(at) == "Gen"
    capital = token.is_capitalised and token.lower not in ARTICLES and not owner
    return capital and (at > 0 or scene.has(at, "proper"))


ALL = words("все всех всі всіх усі усіх all")

COUNTING = ARTICLES | NUMERALS | ALL


def after_numerals(scene: Scene, mention: Mention) -> int:
    """the | minister, двое | дипломатов: where a name begins; not: 63 | percent, three | in four

    Nor: 12 канал, which is called so.
    """
    first = mention.first
    if scene.phrase(first)[1] == "outlet":
        return first
    while first < mention.last - 1 and (
        scene.lower(first) in COUNTING
        or (scene.tokens[first].text[0].isdigit() and not ORDINAL.search(scene.lower(first)))
        or measures(scene, first)
        or measures(scene, first - 1)
    ):
        first += 1
    return mention.first if scene.lower(first) in SHARES else first


ORDINAL = re.compile(r"\d-?(?:[яеюмйїауі]|[иоы]й|г[оау]|м[уа]|т[аую]|ш[ау]|тя|ої|th|st|nd|rd)$")
"""12-й | канал, 42-га | бригада"""
SHARES = words("percent per in out thirds quarters из третини трети процентов відсотків")
"""63 | percent of voters: what is counted is a part of some"""


def text_of(scene: Scene, first: int, last: int) -> str:
    """The text of some tokens, on one line."""
    return SPACES.sub(" ", scene.text[scene.tokens[first].start : scene.tokens[last - 1].end])


def put_together(scene: Scene, first: int, pieces: Iterable[str]) -> str:
    """Words in the place of the tokens from `first` on, with a space where these have one."""
    written = []
    for at, piece in enumerate(pieces, first):
        gap = scene.text[scene.tokens[first].start : scene.tokens[at].start][-1:]
        written.append((" " if gap.isspace() else "") + piece)
    return "".join(written).strip()


def without_marks(name: str) -> str:
    """«Ромашка» -> Ромашка"""
    return name[1:-1].strip() or name


def is_patronymic(word: str) -> bool:
    """Лев Аркадьевич, Василь Панасович, Ніна Петрівна: no surname"""
    return word.endswith(PATRONYMICS)


PATRONYMICS = tuple(
    stem + ending
    for stem, endings in (
        ("вич", " а у ем еві ом"),
        ("овн", "а ы е у ой"),
        ("евн", "а ы е у ой"),
        ("ичн", "а ы е у ой"),
        ("івн", "а и і у ою"),
        ("ївн", "а и і у ою"),
    )
    for ending in endings.split(" ")
)
