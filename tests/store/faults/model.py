"""What a store should hold, in the plainest way: fields by name, and a pile of acts each."""

from dataclasses import dataclass, field

Field = tuple[object, ...]
"""("answer", claim, reviewer, name) or ("span", claim) or ("chosen", claim)."""


@dataclass
class Act:
    """What was done: each field before and after."""

    changes: list[tuple[Field, object, object]]


@dataclass
class Model:
    """One store: the fields that are set, and what each reviewer did and undid."""

    fields: dict[Field, object] = field(default_factory=dict)
    done: dict[str, list[Act]] = field(default_factory=dict)
    undone: dict[str, list[Act]] = field(default_factory=dict)
    article_of: dict[int, int] = field(default_factory=dict)

    def act(self, reviewer: str, after: dict[Field, object]) -> None:
        """Do something, unless it changes nothing."""
        changes = [
            (name, self.fields.get(name), value)
            for name, value in after.items()
            if self.fields.get(name) != value
        ]
        if not changes:
            return
        self.apply([(name, value) for name, _, value in changes])
        self.done.setdefault(reviewer, []).append(Act(changes))
        self.undone[reviewer] = []

    def apply(self, values: list[tuple[Field, object]]) -> None:
        for name, value in values:
            if value is None:
                self.fields.pop(name, None)
            else:
                self.fields[name] = value

    def undo(self, reviewer: str) -> str:
        """Take the latest act back; return what the store should say."""
        return self._reverse(reviewer, self.done, self.undone, back=True)

    def redo(self, reviewer: str) -> str:
        """Do the act undone last again; return what the store should say."""
        return self._reverse(reviewer, self.undone, self.done, back=False)

    def _reverse(
        self, reviewer: str, from_: dict[str, list[Act]], to: dict[str, list[Act]], *, back: bool
    ) -> str:
        if not from_.get(reviewer):
            return "nothing"
        act = from_[reviewer][-1]
        for name, before, after in act.changes:
            if name[0] != "answer" and self.fields.get(name) != (after if back else before):
                return "changed since"
        values = [(name, before if back else after) for name, before, after in act.changes]
        changed = {name[1] for name, value in values if name[0] == "span" and value is not None}
        if any(self.overlaps(claim, dict(values)) for claim in changed):
            return "overlap"
        from_[reviewer].pop()
        to.setdefault(reviewer, []).append(act)
        self.apply(values)
        return "done"

    def overlaps(self, claim: object, new: dict[Field, object]) -> bool:
        """Whether a claim would stand where another one does."""
        spans = {name: value for name, value in (self.fields | new).items() if name[0] == "span"}
        start, end = spans["span", claim]
        return any(
            value is not None
            and name[1] != claim
            and self.article_of[name[1]] == self.article_of[claim]
            and value[0] < end
            and start < value[1]
            for name, value in spans.items()
        )

    def spans(self, article: int) -> list[tuple[int, int, int]]:
        """The claims of an article: where they stand and their ids, in order."""
        return sorted(
            (*value, name[1])
            for name, value in self.fields.items()
            if name[0] == "span" and self.article_of[name[1]] == article
        )

    def answer(self, claim: int, reviewer: str) -> dict[str, object]:
        """What a reviewer says of a claim."""
        return {
            name[3]: value
            for name, value in self.fields.items()
            if name[0] == "answer" and name[1:3] == (claim, reviewer)
        }

    def standing(self, claim: int) -> str:
        """The status that stands for a claim in the lists."""
        whole = {}
        for name in self.fields:
            if name[0] == "answer" and name[1] == claim:
                answer = self.answer(claim, str(name[2]))
                if {"source", "confidence", "status"} <= set(answer):
                    whole[name[2]] = (answer["status"], answer["source"][0])
        chosen = self.fields.get(("chosen", claim))
        if chosen in whole:
            return whole[chosen][0]
        verdicts = set(whole.values())
        if len(verdicts) > 1:
            return "disputed"
        return verdicts.pop()[0] if verdicts else "unreviewed"
