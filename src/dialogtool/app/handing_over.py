"""`dialogtool handover`: one citizen's case to another installation, and in from one, without a window."""

from collections.abc import Generator, Iterator, Sized
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place
from dialogtool.core.sharing.comparing import Comparison, choices_of, compared
from dialogtool.core.sharing.handover import (
    Counts,
    HandoverNote,
    Parcel,
    Staying,
    counted,
    lacking,
    parcel_of,
    staying,
    with_handover,
)
from dialogtool.core.sharing.merging import merged
from dialogtool.core.tool.asking import Hand
from dialogtool.core.tool.renaming import renamed
from dialogtool.core.words.days import HERE
from dialogtool.paths import Places
from dialogtool.storage import vault
from dialogtool.storage.case_file import case_file_name, read_case_file, write_case_file
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.store import Store

from .citizen_named import citizen_named
from .faults import RefusedError
from .new_ids import new_id, now
from .shelves import library_of, store_folder

Preference = Literal["mine", "theirs", "newest"]

ALREADY_HERE = "this citizen's case is here already, and was not changed"
CHOOSE = "compare the two in the window, or use --prefer mine, theirs or newest"


class Secrets(NamedTuple):
    """The password of the store, and the passphrase of the handover file."""

    password: str
    passphrase: str


def note_now(recipient: str, purpose: str, *, agreed: bool, with_marked: bool) -> HandoverNote:
    """The note of a handover that is made now; who makes it is known once the store is open."""
    return HandoverNote(recipient=recipient, purpose=purpose, by="", at=now(), agreed=agreed, with_marked=with_marked)


def hand_over(places: Places, secrets: Secrets, name: str, note: HandoverNote, out: Path) -> Generator[str, None, None]:
    """Writes the case of the citizen with this name; tells what travels and what stays. Raises RefusedError.

    `out` is a file, or a folder where the file gets a name that tells nobody's.
    """
    if missing := lacking(note):
        message = f"a handover needs: {', '.join(missing)}"
        raise RefusedError(Problem(code="handover-lacks", message=message, cure="say to whom, for what, and ask"))
    with _opened(places, secrets.password) as store:
        case, library = store.read(citizen_named(store, name).id), library_of(places)
        path = out / case_file_name(note.at.astimezone(HERE).date()) if out.is_dir() else out
        path.parent.mkdir(parents=True, exist_ok=True)
        note = msgspec.structs.replace(note, by=store.caseworker)
        kept = with_handover(case, note, "", Hand(id=new_id(), at=note.at))
        parcel = parcel_of(kept, library, note)
        write_case_file(path, parcel, secrets.passphrase)
        store.save(kept, store.place(case.citizen.id))
        store.log_export(case.citizen.id, path.name, note.recipient)
        yield f"travels: {_in_words(parcel.counts)}"
        yield f"stays: {_left_in_words(staying(case, library), with_marked=note.with_marked)}"
        yield str(path)


def take_in(places: Places, secrets: Secrets, file: Path, prefer: Preference | None = None) -> Iterator[str]:
    """Takes in the case of a handover file; tells what came and how it went. Raises RefusedError.

    Somebody who is here already is left as she is unless `prefer` says which answers win where the two differ.
    """
    with _opened(places, secrets.password) as store:
        parcel, tools = read_case_file(file, secrets.passphrase), library_of(places).tools.values()
        yield from _checked(parcel)
        theirs = renamed(parcel.case, tools)
        if theirs.citizen.id not in {row.id for row in store.all()}:
            _keep(store, theirs, Place())
            yield f"new citizen: {theirs.citizen.name}"
        else:
            mine = renamed(store.read(theirs.citizen.id), tools)
            yield from _brought_together(store, mine, theirs, prefer)


def _brought_together(store: Store, mine: Case, theirs: Case, prefer: Preference | None) -> Iterator[str]:
    comparison = compared(mine, theirs)
    yield from _compared_lines(comparison)
    if not comparison.brings_something:
        yield "nothing new came; the case is as it was"
        return
    if prefer is None:
        raise RefusedError(Problem(code="already-here", message=ALREADY_HERE, cure=CHOOSE))
    store.back_up()
    _keep(store, merged(mine, theirs, choices_of(comparison, prefer)), store.place(mine.citizen.id))
    yield f"brought together, {prefer} where they differ; a backup was made first"


def _keep(store: Store, case: Case, place: Place) -> None:
    """The case is on disk, and reads back as it came; StorageFault when the disk refused it."""
    store.save(case, place)
    if not store.flush() or store.read(case.citizen.id) != case:
        raise RefusedError(Problem(code="not-saved", message="the case could not be saved", cure="check the disk"))


def _checked(parcel: Parcel) -> Iterator[str]:
    note = parcel.note
    yield f"from {note.by or 'unknown'}, {note.at:%Y-%m-%d}, to {note.recipient}: {note.purpose}"
    yield f"came: {_in_words(counted(parcel.case))}"


def _compared_lines(comparison: Comparison) -> Iterator[str]:
    yield f"equal: {_many(len(comparison.equal), 'answer')}"
    yield f"only here: {_beyond(comparison.only_here, comparison.meetings_here)}"
    yield f"only in the file: {_beyond(comparison.only_there, comparison.meetings_there)}"
    details = _many(len(comparison.details), "detail")
    yield f"different: {_many(len(comparison.differing), 'answer')}, {details} of the citizen"
    for pair in comparison.differing:
        question = pair.mine.question or pair.key.field
        yield f"  {question} (here {pair.mine.at:%Y-%m-%d %H:%M}, in the file {pair.theirs.at:%Y-%m-%d %H:%M})"


def _beyond(answers: Sized, meetings: Sized) -> str:
    return f"{_many(len(answers), 'answer')}, {_many(len(meetings), 'meeting')}"


def _in_words(counts: Counts) -> str:
    named = {"meeting": counts.meetings, "answer": counts.answers, "goal": counts.goals, "step": counts.steps}
    held = ", ".join(_many(count, what) for what, count in named.items())
    return f"{held}, {counts.marked} of the answers marked" if counts.marked else held


def _left_in_words(left: Staying, *, with_marked: bool) -> str:
    own = _many(left.own, "note") + " of your own"
    return (
        own if with_marked else f"{own}, {_many(left.marked, 'marked answer')}, {_many(left.periods, 'marked period')}"
    )


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


@contextmanager
def _opened(places: Places, password: str) -> Generator[Store, None, None]:
    """The open store; what goes wrong in it is said as a command says it."""
    try:
        store = vault.unlock(store_folder(places), password)
        try:
            yield store
        finally:
            store.close()
    except StorageFault as fault:
        raise RefusedError(fault.problem) from fault
