"""Small documents and rules for the guard, made by hand."""

from dialogtool.core.catalogue.guard_rules import GuardRule
from dialogtool.core.guard.guard import Warned, findings_in
from dialogtool.core.papers.blocks import Block, Document, Paragraph

OWN = "Birgitte Damgaard Holm"
PEOPLE = ("Fadumo", "Hjemmeplejen", "Mor", "Bosse Holm")
_RULES = (
    GuardRule(id="cpr", label="CPR-nummer", why="Det ligner et CPR-nummer.", finds="cpr"),
    GuardRule(
        id="health",
        label="helbred",
        why="Det siger noget om helbred.",
        words=(
            "syg",
            "depression-",
            "-gigt",
            "ondt i",
            "ondt i en dårlig",
            "dårlig- ryg",
            "psykisk-",
            "slidt ryg -operation",
            "kronisk træt-",
        ),
        unless=("psykisk- arbejdsmiljø", "kollega er syg"),
    ),
    GuardRule(
        id="religion", label="tro", why="Det siger noget om tro.", words=("moské", "gud"), unless=("guds skyld",)
    ),
    GuardRule(
        id="people",
        label="andre mennesker",
        why="Det er navnet på en anden.",
        finds="names",
        words=("anne", "inge", "søren", "sofie", "hans", "karen", "ali"),
        inside=("bo", "hans"),
        after=("mor", "nabo", "chef"),
        unless=("vej", "-skole", "mor", "hjemmepleje-"),
    ),
)
RULES = {rule.id: rule for rule in _RULES}


def paper(*said: Block | str) -> Document:
    """A document of these blocks; a text is a paragraph."""
    blocks = tuple(Paragraph(text=one) if isinstance(one, str) else one for one in said)
    return Document(title=f"CV for {OWN}", author=OWN, language="da", blocks=blocks)


def looked_at(*said: Block | str) -> tuple[Warned, ...]:
    """What the guard says about these, when nothing was decided before."""
    return findings_in(paper(*said), RULES, OWN, {}, PEOPLE)


def seen(text: str) -> list[tuple[str, str]]:
    """What the guard sees in a paragraph: the kinds, and the words."""
    return [(sign.kind, one.sentence[slice(*sign.span)]) for one in looked_at(text) for sign in one.signs]
