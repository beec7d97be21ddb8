"""A sentence offered above a text: put in when it is asked for, and never by itself."""

from dialogtool.core.basis.phrases import Phrase, phrase
from dialogtool.core.case.answers import Words
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import LongText
from dialogtool.ui.editors.long_text import LongTextEditor
from tests.ui.editors.bench import Bench, button

SENTENCE = "Jeg arbejder bedst, når der er ro."
QUIET = phrase("fit.works-best-1", first="der er ro")


def asked(proposal: Phrase | None = QUIET) -> SharedField:
    field = LongText(id="saetning", proposal="works-best")
    return SharedField(field=field, label="", answer=None, known=None, proposal=proposal)


def text(bench: Bench, value: Words | None = None, proposal: Phrase | None = QUIET) -> LongTextEditor:
    editor = bench.put_asked(asked(proposal), value)
    assert isinstance(editor, LongTextEditor)
    return editor


def test_the_sentence_is_shown_and_nothing_is_put_in_by_itself(bench: Bench) -> None:
    editor = text(bench)
    assert editor.offer.sentence.text() == SENTENCE
    assert editor.text.toPlainText() == ""
    assert bench.told == []


def test_use_it_puts_it_in_and_it_can_be_changed(bench: Bench) -> None:
    editor = text(bench)
    bench.press(button(editor, "Use it"))
    assert bench.told == [(Words(SENTENCE), False)]
    assert not editor.offer.isVisible()
    assert editor.text.hasFocus()
    bench.qtbot.keyClicks(editor.text, " Og tid.")
    assert bench.answer == Words(f"{SENTENCE} Og tid.")


def test_what_was_written_is_kept(bench: Bench) -> None:
    editor = text(bench, Words("Jeg er god om morgenen."))
    bench.press(button(editor, "Use it"))
    assert bench.answer == Words(f"Jeg er god om morgenen.\n{SENTENCE}")


def test_what_stands_there_already_is_not_offered(bench: Bench) -> None:
    assert not text(bench, Words(SENTENCE)).offer.isVisible()


def test_where_there_is_nothing_to_say_nothing_is_offered(bench: Bench) -> None:
    assert not text(bench, proposal=None).offer.isVisible()


def test_a_new_proposal_is_offered_while_the_question_stands(bench: Bench) -> None:
    editor = text(bench, proposal=None)
    editor.show_asked(asked())
    assert editor.offer.isVisible()
