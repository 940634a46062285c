"""A conjunction that, as the tree has it, joins no two verbs, each with somebody who does it."""

from __future__ import annotations

from workbench.analysis.sentence.finite import is_clause
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ADJECTIVE, GENITIVE, NUMERAL


def lacks_verb(joint: Joint) -> bool:
    """It is dull, but | very tidy |, he says; | Goes | home, and the dog follows

    What it joins is no clause, or what that is joined to is a verb that nobody does.
    """
    scene, told = joint.scene, joint.conjunction()
    if told is None or is_clause(scene, told.head, joint.right, joint.last) is False:
        return True
    verb = scene.tree.head(scene.tree.token(told.head))
    acts = joint.left <= verb < joint.first and scene.tree.told(verb).upos == "VERB"
    return acts and not _may_have_subject(joint, verb)


def _may_have_subject(joint: Joint, verb: int) -> bool:
    """By the tree, or by the form of a word: в мае | «Заря» | ушла; не улетел третий | борт"""
    scene, asked = joint.scene, joint.scene.word(verb).verb
    near = (at for at in range(joint.left, joint.first) if at < verb or not _is_whose(scene, at))
    if any(scene.word(at).subject & asked for at in near):
        return True
    number = scene.tree.word_at(verb)
    return is_clause(scene, number, joint.left, joint.first) is not False


def _is_whose(scene: Scene, at: int) -> bool:
    """зустрів іншого | сторожа: by its form it may be no nominative, or describes what may"""
    return scene.word(at).is_a(ADJECTIVE | GENITIVE | NUMERAL)
