"""What things in a case are called now, where the citizen named them."""

from collections.abc import Iterator

from ..case.aid_values import Line, People
from ..case.case import Case, answers_by_age


def present_name(case: Case, item: str) -> str:
    """The present name of a period or a person by its id; "" for anything else."""
    return present_names(case).get(item, "")


def present_names(case: Case) -> dict[str, str]:
    """The name that every period and person was given last, by its id."""
    return dict(_named(case))


def _named(case: Case) -> Iterator[tuple[str, str]]:
    for answer in answers_by_age(case):
        match answer.value:
            case Line(periods=periods):
                yield from ((period.id, period.title) for period in periods)
            case People(people=people):
                yield from ((person.id, person.name) for person in people)
            case _:
                pass
