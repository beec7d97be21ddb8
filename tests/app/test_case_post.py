"""The window's post: a case goes out, comes in at another installation, and is never taken in twice."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dialogtool.app.case_post import CasePost
from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Place
from dialogtool.core.case.keys import belief_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.sharing.handover import HandoverNote, travelling
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.library import Library
from dialogtool.storage import vault
from dialogtool.storage.store import Store
from dialogtool.ui.aside import Errand
from dialogtool.ui.case_model import CaseModel
from tests.making import FakeMatcher, a_case, an_answer, at
from tests.storage.sample import FAST, PASSWORD, Clock

PASSPHRASE = "tre grønne både"
NOTE = HandoverNote("Ulla", "Ny sagsbehandler", "Mette", at(0), agreed=True)
CASE = a_case(an_answer("a"), an_answer("b", private=True), an_answer(belief_key("m1")))


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The store here, with a case, and the one there, empty."""
    with ExitStack() as closing:
        made = tuple(vault.create(tmp_path / name, "Mette", PASSWORD, FAST, clock=Clock())[0] for name in "ab")
        for store in made:
            closing.callback(store.close)
        made[0].save(CASE, Place())
        yield made[0], made[1]


def came_of(qtbot: QtBot, errand: Errand) -> Problem | None:
    """What kept it from being done, once it is done or not."""
    with qtbot.waitSignal(errand.done) as told:
        pass
    assert told.args is not None
    return told.args[0]


def post_of(store: Store) -> tuple[CasePost, CaseModel]:
    model = CaseModel(Library(), FakeMatcher(), Clock(), iter("abcdef").__next__)
    return CasePost(model, store, FAST), model


@pytest.fixture
def here(stores: tuple[Store, Store]) -> tuple[CasePost, CaseModel]:
    """The post where the case is open."""
    post, model = post_of(stores[0])
    model.open(CASE, Place())
    return post, model


def test_a_case_goes_out_and_comes_in_equal(
    qtbot: QtBot, here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, model = here
    path = str(tmp_path / post.file_name())
    assert came_of(qtbot, post.send(NOTE, PASSPHRASE, path)) is None
    there, _ = post_of(stores[1])
    assert came_of(qtbot, there.fetch(path, PASSPHRASE)) is None
    assert there.take_in() is None
    came = stores[1].read("birgit")
    gone = travelling(model.case, Library(), with_marked=False)
    assert {key: answer.value for key, answer in came.answers.items()} == {
        key: answer.value for key, answer in gone.answers.items()
    }


def test_that_it_went_is_kept_in_the_case_and_in_the_log(
    qtbot: QtBot, here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, model = here
    assert post.caseworker == "Mette"
    came_of(qtbot, post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool")))
    assert Handover("Ulla", "Ny sagsbehandler", agreed=True) in [a.value for a in model.case.answers.values()]
    assert not model.can_undo
    assert [(log.what, log.for_whom) for log in stores[0].exports("birgit")] == [("ud.dialogtool", "Ulla")]


def test_what_did_not_go_leaves_no_trace(qtbot: QtBot, here: tuple[CasePost, CaseModel], tmp_path: Path) -> None:
    post, model = here
    problem = came_of(qtbot, post.send(NOTE, "kort", str(tmp_path / "ud.dialogtool")))
    assert problem is not None
    assert problem.code == "short-passphrase"
    assert model.case == CASE


def test_a_wrong_passphrase_brings_nothing(qtbot: QtBot, here: tuple[CasePost, CaseModel], tmp_path: Path) -> None:
    post, _ = here
    came_of(qtbot, post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool")))
    problem = came_of(qtbot, post.fetch(str(tmp_path / "ud.dialogtool"), "noget andet"))
    assert problem is not None
    assert (problem.code, post.arrived) == ("wrong-passphrase", None)


def test_who_is_here_is_not_taken_in_over_herself(
    qtbot: QtBot, here: tuple[CasePost, CaseModel], tmp_path: Path
) -> None:
    post, _ = here
    came_of(qtbot, post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool")))
    came_of(qtbot, post.fetch(str(tmp_path / "ud.dialogtool"), PASSPHRASE))
    problem = post.take_in()
    assert problem is not None
    assert problem.code == "already-here"
    post.put_away()
    assert post.arrived is None


def test_what_the_disk_refused_is_said(
    qtbot: QtBot,
    here: tuple[CasePost, CaseModel],
    stores: tuple[Store, Store],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    came_of(qtbot, here[0].send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool")))
    there, _ = post_of(stores[1])
    came_of(qtbot, there.fetch(str(tmp_path / "ud.dialogtool"), PASSPHRASE))
    monkeypatch.setattr("dialogtool.storage.store.Store.flush", lambda _store: False)
    problem = there.take_in()
    assert problem is not None
    assert problem.code == "disk-error"


def test_the_window_goes_on_while_the_file_is_written(
    qtbot: QtBot, here: tuple[CasePost, CaseModel], tmp_path: Path
) -> None:
    post, model = here
    errand = post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    model.answer(Asked(key=belief_key("m2"), question=""), Words(text="imens"))
    assert came_of(qtbot, errand) is None
    values = [answer.value for answer in model.case.answers.values()]
    assert Handover("Ulla", "Ny sagsbehandler", agreed=True) in values
    assert Words(text="imens") in values


def test_that_it_went_is_kept_in_its_own_case_when_another_one_was_opened_meanwhile(
    qtbot: QtBot, here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, model = here
    errand = post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    other = model.new_case("Kim")
    assert came_of(qtbot, errand) is None
    assert model.case == other
    assert Handover("Ulla", "Ny sagsbehandler", agreed=True) in [
        answer.value for answer in stores[0].read("birgit").answers.values()
    ]


def test_whoever_leaves_waits_for_the_file(
    here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, _ = here
    post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    post.finish()
    assert (tmp_path / "ud.dialogtool").exists()
    assert [log.what for log in stores[0].exports("birgit")] == ["ud.dialogtool"]


@pytest.mark.parametrize("is_heard", [True, False])
def test_what_went_wrong_is_told_elsewhere_only_when_its_page_was_left(
    qtbot: QtBot, stores: tuple[Store, Store], tmp_path: Path, is_heard: bool
) -> None:
    told: list[Problem] = []
    model = CaseModel(Library(), FakeMatcher(), Clock(), iter("abcdef").__next__)
    model.open(CASE, Place())
    post = CasePost(model, stores[0], FAST, told.append)
    errand = post.send(NOTE, "kort", str(tmp_path / "ud.dialogtool"))
    if is_heard:
        assert came_of(qtbot, errand) is not None
    post.finish()
    assert [problem.code for problem in told] == ([] if is_heard else ["short-passphrase"])
