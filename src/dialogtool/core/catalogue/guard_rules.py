"""What the guard looks for before a document leaves: rules as data."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import Id, Record, Text

Wanted = Annotated[str, Meta(pattern=r"^-?[^\W_]+-?( -?[^\W_]+-?)*$")]
"""A word or several; a hyphen before or after one says that the word may begin or go on in any way."""


class GuardRule(Record):
    """One kind of thing that the two decide about; `why` says what it is in one or two short sentences.

    `words` are looked for but inside one of the phrases in `unless`. A rule that `finds` names knows them from `words`,
    and by what they stand after; those in `inside` are everyday words too, and count only inside a sentence.
    """

    id: Id
    label: Text
    why: Text
    finds: Literal["words", "cpr", "names"] = "words"
    words: tuple[Wanted, ...] = ()
    unless: tuple[Wanted, ...] = ()
    after: tuple[Wanted, ...] = ()
    inside: tuple[Wanted, ...] = ()
