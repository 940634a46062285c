"""Sources as reviewers correct them: two that are one, another name, another type."""

from claims_db.decisions.follows.one_source import SourceMerging
from claims_db.decisions.journal import Journal
from claims_db.sources.registry import Sources
from claims_db.text.names import normalise_name
from claims_db.values.decision import Change
from claims_db.values.errors import InvalidValue
from claims_db.values.records import Source


class SourceEditing:
    """Merges, renames and retypes sources, each time as a decision that can be undone."""

    def __init__(self, journal: Journal, merging: SourceMerging, sources: Sources) -> None:
        self._journal = journal
        self._merging = merging
        self._sources = sources

    def merge(self, source_id: int, into: int, *, reviewer: str) -> None:
        """Let a source be another name of `into`; its aliases and answers count for that one.

        Raises:
            InvalidValue: They are one already, or there is no such source.
        """
        with self._journal.deciding():
            if self._merging.end_of(into) == self._merging.end_of(source_id):
                raise InvalidValue("source", "the two are one already")
            change = self._leading(source_id, self._merging.name(into))
            self._journal.perform("merge sources", reviewer, [change])

    def rename(self, source_id: int, name: str, *, reviewer: str) -> Source:
        """Let a source bear another name, wherever it is named; return it as it is then.

        Another spelling of the same name (capitals, quotation marks, ё) changes that only. A
        really other name is one that the former leads to, as in a merge, so that other stores
        know whom the former means.

        Raises:
            InvalidValue: The name is empty, or another source in use has it: merge the two.
        """
        from claims_db.values.incoming import NewSource

        with self._journal.deciding():
            source = self._sources.get(self._merging.end_of(source_id))
            new = NewSource(name=name, type=source.type)
            if new.name == source.name:
                return source
            if normalise_name(new.name) == normalise_name(source.name):
                changes = [Change("name", source.name, new.name, source_id=source.id)]
            else:
                changes = self._to_other_name(source, new.name)
            self._journal.perform("rename", reviewer, changes)
            return self._sources.get(self._merging.end_of(source.id))

    def _to_other_name(self, source: Source, name: str) -> list[Change]:
        """What lets a source lead to one of another name, new or used by nobody."""
        other = self._sources.obtain_bearing(name, source.type)
        changes = []
        if self._merging.end_of(other.id) == source.id:  # it had that name before
            changes.append(self._leading(other.id, None))
        elif self._sources.is_used(other.id):
            problem = f"there is a source named {other.name} (s{other.id}); merge the two"
            raise InvalidValue("source", problem)
        if other.type != source.type:
            changes.append(Change("type", other.type, source.type, source_id=other.id))
        return [*changes, self._leading(source.id, other.name)]

    def _leading(self, source_id: int, into: str | None) -> Change:
        return Change("merged_into", self._merging.present(source_id), into, source_id=source_id)

    def retype(self, source_id: int, source_type: str, *, reviewer: str) -> None:
        """Let a source be of another type, wherever it is named.

        Raises:
            InvalidValue: The type is none of ours, or there is no such source.
        """
        from claims_db.values.incoming import NewSource

        with self._journal.deciding():
            source = self._sources.get(source_id)
            new = NewSource(name=source.name, type=source_type)
            if new.type != source.type:
                change = Change("type", source.type, new.type, source_id=source_id)
                self._journal.perform("retype", reviewer, [change])
