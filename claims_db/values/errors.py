"""What can go wrong with what is kept, each in one sentence fit to show to a reviewer."""


class ClaimsDBError(Exception):
    """Base of all errors below; its text says what is wrong and what to do."""


class InvalidValue(ClaimsDBError):
    """A value is not one that the store takes."""

    def __init__(self, what: str, problem: str) -> None:
        super().__init__(f"{what}: {problem}")
        self.what = what


class JournalUnreadable(ClaimsDBError):
    """A decision in the journal says what no reviewer can have decided."""

    def __init__(self, field: str) -> None:
        super().__init__(
            f"the journal of this store has a value that is no {field}: another program wrote it."
            " Keep a copy of the file, then `workbench restore` a backup."
        )
        self.field = field


class ArticleNotFound(ClaimsDBError):
    """There is no article with this id."""

    def __init__(self, article_id: int) -> None:
        super().__init__(f"no article a{article_id} in this store; `workbench articles` lists them")
        self.article_id = article_id


class ArticleRemoved(ClaimsDBError):
    """The article was imported by mistake, somebody said, and is in no list."""

    def __init__(self, article_id: int) -> None:
        super().__init__(
            f"a{article_id} was removed; import its file with --put-back to have it again"
        )
        self.article_id = article_id


class ClaimNotFound(ClaimsDBError):
    """There is no claim with this id."""

    def __init__(self, claim_id: int) -> None:
        super().__init__(f"no claim c{claim_id} in the lists of this store")
        self.claim_id = claim_id


class ClaimsOverlap(ClaimsDBError):
    """A claim cannot stand where another one does."""

    def __init__(self, claim_id: int, other_id: int) -> None:
        super().__init__(f"claim c{other_id} stands there already; drop it or move its edge first")
        self.claim_id = claim_id
        self.other_id = other_id


class ChangedSince(ClaimsDBError):
    """What is to be undone or redone was changed by somebody else in the meantime."""

    def __init__(self, act: str, target: str) -> None:
        super().__init__(
            f"cannot {act} this {target}: the claim was changed since by another reviewer;"
            " `workbench log` shows by whom"
        )
        self.act = act


class NothingToUndo(ClaimsDBError):
    """The reviewer has taken back everything she did."""

    def __init__(self, reviewer: str) -> None:
        super().__init__(f"nothing to undo for {reviewer}")
        self.reviewer = reviewer


class NothingToRedo(ClaimsDBError):
    """The reviewer has nothing undone since her last decision."""

    def __init__(self, reviewer: str) -> None:
        super().__init__(f"nothing to redo for {reviewer}")
        self.reviewer = reviewer


class FiguresDiffer(ClaimsDBError):
    """Two claims that are to be told as the same have other figures."""

    def __init__(self, one: int, other: int, said: str, instead: str) -> None:
        self.one, self.other = one, other
        self.said, self.instead = said or "–", instead or "–"
        super().__init__(
            f"c{one} has {self.said}, c{other} has {self.instead};"
            " say that they are the same all the same"
        )
