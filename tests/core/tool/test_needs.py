"""What a kind of work needs of the one who does it."""

from dialogtool.core.catalogue.catalogue import Catalogue, Choices, Demands, JobFunction
from dialogtool.core.tool.needs import needed_for


def a_function(id: str, branch: str, *competences: str) -> JobFunction:
    """A job function that needs these competences."""
    scales = ("hours", "start", "breaks", "pace", "noise", "people", "lifting", "standing", "reading", "danish")
    return JobFunction(
        id=id,
        label=id,
        disco="9412",
        esco="",
        branch=branch,
        day="En dag.",
        tasks=(),
        small_form=(),
        places=(),
        competences=competences,
        demands=Demands(**dict.fromkeys((*scales, "it", "transport"), 1)),
        choices=Choices(contact="often", company="both", variety="same", adapting="easy"),
        way_in="none",
        way_in_text="Du kan begynde nu.",
        missing="Ikke noget.",
        picture="",
    )


FUNCTIONS = (
    a_function("opvasker", "koekken", "vaske-op", "holde-rent"),
    a_function("kok", "koekken", "lave-mad", "holde-rent"),
    a_function("gartner", "groent", "passe-have"),
)
CATALOGUE = Catalogue(functions={function.id: function for function in FUNCTIONS})


def test_the_work_itself_comes_first_and_then_its_branch() -> None:
    assert needed_for("opvasker", CATALOGUE) == ("vaske-op", "holde-rent", "lave-mad")


def test_unknown_work_needs_nothing_that_we_know_of() -> None:
    assert needed_for("", CATALOGUE) == ()
