"""Tables of Ukrainian endings: of verbs, of what may be a subject, of adjectives."""

from __future__ import annotations

import re

from workbench.analysis.words.word import (
    FEMININE,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    MASCULINE,
    NEUTER,
    PAST,
    PLURAL,
    SECOND,
    SINGULAR,
)

SECOND_FIRST = FIRST | SECOND
VERB_ENDINGS = [
    # (pattern, agreement, parts): the first that fits wins
    (re.compile(r".{2,}(?:тиме|тиметься)$"), SINGULAR, FUTURE),
    (re.compile(r".{2,}(?:тимуть|тимуться)$"), PLURAL, FUTURE),
    (re.compile(r".{2,}(?:тиму|тимусь|тимуся)$"), FIRST, FUTURE),
    (re.compile(r".{2,}(?:тимемо|тимемось|тимемося)$"), FIRST_PLURAL, FUTURE),
    (re.compile(r".{2,}(?:имуться|уться|ються|яться|аться)$"), PLURAL, 0),
    (re.compile(r".{2,}(?:еться|ється|иться|їться)$"), SINGULAR, 0),
    (re.compile(r".{2,}[аиіуяоїє]вс[яь]$"), MASCULINE | SECOND_FIRST, PAST),
    (re.compile(r".{2,}лас[яь]$"), FEMININE | SECOND_FIRST, PAST),
    (re.compile(r".{2,}лос[яь]$"), NEUTER, PAST),
    (re.compile(r".{2,}лис[яь]$"), PLURAL | FIRST_PLURAL, PAST),
    (re.compile(r".{2,}(?:ємо|имо|їмо|демо|жемо|немо|шемо)(?:ся|сь)?$"), FIRST_PLURAL, 0),
    (re.compile(r".{2,}(?:[аяую]ю|[аяую]юс[яь])$"), FIRST, 0),
    (
        re.compile(
            r".{2,}(?:ають|яють|ують|юють|іють|еють|ріють|нуть|дуть|жуть|шуть|чуть|вуть|зуть|рють)$"
        ),
        PLURAL,
        0,
    ),
    (
        re.compile(
            r".+(?:дять|тять|сять|лять|рять|нять|вять|оять|ежать|ичать|ечать|ажать|ожать|учать)$"
        ),
        PLURAL,
        0,
    ),
    (re.compile(r".+(?:ає|яє|ує|ює|іє|еє)$"), SINGULAR, 0),
    (re.compile(r".{2,}(?:[бвгджзклмнпрстхчшщ]ить|оїть|ежить|оїть)$"), SINGULAR, 0),
    (re.compile(r".{2,}(?:гне|кне|хне|ткне|сягне|йде|ізьме)$"), SINGULAR, FUTURE),
    (re.compile(r".+(?:й|і)ш(?:ов|ла|ло)$"), SINGULAR, PAST),
    (re.compile(r".+(?:й|і)шли$"), PLURAL | FIRST_PLURAL, PAST),
    (re.compile(r".{2,}(?:ав|яв|ив|їв|ув|юв)$"), MASCULINE | SECOND_FIRST, PAST),
    (
        re.compile(
            r".{2,}[аяиіїую]ла$|.+(?:сла|гла|зла|пекла|текла|вела|мерла|перла|бігла|повзла)$"
            r"|.+(?:ник|вик|мок|сох|щух|тих|жух)ла$"
        ),
        FEMININE | SECOND_FIRST,
        PAST,
    ),
    (
        re.compile(
            r".{2,}[аяиіїую]ло$|.+(?:сло|гло|вело|мерло|(?:ник|вик|мок|сох|щух|тих|жух)ло)$"
        ),
        NEUTER,
        PAST,
    ),
    (
        re.compile(
            r".{2,}[аяиіїую]ли$|.+(?:сли|гли|зли|вели|мерли|перли|пекли|текли)$"
            r"|.+(?:ник|вик|мок|сох|щух|тих|жух)ли$"
        ),
        PLURAL | FIRST_PLURAL,
        PAST,
    ),
]
SUBJECT_ENDINGS = [
    (re.compile(r".{4,}(?:[жщшлнрч]е|[дтвкгмн]а)нь$"), 0),  # спостережень, засідань
    (
        re.compile(
            r".*(?:ого|ому|ими|их|їх|ої|ою|ею|єю|ові|еві|єві|ами|ями|ах|ях|ам|ям|ом|ем|єм|им|їм|ій|ів|їв|ість[юу]|у|ю)$"
        ),
        0,
    ),
    (re.compile(r".*(?:ий|ін|ець|ник|тель|ар|ор)$"), MASCULINE),
    (re.compile(r".*(?:ння|ття|лля)$"), NEUTER | PLURAL),  # почалися звільнення
    (re.compile(r".*(?:о|е|є)$"), NEUTER),
    (re.compile(r".*(?:а|я)$"), FEMININE | NEUTER),
    (re.compile(r".*(?:и|і|ї)$"), PLURAL),
    (re.compile(r".*(?:ість|ь)$"), FEMININE | MASCULINE),
    (re.compile(r".*[бвгґджзйклмнпрстфхцчшщ]$"), MASCULINE),
]
ADJECTIVE_ENDING = re.compile(
    r".{2,}(?:ові|еві|ий|ого|ому|ими|их|ої|(?:сь|ць|зь)к(?:а|е|і|у|ою|ій)|(?:аль|ив|ич|ич)н(?:а|е|і|у|ою|ій)"
    r"|[бвгджзйлмнпрстфхцчшщь]ній|[оую]ваній|овій)$"
)
