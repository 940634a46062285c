"""What the desk did with a claim to lines of its report: who was asked, what was corrected."""

from collections.abc import Iterator

from claims_db.decisions.desk.questions import Question
from claims_db.decisions.desk.read import Corrected, OnDesk
from claims_db.export.form import Form
from claims_db.export.words import Words


def desk_lines(desk: OnDesk, words: Words, form: Form) -> Iterator[str]:
    """Yield a line for everything that readers of the report are to know."""
    yield from (asked(question, words, form) for question in desk.questions)
    yield from (corrected(one, words, form) for one in desk.corrections)
    for waiver in desk.waivers:
        said = words["waived"].format(rule=words.rule(waiver.rule))
        yield f"{said}: {form.text(waiver.reason)} ({form.text(waiver.by)})"
    if approved := desk.approved:
        yield words["approved"].format(by=form.text(approved.by), day=approved.at[:10])


def asked(question: Question, words: Words, form: Form) -> str:
    """Whom we asked what, and what they said, or that they did not answer."""
    details = ", ".join(
        part
        for part in (
            form.text(question.way),
            question.asked,
            words["until"].format(day=question.until) if question.until else "",
        )
        if part
    )
    whom, what = form.text(question.whom), form.quotation(question.what)
    return f"{words['asked'].format(whom=whom)} ({details}): {what} – {came(question, words, form)}"


def came(question: Question, words: Words, form: Form) -> str:
    """What came back; after the day that was named, that nothing did."""
    if question.result is None:
        return words["no_answer" if question.is_overdue else "no_answer_yet"]
    said = f"{words[question.result]}, {question.answered}"
    return f"{said}: {form.quotation(question.answer)}" if question.answer else said


def corrected(one: Corrected, words: Words, form: Form) -> str:
    """Corrected on a day: what we said, what we say, and why."""
    said = words["corrected"].format(day=one.at[:10])
    return f"{said}: {words[one.was]} → {words[one.now]}. {form.text(one.reason)}"
