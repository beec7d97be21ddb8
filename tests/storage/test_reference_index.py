"""Job titles as people say them lead to the occupations that are meant; skills are found by what one can."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dialogtool.core.ports import TermIndex
from dialogtool.core.words.terms import SkillOf, Term
from dialogtool.storage.driver import open_plain
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.reference.index import ReferenceIndex
from tests.storage import esco


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference file of the small download."""
    folder = tmp_path_factory.mktemp("reference")
    esco.imported(esco.write_all(folder / "download"), folder / "esco.db")
    return folder / "esco.db"


@pytest.fixture
def index(imported: Path) -> Iterator[ReferenceIndex]:
    """The small download, open."""
    with closing(ReferenceIndex(imported)) as opened:
        yield opened


def test_an_occupation_comes_with_all_that_is_shown_of_it(index: TermIndex) -> None:
    (term, *_) = index.occupations("Faglært kok")
    assert (term.uri, term.kind, term.isco) == (esco.occupation("kok"), "occupation", "5120")
    assert (term.label, term.matched) == ("kok", "faglært kok")
    assert 0.9 < term.score <= 1.0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kok", "kok"),
        ("KOKKE", "kok"),
        ("sygep", "sygeplejerske"),
        ("syge plejeske", "sygeplejerske"),
        ("rengørings asistent", "rengoeringsassistent"),
        ("rengoeringsassistenter", "rengoeringsassistent"),
        ("jeg gjorde rent", "rengoeringsassistent"),
        ("kantinedame", "koekkenassistent"),
        ("kørte bus", "buschauffoer"),
        ("bybuschauffør", "buschauffoer"),
        ("minkfarm", "pelsdyravler"),
        ("på et lager", "lagerarbejder"),
        ("receptionisten", "hotelreceptionist"),
    ],
)
def test_a_title_as_people_say_it_leads_to_the_occupation(index: ReferenceIndex, typed: str, name: str) -> None:
    assert esco.found(index, typed)[0] == name


def test_the_more_general_of_two_occupations_comes_first(index: ReferenceIndex) -> None:
    assert esco.found(index, "kok")[:2] == ["kok", "diaetkok"]


def test_best_comes_first_and_no_more_than_asked_for(index: TermIndex) -> None:
    terms = index.occupations("kok i køkken")
    assert [term.score for term in terms] == sorted((term.score for term in terms), reverse=True)
    assert len(index.occupations("kok i køkken", most=1)) == 1


@pytest.mark.parametrize("typed", ["", "  ", "?!", "xyzzyx", "\x00", "x" * 5_000, '"kok" OR', "kok*", "\ud800"])
def test_whatever_is_typed_is_answered(index: TermIndex, typed: str) -> None:
    assert all(term.kind == "occupation" for term in index.occupations(typed))
    assert index.skills("xyzzyx") == ()


def test_skills_are_found_apart_from_occupations(index: TermIndex) -> None:
    assert [term.label for term in index.skills("lave mad")] == ["koge mad"]
    assert [(term.kind, term.isco) for term in index.skills("køre")] == [("skill", "")]


def test_an_occupation_tells_its_skills_the_essential_ones_first(index: TermIndex) -> None:
    assert index.skills_of(esco.occupation("kok")) == (
        SkillOf(esco.skill("koge"), "koge mad", essential=True),
        SkillOf(esco.skill("smage"), "smage til", essential=False),
    )
    assert index.skills_of(esco.occupation("nobody")) == ()


def test_terms_found_twice_are_the_same(index: TermIndex) -> None:
    first: tuple[Term, ...] = index.occupations("køkken")
    assert first == index.occupations("køkken")


def test_what_was_typed_is_not_kept(index: TermIndex, imported: Path) -> None:
    before = imported.read_bytes()
    index.occupations("noget helt personligt")
    assert imported.read_bytes() == before
    assert [path.name for path in imported.parent.glob("esco.db*")] == ["esco.db"]


def test_where_nothing_was_imported_there_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(StorageFault) as caught:
        ReferenceIndex(tmp_path / "esco.db")
    assert caught.value.code == "missing"


def test_what_is_no_reference_file_must_be_imported_again(tmp_path: Path) -> None:
    with closing(open_plain(tmp_path / "esco.db", create=True)) as db:
        db.execute("CREATE TABLE other (name TEXT)")
    with pytest.raises(StorageFault) as caught:
        ReferenceIndex(tmp_path / "esco.db")
    assert caught.value.code == "damaged-database"


def test_an_index_over_a_plain_file_cannot_write(imported: Path) -> None:
    with closing(open_plain(imported)) as db, pytest.raises(Exception, match="readonly"):
        db.execute("DELETE FROM concepts")
