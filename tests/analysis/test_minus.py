"""The sign of a number is no bullet: it stays where a claim begins with it."""

import pytest

from workbench.analysis import analyse

LINES = [
    "{}5 градусов ожидается ночью, сообщил Гидрометцентр.",
    "{}3% за день втратила гривня, повідомив Нацбанк.",
    "{}7 degrees is expected tonight, the weather service said.",
    "{}$5 million is on the account, the ministry said.",
    "{}₴5 млн показує рахунок, повідомив Нацбанк.",
]


@pytest.mark.parametrize("sign", "-–—−")
@pytest.mark.parametrize("line", LINES)
def test_a_claim_keeps_the_sign_that_it_begins_with(line: str, sign: str) -> None:
    text = f"Погода.\n\n{line.format(sign)}"

    [*_, claim] = analyse(text).claims

    assert text[claim.start : claim.end] == line.format(sign).partition(",")[0]
    assert claim.content.startswith(sign)


@pytest.mark.parametrize("bullet", "-–—•")
def test_a_bullet_is_no_sign(bullet: str) -> None:
    text = f"Hurt in the town:\n{bullet} -5 degrees was measured.\n{bullet} 5 people were hurt."

    first, second = (text[claim.start : claim.end] for claim in analyse(text).claims)

    assert (first, second) == ("-5 degrees was measured.", "5 people were hurt.")
