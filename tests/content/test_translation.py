from dialogtool.content.translation import texts_of, translate_catalogue, translate_tool
from dialogtool.core.catalogue.catalogue import Activity, Catalogue, Shown
from dialogtool.core.tool.definition import Step
from tests.content.authoring import DAY, asked, read, tool_of, tool_yaml

ACTIVITY = Activity(
    id="bage",
    title="Bage",
    icatus=("311",),
    arena="hjem",
    says=("bager brød",),
    cues=("ovn",),
    shows=(Shown(competence="taalmod", ask="Hvor længe hæver det?"),),
)


def test_every_text_that_is_read_is_translated_and_nothing_else() -> None:
    tool = tool_of(asked(DAY.replace("id: hjul", "id: hjul, label: Din dag, makes: experience")))
    english = translate_tool(tool, str.upper)
    assert (english.title, english.purpose) == ("PRØVE", "SE, OM DET VIRKER.")
    assert (english.id, english.picture) == ("proeve", "1F305")
    field = english.parts[0].steps[0].fields[0]
    assert (field.label, field.makes, field.id) == ("DIN DAG", "experience", "hjul")


def test_an_empty_text_stays_empty() -> None:
    tool = translate_tool(tool_of(asked(DAY)), lambda text: f"[{text}]")
    assert tool.parts[0].steps[0].hint == ""


def test_what_the_matcher_listens_for_stays_danish() -> None:
    catalogue = Catalogue(activities={"bage": ACTIVITY}, phrases={"and": "og"})
    english = translate_catalogue(catalogue, str.upper)
    assert english.activities["bage"].says == ("bager brød",)
    assert english.activities["bage"].cues == ("ovn",)
    assert english.activities["bage"].shows[0] == Shown(competence="taalmod", ask="HVOR LÆNGE HÆVER DET?")
    assert english.phrases == {"and": "OG"}


def test_a_tool_in_its_own_words_is_the_same_tool() -> None:
    tool = tool_of(asked(DAY))
    assert translate_tool(tool, str) == tool


def test_each_text_tells_for_whom_it_is_and_where_it_stands() -> None:
    tool = tool_of(tool_yaml("- {id: dagen, title: Din dag, hint: Vent lidt., follow_up: [Og så?]}"))
    said = [(one.text, one.audience, one.place) for one in texts_of(tool)][-3:]
    assert said == [
        ("Din dag", "citizen", "proeve / del / dagen / title"),
        ("Vent lidt.", "caseworker", "proeve / del / dagen / hint"),
        ("Og så?", "caseworker", "proeve / del / dagen / follow_up / 1"),
    ]


def test_a_repeated_step_has_no_words_of_its_own() -> None:
    step = read("id: a\ntitle: b\nfor_each: {from: c}\n", Step).found[0].value
    assert isinstance(step, Step)
    assert [one.text for one in texts_of(step)] == ["b"]


def test_texts_of_the_catalogue_are_found_by_id() -> None:
    catalogue = Catalogue(activities={"bage": ACTIVITY}, phrases={"and": "og"})
    assert [one.place for one in texts_of(catalogue)] == [
        "activities / bage / title",
        "activities / bage / shows / 1 / ask",
        "phrases / and",
    ]
