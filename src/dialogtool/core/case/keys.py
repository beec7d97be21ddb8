"""The keys of answers that the program itself asks for, outside any one dialogue tool."""

from .answers import AnswerKey

FINDINGS = "findings"
CV = "cv"
PLAN = "plan"
MEETING_PAGE = "meeting"


def verdict_key(competence: str) -> AnswerKey:
    """Where the citizen's verdict on a competence is kept."""
    return AnswerKey(tool=FINDINGS, field="verdict", subject=competence)


def example_key(competence: str) -> AnswerKey:
    """Where the citizen's own example of a competence is kept."""
    return AnswerKey(tool=FINDINGS, field="example", subject=competence)


def not_meant_key(answer: AnswerKey) -> AnswerKey:
    """Where it is kept what the words of an answer do not mean: "det mente jeg ikke"."""
    return AnswerKey(tool=FINDINGS, field="not-meant", subject=f"{answer.tool}/{answer.field}/{answer.subject}")


def today_key(meeting: str) -> AnswerKey:
    """Where the answer to the question for somebody who "has done nothing" is kept, one each meeting."""
    return AnswerKey(tool=FINDINGS, field="today", subject=meeting)


def wording_key(competence: str, cv: str = "") -> AnswerKey:
    """Where the choice among a competence's three wordings is kept, for one CV; "" is the first one."""
    return AnswerKey(tool=CV, field="wording", subject=_in(cv, competence))


def left_out_key(competence: str, cv: str = "") -> AnswerKey:
    """Where it is kept that a confirmed competence stays off one CV; an empty choice brings it back."""
    return AnswerKey(tool=CV, field="left-out", subject=_in(cv, competence))


def line_left_out_key(id: str, cv: str = "") -> AnswerKey:
    """Where it is kept that a line of a career, or an experience, stays off one CV; an empty choice brings it back."""
    return AnswerKey(tool=CV, field="line-left-out", subject=_in(cv, id))


def order_key(cv: str = "") -> AnswerKey:
    """Where the order of the competences on one CV is kept when the two have changed it."""
    return AnswerKey(tool=CV, field="order", subject=cv)


def line_order_key(cv: str = "") -> AnswerKey:
    """Where the order of the lines of one CV is kept when the two have changed it."""
    return AnswerKey(tool=CV, field="line-order", subject=cv)


def profile_key(cv: str = "") -> AnswerKey:
    """Where the profile text of one CV is kept when the citizen has changed it."""
    return AnswerKey(tool=CV, field="profile", subject=cv)


def _in(cv: str, id: str) -> str:
    """The id itself on the first CV, and under its CV on any other."""
    return f"{cv}/{id}" if cv else id


def cv_item_key(id: str) -> AnswerKey:
    """Where one line of a career is kept; the id of a period on the life line for what was told there."""
    return AnswerKey(tool=CV, field="item", subject=id)


def cv_settings_key(cv: str = "") -> AnswerKey:
    """Where it is kept how one CV is to be; "" is the first one."""
    return AnswerKey(tool=CV, field="settings", subject=cv)


def works_best_key() -> AnswerKey:
    """Where the citizen's own sentence "Jeg arbejder bedst, når ..." is kept when no dialogue tool has asked for it."""
    return AnswerKey(tool=CV, field="works-best")


def photo_key() -> AnswerKey:
    """Where the citizen's photo is kept."""
    return AnswerKey(tool=CV, field="photo")


def material_key(id: str) -> AnswerKey:
    """Where lines of a CV that somebody brought along are kept, to be talked about; they are no facts."""
    return AnswerKey(tool=CV, field="material", subject=id)


def guard_key(sentence: str) -> AnswerKey:
    """Where it is kept what the two decided about a sentence that the guard asked about."""
    return AnswerKey(tool="guard", field="decided", subject=sentence)


def trial_key(id: str) -> AnswerKey:
    """Where one workplace trial is kept."""
    return AnswerKey(tool=PLAN, field="trial", subject=id)


def workplace_word_key(id: str) -> AnswerKey:
    """Where one word from a workplace is kept."""
    return AnswerKey(tool=PLAN, field="workplace-word", subject=id)


def shared_note_key(meeting: str) -> AnswerKey:
    """Where what was written together in one meeting is kept."""
    return AnswerKey(tool=MEETING_PAGE, field="note", subject=meeting)


def own_note_key(meeting: str) -> AnswerKey:
    """Where the caseworker's own note on one meeting is kept, outside the meeting view."""
    return AnswerKey(tool=MEETING_PAGE, field="own-note", subject=meeting)


def agenda_key(meeting: str) -> AnswerKey:
    """Where what to talk about in one meeting is kept."""
    return AnswerKey(tool=MEETING_PAGE, field="agenda", subject=meeting)


def prepare_key(meeting: str) -> AnswerKey:
    """Where it is kept what to have ready for the meeting after this one."""
    return AnswerKey(tool=MEETING_PAGE, field="prepare", subject=meeting)


def belief_key(meeting: str) -> AnswerKey:
    """Where the caseworker's own belief is kept; it never travels."""
    return AnswerKey(tool=MEETING_PAGE, field="belief", subject=meeting)


def recorded_key(meeting: str) -> AnswerKey:
    """Where it is kept that a meeting's note stands in the case system."""
    return AnswerKey(tool=MEETING_PAGE, field="recorded", subject=meeting)


def printed_key(paper: str) -> AnswerKey:
    """Where it is kept that the citizen has a paper in the hand."""
    return AnswerKey(tool=MEETING_PAGE, field="printed", subject=paper)


def handover_key(id: str) -> AnswerKey:
    """Where it is kept that a case was handed on."""
    return AnswerKey(tool=MEETING_PAGE, field="handover", subject=id)


def rhythm_key() -> AnswerKey:
    """Where it is kept how many weeks there are to be between talks, when the two have agreed on that."""
    return AnswerKey(tool=MEETING_PAGE, field="rhythm")


def closed_key() -> AnswerKey:
    """Where it is kept that the case was closed, and when it is to be deleted."""
    return AnswerKey(tool=MEETING_PAGE, field="closed")


def goal_key(id: str) -> AnswerKey:
    """Where one goal is kept."""
    return AnswerKey(tool=PLAN, field="goal", subject=id)


def sub_goal_key(id: str) -> AnswerKey:
    """Where one sub-goal is kept."""
    return AnswerKey(tool=PLAN, field="sub-goal", subject=id)


def step_key(id: str) -> AnswerKey:
    """Where one step is kept."""
    return AnswerKey(tool=PLAN, field="step", subject=id)


def went_key(meeting: str) -> AnswerKey:
    """Where it is kept how steps went that the two told of on the road at one meeting."""
    return AnswerKey(tool=PLAN, field="went", subject=meeting)


def next_step_key() -> AnswerKey:
    """Where it is kept which step is the next one: exactly one."""
    return AnswerKey(tool=PLAN, field="next-step")
