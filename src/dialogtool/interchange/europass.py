"""A Europass CV in whichever form it comes: which one it is, and what a case can take in of it."""

from collections.abc import Iterable

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.cv.brought import Imported, TalkAbout
from dialogtool.core.words.cleaning import clean_line

from . import candidate, skills_passport
from .europass_noting import at
from .faults import fault
from .markup import plain
from .noting import MOST_LINES, Noting
from .tree import Branch, unread, words_in

ABOUT_THE_FILE = ("DocumentInfo", "PrintingPreferences", "DocumentID", "CandidateSupplier", "RenderingInformation")
"""What tells of the file, not of the person."""

LICENCE = "brought.driving-licence"
LONGEST_LINE = 2_000


def is_europass(root: Branch) -> bool:
    """True for JSON that holds a SkillsPassport."""
    return bool(at(root, "SkillsPassport") or at(root, "LearnerInfo"))


def europass_in(root: Branch, name: str, wordbook: Wordbook) -> Imported:
    """What the file says; InterchangeFault when it is none of Europass. `name` is what the file is called."""
    noting = Noting()
    passport = root if root.name == "SkillsPassport" else at(root, "SkillsPassport") or root
    for part in passport.parts:
        if part.name in ABOUT_THE_FILE:
            part.take()
    licence = wordbook.get(LICENCE, "")
    if learner := at(passport, "LearnerInfo"):
        about, items = skills_passport.about(learner), tuple(skills_passport.items(learner, licence, noting))
        to_talk_about = skills_passport.to_talk_about(learner)
    elif root.name == "Candidate":
        about, items = candidate.about(root), tuple(candidate.items(root, licence, noting))
        to_talk_about = candidate.to_talk_about(root)
    else:
        raise fault("not-a-cv", name)
    return Imported(
        items=items[:MOST_LINES],
        about=about,
        talk_about=TalkAbout(lines=_lines(to_talk_about)),
        not_held=tuple(clean_line(place) for place in unread(root))[:MOST_LINES],
        problems=noting.problems,
    )


def _lines(entries: Iterable[Branch]) -> tuple[str, ...]:
    told = (clean_line(plain(words_in([entry], "Code", "Link", "DOI")), LONGEST_LINE) for entry in entries)
    return tuple(filter(None, told))[:MOST_LINES]
