"""Interviews whose labels are one letter of a name that stands before them."""

import pytest

from workbench.analysis import analyse

TALKS = [
    (
        "uk",
        "Гості клубу: Кирило Лось та Максим Гук\n\nФ: Де ви граєте?\n\nК: Зараз граємо вдома."
        "\n\nМ: Торік ми виграли кубок.\n\nФ: Хто вас тренує?\n\nК: Нас тренує Матвій Рой."
        "\n\nМ: Рой тренує нас три роки.",
        ["Кирило Лось", "Максим Гук"] * 2,
    ),
    (
        "ru",
        "Игроки Кирилл Лось и Максим Гук рассказали нам о сезоне.\n\nВ: Где вы играете?"
        "\n\nКЛ: Сейчас играем дома.\n\nМГ: В прошлом году мы выиграли кубок."
        "\n\nВ: Кто вас тренирует?\n\nКЛ: Нас тренирует Матвей Рой.\n\nМГ: Он тренирует нас давно.",
        ["Кирилл Лось", "Максим Гук"] * 2,
    ),
    (
        "uk",
        "Гості клубу: Максим Лось та Марко Гук\n\nФ: Де ви граєте?\n\nМ: Зараз граємо вдома."
        "\n\nМ: Торік ми виграли кубок.\n\nФ: Хто вас тренує?\n\nМ: Нас тренує Рой.",
        ["М"] * 3,
    ),
]


@pytest.mark.parametrize(("language", "text", "speakers"), TALKS)
def test_a_letter_is_short_for_the_only_name_that_begins_so(
    language: str, text: str, speakers: list[str]
) -> None:
    claims = analyse(text, language=language).claims

    assert [link.name for claim in claims for link in claim.chain][-len(speakers) :] == speakers
