"""What a case file says of papers."""

from dialogtool.core.case.answers import Words
from dialogtool.core.case.keys import handover_key, shared_note_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.sample.papers import papers_in
from dialogtool.core.sample.sample import Sample, SampleHandover

BARE = Sample(name="Bo", date="2026-11-19")


def test_a_case_file_need_not_say_anything_of_papers() -> None:
    assert list(papers_in(BARE, "m1", str)) == []


def test_what_the_two_wrote_and_to_whom_it_is_handed_on_are_kept() -> None:
    given = SampleHandover("  Mette  Kjær ", "Et besøg", agreed=True)
    sample = Sample(name="Bo", date="2026-11-19", note="Vi prøver\x00 det.", handover=given)
    (note, said), (handover, kept) = papers_in(sample, "m1", lambda: "h1")
    assert (note.key, said) == (shared_note_key("m1"), Words("Vi prøver det."))
    assert (handover.key, kept) == (handover_key("h1"), Handover("Mette Kjær", "Et besøg", agreed=True))
