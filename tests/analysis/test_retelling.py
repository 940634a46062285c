"""An article retells the outlet through which its lead, or much of it, comes."""

import json

import pytest

from workbench.analysis import analyse


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Власти Дании закрыли порт из-за шторма, передаёт Reuters со ссылкой на рыбаков.\n\n"
            "Суда остались в море. Рыбаки жалуются на убытки.",
            "Reuters",
        ),
        (
            "Влада Данії закрила порт через шторм, повідомляє Reuters з посиланням на рибалок.\n\n"
            "Судна залишилися в морі.",
            "Reuters",
        ),
        (
            "Denmark closed a port because of a storm, Reuters reported on Monday.\n\n"
            "The boats stayed at sea.",
            "Reuters",
        ),
        (
            "Порт закрыли из-за шторма. Рыбаки жалуются на убытки. Суда остались в море.\n\n"
            "Ущерб оценивают в 3 млн евро, сообщает Reuters.",
            None,
        ),
        ("Порт закрыли из-за шторма, сообщила полиция.\n\nСуда остались в море.", None),
        ("", None),
    ],
)
def test_whom_an_article_retells(text, name):
    retold = analyse(text).retells

    assert (retold.name if retold else None) == name


def test_its_publisher_is_not_whom_it_retells():
    text = "Порт закрыли из-за шторма, сообщает Reuters, пишет УНН.\n\nСуда остались в море."

    retold = analyse(text).retells

    assert retold is not None
    assert text[retold.start : retold.end] == "Reuters"


def test_segment_prints_it(workbench, tmp_path):
    text = "Denmark closed a port because of a storm, Reuters reported on Monday.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.txt").write_text("The boats stayed at sea in the storm.\n", encoding="utf-8")

    one, other = map(json.loads, workbench("segment", "a.txt", "b.txt").stdout.splitlines())

    assert one["retells"] == {"name": "Reuters", "type": "agency", "start": 42, "end": 49}
    assert other["retells"] is None
