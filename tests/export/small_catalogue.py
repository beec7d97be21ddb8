"""A catalogue just large enough for the lives in these tests, and a matcher that hears only cards and questions."""

from collections.abc import Sequence

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.catalogue.catalogue import Activity, Arena, Catalogue, Competence, Frequency, Lane, Shown
from dialogtool.core.catalogue.suggestions import Heard, Source, SuggestedCompetence, Suggestions
from dialogtool.core.tool.library import Library

ARENAS = {
    "hjem": "Praktisk arbejde hjemme",
    "omsorg": "Omsorg for familie",
    "fritid": "Fritid og interesser",
    "frivilligt": "Frivilligt arbejde",
    "faellesskab": "Fællesskab og forening",
    "arbejde": "Arbejde og praktik",
    "uddannelse": "Uddannelse og kurser",
    "svaert": "Det kan jeg også",
}
COMPETENCES = {
    "overblik": ("Planlægger og prioriterer opgaver", "Jeg får en travl dag til at hænge sammen"),
    "mad": ("Laver mad til mange", "Jeg laver god mad af det, der er"),
    "omsorg": ("Drager omsorg for andre", "Jeg mærker, hvordan andre har det"),
    "kunder": ("Tager godt imod kunder og gæster", "Jeg får folk til at føle sig velkomne"),
    "regnskab": ("Holder orden i regnskab og bilag", "Jeg har styr på penge og papirer"),
    "haender": ("Arbejder grundigt med hænderne", "Jeg gør tingene ordentligt færdige"),
    "hygiejne": ("Arbejder efter regler for hygiejne", "Jeg holder rent, hvor der er mad"),
    "samarbejde": ("Samarbejder godt i et hold", "Jeg hjælper, når andre har travlt"),
    "lytte": ("Lytter og holder hovedet koldt", "Jeg bliver rolig, når andre bliver vrede"),
}
ACTIVITIES = {
    "familiemad": ("Mad til en stor familie", "hjem", ("mad", "overblik")),
    "papirer": ("Familiens økonomi og papirer", "hjem", ("regnskab", "overblik")),
    "passe-mor": ("Pasning af min mor", "omsorg", ("omsorg", "lytte")),
    "genbrug": ("Genbrugsbutikken på Nørregade", "frivilligt", ("kunder", "samarbejde")),
    "kasserer": ("Kasserer i haveforeningen", "faellesskab", ("regnskab",)),
    "sy": ("Syning og reparation af tøj", "fritid", ("haender",)),
    "kantine": ("Kantinemedhjælper, Møllevangskolen, 1996-2004", "arbejde", ("mad", "hygiejne", "samarbejde")),
    "kursus": ("Kursus i fødevarehygiejne, 2003", "uddannelse", ("hygiejne",)),
    "retten": ("Hjulpet andre gennem en svær sag", "svaert", ("lytte", "omsorg")),
}
LANES = {
    "arbejdsplads": "Arbejdsplads",
    "hverdag": "Hverdag",
    "helbred": "Helbred",
    "laere-nyt": "Lære nyt",
    "netvaerk": "Netværk",
}
FREQUENCIES = {"hver-dag": ("Hver dag", 1.0), "hver-uge": ("Hver uge", 0.75), "om-aaret": ("Nogle gange om året", 0.45)}


def small_library() -> Library:
    """A library without tools, with the few arenas, competences, activities and lanes of these tests."""
    catalogue = Catalogue(
        arenas={id: Arena(id=id, label=id, picture="", cv_heading=heading) for id, heading in ARENAS.items()},
        competences={id: _competence(id, *wordings) for id, wordings in COMPETENCES.items()},
        activities={id: _activity(id, *told) for id, told in ACTIVITIES.items()},
        frequencies={id: Frequency(id=id, label=label, weight=weight) for id, (label, weight) in FREQUENCIES.items()},
        lanes={id: Lane(id=id, label=label, picture="") for id, label in LANES.items()},
    )
    return Library(catalogue=catalogue)


def _competence(id: str, workplace: str, everyday: str) -> Competence:
    return Competence(
        id=id,
        kind="practical",
        label=workplace,
        everyday=everyday,
        workplace=workplace,
        advert=workplace,
        cv=f"{everyday}. For eksempel: {{evidence}}",
        esco=(),
        deepen=(),
        picture="",
    )


def _activity(id: str, title: str, arena: str, shows: tuple[str, ...]) -> Activity:
    shown = tuple(Shown(competence=competence, ask="Hvordan?") for competence in shows)
    return Activity(id=id, title=title, icatus=("311",), arena=arena, says=(), shows=shown)


class CardMatcher:
    """Suggests what the activities of the small catalogue show, and what a question asked about."""

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Every competence that something heard can show, those with most to show them first."""
        found = {
            competence: tuple(Source(heard=i) for i, one in enumerate(heard) if competence in _shown_by(one))
            for competence in COMPETENCES
        }
        competences = tuple(
            SuggestedCompetence(id=id, score=len(sources), because=phrase("because.told"), ask="", sources=sources)
            for id, sources in found.items()
            if sources
        )
        return Suggestions(competences=competences)


def _shown_by(heard: Heard) -> tuple[str, ...]:
    return (*heard.shows, *ACTIVITIES.get(heard.activity, ("", "", ()))[2])
