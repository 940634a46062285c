"""Words that name numbers, parts and multiples, in three languages; levelled."""

from functools import lru_cache

ONES = """
    1: one один одна одно одного одной одному одну одним однієї одній одному
    2: two два две двух двум двумя двое двоих двоим дві двох двом двома двоє
    3: three три трех трем тремя трое троих трьох трьом трьома троє
    4: four четыре четырех четырем четверо четверых чотири чотирьох чотирьом чотирма четверо
    5: five пять пяти пятью пятеро пятерых пятьох пятьом
    6: six шесть шести шестью шестеро шестерых шість шести шістьох шестеро
    7: seven семь семеро семерых сімох семеро сім
    8: eight восемь восьми восьмеро вісім восьми вісьмох
    9: nine девять девяти девятеро девять девяти девятьох
    10: ten десять десяти десятеро
    11: eleven одиннадцат* одинадцят*
    12: twelve двенадцат* дванадцят*
    13: thirteen тринадцат* тринадцят*
    14: fourteen четырнадцат* чотирнадцят*
    15: fifteen пятнадцат* пятнадцят*
    16: sixteen шестнадцат* шістнадцят*
    17: seventeen семнадцат* сімнадцят*
    18: eighteen восемнадцат* вісімнадцят*
    19: nineteen девятнадцат* девятнадцят*
    20: twenty двадцать двадцати двадцатью двадцять двадцятьма двадцятьох
    30: thirty тридцать тридцати тридцать тридцятьма тридцять тридцяти
    40: forty сорок сорока
    50: fifty пятьдесят пятидесяти пятдесят пятдесяти
    60: sixty шестьдесят шестидесяти шістдесят шістдесяти
    70: seventy семьдесят семидесяти сімдесят сімдесяти
    80: eighty восемьдесят восьмидесяти вісімдесят вісімдесяти
    90: ninety девяносто девяноста девяносто
    100: сто ста
    200: двести двухсот двісті двохсот
    300: триста трехсот трьохсот
    400: четыреста чотириста
    500: пятьсот пятисот пятсот
    600: шестьсот шістсот
    700: семьсот сімсот
    800: восемьсот вісімсот
    900: девятьсот девятсот
"""
ORDINALS = """
    1: first перв* перш*
    2: second второй вторая второе вторую второго втором другий друга друге вдруге другу другого
    3: third трети* трет*
    4: fourth четвертый четвертая четвертого четвертую четвертий четверта четверте вчетверте
    5: fifth пятый пятая пятое пятого пятую пятий пята пяте
    6: sixth шестой шестая шестого шестую шостий шоста шосте
    7: seventh седьм* сьом*
    8: eighth восьмой восьмая восьмого восьмую восьмий восьма восьме
    9: ninth девятый девятая девятого девятую девятий девята девяте
    10: tenth десятый десятая десятого десятую десятий десята десяте
"""
MULTIPLES = """
    1e2: hundred
    1e3: thousand thousands тысяч* тыс тисяч* тис
    1e6: million millions mln млн миллион* мільйон*
    1e9: billion billions bn млрд миллиард* мільярд*
    1e12: trillion trillions trn трлн триллион* трильйон*
"""
PARTS = """
    0.5: half половин* наполовину
    0.3333: третину третина третини
    0.25: четверть четвертью чверть
"""
TIMES = """
    2: вдвое удвое вдвічі удвічі doubled doubles double twice удвоил* подвоїл*
    3: втрое втричі утричі tripled triples triple trebled утроил* потроїл*
    4: вчетверо вчетверо учетверо quadrupled
    10: вдесятеро удесятеро tenfold
    1.5: полтора полторы півтора півтори
"""


def read_values(lines: str) -> tuple[dict[str, float], dict[str, float]]:
    """The words and the beginnings of words, each with its value."""
    words: dict[str, float] = {}
    beginnings: dict[str, float] = {}
    for line in lines.strip().splitlines():
        value, _, listed = line.partition(":")
        for word in listed.split():
            (beginnings if word.endswith("*") else words)[word.rstrip("*")] = float(value)
    return words, beginnings


class ValueWords:
    """Looks the value of a word up."""

    def __init__(self, lines: str) -> None:
        self._words, self._beginnings = read_values(lines)
        self._longest = max(map(len, self._beginnings), default=0)
        self._known = lru_cache(20_000)(self._look_up)

    def __getitem__(self, word: str) -> float | None:
        """The value of a levelled word; `None`: it has none."""
        return self._known(word)

    def _look_up(self, word: str) -> float | None:
        if word in self._words:
            return self._words[word]
        for length in range(min(self._longest, len(word)), 2, -1):
            if (value := self._beginnings.get(word[:length])) is not None:
                return value
        return None


CARDINAL, ORDINAL = ValueWords(ONES), ValueWords(ORDINALS)
MULTIPLE, PART, TIME = ValueWords(MULTIPLES), ValueWords(PARTS), ValueWords(TIMES)
