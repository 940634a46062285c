"""Russian and Ukrainian that only speaks to somebody: thanks, wishes, appeals, where to read on."""

from __future__ import annotations

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.claims.main_clause import read_main_clause
from workbench.analysis.sentence.noun_phrases import LOCATIVE
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import INFINITIVE

THANKS = words(
    "спасибо благодарю благодарим поздравляю поздравляем желаю желаем соболезную"
    " соболезнуем скорблю скорбим прощения извиняюсь извиняемся"
    " дякую дякуємо дяка бажаю бажаємо зичу зичимо співчуваю співчуваємо"
    " перепрошую перепрошуємо спасибі"
)
"""What a speaker does by saying it."""
GREETING = words("приветствую приветствуем вітаю вітаємо")
WITH = words("с со з із зі вас усіх всіх всех друзі друзья")
WISHING = words(
    "поблагодарить благодарить поздравить поприветствовать пожелать извиниться попрощаться"
    " подякувати дякувати привітати вітати побажати вибачитися вибачитись попрощатися"
)
WANTING = words(
    "хочу хочем хотим хотел хотела хотели хочемо хотів хотіла хотіли позвольте разрешите"
)
WANTING |= words("дозвольте дозволь позволь хотілося хотелось хочеться хочется прошу")
"""Хочу | поблагодарить: what leads to it"""
NOUNS = words(
    "соболезнования соболезнование благодарность признательность извинения поздравления"
    " співчуття вдячність подяку подяка вибачення вітання привітання"
)
GIVING = words(
    "приношу приносим выражаю выражаем примите прошу просим мои наши искренние глубокие"
    " приношу приносимо висловлюю висловлюємо прийміть мої наші щирі щира низький"
)
"""Приносим | соболезнования семьям"""
FORMULAS = (
    *("слава украине", "слава україні", "героям слава", "слава нации", "слава нації"),
    *("слава зсу", "слава всу", "слава героям", "честь и слава", "честь і слава"),
    *("слава богу", "вечная память", "вічна пам", "светлая память", "світла пам"),
    *("царство небесное", "царство небесне", "царствие небесное", "низкий поклон"),
    *("низький уклін", "с праздником", "зі святом", "з святом", "с днем", "із днем", "з днем"),
    *("с наступающим", "з прийдешнім", "с новым годом", "з новим роком", "добрый день"),
    *("добрый вечер", "доброе утро", "доброго дня", "доброго ранку", "добрий день"),
    *("добрий вечір", "добрий ранок", "доброго вечора", "доброго здоров", "здравствуйте"),
    *("всем привет", "всім привіт", "вітання всім", "покойся с миром", "спочивай з миром"),
    *("земля пухом", "всего доброго", "всього найкращого", "до встречи", "до зустрічі"),
    *("всем мира", "всім миру", "многая лета", "многії літа", "с уважением", "з повагою"),
)
"""What is said as it is, whatever happened."""
APPEALING = words("просим прошу просимо призываю призываем закликаю закликаємо")
LISTENERS = (
    *("жител", "граждан", "горожан", "всех", "вас", "водител", "пассажир", "очевидц", "родител"),
    *("мешканц", "громадян", "містян", "усіх", "всіх", "водії", "пасажир", "очевидц", "батьк"),
    *("свидетел", "свідк", "люд", "читател", "читач", "клиент", "клієнт", "абонент", "не"),
    *("сохранять", "отнестись", "набраться", "зберігати", "поставитися", "набратися"),
)
"""Просим | жителей | не выходить: whom a notice speaks to"""
DEAR = ("уважаем", "шановн", "дорог", "друз")
CONTRARY = words("но однако зато але проте однак бо потому поскольку оскільки")
POINTING = (
    *("подробн", "детал", "больш", "більш", "обо", "полн", "повн", "весь", "все", "усе"),
    *("докладн", "как", "як", "о", "об", "про", "главн", "головн", "другие", "інші"),
)
MEDIA = (
    *("дайджест", "сюжет", "материале", "матеріалі", "сайте", "сайті", "обзор", "огляд"),
    *("репортаж", "видео", "відео", "подкаст", "телеграм", "telegram", "инфографик", "інфографі"),
    *("статье", "статті", "галере", "фоторепортаж", "интервью", "інтерв", "трансляц", "рубри"),
    *("выпуск", "випуск", "эфире", "ефірі", "спецпроект", "спецпроєкт", "колонке", "колонці"),
)
NOT = words("не ні ни")


def asks_reader(scene: Scene, first: int, last: int) -> bool:
    """Хочу привітати вас | Просим не беспокоиться | Слава Україні! | Подробности — на сайте X"""
    return any(asks(scene, first, last) for asks in WAYS)


def _is_formula(scene: Scene, first: int, last: int) -> bool:
    """Вечная память героям"""
    opening = " ".join(scene.said(first, min(first + 4, last)))
    return opening.startswith(FORMULAS) and not has_finite(scene, first, last)


def _is_thanks(scene: Scene, first: int, last: int) -> bool:
    """Щиро | дякую | за підтримку; хочу | привітати; приносим | соболезнования"""
    near = range(first, min(first + LEAD, last))
    return any(_thanks(scene, at, first) and _is_all(scene, at, last) for at in near)


LEAD = 8
"""Words up to the thanks: У першу чергу хочу ще раз | привітати"""


def _is_all(scene: Scene, at: int, last: int) -> bool:
    """Дякую за підтримку; not: дякую, | але | ми | програли"""
    if scene.lower(at - 1) in NOT or _finds(scene, CONTRARY, at, last):
        return False
    return not any(_happens(scene, n) for n in read_main_clause(scene, at + 1, last))


def _thanks(scene: Scene, at: int, first: int) -> bool:
    return any(manner(scene, at, first) for manner in MANNERS)


def _is_said(scene: Scene, at: int, first: int) -> bool:
    """дякую; not: не желаю | видеть"""
    said = scene.lower(at) in THANKS or _greets(scene, at)
    wants = scene.word(at + 1).is_a(INFINITIVE)
    return said and not wants and not scene.some(_happens, first, at)


def _greets(scene: Scene, at: int) -> bool:
    """Вітаю | команду | з | перемогою; | Вітаємо | переможців!; not: вітаю рішення суду"""
    exclaimed = scene.last.text == "!"
    return scene.lower(at) in GREETING and (exclaimed or _finds(scene, WITH, at, at + LEAD))


def _wants(scene: Scene, at: int, first: int) -> bool:
    return scene.lower(at) in WISHING and _finds(scene, WANTING, first, at)


def _gives(scene: Scene, at: int, first: int) -> bool:
    return scene.lower(at) in NOUNS and _finds(scene, GIVING, first, at)


MANNERS = (_is_said, _wants, _gives)


def _happens(scene: Scene, at: int) -> bool:
    return has_finite(scene, at, at + 1) and scene.lower(at) not in WANTING | GIVING


def _finds(scene: Scene, wanted: frozenset[str], first: int, last: int) -> bool:
    return scene.any_word(wanted, first, last)


def _appeals(scene: Scene, first: int, last: int) -> bool:
    """Просим | жителей | не выходить из домов; not: Мы просим | мир помочь"""
    comma = scene.find(",", first, first + LEAD) if scene.starts_with(first, DEAR) else -1
    at = max(first, comma + 1)
    return scene.lower(at) in APPEALING and scene.starts_with(at + 1, LISTENERS)


def _points_on(scene: Scene, first: int, last: int) -> bool:
    """Обо всём — | в дайджесте | «Волны»: where to read on, and nothing that happens"""
    if not scene.starts_with(first, POINTING) or has_finite(scene, first, last):
        return False
    return not _finds(scene, NOT, first, last) and scene.some(_names_medium, first, last)


def _names_medium(scene: Scene, at: int) -> bool:
    """в | нашем репортаже"""
    return scene.lower(at) in LOCATIVE and scene.some(
        _is_medium, at + 1, min(at + 4, len(scene.tokens))
    )


def _is_medium(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, MEDIA)


def _reads_on(scene: Scene, first: int, last: int) -> bool:
    """Читати | ще: | Як мер міст будував"""
    return scene.lower(first) in READ and scene.any_word((":",), first, min(first + 4, last))


READ = words(
    "читати читай читайте дивитися дивись дивіться читать смотреть смотри смотрите слухати слушать"
)


def _is_address(scene: Scene, first: int, last: int) -> bool:
    """Шановні депутати та мешканці району."""
    return scene.starts_with(first, DEAR[:2]) and not has_finite(scene, first, last)


WAYS = (_is_address, _is_formula, _is_thanks, _appeals, _points_on, _reads_on)
