"""The public door of the analysis: what others build on."""

from workbench.analysis import Analysis, analyse, detect_language, explain

LEAD = "Мост у порта закрыли на месяц, сообщили в мэрии."


def test_a_claim_comes_with_its_source():
    analysis = analyse(LEAD)

    assert isinstance(analysis, Analysis)
    [claim] = analysis.claims
    assert LEAD[claim.start : claim.end] == "Мост у порта закрыли на месяц"
    assert [(link.name, link.type) for link in claim.chain] == [("мэрия", "official")]


def test_every_language_has_a_name():
    assert [
        detect_language(text) for text in (LEAD, "Міст біля порту закрили.", "The bridge is shut.")
    ] == [
        "ru",
        "uk",
        "en",
    ]


def test_an_explanation_names_the_rule():
    assert "after content" in explain(LEAD, analyse(LEAD))
