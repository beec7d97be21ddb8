"""An official form as blocks: field by field, so that it can be filled in from paper or copied."""

from collections.abc import Iterator

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.papers.blocks import Block, Bullet, Document, Heading, Line, Paragraph, Room, Title
from dialogtool.core.papers.jobnet import Filled, FilledBlock, FilledForm

from .saying import Saying

TO_FILL_IN = 2


def form_document(form: FilledForm, wordbook: Wordbook, language: str = "da") -> Document:
    """The form with the words of `wordbook`, which must be in `language`; a block that nothing fills has room."""
    saying = Saying(wordbook, language)
    name = saying.words("form.document", form=form.label, name=form.name)
    return Document(
        title=name if form.name else form.label,
        author=form.name,
        language=language,
        blocks=(*_top(form), *(block for each in form.blocks for block in _block(each, saying))),
    )


def _top(form: FilledForm) -> Iterator[Block]:
    yield Title(text=form.label)
    if form.name:
        yield Line(parts=(form.name,))


def _block(block: FilledBlock, saying: Saying) -> Iterator[Block]:
    yield Heading(text=block.label)
    filled = [field for entry in block.entries for field in entry if field.text]
    if not filled:
        yield Room(lines=TO_FILL_IN)
        return
    for entry in block.entries:
        yield from _entry([field for field in entry if field.text], titled=len(block.entries) > 1)
    if block.missing:
        yield Paragraph(text=saying.words("form.missing", labels=", ".join(block.missing)))
    for field in filled:
        if field.is_too_long:
            limit, count = str(field.limit), str(len(field.text))
            yield Paragraph(text=saying.words("form.too-long", label=field.label, limit=limit, count=count))


def _entry(fields: list[Filled], titled: bool) -> Iterator[Block]:
    """Each field that holds something under its own name; where there are several entries, the first heads each."""
    said = [f"{field.label}: {field.text}" for field in fields]
    if titled and said:
        yield Heading(text=said.pop(0), level=2)
    yield from (Bullet(text=text) for text in said)
