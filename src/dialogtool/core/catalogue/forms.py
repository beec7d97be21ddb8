"""Official forms on the web: what their blocks and fields are called there, and what fills them."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import Id, Record

FormLabel = Annotated[str, Meta(min_length=1, max_length=60, extra={"audience": "citizen"})]
"""What the form itself calls it."""

Source = Literal[
    "name", "address", "phone", "email", "job-titles", "hours", "place", "works-best", "profile",
    "title", "employer", "town", "start", "end", "text",
]  # fmt: skip
"""What a field of a form can be filled from: a citizen and a goal, or, where a block has lines, one line."""


class FormField(Record):
    """One field of an official form; `limit` is the most characters it takes, 0 where that is not known."""

    id: Id
    label: FormLabel
    holds: Source
    limit: Annotated[int, Meta(ge=0)] = 0


class FormBlock(Record):
    """Fields that are filled together; with `lines` once for each line of a career of these kinds."""

    id: Id
    label: FormLabel
    fields: Annotated[tuple[FormField, ...], Meta(min_length=1)]
    lines: tuple[Literal["work", "education", "course", "voluntary", "language", "licence"], ...] = ()


class Form(Record):
    """An official form on the web that a CV is copied into, block by block, as it is called there."""

    id: Id
    label: FormLabel
    blocks: Annotated[tuple[FormBlock, ...], Meta(min_length=1)]
