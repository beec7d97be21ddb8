"""A case goes out of one home and into another: equal, checked, and never over what is there."""

import os
from pathlib import Path

import pytest

from dialogtool.app.faults import RefusedError
from dialogtool.app.handing_over import Preference, Secrets, hand_over, note_now, take_in
from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Case, Place, with_answer, with_meeting
from dialogtool.core.case.keys import belief_key, own_note_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.sharing.handover import travelling
from dialogtool.core.tool.library import Library
from dialogtool.paths import Places, find_places
from dialogtool.storage import vault
from dialogtool.storage.register import Export
from tests.making import a_case, a_citizen, a_meeting, an_answer, at
from tests.storage.sample import FAST, PASSWORD

SECRETS = Secrets(PASSWORD, "tre grønne både")
NAME = "Birgit Holm"
OPEN, MARKED = an_answer("a", Words("Jeg bager.")), an_answer("b", Words("KANARIE"), private=True)
OWN = tuple(an_answer(of("m1"), Words("Kun mit")) for of in (belief_key, own_note_key))
CASE = with_meeting(a_case(OPEN, MARKED, *OWN, citizen=a_citizen(NAME)), a_meeting())


def home_with(folder: Path, *cases: Case) -> Places:
    """A home of its own with these cases in its store."""
    places = find_places({**os.environ, "DIALOGTOOL_HOME": str(folder)})
    store, _ = vault.create(places.home, "Mette", PASSWORD, FAST)
    for case in cases:
        store.save(case, Place())
    store.close()
    return places


def held(places: Places) -> Case:
    store = vault.unlock(places.home, PASSWORD)
    try:
        return store.read("birgit")
    finally:
        store.close()


def exports(places: Places) -> tuple[Export, ...]:
    store = vault.unlock(places.home, PASSWORD)
    try:
        return store.exports("birgit")
    finally:
        store.close()


@pytest.fixture
def here(tmp_path: Path) -> Places:
    """A home with Birgit in it."""
    return home_with(tmp_path / "here", CASE)


@pytest.fixture
def there(tmp_path: Path) -> Places:
    """A home with nobody in it."""
    return home_with(tmp_path / "there")


def sent(here: Places, out: Path, *, agreed: bool = True, with_marked: bool = False) -> list[str]:
    note = note_now("Ulla Juul", "Ny sagsbehandler", agreed=agreed, with_marked=with_marked)
    return list(hand_over(here, SECRETS, NAME, note, out))


def taken(there: Places, file: Path, prefer: Preference | None = None, secrets: Secrets = SECRETS) -> list[str]:
    return list(take_in(there, secrets, file, prefer))


def refused(there: Places, file: Path, secrets: Secrets = SECRETS) -> str:
    with pytest.raises(RefusedError) as caught:
        taken(there, file, secrets=secrets)
    return caught.value.problems[0].code


@pytest.mark.parametrize("with_marked", [False, True])
def test_a_case_comes_in_equal_to_what_went_out(
    here: Places, there: Places, tmp_path: Path, *, with_marked: bool
) -> None:
    sent(here, tmp_path / "ud.dialogtool", with_marked=with_marked)
    assert taken(there, tmp_path / "ud.dialogtool")[-1] == f"new citizen: {NAME}"
    assert held(there) == travelling(held(here), Library(), with_marked=with_marked)
    assert (MARKED.key in held(there).answers) == with_marked
    assert not {own.key for own in OWN} & held(there).answers.keys()


def test_it_is_kept_that_the_case_was_handed_on_in_both_homes_and_in_the_log(
    here: Places, there: Places, tmp_path: Path
) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    taken(there, tmp_path / "ud.dialogtool")
    for places in (here, there):
        values = [answer.value for answer in held(places).answers.values()]
        assert Handover("Ulla Juul", "Ny sagsbehandler", agreed=True) in values
    (logged,) = exports(here)
    assert (logged.what, logged.for_whom) == ("ud.dialogtool", "Ulla Juul")


def test_it_is_told_what_travels_and_what_stays(here: Places, tmp_path: Path) -> None:
    travels, stays, path = sent(here, tmp_path)
    assert travels == "travels: 1 meeting, 2 answers, 0 goals, 0 steps"
    assert stays == "stays: 2 notes of your own, 1 marked answer, 0 marked periods"
    assert Path(path).name.startswith("overdragelse-")
    assert "4 answers" in sent(here, tmp_path / "ny" / "x.dialogtool", with_marked=True)[0]


def test_nothing_is_written_without_the_citizens_yes(here: Places, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        sent(here, tmp_path / "ud.dialogtool", agreed=False)
    assert caught.value.problems[0].code == "handover-lacks"
    assert not (tmp_path / "ud.dialogtool").exists()


def test_what_came_is_told_before_anything_else(here: Places, there: Places, tmp_path: Path) -> None:
    sent(here, tmp_path / "ud.dialogtool", with_marked=True)
    first, came, _ = taken(there, tmp_path / "ud.dialogtool")
    assert first.startswith("from Mette, ")
    assert first.endswith("to Ulla Juul: Ny sagsbehandler")
    assert came == "came: 1 meeting, 3 answers, 0 goals, 0 steps, 1 of the answers marked"


def test_a_wrong_passphrase_takes_nothing_in(here: Places, there: Places, tmp_path: Path) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    assert refused(there, tmp_path / "ud.dialogtool", Secrets(PASSWORD, "noget andet")) == "wrong-passphrase"
    assert refused(there, tmp_path / "ud.dialogtool", Secrets("forkert", "")) == "wrong-password"
    assert refused(there, tmp_path / "nej.dialogtool") == "missing-case-file"


def changed(places: Places, case: Case) -> Case:
    """The case in this home, as it was left there."""
    store = vault.unlock(places.home, PASSWORD)
    store.save(case, Place())
    store.close()
    return case


def test_who_is_here_already_is_not_changed_unasked(here: Places, tmp_path: Path) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    mine = changed(here, with_answer(held(here), an_answer("a", Words("Jeg bager brød."), 9)))
    assert refused(here, tmp_path / "ud.dialogtool") == "already-here"
    assert held(here) == mine


@pytest.mark.parametrize(("prefer", "said"), [("mine", "brød"), ("theirs", "Jeg bager."), ("newest", "brød")])
def test_the_two_are_brought_together_when_it_is_said_who_wins(
    here: Places, tmp_path: Path, prefer: Preference, said: str
) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    later = an_answer("c", minute=9)
    changed(here, with_answer(with_answer(held(here), an_answer("a", Words("Jeg bager brød."), 9)), later))
    lines = taken(here, tmp_path / "ud.dialogtool", prefer)
    assert f"  Fortæl (here {at(9):%Y-%m-%d %H:%M}, in the file {at(0):%Y-%m-%d %H:%M})" in lines
    assert said in str(held(here).answers[OPEN.key].value)
    assert {later.key, MARKED.key, *(own.key for own in OWN)} <= held(here).answers.keys()
    assert len(vault.backups(here.home)) == 1


def test_the_same_file_again_changes_nothing(here: Places, there: Places, tmp_path: Path) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    taken(there, tmp_path / "ud.dialogtool")
    before = held(there)
    assert taken(there, tmp_path / "ud.dialogtool")[-1] == "nothing new came; the case is as it was"
    assert held(there) == before


def test_a_case_that_could_not_be_saved_is_not_said_to_be(
    here: Places, there: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(here, tmp_path / "ud.dialogtool")
    monkeypatch.setattr("dialogtool.storage.store.Store.flush", lambda _store: False)
    assert refused(there, tmp_path / "ud.dialogtool") == "not-saved"
