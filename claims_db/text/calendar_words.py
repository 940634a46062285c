"""Words that name months, days of the week, and spans of time, in three languages; levelled."""

from claims_db.text.listed import listed

MONTHS = """
    january jan январь января январе січень січня січні
    february feb февраль февраля феврале лютий лютого лютому
    march mar март марта марте березень березня березні
    april apr апрель апреля апреле квітень квітня квітні
    may май мая мае травень травня травні
    june jun июнь июня июне червень червня червні
    july jul июль июля июле липень липня липні
    august aug август августа августе серпень серпня серпні
    september sept sep сентябрь сентября сентябре вересень вересня вересні
    october oct октябрь октября октябре жовтень жовтня жовтні
    november nov ноябрь ноября ноябре листопад листопада листопаді
    december dec декабрь декабря декабре грудень грудня грудні
"""
DAYS = """
    monday понедельник понедельника понедельнику понеділок понеділка понеділку
    tuesday вторник вторника вторнику вівторок вівторка вівторку
    wednesday среду среда среды середу середа середи
    thursday четверг четверга четвергу четвер четверга
    friday пятницу пятница пятницы пятниці пятниця
    saturday субботу суббота субботы субботе суботу субота суботи
    sunday воскресенье воскресенья неділю неділя неділі
"""
NEEDS_IN = frozenset({"среду", "среда", "среды", "середу", "середа", "середи"})
"""A Wednesday only after a preposition: «среда» is surroundings, «середи» the middle, too."""
IN = frozenset({"в", "во", "у", "к", "до", "с", "со", "на", "з", "від"})
AWAY = {
    "today": 0, "сегодня": 0, "сьогодні": 0,
    "yesterday": -1, "вчера": -1, "вчора": -1, "учора": -1,
    "tomorrow": 1, "завтра": 1, "позавчера": -2, "позавчора": -2, "послезавтра": 2,
    "післязавтра": 2,
}  # fmt: skip
SPANS = {
    "minute": ("min", 1), "minutes": ("min", 1), "минут": ("min", 1), "минуты": ("min", 1),
    "минуту": ("min", 1), "хвилин": ("min", 1), "хвилини": ("min", 1), "хвилину": ("min", 1),
    "hour": ("d", 1 / 24), "hours": ("d", 1 / 24), "час": ("d", 1 / 24), "часа": ("d", 1 / 24),
    "часов": ("d", 1 / 24), "годин": ("d", 1 / 24), "години": ("d", 1 / 24),
    "годину": ("d", 1 / 24),
    "day": ("d", 1), "days": ("d", 1), "день": ("d", 1), "дня": ("d", 1), "дней": ("d", 1),
    "суток": ("d", 1), "сутки": ("d", 1), "днів": ("d", 1), "дні": ("d", 1), "доби": ("d", 1),
    "діб": ("d", 1), "добу": ("d", 1),
    "week": ("d", 7), "weeks": ("d", 7), "неделя": ("d", 7), "недели": ("d", 7),
    "недель": ("d", 7), "неделю": ("d", 7), "тиждень": ("d", 7), "тижні": ("d", 7),
    "тижнів": ("d", 7),
    "month": ("m", 1), "months": ("m", 1), "месяц": ("m", 1), "месяца": ("m", 1),
    "месяцев": ("m", 1), "місяць": ("m", 1), "місяці": ("m", 1), "місяців": ("m", 1),
    "year": ("m", 12), "years": ("m", 12), "год": ("m", 12), "года": ("m", 12),
    "лет": ("m", 12), "рік": ("m", 12), "роки": ("m", 12), "років": ("m", 12),
}  # fmt: skip
"""What is counted in months and what in days, and how many each has."""
OF_YEAR = listed(
    """
    in since by of until till before after year с в во до к от від у з по за на год года году
    годом році року рік роком го
    """
)
"""What stands beside the number of a year."""


def ordered(lines: str) -> dict[str, int]:
    """Each word with the number of its line, from 1."""
    rows = lines.strip().splitlines()
    return {word: number for number, row in enumerate(rows, start=1) for word in row.split()}


MONTH, WEEKDAY = ordered(MONTHS), ordered(DAYS)
AMBIGUOUS = frozenset({"may", "march", "mar", "sep", "jan", "dec", "jun"})
"""Months only beside the number of a day, or after a word that dates."""
DATING = listed(
    """
    in of since until till by from before after during early late mid next last
    """
)
