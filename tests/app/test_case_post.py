"""The window's post: a case goes out, comes in at another installation, and is never taken in twice."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from dialogtool.app.case_post import CasePost
from dialogtool.core.case.case import Place
from dialogtool.core.case.keys import belief_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.sharing.handover import HandoverNote, travelling
from dialogtool.core.tool.library import Library
from dialogtool.storage import vault
from dialogtool.storage.store import Store
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
    here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, model = here
    path = str(tmp_path / post.file_name())
    assert post.send(NOTE, PASSPHRASE, path) is None
    there, _ = post_of(stores[1])
    assert there.fetch(path, PASSPHRASE) is None
    assert there.take_in() is None
    came = stores[1].read("birgit")
    gone = travelling(model.case, Library(), with_marked=False)
    assert {key: answer.value for key, answer in came.answers.items()} == {
        key: answer.value for key, answer in gone.answers.items()
    }


def test_that_it_went_is_kept_in_the_case_and_in_the_log(
    here: tuple[CasePost, CaseModel], stores: tuple[Store, Store], tmp_path: Path
) -> None:
    post, model = here
    assert post.caseworker == "Mette"
    post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    assert Handover("Ulla", "Ny sagsbehandler", agreed=True) in [a.value for a in model.case.answers.values()]
    assert not model.can_undo
    assert [(log.what, log.for_whom) for log in stores[0].exports("birgit")] == [("ud.dialogtool", "Ulla")]


def test_what_did_not_go_leaves_no_trace(here: tuple[CasePost, CaseModel], tmp_path: Path) -> None:
    post, model = here
    problem = post.send(NOTE, "kort", str(tmp_path / "ud.dialogtool"))
    assert problem is not None
    assert problem.code == "short-passphrase"
    assert model.case == CASE


def test_a_wrong_passphrase_brings_nothing(here: tuple[CasePost, CaseModel], tmp_path: Path) -> None:
    post, _ = here
    post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    problem = post.fetch(str(tmp_path / "ud.dialogtool"), "noget andet")
    assert problem is not None
    assert (problem.code, post.arrived) == ("wrong-passphrase", None)


def test_who_is_here_is_not_taken_in_over_herself(here: tuple[CasePost, CaseModel], tmp_path: Path) -> None:
    post, _ = here
    post.send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    post.fetch(str(tmp_path / "ud.dialogtool"), PASSPHRASE)
    problem = post.take_in()
    assert problem is not None
    assert problem.code == "already-here"
    post.put_away()
    assert post.arrived is None


def test_what_the_disk_refused_is_said(
    here: tuple[CasePost, CaseModel],
    stores: tuple[Store, Store],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here[0].send(NOTE, PASSPHRASE, str(tmp_path / "ud.dialogtool"))
    there, _ = post_of(stores[1])
    there.fetch(str(tmp_path / "ud.dialogtool"), PASSPHRASE)
    monkeypatch.setattr("dialogtool.storage.store.Store.flush", lambda _store: False)
    problem = there.take_in()
    assert problem is not None
    assert problem.code == "disk-error"
