"""The writer saves the newest case, says so only when it is on disk, and never gives up on words."""

import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event, current_thread
from typing import TYPE_CHECKING

import pytest

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Case, Place, with_answer
from dialogtool.storage import records
from dialogtool.storage.driver import open_database, rows
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.writer import Writer
from tests.storage.sample import KEY, NOWHERE, Clock, answer, case

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database


class News:
    """Listens to a writer."""

    def __init__(self, writer: Writer) -> None:
        self.saved: list[datetime] = []
        self.faults: list[str] = []
        self.threads: set[str] = set()
        writer.on_saved, writer.on_fault = self.hear_saved, self.hear_fault

    def hear_saved(self, when: datetime) -> None:
        self.saved.append(when)
        self.threads.add(current_thread().name)

    def hear_fault(self, problem: Problem) -> None:
        self.faults.append(problem.code)


class Gate:
    """Keeps the writer's thread busy until it is opened."""

    def __init__(self, writer: Writer) -> None:
        self.event = Event()
        self.done = writer.ask(self.wait)

    def wait(self, _: "Database") -> None:
        self.event.wait(30)

    def open(self) -> None:
        self.event.set()
        self.done.result()


@pytest.fixture
def writer(database: Path) -> Iterator[Writer]:
    made = Writer(partial(open_database, database, KEY), Clock())
    yield made
    made.close(30)


def on_disk(database: Path, citizen: str = "c1") -> Case:
    with closing(open_database(database, KEY)) as db:
        return records.read_case(db, citizen)


def full(db: "Database") -> None:
    rows(db, "PRAGMA max_page_count = 1")


def roomy(db: "Database") -> None:
    rows(db, "PRAGMA max_page_count = 1000000")


def long(number: int = 0) -> Case:
    return case(answer(value=Words(text=f"{number} " + "ord " * 20_000)))


def test_a_saved_case_is_on_disk_when_that_is_said(writer: Writer, database: Path) -> None:
    seen: list[Case] = []

    def look(_: datetime) -> None:
        seen.append(on_disk(database))

    writer.on_saved = look
    writer.save(case(answer()), NOWHERE)
    assert writer.flush(30)
    assert seen == [case(answer())]


def test_nobody_needs_to_listen(writer: Writer, database: Path) -> None:
    writer.save(case(), NOWHERE)
    assert writer.flush(30)
    assert on_disk(database) == case()


def test_news_come_from_the_writers_own_thread(writer: Writer) -> None:
    news = News(writer)
    writer.save(case(), NOWHERE)
    writer.flush(30)
    assert news.threads == {"dialogtool-writer_0"}


def test_only_the_newest_of_many_is_written(writer: Writer, database: Path) -> None:
    news, gate = News(writer), Gate(writer)
    for number in range(100):
        writer.save(case(answer(value=Words(text=str(number)))), NOWHERE)
    gate.open()
    writer.flush(30)
    assert len(news.saved) == 1
    assert on_disk(database) == case(answer(value=Words(text="99")))


def test_what_waits_can_be_read(writer: Writer) -> None:
    gate = Gate(writer)
    writer.save(case(answer()), Place(page="cv"))
    assert writer.unsaved("c1") == (case(answer()), Place(page="cv"))
    gate.open()
    writer.flush(30)
    assert writer.unsaved("c1") is None


def test_a_case_that_came_meanwhile_is_not_forgotten(writer: Writer, database: Path) -> None:
    later = with_answer(case(answer("a")), answer("b"))

    def save_once_more(_: datetime) -> None:
        if on_disk(database) != later:
            writer.save(later, NOWHERE)

    writer.on_saved = save_once_more
    writer.save(case(answer("a")), NOWHERE)
    writer.flush(30)
    assert writer.flush(30)
    assert on_disk(database) == later


def test_a_newer_case_waits_on_while_the_older_is_acknowledged(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    write, newer = records.write_difference, case(answer())

    def write_slowly(db: "Database", before: Case | None, after: Case) -> None:
        write(db, before, after)
        if after != newer:
            writer.save(newer, NOWHERE)
            assert writer.unsaved("c1") == (newer, NOWHERE)

    monkeypatch.setattr(records, "write_difference", write_slowly)
    news = News(writer)
    writer.save(case(), NOWHERE)
    writer.flush(30)
    assert writer.flush(30)
    assert len(news.saved) == 2


def test_several_citizens_are_saved_each_by_themselves(writer: Writer, database: Path) -> None:
    for _ in range(2):
        for citizen in ("c1", "c2"):
            writer.save(case(answer(), id=citizen), NOWHERE)
            assert writer.flush(30)
    writer.save(case(id="c1"), NOWHERE)
    writer.flush(30)
    assert (on_disk(database, "c1"), on_disk(database, "c2")) == (case(id="c1"), case(answer(), id="c2"))


def test_a_full_disk_is_said_and_the_words_are_kept(writer: Writer) -> None:
    news = News(writer)
    writer.ask(full)
    writer.save(long(), NOWHERE)
    assert not writer.flush(30)
    assert (set(news.faults), news.saved) == ({"disk-full"}, [])
    assert writer.unsaved("c1") == (long(), NOWHERE)


def test_what_failed_is_saved_when_there_is_room_again(writer: Writer, database: Path) -> None:
    writer.ask(full)
    writer.save(long(), NOWHERE)
    assert not writer.flush(30)
    writer.ask(roomy)
    assert writer.flush(30)
    assert on_disk(database) == long()


def test_one_case_that_cannot_be_saved_does_not_stop_another(writer: Writer, database: Path) -> None:
    news = News(writer)
    writer.save(case(name="\ud800", id="bad"), NOWHERE)
    writer.save(case(), NOWHERE)
    assert not writer.flush(30)
    assert on_disk(database) == case()
    assert set(news.faults) == {"unsavable"}


def test_a_bug_is_loud_and_the_next_save_goes_on(
    writer: Writer, database: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: object) -> None:
        raise RuntimeError

    news = News(writer)
    with monkeypatch.context() as broken, caplog.at_level(logging.ERROR):
        broken.setattr(records, "write_difference", stumble)
        writer.save(case(), NOWHERE)
        assert not writer.flush(30)
    assert set(news.faults) == {"internal"}
    assert caplog.records
    assert writer.flush(30)
    assert on_disk(database) == case()


def test_a_question_is_answered_after_what_was_saved_before(writer: Writer) -> None:
    writer.save(case(answer()), NOWHERE)
    assert writer.ask(partial(records.read_case, citizen_id="c1")).result() == case(answer())


def test_a_question_that_meets_a_fault_says_so(writer: Writer) -> None:
    writer.ask(full)
    question = writer.ask(partial(records.write_difference, before=None, after=long()))
    with pytest.raises(StorageFault) as caught:
        question.result()
    assert caught.value.code == "disk-full"


def test_a_forgotten_citizen_is_neither_on_disk_nor_waiting(writer: Writer) -> None:
    writer.save(case(answer()), NOWHERE)
    writer.flush(30)
    gate = Gate(writer)
    writer.save(case(), NOWHERE)
    erased = writer.forget("c1")
    gate.open()
    erased.result()
    assert writer.flush(30)
    assert not writer.ask(partial(records.is_known, citizen_id="c1")).result()


def test_one_who_comes_back_after_being_erased_is_new(writer: Writer, database: Path) -> None:
    for _ in range(2):
        writer.save(case(answer()), NOWHERE)
        writer.flush(30)
        assert on_disk(database) == case(answer())
        writer.forget("c1").result()


def test_flush_does_not_wait_for_ever(writer: Writer) -> None:
    gate = Gate(writer)
    assert not writer.flush(0)
    gate.open()


def test_closing_saves_what_waits(database: Path) -> None:
    writer = Writer(partial(open_database, database, KEY), Clock())
    writer.save(case(answer()), NOWHERE)
    assert writer.close(30)
    assert on_disk(database) == case(answer())


def test_closing_says_when_something_was_lost(database: Path) -> None:
    writer = Writer(partial(open_database, database, KEY), Clock())
    writer.ask(full)
    writer.save(long(), NOWHERE)
    assert not writer.close(30)


def test_a_closed_file_leaves_no_log_of_deleted_words(database: Path) -> None:
    writer = Writer(partial(open_database, database, KEY), Clock())
    writer.save(case(answer()), NOWHERE)
    writer.close(30)
    assert [path.name for path in database.parent.iterdir() if path.name.startswith(database.name)] == [database.name]


def test_a_file_that_does_not_open_is_said_at_once() -> None:
    def refuse() -> "Database":
        raise fault("damaged-database")

    with pytest.raises(StorageFault) as caught:
        Writer(refuse, Clock())
    assert caught.value.code == "damaged-database"
