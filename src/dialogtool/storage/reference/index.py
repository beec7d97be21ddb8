"""The index of occupations and skills over an imported reference file."""

from collections.abc import Iterable
from heapq import nlargest
from operator import attrgetter
from pathlib import Path
from typing import Final

from dialogtool.core.words.cleaning import clean_line
from dialogtool.core.words.terms import SkillOf, Term, TermKind
from dialogtool.storage.driver import Row, faults, open_plain, rows
from dialogtool.storage.faults import fault

from .esco_rows import id_of
from .everyday import Way, ways_to_say
from .keeping import is_of_this_format
from .ranking import Fit, fits, score
from .vocabulary import Vocabulary

LONGEST_TYPED: Final = 120
MOST_LABELS: Final = 120
LEAST_SCORE: Final = 0.3
PREFERRED: Final = 0.04
DEEPER: Final = 0.02
"""How much less an occupation counts for each step that it is further down the classification."""

THESE_LABELS: Final = """
SELECT labels.id, labels.text, labels.preferred, labels.telling, uri, kind, label, isco, depth
FROM labels JOIN concepts ON concepts.id = labels.concept
WHERE labels.id IN (SELECT value FROM json_each(:ids))
"""
SKILLS_OF: Final = """
SELECT uri, label, essential FROM relations JOIN concepts ON concepts.id = relations.skill
WHERE occupation = :occupation ORDER BY essential DESC, label
"""


class ReferenceIndex:
    """A `core.ports.TermIndex`. Belongs to the thread that opened it; StorageFault when the file cannot be read."""

    def __init__(self, path: Path) -> None:
        """StorageFault "missing" when nothing was imported, "damaged-database" when it must be imported again."""
        with faults():
            self._db = open_plain(path)
            if not is_of_this_format(self._db):
                self._db.close()
                raise fault("damaged-database")

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    def occupations(self, typed: str, most: int = 10) -> tuple[Term, ...]:
        """At most `most` occupations for a job title as people say it, misspelt or half typed, best first."""
        return self._found("occupation", typed, most)

    def skills(self, typed: str, most: int = 10) -> tuple[Term, ...]:
        """At most `most` skills for words about what somebody can, best first."""
        return self._found("skill", typed, most)

    def skills_of(self, occupation: str) -> tuple[SkillOf, ...]:
        """The skills that the occupation with this URI asks for, the essential ones first."""
        with faults():
            found = rows(self._db, SKILLS_OF, {"occupation": id_of(occupation)})
        return tuple(SkillOf(row["uri"], row["label"], bool(row["essential"])) for row in found)

    def _found(self, kind: TermKind, typed: str, most: int) -> tuple[Term, ...]:
        best: dict[str, Term] = {}
        with faults():
            vocabulary = Vocabulary(self._db, kind)
            for way in ways_to_say(clean_line(typed, LONGEST_TYPED), vocabulary.is_known):
                for term in self._fitting(way, vocabulary):
                    if term.score > max(LEAST_SCORE, best[term.uri].score if term.uri in best else 0.0):
                        best[term.uri] = term
        return tuple(sorted(best.values(), key=_order)[:most])

    def _fitting(self, way: Way, vocabulary: Vocabulary) -> Iterable[Term]:
        found = fits(way.words, vocabulary, joined=way.worth == 1)
        nearest = {fit.label: fit for fit in nlargest(MOST_LABELS, found, key=attrgetter("held"))}
        labels = rows(self._db, THESE_LABELS, {"ids": str(list(nearest))})
        return (_term(row, nearest[row["id"]], way.worth) for row in labels)


def _term(row: Row, fit: Fit, worth: float) -> Term:
    how = score(fit, row["telling"]) + PREFERRED * row["preferred"] - DEEPER * row["depth"]
    return Term(
        uri=row["uri"],
        kind=row["kind"],
        label=row["label"],
        matched=row["text"],
        score=min(1.0, max(0.0, how * worth)),
        isco=row["isco"],
    )


def _order(term: Term) -> tuple[float, str, str]:
    return -term.score, term.label, term.uri
