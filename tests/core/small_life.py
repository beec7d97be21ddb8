"""A catalogue of a few competences, and a matcher that hears one word for each."""

from collections.abc import Sequence

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.catalogue.catalogue import Arena, Catalogue, Competence, Lane, Scheme, StepIdea
from dialogtool.core.catalogue.suggestions import Heard, Source, SuggestedCompetence, Suggestions
from dialogtool.core.findings.findings import TODAY_SHOWS

CUES = {"overblik": "planlægger", "mad": "mad", "ro": "rolig", "omsorg": "hjælper"}
"""The word in a sentence that shows each competence."""

CHECK_INS = {
    f"check-in.{name}": f"{name}: {{place}}" for name in ("two-weeks", "one-month", "three-months", "six-months")
}

ASK = "Hvad gør du først?"


class CueMatcher:
    """Hears the cues, and what a question asks about; what was heard most often comes first."""

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        known = dict.fromkeys((*CUES, *TODAY_SHOWS))
        found = ((id, tuple(self._sources(id, heard))) for id in known)
        competences = [
            SuggestedCompetence(id=id, score=len(told), because=phrase("because.told"), ask=ASK, sources=told)
            for id, told in found
            if told
        ]
        return Suggestions(competences=tuple(competences))

    def _sources(self, id: str, heard: Sequence[Heard]) -> list[Source]:
        cue = CUES.get(id, "")
        return [
            Source(heard=number, spans=((at, at + len(cue)),) if (at := one.text.find(cue)) >= 0 and cue else ())
            for number, one in enumerate(heard)
            if id in one.shows or (cue and cue in one.text)
        ]


def catalogue() -> Catalogue:
    """Four competences and the two of coming today, five lanes and two ideas of a step."""
    lanes = ("arbejdsplads", "hverdag", "helbred", "laere-nyt", "netvaerk")
    ideas = (
        StepIdea(id="besoeg", lane="arbejdsplads", text="Besøg et sted.", smaller="Find stedet på et kort."),
        StepIdea(id="op", lane="hverdag", text="Stå op klokken syv.", smaller="Sæt uret til én morgen.", first=True),
        StepIdea(id="rolig", lane="hverdag", text="Rolige morgener.", kind="sub-goal"),
    )
    return Catalogue(
        arenas={"hjem": Arena(id="hjem", label="Hjem", picture="1F3E0", cv_heading="Hjemme")},
        competences={id: competence(id) for id in (*CUES, *TODAY_SHOWS)},
        lanes={id: Lane(id=id, label=id.capitalize(), picture="1F3E0") for id in lanes},
        step_ideas={idea.id: idea for idea in ideas},
        phrases={"because.told": "Det har du fortalt.", "because.you-said": "Det har du selv sagt.", **CHECK_INS},
        schemes={"besoeg": Scheme(id="besoeg", label="Besøg", help="Se stedet.", hours="Et par timer.", picture="")},
        vague_goals={"fleksjob": "fleksjob"},
    )


def competence(id: str) -> Competence:
    return Competence(
        id=id,
        kind="personal",
        label=id,
        everyday=f"Jeg kan {id}",
        workplace=f"Kan {id} på arbejde",
        advert=f"Stærk i {id}",
        cv=f"Det viser {id}: {{evidence}}",
        esco=(),
        deepen=(f"Hvornår brugte du {id}?",),
        picture="1F44B",
    )
