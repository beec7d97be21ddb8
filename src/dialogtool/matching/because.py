"""Every reason in one sentence that the citizen can object to, and the question to go on with."""

from ..core.basis.phrases import Phrase, phrase
from ..core.catalogue.catalogue import Activity, Competence, JobFunction
from ..core.catalogue.suggestions import Span
from .told import Side

LONGEST_QUOTE = 140
_FIRST = (Side.NOT, "ask.not"), (Side.OTHER, "ask.other"), (Side.WISH, "ask.wish"), (Side.ASKED, "ask.question")


def quoted(text: str, span: Span) -> str:
    """The citizen's own words there, without the end when they are many, and without the full stop after them."""
    words = " ".join(text[span[0] : span[1]].split()) or " ".join(text.split())
    words = words if words.endswith("..") else words.removesuffix(".")
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " ..."


def because_heard(activity: Activity, words: str) -> Phrase:
    """Why an activity was suggested; without words it comes from a card."""
    if not words:
        return phrase("because.activity-card", activity=activity.title)
    return phrase("because.activity", words=words, activity=activity.title)


def because_used(function: JobFunction, competence: Competence | None, words: str, activity: str) -> Phrase:
    """Why a job function was suggested: from the citizen's own words, else from a card."""
    if competence is None:
        return phrase("because.function-named", words=words, function=function.label)
    if not words:
        return phrase("because.function-card", activity=activity, competence=competence.everyday)
    return phrase("because.function", words=words, competence=competence.everyday, function=function.label)


def ask_for(sides: frozenset[Side], *, anything_told: bool) -> Phrase:
    """The question to go on with when little or nothing was understood."""
    if not anything_told:
        return phrase("ask.start")
    if Side.DID in sides or not sides:
        return phrase("ask.more")
    return phrase(next((id for side, id in _FIRST if side in sides), "ask.around"))
