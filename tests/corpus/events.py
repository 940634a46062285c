"""A hundred invented events, each told in five wordings: rewrites on which stories are measured.

Made by a generator, so that names and figures vary and no two events share both; each event has
also a wording with another figure, which is another story.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

TOWNS = {
    "en": ("Lowmere", "Tarnford", "Highcliff", "Saltham", "Oxbridge", "Fernwick", "Greyport",
           "Stonehaven", "Millbrook", "Westerby"),
    "ru": ("Лугове", "Зареченске", "Каменке", "Соловьёвске", "Приозёрске", "Верхнеречье",
           "Белогорье", "Дубровске", "Сосновске", "Песчанске"),
    "uk": ("Лужанах", "Зарічанську", "Кам'янці", "Солонцях", "Приозерному", "Верхівцях",
           "Білогір'ї", "Дубровиці", "Соснівці", "Піщаному"),
}  # fmt: skip
WORDINGS = {
    "en": (
        (
            "A fire at a {thing} in {town} killed {n} people.",
            "{n} people died when a {thing} caught fire in {town}.",
            "The fire at the {town} {thing} killed {n} people, rescuers say.",
            "In {town}, {n} people were killed in a fire at a {thing}.",
            "{n} people have been killed in the {thing} fire in {town}.",
        ),
        (
            "The city council of {town} will spend {n} million euros on a new {thing}.",
            "{town}'s city council is to spend {n} million euros on a {thing}.",
            "A new {thing} in {town} will cost the city council {n} million euros.",
            "{n} million euros will be spent on a new {thing} by the council of {town}.",
            "The council of {town} plans to spend {n} million euros on its new {thing}.",
        ),
    ),
    "ru": (
        (
            "При пожаре на {thing} в {town} погибли {n} человек.",
            "В {town} при пожаре на {thing} погибли {n} человек.",
            "{n} человек погибли в результате пожара на {thing} в {town}.",
            "Пожар на {thing} в {town} унёс жизни {n} человек.",
            "Жертвами пожара на {thing} в {town} стали {n} человек.",
        ),
        (
            "Власти потратят {n} млн евро на ремонт {thing} в {town}.",
            "На ремонт {thing} в {town} власти потратят {n} миллионов евро.",
            "Ремонт {thing} в {town} обойдётся властям в {n} млн евро.",
            "В {town} власти потратят на ремонт {thing} {n} млн евро.",
            "{n} миллионов евро потратят власти на ремонт {thing} в {town}.",
        ),
    ),
    "uk": (
        (
            "Під час пожежі на {thing} у {town} загинули {n} людей.",
            "У {town} під час пожежі на {thing} загинули {n} людей.",
            "{n} людей загинули внаслідок пожежі на {thing} у {town}.",
            "Пожежа на {thing} у {town} забрала життя {n} людей.",
            "Жертвами пожежі на {thing} у {town} стали {n} людей.",
        ),
        (
            "Влада витратить {n} млн євро на ремонт {thing} у {town}.",
            "На ремонт {thing} у {town} влада витратить {n} мільйонів євро.",
            "Ремонт {thing} у {town} коштуватиме владі {n} млн євро.",
            "У {town} влада витратить на ремонт {thing} {n} млн євро.",
            "{n} мільйонів євро витратить влада на ремонт {thing} у {town}.",
        ),
    ),
}
THINGS = {
    "en": (("warehouse", "chemical plant", "hospital"), ("bridge", "stadium", "school")),
    "ru": (("складе", "заводе", "фабрике"), ("моста", "стадиона", "вокзала")),
    "uk": (("складі", "заводі", "фабриці"), ("мосту", "стадіону", "вокзалу")),
}


class Told(NamedTuple):
    """One wording of an event."""

    event: int
    """Negative: it is the event of that number with another figure."""
    language: str
    says: str


def told(events: int = 100, seed: int = 5) -> Iterator[Told]:
    """Yield five wordings of each event, and one that changes its figure."""
    chance = random.Random(seed)
    numbers = chance.sample(range(11, 11 + 40 * events), events)
    for event in range(1, events + 1):
        language = ("en", "ru", "uk")[event % 3]
        kind = event % 2
        told_in = {
            "thing": chance.choice(THINGS[language][kind]),
            "town": chance.choice(TOWNS[language]),
        }
        number = numbers[event - 1]
        for wording in WORDINGS[language][kind]:
            yield Told(event, language, wording.format(n=number, **told_in))
        other = WORDINGS[language][kind][chance.randrange(5)]
        yield Told(-event, language, other.format(n=number + 1, **told_in))
