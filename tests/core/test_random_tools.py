"""Any tool that an author could write, walked with any answers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogtool.core.aids import DayWheel
from dialogtool.core.definition import Field, ForEach, Step, Tool
from dialogtool.core.fields import Checklist, Column, CountOf, LongText, PictureCards, Ruler, ShowWhen, Sorting
from dialogtool.core.flow import is_finished
from dialogtool.core.material import material_of
from dialogtool.core.plan import build_plan
from tests.core.answering import Talk
from tests.core.wandering import finished, wandered
from tests.making import a_case, a_catalogue, a_library, a_step, a_tool, options

CATALOGUE = a_catalogue(cards={"boller": "", "sove": ""})
PICKED = st.lists(st.sampled_from(["a", "b", "boller", "4"]), max_size=2).map(tuple)
COLUMNS = tuple(Column(id=id, label=id) for id in ("giver", "baade-og", "tager"))
HOLD_THINGS = (Checklist, PictureCards, DayWheel, Sorting)


@st.composite
def conditions(draw: st.DrawFn, earlier: list[Field]) -> tuple[ShowWhen, ...]:
    if not earlier or draw(st.booleans()):
        return ()
    asked = draw(st.sampled_from([name for field in earlier for name in (field.id, *field.renamed_from)]))
    state = draw(st.sampled_from(["", "answered", "skipped", "a"]))
    return (ShowWhen(asked, is_=state, any_=draw(PICKED), all_=draw(PICKED), none=draw(PICKED)),)


@st.composite
def fields(draw: st.DrawFn, id: str, earlier: list[Field]) -> Field:
    plan = {
        "id": id,
        "show_when": draw(conditions(earlier)),
        "renamed_from": draw(st.sampled_from([(), (f"{id}-gammel",)])),
    }
    makes = draw(st.sampled_from(["", "experience", "evidence", "wish"]))
    sources = [field.id for field in earlier if isinstance(field, HOLD_THINGS)]
    kinds = [
        Checklist(**plan, options=options("a", "b"), makes=makes),
        LongText(**plan, makes=makes, fact=draw(st.sampled_from(["", "day.told"]))),
        CountOf(**plan, fact="experience.people"),
        DayWheel(**plan, cards="hverdag", makes=makes),
        Ruler(**plan, low="lidt", high="meget"),
    ]
    if sources:
        kinds.append(PictureCards(**plan, options_from=draw(st.sampled_from(sources)), makes=makes))
        kinds.append(Sorting(**plan, options_from=draw(st.sampled_from(sources)), columns=COLUMNS))
    return draw(st.sampled_from(kinds))


@st.composite
def tools(draw: st.DrawFn) -> Tool:
    asked: list[Field] = []
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 5))):
        once = [field.id for field in asked if isinstance(field, HOLD_THINGS)]
        repeated = ForEach(draw(st.sampled_from(once)), pick=2) if once and draw(st.booleans()) else None
        shown = draw(conditions(asked))
        here = [draw(fields(f"f{number}-{n}", asked)) for n in range(draw(st.integers(0, 2)))]
        asked += [] if repeated else here
        every_meeting = draw(st.booleans()) and not repeated
        step = a_step(*here, id=f"t{number}", for_each=repeated, show_when=shown, every_meeting=every_meeting)
        steps.append(step)
    return a_tool(*steps)


@settings(max_examples=60)
@given(tool=tools(), meeting=st.sampled_from(["", "m1"]), data=st.data())
def test_any_tool_can_be_walked_to_its_end_and_what_it_left_be_read(
    tool: Tool, meeting: str, data: st.DataObject
) -> None:
    library = a_library(tool, catalogue=CATALOGUE)
    talk = Talk(tool, library, meeting)
    case, asked = finished(data, talk, wandered(data, talk, a_case()))
    assert len(asked) == len(set(asked))
    assert is_finished(tool, case, meeting) or not case.answers
    material_of(case, library)
    build_plan(case, library)
