"""The one way this program writes down data: a frozen record whose types say what it may hold."""

from typing import Annotated, dataclass_transform

from msgspec import Meta, Struct, StructMeta, field

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Id = Annotated[str, Meta(pattern=ID_PATTERN, max_length=60)]
"""A stable name in a data file: a-z, digits and hyphens."""

Text = Annotated[str, Meta(min_length=1, extra={"audience": "citizen"})]
"""Danish words that the citizen may read; translated, and measured for readability."""

OptionalText = Annotated[str, Meta(extra={"audience": "citizen"})]
"""As `Text`, but may be left out."""

Hint = Annotated[str, Meta(extra={"audience": "caseworker"})]
"""Danish words for the caseworker, in a tone that bears being read by the citizen; translated."""

Picture = Annotated[str, Meta(extra={"refers_to": "picture"})]
"""The code of one OpenMoji picture, such as "1F305"; empty for none."""

ActivityId = Annotated[str, Meta(extra={"refers_to": "activity"})]
CompetenceId = Annotated[str, Meta(extra={"refers_to": "competence"})]
FunctionId = Annotated[str, Meta(extra={"refers_to": "function"})]
ArenaId = Annotated[str, Meta(extra={"refers_to": "arena"})]
DeckId = Annotated[str, Meta(extra={"refers_to": "deck"})]
LaneId = Annotated[str, Meta(extra={"refers_to": "lane"})]
BranchId = Annotated[str, Meta(extra={"refers_to": "branch"})]
ScaleId = Annotated[str, Meta(extra={"refers_to": "scale"})]
WorkChoiceId = Annotated[str, Meta(extra={"refers_to": "work choice"})]
"""References between data files: `content` checks that what they name is there."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class RecordMeta(StructMeta):
    """Tells type checkers what msgspec sees to: that whatever inherits from `Record` is frozen too."""


class Record(Struct, metaclass=RecordMeta, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Immutable data, equal by value; `msgspec.structs.replace` gives a changed copy."""
