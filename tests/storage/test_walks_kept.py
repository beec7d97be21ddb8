"""The shipped tools in any order, with the program closed in the middle: what is opened again is what was said."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.case.case import Case, Place, with_meeting
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.tool.library import Library
from dialogtool.storage import vault
from tests.core.answering import Talk
from tests.core.small_life import CueMatcher
from tests.core.wandering import finished, wandered
from tests.making import a_case, a_meeting
from tests.storage.sample import FAST, PASSWORD, Clock

MEETINGS = ("m1", "m2", "m3")


@pytest.fixture(scope="module")
def library(repository: Path) -> Library:
    return load_library(Folders(tools=repository / "dialog_tools", catalogue=repository / "resources" / "catalogue"))


def reopened(folder: Path, case: Case, page: str) -> Case:
    """The case as it is read after it was saved and the program was closed."""
    store = vault.unlock(folder, PASSWORD, FAST, clock=Clock())
    store.save(case, Place(page=page))
    assert store.close()
    again = vault.unlock(folder, PASSWORD, FAST, clock=Clock())
    read, place = again.read(case.citizen.id), again.place(case.citizen.id)
    again.close()
    assert (read, place.page) == (case, page)
    return read


@settings(max_examples=8)
@given(data=st.data())
def test_any_conversation_can_be_broken_off_anywhere(library: Library, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        vault.create(folder, "Mette", PASSWORD, FAST, clock=Clock())[0].close()
        case = with_meeting(a_case(), a_meeting("m1"))
        for id in data.draw(st.permutations(sorted(library.tools)))[:4]:
            talk = Talk(library.tools[id], library, data.draw(st.sampled_from(MEETINGS)))
            case = reopened(folder, wandered(data, talk, case), id)
            case, _asked = finished(data, talk, case)
            before = findings_of(case, library, CueMatcher())
            case = reopened(folder, case, "findings")
            assert findings_of(case, library, CueMatcher()) == before
