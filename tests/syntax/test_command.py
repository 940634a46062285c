"""`python -m workbench.syntax` prints CoNLL-U."""

from pathlib import Path

import pytest

from workbench.syntax.__main__ import lines_of, main
from workbench.syntax.conllu import read_sentences

TREEBANK = """# sent_id = 1
# text = Мер каже
1-2\tМеркаже\t_\t_\t_\t_\t_\t_\t_\t_
1\tМер\tмер\tX\tNc\t_\t0\troot\t_\tSpaceAfter=No
2\tкаже\tказати\tX\tVm\t_\t1\tdep\t_\t_
"""


def test_a_plain_text_is_cut_and_parsed(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Мер каже, що міст закрито. Він пішов.\n\nТак.\n", encoding="utf-8")

    sentences = list(read_sentences(lines_of(path, "uk"), "uk"))

    assert [" ".join(s.words) for s in sentences] == [
        "Мер каже , що міст закрито .",
        "Він пішов .",
        "Так .",
    ]
    assert all(s.heads.count(-1) == 1 for s in sentences)


def test_a_treebank_keeps_its_words_and_has_four_columns_filled(tmp_path: Path) -> None:
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")

    lines = list(lines_of(path, "uk"))

    assert lines[:3] == TREEBANK.splitlines()[:3]
    first, second = (line.split("\t") for line in lines[3:5])
    assert (first[2], first[4], first[9]) == ("мер", "Nc", "SpaceAfter=No")
    assert (first[3], first[6], first[7]) == ("NOUN", "2", "nsubj")
    assert (second[3], second[6], second[7]) == ("VERB", "0", "root")
    assert "Case=Nom" in first[5]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.txt", None, "No such file"),
        ("bad.conllu", "1\tМер\tмер\n", "ten columns"),
    ],
)
def test_what_cannot_be_read_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str | None, said: str
) -> None:
    path = tmp_path / name
    if content:
        path.write_text(content, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["syntax", "--language", "uk", str(path)])

    with pytest.raises(SystemExit) as stopped:
        main()

    assert said in str(stopped.value)
    assert "\n" not in str(stopped.value)
