"""Three lives, much, little and nothing told, as cases with hand-made answers; and what they become."""

from datetime import UTC, date, datetime
from typing import TypedDict, Unpack

from dialogtool.core.case.answers import (
    Answer,
    AnswerKey,
    Chosen,
    GoalSet,
    Number,
    Origin,
    StepSet,
    SubGoalSet,
    Value,
    Verdict,
    Words,
)
from dialogtool.core.case.case import Case, Citizen, with_answer
from dialogtool.core.case.keys import (
    example_key,
    goal_key,
    next_step_key,
    profile_key,
    step_key,
    sub_goal_key,
    verdict_key,
)
from dialogtool.core.cv.cv import Cv, build_cv
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.plan.plan import Plan, build_plan

from .small_catalogue import CardMatcher, small_library

MORNING = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)

STORIES = {
    "familiemad": "Om søndagen laver jeg mad til ti og fryser ned, så der er noget til hele ugen. Jeg køber efter "
    "tilbud, og der bliver aldrig smidt noget ud.",
    "passe-mor": "Jeg passede min mor derhjemme i fire år. Jeg gav hende medicin på klokkeslæt, talte med "
    "hjemmesygeplejersken og holdt øje med, om noget blev værre.",
    "genbrug": "Jeg står i butikken hver torsdag. Når der kommer nye frivillige, er det mig, der viser dem kassen og "
    "lærer dem at sortere tøjet.",
    "kasserer": "Jeg har været kasserer for 84 haver siden 2015. Revisor har aldrig fundet en fejl.",
    "sy": "Jeg syr gardiner og lægger bukser op for hele opgangen.",
    "kantine": "Vi lavede frokost til 200 børn. Jeg stod for det kolde køkken og opvasken.",
}
EXAMPLES = {
    "overblik": "Da min datter giftede sig, stod jeg for mad og bord til tres. Jeg lavede en liste for hver dag i "
    "ugen før, og alt stod klar til tiden.",
    "kunder": "En kunde kom for at brokke sig over en pris. Jeg bød hende på kaffe, og hun gik hjem med tre kjoler.",
    "hygiejne": "I kantinen var det mig, der skrev temperaturer ned og sagde til, når køleren stod åben.",
    "lytte": "I foreningen bliver folk uvenner om hække. Jeg hører på dem hver for sig, før vi mødes.",
}
PROFILE = (
    "Jeg er 54 år og vant til, at mange regner med mig. Jeg har båret en stor familie, passet min mor i fire år og "
    "holdt orden i foreningens penge, uden at der manglede en krone. Jeg møder til tiden, og jeg siger til, hvis der "
    "er noget, jeg ikke kan nå. Nu vil jeg gerne tilbage til et køkken, hvor der er lidt travlt og godt humør."
)


def empty_case(name: str = "Birgit Holm Sørensen") -> Case:
    """A case where nothing has been said yet."""
    return Case(citizen=Citizen(id="birgit", name=name, created=MORNING))


class Marks(TypedDict, total=False):
    """What an answer may carry besides its value."""

    makes: str
    fact: str
    shows: tuple[str, ...]
    private: bool


def told(case: Case, key: AnswerKey, value: Value, **marks: Unpack[Marks]) -> Case:
    """The case with one more answer."""
    answer = Answer(
        id=f"a{len(case.answers):03}",
        key=key,
        value=value,
        question="Fortæl",
        language="da",
        tool_version=1,
        origin=Origin(),
        meeting="m1",
        at=MORNING,
        **marks,
    )
    return with_answer(case, answer)


def story(case: Case, activity: str, text: str, private: bool = False) -> Case:
    """The case with a card for the activity and what was told of it."""
    card, words = AnswerKey("min-hverdag", "kort", activity), AnswerKey("min-hverdag", "fortael", activity)
    case = told(case, card, Chosen(ids=(activity,)), makes="experience", private=private)
    return told(case, words, Words(text), makes="experience", private=private)


def detail(case: Case, activity: str, often: str = "", people: int = 0) -> Case:
    """The case with how often and for how many the activity is done."""
    if often:
        case = told(case, AnswerKey("min-hverdag", "ofte", activity), Chosen(ids=(often,)), fact="experience.often")
    if people:
        case = told(case, AnswerKey("min-hverdag", "antal", activity), Number(people), fact="experience.people")
    return case


def said_yes(case: Case) -> Case:
    """The case after the citizen said "det er mig" to everything that was found."""
    for finding in findings_of(case, small_library(), CardMatcher()).all:
        case = told(case, verdict_key(finding.competence), verdict_on(finding, "yes"))
    return case


def example(case: Case, competence: str, text: str, private: bool = False) -> Case:
    """The case with the citizen's own example of a competence, and a yes to it."""
    case = told(case, example_key(competence), Words(text), makes="evidence", shows=(competence,), private=private)
    return told(case, verdict_key(competence), Verdict("yes", evidence=(example_key(competence),)))


def with_road(case: Case) -> Case:
    """The case with a goal, sub-goals in three lanes and five steps, of which one is done and one is the next."""
    goal = GoalSet("job", "Køkkenmedhjælper i en kantine eller på en skole", "", "10 om ugen", "Tæt på bus 4A", "")
    case = told(case, goal_key("g1"), goal, makes="goal")
    for id, (lane, text, when) in SUB_GOALS.items():
        case = told(case, sub_goal_key(id), SubGoalSet(text, lane, when), makes="sub-goal")
    for id, step in STEPS.items():
        case = told(case, step_key(id), step, makes="step")
    return told(case, next_step_key(), Chosen(ids=("s2",)))


SUB_GOALS = {
    "d1": ("arbejdsplads", "Tre prøvedage i et køkken", "før jul"),
    "d2": ("helbred", "Ryggen kan holde til to timer på benene", "i februar"),
    "d3": ("laere-nyt", "Nyt bevis i fødevarehygiejne", "til foråret"),
}
STEPS = {
    "s1": StepSet("Fortalt min datter, hvad jeg går efter", "netvaerk", status="done"),
    "s2": StepSet(
        "Ring til Mette i skolens kantine, og spørg, om jeg må kigge ind en formiddag",
        "arbejdsplads",
        "together",
        date(2026, 12, 3),
        8,
        "at vi skriver ned først, hvad jeg vil sige",
    ),
    "s3": StepSet("Tag bussen derud en dag, hvor jeg ikke skal noget", "hverdag", when=date(2026, 12, 8)),
    "s4": StepSet("Gå en tur på ti minutter hver anden dag", "helbred", status="some"),
    "s5": StepSet("Spørg Lone i haveforeningen, om hun vil med den første dag", "netvaerk"),
}


def life_of_much() -> Case:
    """A woman of 54 with much everyday experience, everything confirmed, and a road."""
    case = empty_case()
    citizen = Citizen(
        "birgit", case.citizen.name, MORNING, "20 30 40 50", "birgit@example.dk", "Elmevej 12, 8700 Horsens"
    )
    case = Case(citizen=citizen)
    for activity, text in STORIES.items():
        case = story(case, activity, text)
    case = told(case, AnswerKey("min-hverdag", "hjul"), Chosen(ids=("papirer", "kursus")), makes="experience")
    case = detail(case, "familiemad", "hver-uge", 10)
    case = detail(detail(case, "genbrug", "hver-uge"), "papirer", "hver-dag")
    case = detail(detail(case, "kantine", people=200), "sy", "om-aaret")
    case = said_yes(case)
    for competence, text in EXAMPLES.items():
        case = example(case, competence, text)
    return with_road(told(case, profile_key(), Words(PROFILE)))


def life_of_little() -> Case:
    """Somebody with one experience and one small step."""
    case = said_yes(story(empty_case("Ali Yussuf"), "sy", STORIES["sy"]))
    return told(case, step_key("s1"), StepSet("Sig hej til naboen", "netvaerk"), makes="step")


def cv_of(case: Case) -> Cv:
    """The CV as the program builds it."""
    library = small_library()
    return build_cv(case, library, findings_of(case, library, CardMatcher()))


def plan_of(case: Case) -> Plan:
    """The plan as the program builds it."""
    return build_plan(case, small_library())
