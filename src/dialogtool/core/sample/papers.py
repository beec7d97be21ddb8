"""What a case file says of a meeting's notes: what to talk about, what was written, and that the case was handed on."""

from collections.abc import Iterator

from ..case.answers import AnswerKey, Ruling, Value, Words
from ..case.keys import agenda_key, belief_key, handover_key, own_note_key, prepare_key, shared_note_key
from ..case.plan_values import Handover
from ..ports import IdSource
from ..tool.asking import Asked
from ..words.cleaning import clean, clean_line
from .sample import SampleTalk


def papers_in(talk: SampleTalk, meeting: str, new_id: IdSource) -> Iterator[tuple[Asked, Value]]:
    """What is kept for the papers of this meeting, and under which key."""
    for key, text in _notes(talk, meeting).items():
        if text:
            yield Asked(key=key, question=""), Words(text=clean(text))
    if belief := talk.belief:
        yield Asked(key=belief_key(meeting), question=""), Ruling(value=belief.value, reason=clean(belief.words))
    if given := talk.handover:
        recipient, purpose = clean_line(given.recipient), clean_line(given.purpose)
        handover = Handover(recipient=recipient, purpose=purpose, agreed=given.agreed)
        yield Asked(key=handover_key(new_id()), question=""), handover


def _notes(talk: SampleTalk, meeting: str) -> dict[AnswerKey, str]:
    return {
        agenda_key(meeting): talk.agenda,
        shared_note_key(meeting): talk.note,
        prepare_key(meeting): talk.prepare,
        own_note_key(meeting): talk.own_note,
    }
