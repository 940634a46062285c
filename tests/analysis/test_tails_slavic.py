"""What trails behind a frame or leads in, and states nothing itself: braces mark the claims."""

import pytest

from tests.analysis.drawn import read, redraw

DRAWN = [
    # what whoever speaks was asked
    ("uk", "«{Строків не назву}», – заявила вона у відповідь на запитання про те, чи буде ремонт."),
    ("ru", "«{Сроков нет}», — сказал врач в ответ на вопрос о том, когда откроют больницу."),
    # a participle that points at what follows
    ("uk", "{Ректор скасував іспит}, наголошуючи на тому, що {аудиторії холодні.}"),
    ("ru", "{Банк поднял ставку}, заявив о том, что {цены растут.}"),
    # whom it is from
    ("uk", "За попередньою інформацією від рятувальників, {загорілася покрівля.}"),
    ("ru", "По предварительной информации от спасателей, {загорелась кровля.}"),
    # news that names nobody
    ("ru", "Выяснилось, что {склад пустовал.}"),
    # a question that is only told of; what will be found out is no such thing
    ("ru", "У тренера поинтересовались, не собирается ли он уйти."),
    ("ru", "{Эксперты изучат записи и установят, был ли водитель трезв.}"),
    # a shortened word before a quotation that goes on
    ("ru", "{Он заплатил 5 тыс. руб. «забывчивому» соседу.}"),
]


@pytest.mark.parametrize(("language", "drawing"), DRAWN)
def test_what_trails_or_leads_in_is_no_claim(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
