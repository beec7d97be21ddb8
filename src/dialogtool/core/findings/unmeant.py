"""What the citizen did not mean: kept with the words it was heard in, so that it is heard in them no more."""

from ..case.answers import AnswerKey, Chosen
from ..case.case import Case
from ..case.keys import not_meant_key
from .findings import Finding


def unmeant(finding: Finding, case: Case) -> tuple[AnswerKey, Chosen] | None:
    """What to keep when the citizen says "det mente jeg ikke" to a finding: of which words, and what they do not mean.

    None for a finding that no told words show.
    """
    shown = next((shown for shown in finding.shown if shown.evidence.told), None)
    if shown is None:
        return None
    key = not_meant_key(shown.evidence.answer)
    earlier = case.answers.get(key)
    held = earlier.value.ids if earlier and isinstance(earlier.value, Chosen) else ()
    heard = filter(None, (shown.activity, finding.competence))
    return key, Chosen(ids=tuple(dict.fromkeys((*held, *heard))))
