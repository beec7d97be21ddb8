"""What the citizen says of competences: verdicts on findings, and cards sorted on the mat."""

from collections.abc import Iterator

from ..case.answers import Answer, Sorted, Verdict
from ..case.case import Case, answers_by_age
from ..case.keys import verdict_key
from ..tool.library import Library, meaning_of
from ..tool.renaming import renamed
from .evidence import says_of

Said = tuple[str, Verdict]
"""A competence, and what was said of it."""

WEAKEST_FIRST = ("no", "some", "yes")
"""Where two cards show the same competence, the one that lies best tells."""


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
