"""A catalogue of a few activities, small enough to see why something is heard."""

from dialogtool.core.catalogue.catalogue import (
    Activity,
    Arena,
    Card,
    CardGroup,
    Catalogue,
    Choices,
    Competence,
    Deck,
    Demands,
    JobFunction,
    Shown,
)

ACTIVITIES = {
    "lave-mad": (
        "Lave mad til familien",
        "hjem",
        ("laver aftensmad hver dag", "steger frikadeller", "koger suppe"),
        ("lave-mad", "planlaegge"),
        ("koekken",),
    ),
    "passe-mor": (
        "Passe sin mor",
        "omsorg",
        ("passer min syge mor", "hjælper min mor i bad"),
        ("omsorg", "taalmodig"),
        ("plejehjem",),
    ),
    "skrue-knallert": (
        "Skrue i knallerter",
        "fritid",
        ("skruer i knallerter", "skiller motoren ad"),
        ("reparere", "taalmodig"),
        ("vaerksted",),
    ),
    "strikke": ("Strikke", "fritid", ("strikker sokker", "strikker tørklæder"), ("fingernem",), ("vaerksted",)),
    "soveplads": (
        "Finde et sted at sove",
        "svaert",
        ("sov på gaden", "fandt soveplads", "far drak"),
        ("holde-ud",),
        (),
    ),
}
COMPETENCES = {
    "lave-mad": ("Jeg laver mad fra bunden", ("er god til at lave mad",)),
    "planlaegge": ("Jeg ved, hvad der skal ske i morgen", ("lægger en plan",)),
    "omsorg": ("Jeg tager mig af andre", ("drager omsorg",)),
    "taalmodig": ("Jeg giver det den tid, det tager", ("er tålmodig",)),
    "reparere": ("Jeg får ting til at virke igen", ("får ting til at virke",)),
    "fingernem": ("Jeg er god med fingrene", ("er fingernem",)),
    "holde-ud": ("Jeg giver ikke op", ("giver aldrig op",)),
}
FUNCTIONS = {
    "koekken": ("Køkkenhjælp", ("lave-mad", "planlaegge"), "none"),
    "plejehjem": ("Hjælper på plejehjem", ("omsorg", "taalmodig"), "short-course"),
    "vaerksted": ("Hjælper på værksted", ("reparere", "fingernem"), "none"),
}


def few() -> Catalogue:
    """The small catalogue: five activities in four arenas, one of them open only inside the hard-times path."""
    return Catalogue(
        arenas={
            id: Arena(id=id, label=id, picture="", cv_heading=id, inside="hard-times" if id == "svaert" else "")
            for id in ("hjem", "omsorg", "fritid", "svaert")
        },
        activities={id: _activity(id) for id in ACTIVITIES},
        competences={id: _competence(id) for id in COMPETENCES},
        functions={id: _function(id) for id in FUNCTIONS},
        decks={"hverdag": _deck()},
    )


def _activity(id: str) -> Activity:
    title, arena, says, shows, functions = ACTIVITIES[id]
    shown = tuple(Shown(competence=one, ask=f"Hvordan {one}?") for one in shows)
    return Activity(id=id, title=title, icatus=("311",), arena=arena, says=says, shows=shown, functions=functions)


def _competence(id: str) -> Competence:
    everyday, says = COMPETENCES[id]
    return Competence(
        id=id,
        kind="personal",
        label=everyday,
        everyday=everyday,
        workplace=everyday,
        advert=everyday,
        cv="{evidence}",
        esco=(),
        deepen=("Hvornår sidst?",),
        picture="",
        says=says,
    )


def _function(id: str) -> JobFunction:
    label, competences, way_in = FUNCTIONS[id]
    scales = dict.fromkeys(Demands.__struct_fields__, 1)
    return JobFunction(
        id=id,
        label=label,
        disco="9412",
        esco="",
        branch="koekken",
        day=label,
        tasks=(),
        small_form=(),
        places=(),
        competences=competences,
        demands=Demands(**scales),
        choices=Choices(contact="often", company="both", variety="both", adapting="easy"),
        way_in=way_in,
        way_in_text=label,
        missing=label,
        picture="",
    )


def _deck() -> Deck:
    card = Card(id="kort-mad", label="Laver mad", picture="", activity="lave-mad")
    return Deck(id="hverdag", groups=(CardGroup(id="mad", label="Mad", picture="", cards=(card,)),))
