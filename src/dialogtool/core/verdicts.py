"""What the citizen says of competences: verdicts on findings, and cards sorted on the mat."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .answers import Answer, AnswerKey, Chosen, Sorted, Verdict
from .case import Case, answers_by_age
from .evidence import says_of
from .keys import not_meant_key, verdict_key
from .library import Library, meaning_of
from .renaming import renamed

if TYPE_CHECKING:
    from .findings import Finding

Said = tuple[str, Verdict]
"""A competence, and what was said of it."""

WEAKEST_FIRST = ("no", "some", "yes")
"""Where two cards show the same competence, the one that lies best tells."""


def unmeant(finding: "Finding", case: Case) -> tuple[AnswerKey, Chosen] | None:
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


def verdicts_in(case: Case, library: Library) -> dict[str, Verdict]:
    """The verdict on each competence: the one on what was found, else where its card lies, the newest."""
    given = answers_by_age(renamed(case, library.tools.values()))
    sorted_cards = (said for answer in given if answer.makes == "competence" for said in _sorted(answer, library))
    return dict((*sorted_cards, *(said for answer in given for said in _judged(answer))))


def _sorted(answer: Answer, library: Library) -> Iterator[Said]:
    if isinstance(answer.value, Sorted):
        for column, choice in sorted(says_of(library, answer), key=lambda said: WEAKEST_FIRST.index(said[1])):
            for item in answer.value.columns.get(column, ()):
                for competence in meaning_of(library, item, answer.key).shows:
                    yield competence, Verdict(choice=choice, evidence=(answer.key,))


def _judged(answer: Answer) -> Iterator[Said]:
    if answer.key == verdict_key(answer.key.subject) and isinstance(answer.value, Verdict):
        yield answer.key.subject, answer.value
