"""What is typed to those of a few things that have it."""

from workbench.review.choices import Choice, containing


def test_names_in_which_a_word_begins_so_come_first() -> None:
    choices = [Choice(name, lambda: None) for name in ("без поддержки", "Союз", "Поддерживающие")]
    assert [choice.name for choice in containing(choices, "подд")] == [
        "без поддержки",
        "Поддерживающие",
    ]
    assert [choice.name for choice in containing(choices, "держ")] == [
        "без поддержки",
        "Поддерживающие",
    ]
    mixed = [Choice(name, lambda: None) for name in ("a predicate", "diction")]
    assert [choice.name for choice in containing(mixed, "dic")] == ["diction", "a predicate"]
