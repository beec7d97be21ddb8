"""An import is all or nothing, tells what is wrong by file and line, and keeps what it has nothing of."""

from contextlib import closing
from pathlib import Path

import pytest

from dialogtool.storage.driver import open_plain
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.lock import locked_by
from dialogtool.storage.reference.filling import StoppedError
from dialogtool.storage.reference.index import ReferenceIndex
from dialogtool.storage.reference.keeping import is_sound
from dialogtool.storage.reference.making import import_esco
from dialogtool.storage.reference.told import MOST_TOLD
from tests.storage import esco


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The small download."""
    return esco.write_all(tmp_path / "download")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the reference file is to be; its folder is not there yet."""
    return tmp_path / "home" / "esco.db"


def beside(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path.suffix != ".lock")


def add(path: Path, *lines: str) -> None:
    """More lines at the end of a file."""
    path.write_bytes(path.read_bytes() + "\n".join(lines).encode())


def test_all_of_it_is_imported_into_a_plain_file(source: Path, target: Path) -> None:
    report = esco.imported(source, target)
    assert (report.imported, report.problems, report.kept) == (True, (), ())
    assert (report.occupations, report.skills, report.relations) == (len(esco.OCCUPATIONS), 3, 3)
    assert target.read_bytes().startswith(b"SQLite format 3")
    assert beside(target) == ["esco.db"]


def test_a_second_import_takes_the_place_of_the_first(source: Path, target: Path) -> None:
    esco.imported(source, target)
    esco.write_occupations(source, {"smed": ("7221", "smed", "7221.1")})
    assert esco.imported(source, target).occupations == 1
    with closing(ReferenceIndex(target)) as index:
        assert esco.found(index, "smed") == ["smed"]
        assert esco.found(index, "kok") == []


def test_whoever_watches_hears_of_every_file_and_how_far(source: Path, target: Path) -> None:
    heard: list[tuple[str, float]] = []

    def watch(what: str, share: float) -> bool:
        heard.append((what, share))
        return True

    import_esco(source, target, watch)
    files = ["occupationSkillRelations_da.csv", "occupations_da.csv", "skills_da.csv", "words"]
    assert list(dict.fromkeys(what for what, _ in heard)) == files
    assert all(0 <= share <= 1 for _, share in heard)


@pytest.mark.parametrize("last", ["occupations_da.csv", "words"])
def test_an_import_that_is_stopped_changes_nothing(source: Path, target: Path, last: str) -> None:
    esco.imported(source, target)
    before = target.read_bytes()
    with pytest.raises(StoppedError):
        import_esco(source, target, lambda what, _: what != last)
    assert target.read_bytes() == before
    assert beside(target) == ["esco.db"]


def test_bad_rows_are_told_by_line_and_the_good_ones_imported(source: Path, target: Path) -> None:
    add(source / "skills_da.csv", ",no/uri,skill,tale,", ",http://a/1,skill,,", ",http://a/2,skill,synge,", "1,2", "")
    report = esco.imported(source, target)
    assert esco.codes(report) == [("bad-uri", 5), ("no-label", 6), ("broken-row", 8)]
    assert {problem.file for problem in report.problems} == {"skills_da.csv"}
    assert report.skills == 4


def test_the_labels_of_a_repeated_uri_are_found_too(source: Path, target: Path) -> None:
    add(source / "occupations_da.csv", f"Occupation,{esco.occupation('kok')},5120,kokkerer,madmand,,5120.1", "")
    report = esco.imported(source, target)
    assert [problem.code for problem in report.problems] == ["repeated"]
    with closing(ReferenceIndex(target)) as index:
        (term, *_) = index.occupations("madmand")
        assert (term.label, term.matched) == ("kok", "madmand")


def test_many_faults_of_one_kind_are_counted(source: Path, target: Path) -> None:
    add(source / "skills_da.csv", *([",nothing,skill,tale,"] * (MOST_TOLD + 5)), "")
    problems = esco.imported(source, target).problems
    assert len(problems) == MOST_TOLD + 1
    assert problems[-1].message.startswith("5 more")


def test_a_file_without_its_columns_is_told_of_and_the_others_imported(source: Path, target: Path) -> None:
    (source / "skills_da.csv").write_text("conceptUri,skillType\n", encoding="utf-8")
    report = esco.imported(source, target)
    assert esco.codes(report) == [("missing-column", 1)]
    assert (report.occupations, report.skills) == (len(esco.OCCUPATIONS), 0)


def test_a_file_in_another_encoding_is_told_of_and_the_others_imported(source: Path, target: Path) -> None:
    path = source / "occupations_da.csv"
    path.write_bytes(path.read_text(encoding="utf-8-sig").encode("cp1252"))
    report = esco.imported(source, target)
    assert [problem.code for problem in report.problems] == ["wrong-encoding"]
    assert (report.occupations, report.skills) == (0, 3)


def test_where_there_is_nothing_to_import_nothing_is_changed(source: Path, target: Path, tmp_path: Path) -> None:
    esco.imported(source, target)
    before = target.read_bytes()
    empty = esco.write_skills(tmp_path, {})
    assert not esco.imported(empty, target).imported
    assert not esco.imported(tmp_path / "none", target).imported
    assert target.read_bytes() == before


def test_one_file_after_another_adds_up(source: Path, target: Path) -> None:
    kept = [esco.imported(source / f"{name}_da.csv", target).kept for name in ("occupationSkillRelations", "skills")]
    report = esco.imported(source / "occupations_da.csv", target)
    assert kept == [(), ("relations",)]
    assert report.kept == ("skills", "relations")
    with closing(ReferenceIndex(target)) as index:
        assert [one.label for one in index.skills_of(esco.occupation("kok"))] == ["koge mad", "smage til"]
        assert index.skills("lave mad")[0].label == "koge mad"


def test_a_torn_file_does_not_take_the_place_of_a_whole_one(source: Path, target: Path) -> None:
    esco.imported(source, target)
    path = source / "occupations_da.csv"
    path.write_bytes(path.read_bytes()[:250])
    report = esco.imported(source, target)
    assert [problem.code for problem in report.problems] == ["cut-off"]
    assert (report.occupations, report.kept) == (len(esco.OCCUPATIONS), ("occupations",))


def test_a_second_language_gives_further_labels(source: Path, target: Path) -> None:
    esco.write_occupations(source, {"kok": ("5120", "cook", "5120.1")}, "occupations_en")
    assert esco.imported(source, target).problems == ()
    with closing(ReferenceIndex(target)) as index:
        (term, *_) = index.occupations("cook")
        assert (term.label, term.matched) == ("kok", "cook")


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00 and then nothing"])
def test_a_damaged_file_is_no_hindrance(source: Path, target: Path, content: bytes) -> None:
    target.parent.mkdir()
    target.write_bytes(content)
    assert not is_sound(target)
    assert esco.imported(source, target).imported
    assert is_sound(target)


def test_a_file_of_another_format_is_not_kept(source: Path, target: Path) -> None:
    esco.imported(source, target)
    with closing(open_plain(target, create=True)) as db:
        db.execute("UPDATE meta SET value = '0'")
    assert esco.imported(source / "skills_da.csv", target).occupations == 0


def test_two_imports_at_once_are_one_too_many(source: Path, target: Path) -> None:
    target.parent.mkdir()
    with locked_by(target.with_suffix(".lock")), pytest.raises(StorageFault) as caught:
        esco.imported(source, target)
    assert caught.value.code == "already-open"


def test_a_file_that_somebody_holds_is_said_to_be_open(
    source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, other: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageFault) as caught:
        esco.imported(source, target)
    assert caught.value.code == "already-open"
    assert beside(target) == []


def test_where_the_folder_cannot_be_made_the_disk_is_blamed(source: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file", encoding="utf-8")
    with pytest.raises(StorageFault) as caught:
        esco.imported(source, tmp_path / "home" / "esco.db")
    assert caught.value.code == "disk-error"
