"""A JSON Resume as what a case can take in: lines of a career, a person's details, and things to talk about."""

from collections.abc import Iterator

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.cv.brought import About, Imported, TalkAbout
from dialogtool.core.words.cleaning import clean_line

from .addresses import line_of
from .faults import fault
from .noting import MOST_LINES, Noting
from .resume_lines import line_in
from .resume_shape import OWN, SECTIONS, TO_TALK_ABOUT
from .tree import Branch, unread, words_in

ABOUT_THE_FILE = ("$schema", "version", "lastModified")
"""What tells of the file, not of the person."""

LONGEST_LINE = 2_000


def is_resume(root: Branch) -> bool:
    """True when at least one of the standard's sections stands there."""
    return any(root.part(name) for name in ("basics", *(section.name for section in SECTIONS), *TO_TALK_ABOUT))


def resume_in(root: Branch, name: str) -> Imported:
    """What the file says; InterchangeFault when it is no JSON Resume. `name` is what the file is called."""
    if root.kind != "entry" or not is_resume(root):
        raise fault("not-a-cv", name)
    noting = Noting()
    _about_the_file(root)
    about = _about(noting.entry(root, "basics"), noting)
    items = tuple(_items(root, noting))
    return Imported(
        items=items,
        about=about,
        talk_about=TalkAbout(lines=tuple(_to_talk_about(root))[:MOST_LINES]),
        not_held=tuple(clean_line(place) for place in unread(root))[:MOST_LINES],
        problems=noting.problems,
    )


def _about_the_file(root: Branch) -> None:
    for entry in (root, root.part("meta")):
        for part in entry.parts if entry else ():
            part.read = part.read or part.name in ABOUT_THE_FILE


def _items(root: Branch, noting: Noting) -> Iterator[CvItemSet]:
    for section in SECTIONS:
        for entry in noting.entries(root, section.name):
            if line := line_in(section, entry, noting):
                yield line


def _about(basics: Branch, noting: Noting) -> About:
    where = noting.entry(basics, "location")
    names = ("address", "postalCode", "city", "region", "countryCode")
    parts = [noting.line(where, name) for name in names]
    own = basics.part(OWN)
    return About(
        name=noting.line(basics, "name"),
        phone=noting.line(basics, "phone"),
        email=noting.line(basics, "email"),
        address=(noting.line(own, "address") if own else "") or clean_line(line_of(*parts)),
        profile=noting.text(basics, "summary"),
    )


def _to_talk_about(root: Branch) -> Iterator[str]:
    """Skills, awards and the like in the words of the file: what somebody can is found in talk, not in a list."""
    basics = root.part("basics")
    if basics and (label := _unmarked(basics, "label")):
        yield label
    for name in ("skills", "references", *TO_TALK_ABOUT):
        listed = root.part(name)
        for entry in listed.parts if listed else ():
            if not any(leaf.read for leaf in entry.leaves()):
                yield from filter(None, [clean_line(words_in([entry], OWN), LONGEST_LINE)])


def _unmarked(entry: Branch, name: str) -> str:
    """The text of this name without marking it as read."""
    found = entry.part(name)
    return clean_line(found.text) if found and found.kind == "text" else ""
