"""Whether somebody speaks for the state: of two offices, a former one, a trade at a body."""

from __future__ import annotations

import re

from workbench.analysis.mentions.named import Named, begins
from workbench.analysis.mentions.posts import works_for_body
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import ROLES, Scene, is_plain_adjective
from workbench.analysis.words.tokens import words

STILL = ("действующ", "нынешн", "чинн", "нинішн", "теперішн")
FORMER = ("бывш", "колишн", "экс-", "екс-")
FORMERLY = ("экс", "екс")
RETIRED = ("запас", "отставк", "отставн", "відстав", "резерв")


def holds_office_too(named: Named) -> bool:
    """врач и депутат горсовета | Олег Кузин; лікар гвардії | майор | Гук: a title by itself"""
    if named.person is None or named.head >= named.person[0]:
        return False
    scene, last = named.scene, named.person[0]
    joints = scene.places(JOINTS, named.head + 1, last)
    titles = scene.all_that(_is_title, named.head + 1, last)
    return any(_is_office(named, at, last) for at in (*titles, *(n + 1 for n in joints)))


def _is_title(scene: Scene, at: int) -> bool:
    return scene.has(at, "official_role") and bool(scene.word(at).subject)


def _is_office(named: Named, first: int, last: int) -> bool:
    """и | депутат горсовета: a role in the case of the first, and one of the state"""
    scene = named.scene
    role = scene.past(is_plain_adjective, first, last)
    office = scene.is_of(role, ROLES) and not scene.starts_with(role, SERVING)
    if not office or scene.tree.case(role) != scene.tree.case(named.head):
        return False
    return describe(scene, named.mention._replace(first=first)).type == "official"


JOINTS = words("и і й та ,")
SERVING = (
    *("військов", "военн", "боє", "боец", "бойц", "бійц", "солдат", "матрос"),
    *("доброво", "ветеран"),
)
"""режисер і | військовослужбовець: who serves beside his trade speaks for nobody"""


def is_former(named: Named) -> bool:
    """бывший глава ЦБ, экс-министр: who no longer speaks for the state; not: чинні й колишні"""
    if named.scene.any_stem(STILL, named.mention.first - 1, named.head):
        return False
    formerly = named.head_class != "person_role" and begins(named, *FORMERLY)
    return formerly or named.scene.any_stem(FORMER, named.mention.first - 1, named.head)


def is_retired(named: Named) -> bool:
    """полковник запаса, отставной генерал: he speaks for himself"""
    scene, behind = named.scene, named.head + 1
    before = scene.starts_with(named.head - 1, RETIRED)
    ends = scene.find(JOINTS, behind, named.mention.last, otherwise=named.mention.last)
    return before or scene.some(_is_past, behind, ends)


def _is_past(scene: Scene, at: int) -> bool:
    """полковник | запасу, депутат минулого | скликання"""
    of_before = scene.starts_with(at - 1, BEFORE) and scene.starts_with(at, ("скликан", "созыв"))
    return of_before or scene.starts_with(at, RETIRED)


BEFORE = ("минул", "попередн", "прошл", "предыдущ")


def is_of_ship(named: Named) -> bool:
    """капитан спасательного судна, футбольный судья, инспектор матча: no rank; | капитан | alone"""
    scene, head = named.scene, named.head
    bare = named.mention.last - named.mention.first == 1 and scene.lower(head) in CAPTAIN
    led = scene.any_stem(LED, head + 1, named.mention.last)
    return bare or led or scene.any_stem(GAMES, named.mention.first, head)


CAPTAIN = words(
    "капитан капитана капитану капитаном капитане капітан капітана капітану капітаном капітані"
)
OF_SHIP = (
    *("капитан", "капітан", "командир", "комендант", "инспектор", "інспектор"),
    *("судь", "судд", "старост", "комиссар", "комісар"),
)
LED = (
    *("судн", "корабл", "яхт", "паром", "танкер", "траулер", "сухогруз", "теплоход", "буксир"),
    *("лайнер", "катер", "шхун", "баржи", "балкер", "команд", "сборн", "збірн", "клуб"),
    *("сейнер", "ледокол", "криголам", "лодк", "човн"),
    *("самолет", "самолёт", "літак", "борт", "матч", "турнир", "турнір", "гонк", "регат"),
    *("общежити", "гуртожит", "класса", "класу", "групп", "груп", "курса", "курсу", "подъезд"),
)


GAMES = ("футбол", "хокк", "спорт", "баскетбол", "волейбол", "гандбол", "теннис", "теніс", "бокс")


def serves_body(named: Named) -> bool:
    """ихтиолог департамента рыбы: who knows something, at a body of the state"""
    return bool(TRADES.search(named.scene.lower(named.head))) and works_for_body(named)


TRADES = re.compile(
    r"(?:лог|граф|вед|ист|іст|їст|химик|хімік|физик|фізик|математик|техник|технік|инспектор"
    r"|інспектор|агент|врач|лікар|медик|хирург|хірург|психиатр|психіатр)"
    r"(?:к?[аеиыуіюя]|ок|кою|кам[иі]?|[ое]м|ов|ей|[еі]в|ові|[ая]ми?|[ая]х)?$"
)


def leads_body(scene: Scene, at: int) -> bool:
    """| возглавляющий | полицию; | который | руководит отделом МВД; якого обрали | мером"""
    at += scene.has(at, "relative")
    if scene.starts_with(at, LEADING_BODY):
        return scene.any_has("official_body", at + 1, at + FAR)
    end = scene.find(ENDS, at, len(scene.tokens), otherwise=len(scene.tokens))
    chosen = scene.starts_with(at - 1, WHOM) and scene.any_stem(CHOSEN, at, end)
    return chosen and scene.any_of(STATE, at, end)


FAR = 6
LEADING_BODY = (
    *("возглавля", "руководит", "руководящ", "работает", "работающ", "служит", "служащ"),
    *("отвечает", "отвечающ", "курирует", "курирующ", "командует", "представляет"),
    *("очолює", "керує", "працює", "служить", "відповідає", "опікується", "командує"),
    *("представляє", "курирує", "виступа", "выступа"),
)
WHOM = ("яко", "яку", "якій", "которо", "которую", "которого")
CHOSEN = ("признач", "обрал", "доруч", "назнач", "избрал", "поруч")
STATE = words("official_role official_body")
ENDS = words(", . ; : — – !")
