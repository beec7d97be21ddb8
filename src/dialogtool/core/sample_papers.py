"""What a case file says of papers: what the two wrote together, and that the case was handed on."""

from collections.abc import Iterator

from .answers import Value, Words
from .asking import Asked
from .cleaning import clean, clean_line
from .keys import handover_key, shared_note_key
from .plan_values import Handover
from .ports import IdSource
from .sample import Sample


def papers_in(sample: Sample, meeting: str, new_id: IdSource) -> Iterator[tuple[Asked, Value]]:
    """What is kept for the papers of this meeting, and under which key."""
    if sample.note:
        yield Asked(key=shared_note_key(meeting), question=""), Words(text=clean(sample.note))
    if given := sample.handover:
        recipient, purpose = clean_line(given.recipient), clean_line(given.purpose)
        handover = Handover(recipient=recipient, purpose=purpose, agreed=given.agreed)
        yield Asked(key=handover_key(new_id()), question=""), handover
