"""Ends of sentences that the SRX rules leave out: behind units, or where no space was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator


def find_missed(text: str) -> Iterator[int]:
    """Yield where sentences end beyond doubt, in order."""
    return (found.end() for found in MISSED.finditer(text))


MISSED = re.compile(
    # ураження не підтвердив.Водночас
    r"(?<![\w-])[а-яёіїєґ]{3,}\.(?=[А-ЯЁІЇЄҐ][а-яёіїєґ]{2,}[ ,])"
    # it would close.With a loss of | It fell in Orra.Twitter on Monday
    r"|(?<![\w.@/-])[A-Za-z][a-z]{2,}\.(?=[A-Z][a-z]*[ ,’'])(?!(?:Com|Net|Org|Co|Ru|Js)\b)"
    # на площі 40 кв. м. | Була загроза
    r"|(?:(?<=\d\s)|(?<=\d))(?:(?:кв|куб)\.\s?)?(?:м|км|га|л|кг|т|см|мм|грн|руб|коп|год|хв|р|г|шт)\.\s"
    r"(?=[A-ZА-ЯЁІЇЄҐ](?:[a-zа-яёіїєґ]|\s))"
    # posted on X. | It went on
    r"|(?<=\b(?:on|to) X)\.\s(?=[A-Z“\"])"
    # Ruben Falk, D-N.Y. | The laptop was found; Acme Corp. | The price was low
    r"|(?:(?<=[A-Z]\.[A-Z])|(?<=\bInc)|(?<=\bCorp)|(?<=\bLtd)|(?<=\bCo))\.\s"
    r"(?=(?:The|An?|He|She|It|They|We|In|On|At|But|And|This|That|These|His|Her|Its|Their|After"
    r"|When|If|As|For|There)\s)"
    # рейсы отменили | Об этом сообщил мэр: no stop was typed
    r"|(?<=[\w»”\"%)])\s(?=(?:Об этом|Про це)\s)"
    # он выступил на площади | «Сосед ошибся. Надежда есть», — сказал он
    r"|(?<=[a-zа-яёіїєґ])\s(?=[«“][^«»“”\n]{3,400}?[.!?…]\s[^«»“”\n]{3,400}[»”],?\s?[-–—]\s[a-zа-яёіїєґ])"
    # Корюківського р-ну. | Під час
    r"|(?<=[а-яіїє])(?:[-‑]ну|[-‑]на|[-‑]ні|[-‑]не|бл|\sін|\sдр|\sпр)\.\s"
    r"(?=(?:В|У|На|По|За|З|Із|С|Со|Под|Під|До|Из|При|Після|После|Це|Это|Він|Вона|Вони"
    r"|Он|Она|Они|Там|Тут|А|Але|Но|О|Об|Для|Як|Как|Також|Также|Про)\b)"
)
"""Each with an example."""
