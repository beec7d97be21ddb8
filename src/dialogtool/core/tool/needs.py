"""What a kind of work needs of the one who does it."""

from collections import Counter

from ..catalogue.catalogue import Catalogue


def needed_for(function: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The competences that a job function uses, most needed first, and after them those of its whole branch."""
    meant = catalogue.functions.get(function)
    if meant is None:
        return ()
    branch = (other for other in catalogue.functions.values() if other.branch == meant.branch)
    common = Counter(competence for other in branch for competence in other.competences)
    return tuple(dict.fromkeys((*meant.competences, *(competence for competence, _ in common.most_common()))))
