"""A post that writes nothing and reads what it was given."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case
from dialogtool.core.sharing.handover import HandoverNote, Parcel, counted
from dialogtool.ui.aside import Errand
from dialogtool.ui.desk import Desk

NOTE = HandoverNote("Ulla", "Ny sagsbehandler", "Mette", datetime(2026, 11, 22, 9, tzinfo=UTC), agreed=True)
FAULT = Problem(code="wrong-passphrase", message="It does not open.", cure="Try again.")


def parcel(case: Case) -> Parcel:
    return Parcel(note=NOTE, case=case, counts=counted(case))


@dataclass
class FakePost:
    """Holds what would come, and remembers what was asked of it."""

    coming: Parcel | None = None
    here: tuple[str, ...] = ()
    fault: Problem | None = None
    caseworker: str = "Mette"
    arrived: Parcel | None = None
    fetched: list[tuple[str, str]] = field(default_factory=list)
    sent: list[tuple[HandoverNote, str, str, bool]] = field(default_factory=list)
    errand: Errand = field(default_factory=Errand)

    def file_name(self) -> str:
        return "overdragelse-2026-11-22.dialogtool"

    def send(self, note: HandoverNote, passphrase: str, path: str, overwrite: bool = False) -> Errand:
        self.sent.append((note, passphrase, path, overwrite))
        self.errand = Errand()
        return self.errand

    def fetch(self, path: str, passphrase: str) -> Errand:
        self.fetched.append((path, passphrase))
        self.errand = Errand()
        return self.errand

    def come_back(self) -> None:
        """What was begun last is done now."""
        if self.fetched:
            self.arrived = None if self.fault else self.coming
        self.errand.done.emit(self.fault)

    def is_here(self, citizen_id: str) -> bool:
        return citizen_id in self.here

    def take_in(self) -> Problem | None:
        return self.fault

    def put_away(self) -> None:
        self.arrived = None


def desk_with_post(desk: Desk, post: FakePost) -> Desk:
    """The desk with this post on it."""
    return replace(desk, post=post)
