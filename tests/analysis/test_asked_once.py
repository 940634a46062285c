"""What the rules ask of a sentence again and again is worked out once."""

from dataclasses import replace

from workbench.analysis.languages.packs import LANGUAGES
from workbench.analysis.sentence.sentence import Scene, once
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon

asked: list[int] = []


@once
def is_bracketed(scene: Scene, at: int) -> bool:
    asked.append(at)
    return scene.bracketed[at]


def test_an_answer_is_kept_with_its_sentence_and_no_other() -> None:
    text = "The dam (it is old) holds."
    scene = set_scene(text, 0, len(text), Lexicon(LANGUAGES["en"].load()), [])
    asked.clear()

    assert [is_bracketed(scene, at) for at in (0, 2, 2, 0)] == [False, True, True, False]
    assert asked == [0, 2]

    opened = replace(scene, bracketed=[False] * len(scene.bracketed))

    assert not is_bracketed(opened, 2), "a sentence that is read otherwise answers anew"
    assert is_bracketed(scene, 2)
    assert asked == [0, 2, 2]
