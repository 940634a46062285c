"""CoNLL-U goes in and comes out."""

import pytest

from workbench.syntax.conllu import ROOT, read_sentences

TEXT = """# newdoc
# source = газета
# text = Об этом
1-2\tОбэтом\t_\t_\t_\t_\t_\t_\t_\t_
1\tОб\tо\tADP\t_\t_\t2\tcase\t_\t_
2\tэтом\tэто\tPRON\t_\tCase=Loc|Number=Sing\t0\troot\t_\t_
2.1\tсказано\t_\tVERB\t_\t_\t_\t_\t_\t_

# newdoc
1\tДа\tда\tPART\t_\t_\t0\troot\t_\t_
"""


def test_ranges_and_words_left_out_are_no_words() -> None:
    first, second = read_sentences(TEXT.splitlines(), "ru")

    assert first.words == ["Об", "этом"]
    assert first.heads == [1, ROOT]
    assert first.features == [{}, {"Case": "Loc", "Number": "Sing"}]
    assert first.about["source"] == "газета"
    assert "source" not in second.about


def test_a_line_with_too_few_columns_is_said() -> None:
    with pytest.raises(ValueError, match="ten columns, this line has 3"):
        list(read_sentences(["1\tДа\tда"]))
