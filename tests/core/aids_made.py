"""One small aid of each kind, to ask with."""

from dialogtool.core.catalogue.catalogue import WorkChoice, WorkOption
from dialogtool.core.tool.aids import (
    Bridge,
    CardMat,
    Circles,
    Compass,
    DayWheel,
    GoalWords,
    Horizon,
    JobLook,
    LifeLine,
    Pair,
    PicturePairs,
    RoadPiece,
    SinceLast,
    WeekStrip,
)
from dialogtool.core.tool.fields import Column, Option
from tests.making import options

JUDGED = (
    Column(id="mig", label="Det er mig", says="yes"),
    Column(id="lidt", label="Lidt", says="some"),
    Column(id="ikke", label="Ikke mig", says="no"),
)
RINGS = tuple(Column(id=id, label=id) for id in ("taet", "venner", "fagfolk"))
DISTANCES = tuple(Column(id=id, label=id) for id in ("nu", "et-aar", "engang"))
LISTEN = Option(id="lytter", label="Jeg lytter", shows=("lytte",))
HEAR = Option(id="hoerer", label="Jeg hører efter", shows=("lytte",))
COOK = Option(id="laver-mad", label="Jeg laver mad", shows=("mad",))
WALK = Option(id="hund", label="Hunde", doing="1F6B6", branches=("dyr", "natur"))
READ = Option(id="bog", label="Bøger", branches=("kontor",))

WHEEL = DayWheel(id="hjul", cards="hverdag")
WEEK_OF = WeekStrip(id="uge", cards="hverdag", makes="experience")
LINE = LifeLine(id="livslinje", arenas=("arbejde", "svaert"), makes="period")
MAT = CardMat(id="maatte", columns=JUDGED, options=(LISTEN, HEAR, COOK), makes="competence")
HORIZON = Horizon(id="horisont", columns=DISTANCES, options=options("koekken", "have"), makes="wish")
PAIRS = PicturePairs(id="par", pairs=(Pair(id="ude", one=WALK, other=READ),), makes="interest")
BRIDGE = Bridge(id="bro", scales=("hours", "noise"), choices=("company",), makes="condition")
COMPASS = Compass(id="kompas", columns=JUDGED, makes="function")
LOOK = JobLook(id="kig", makes="wish")
GOAL_OF = GoalWords(id="maal", makes="goal")
ROAD = RoadPiece(id="vej", lays="steps")
SINCE = SinceLast(id="siden-sidst", makes="went")
CIRCLES = Circles(id="netvaerk", columns=RINGS, helps=("Lytter",), makes="contact")

ALONE = WorkChoice(
    id="company",
    label="Alene eller sammen?",
    short="Selskab",
    picture="",
    options=(WorkOption(id="alone", label="Alene"), WorkOption(id="together", label="Sammen")),
)
