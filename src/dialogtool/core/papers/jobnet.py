"""An official form on the web, filled from what was confirmed, so that it can be copied block by block."""

from collections.abc import Iterator
from functools import partial

from ..basis.phrases import Wordbook, phrase, render
from ..basis.record import Record
from ..case.case import Case
from ..case.keys import line_left_out_key
from ..catalogue.forms import Form, FormBlock, Source
from ..cv.cv import goal_of, profile_text, works_best_told
from ..cv.versions import is_left_out
from ..findings.career import CareerKind, CareerLine, career_of, newest_first
from ..findings.findings import Findings
from ..tool.library import Library
from ..words.sentences import as_sentence, opened
from ..words.times import spoken

AT_A_SCHOOL: tuple[CareerKind, ...] = ("education", "course")
"""What is told with the name of a place to learn at, and not with that of a town."""


class Filled(Record):
    """One field with what goes into it, "" where nothing was told; `limit` as in `FormField`."""

    label: str
    text: str
    limit: int = 0

    @property
    def is_too_long(self) -> bool:
        """True when the form takes less than was told."""
        return 0 < self.limit < len(self.text)


class FilledBlock(Record):
    """One block: its fields once, or once for each line of a career, the newest line first."""

    id: str
    label: str
    entries: tuple[tuple[Filled, ...], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the fields that nothing fills; of lines only those that no line fills."""
        filled = {field.label for entry in self.entries for field in entry if field.text}
        return tuple(dict.fromkeys(f.label for entry in self.entries for f in entry if f.label not in filled))


class FilledForm(Record):
    """A form as it can be filled now."""

    label: str
    name: str
    blocks: tuple[FilledBlock, ...]


def build_form(form: Form, case: Case, library: Library, findings: Findings) -> FilledForm:
    """The form filled from the case, without anything marked "Ikke i papirer"; every block of it is there."""
    about = _about(case, library, findings)
    career = tuple(
        line
        for line in newest_first(career_of(findings.material, library))
        if not is_left_out(case, partial(line_left_out_key, line.id), "")
    )
    blocks = (_block(block, about, career, library.catalogue.phrases) for block in form.blocks)
    return FilledForm(label=form.label, name=case.citizen.name, blocks=tuple(blocks))


def _block(
    block: FormBlock, about: dict[Source, str], career: tuple[CareerLine, ...], wordbook: Wordbook
) -> FilledBlock:
    lines = [line for line in career if line.kind in block.lines]
    told = [_of_line(line, wordbook) for line in lines] or [{}] if block.lines else [about]
    return FilledBlock(
        id=block.id,
        label=block.label,
        entries=tuple(
            tuple(Filled(field.label, one.get(field.holds, ""), field.limit) for field in block.fields) for one in told
        ),
    )


def _about(case: Case, library: Library, findings: Findings) -> dict[Source, str]:
    """What fills the fields that stand once."""
    citizen, goal = case.citizen, goal_of(case, findings.material)
    return {
        "name": citizen.name,
        "address": citizen.address,
        "phone": citizen.phone,
        "email": citizen.email,
        "job-titles": ", ".join(dict.fromkeys(_job_titles(case, library, findings))),
        "hours": goal.hours if goal else "",
        "place": goal.place if goal else "",
        "works-best": works_best_told(case, library),
        "profile": profile_text(case, library, findings),
    }


def _job_titles(case: Case, library: Library, findings: Findings) -> Iterator[str]:
    """What the goal is called among jobs, and the other kinds of work that got a yes."""
    material, functions = findings.material, library.catalogue.functions
    goal = goal_of(case, material)
    if goal and goal.function in functions:
        yield functions[goal.function].label
    elif goal and goal.kind == "job":
        yield opened(goal.text)
    said_yes = (id for id, choice in material.shortlist.items() if choice == "yes" and id not in material.private)
    yield from (functions[id].label for id in said_yes if id in functions)


def _of_line(line: CareerLine, wordbook: Wordbook) -> dict[Source, str]:
    """What one line fills. A period of the life line says where it was, and not with whom; a school is with whom."""
    lived = bool(line.arena) and not line.town and line.kind not in AT_A_SCHOOL
    return {
        "title": line.title,
        "employer": "" if lived else line.place,
        "town": line.place if lived else line.town,
        "start": spoken(line.start, wordbook),
        "end": render(phrase("time.now"), wordbook) if line.ongoing else spoken(line.end, wordbook),
        "text": as_sentence(line.text or line.long_text),
    }
