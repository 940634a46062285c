"""What can go wrong with a hub, each in one sentence fit to show to a reviewer."""

from claims_db.values.errors import ClaimsDBError


class HubError(ClaimsDBError):
    """Base of all errors below; the store is as it was, and can be worked with."""


class NoHubHere(HubError):
    """What speaks to a hub is not installed."""

    def __init__(self) -> None:
        super().__init__("a hub needs PostgreSQL's client: pip install 'claims-workbench[team]'")


class BadAddress(HubError):
    """The address of a hub is none, or says what it must not."""


class HubUnreachable(HubError):
    """Nobody answers, or not as a hub does."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"the hub cannot be reached: {reason}. Work goes on here; sync again later."
        )


class NoHubThere(HubError):
    """The database has no hub in it."""

    def __init__(self) -> None:
        super().__init__("there is no hub in this database; `workbench hub init URL` makes one")


class HubInTheWay(HubError):
    """There is a hub already."""

    def __init__(self) -> None:
        super().__init__("there is a hub in this database already; nothing was changed")


class NotAllowed(HubError):
    """The hub lets this login not do so."""

    def __init__(self, login: str, what: str) -> None:
        super().__init__(f"{login} may not {what} this hub; ask whoever administers it")
        self.login = login


class NoMember(HubError):
    """Whoever signs in is not a member."""

    def __init__(self, login: str) -> None:
        super().__init__(
            f"{login} is no member of this hub. Whoever administers it lets her in:"
            f" workbench hub admit URL {login} NAME"
        )
        self.login = login


class HubBusy(HubError):
    """Others were always faster."""

    def __init__(self) -> None:
        super().__init__("the hub is busy: others were faster at every try. Sync again later.")


class OtherHub(HubError):
    """The hub is not the one that the store met the last time, and nobody has named it."""

    says = (
        "this hub is not the one that the store met the last time: it is another desk's, or was"
        " put back from a backup. Nothing was sent. If the store is to go there, name it:"
        " workbench sync postgresql://NAME@MACHINE/DATABASE"
    )

    def __init__(self) -> None:
        super().__init__(self.says)
