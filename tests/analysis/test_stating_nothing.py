"""Sentences that tell that somebody spoke, not what; and what the article itself does not know."""

import pytest

from workbench.analysis import analyse

NOTHING = [
    ("ru", "Эколог Юлия Ким объяснила, почему погибла рыба."),
    ("uk", "Еколог Юлія Кім пояснила «Зорі», як загинула риба."),
    ("uk", "Мер також дав роз'яснення щодо мосту."),
    ("en", "The prosecutor asked why Roe had refused to tell the court where he was."),
    ("en", "A reporter asked whether the mayor would step down."),
    ("en", "Councillors asked who had ordered the boats."),
    ("en", "If you think your booking is affected, check its status on the website."),
    ("en", "(OPA)"),
    ("en", "If the lift is out of order, call us."),
    ("en", "Here is good news and bad news for those who wait:\n\nDetails"),
    ("en", "Sign up to our newsletter for the best of the week."),
    ("en", "This story was translated by a machine."),
    # greetings and exclamations
    ("uk", "Вітаємо переможців!"),
    ("uk", "Оце так новина!"),
    ("uk", "Який матч!"),
    ("uk", "Хай щастить нашим!"),
    ("uk", "«Геть від нашого лісу!» – вигукували вони."),
    ("ru", "Вот это новость!"),
    ("ru", "Ну и жара!"),
    ("ru", "Счастливого пути!"),
    ("en", "What a match!"),
    ("en", "“Hands off our forest!” they shouted."),
    ("en", "Good morning and welcome to our live coverage."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_who_only_announces_claims_nothing(language: str, text: str) -> None:
    assert analyse(text, language=language).claims == ()


STATED = [
    "She refused to explain why the gate was open.",
    "The firm declined to say how many were hurt.",
    "The signal begins travelling to the harbour, where it is stored.",
    "The row began when the bank shut its branch.",
    "The board published such letters as those which describe how the dam was built.",
    "The cable firm added 9,000 subscribers in May.",
    "More than 900 families sign up each month.",
    "The letter was translated from Norse in 1911.",
    "The quay office works with agencies abroad.",
    "If the ferry is late, passengers get their money back.",
    "When the bridge closes, traffic will use the tunnel.",
]


EXCLAIMED = [
    ("uk", "«Карпати» перемогли з рахунком 5:0!"),
    ("uk", "Це склейка, зроблена на коліні!"),
    ("uk", "Міст відкрито!"),
    ("uk", "Вішати це на нас — підло!"),
    ("ru", "Победа со счётом 5:0!"),
    ("ru", "Мост закрыт!"),
    ("en", "Corby won!"),
]


@pytest.mark.parametrize(("language", "text"), EXCLAIMED)
def test_what_is_exclaimed_may_state_something(language: str, text: str) -> None:
    assert len(analyse(text, language=language).claims) == 1


@pytest.mark.parametrize("text", STATED)
def test_who_refuses_and_what_follows_a_condition_is_claimed(text: str) -> None:
    assert len(analyse(text, language="en").claims) == 1


def test_a_reservation_after_what_somebody_says_is_the_article_s() -> None:
    text = "The Ledger reported that the dam broke, but it is unclear how many were hurt."

    chains = [[link.name for link in claim.chain] for claim in analyse(text).claims]

    assert chains == [["Ledger"], []]


def test_a_that_which_is_repeated_after_a_comma_begins_a_claim() -> None:
    text = (
        "The bank said that it would close the account, that the decision had come in May and"
        " that the money was safe."
    )

    first, *_ = analyse(text, language="en").claims

    assert text[first.start : first.end] == "it would close the account"
