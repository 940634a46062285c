"""Where a Russian or Ukrainian sentence is cut and where not: braces mark the claims."""

import pytest

from tests.analysis.drawn import read, redraw

WHOLE = [
    # nobody does what is not there
    ("ru", "{Заявлений о закрытии цеха нет, однако часть рабочих уже ушла.}"),
    ("ru", "{Свободных мест в гостинице нет, но туристы приезжают.}"),
    # one thing said in two halves
    ("ru", "{Для жителей это не только шум, о котором писали газеты, но и растут счета за свет.}"),
    ("uk", "{На ринку не лише зросли ціни, а й впав попит.}"),
    # a conjunction that goes on with what hangs on the sentence
    (
        "ru",
        "Министр подчеркнул, что {это будет только оценка, которая не предназначена для суда,"
        " но она должна показать, честны ли выборы.}",
    ),
    # what several do is not what whoever reports does
    ("uk", "Як повідомили в бюро, {суддя та адвокат ділили гроші й підкупили свідка.}"),
    ("uk", "Джерела повідомили про {атаку на захоплений порт та прилеглі райони.}"),
]
CUT = [
    ("ru", "{Депутат не только пришёл, но и выступил}, и {зал устроил ему овацию.}"),
    ("uk", "Мер сказав, що {дорогу відкриють}, та {подякував водіям.}"),
    ("ru", "{В школе, которую строили год, открылся спортзал}, а {библиотека закрылась.}"),
]


@pytest.mark.parametrize(("language", "drawing"), [*WHOLE, *CUT])
def test_it_is_cut_where_two_clauses_have_their_own_subjects(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing
