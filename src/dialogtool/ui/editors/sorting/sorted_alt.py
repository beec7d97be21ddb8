"""What lies in which column, in words: for those who do not see the picture."""

from dialogtool.core.case.answers import Value
from dialogtool.core.tool.fields import Option, ThreeColumns
from dialogtool.core.tool.sorted_moves import sorted_of

from ...words import Words


def told_by_column(columns: ThreeColumns, options: tuple[Option, ...], value: Value | None, words: Words) -> str:
    """A sentence for each column that holds something: "Det er mig: Lave mad, Passe dyr."."""
    labels = {option.id: words.content(option.label) for option in options}
    done = sorted_of(value).columns
    held = [(words.content(column.label), done.get(column.id, ())) for column in columns]
    return " ".join(f"{head}: {', '.join(labels.get(item, item) for item in items)}." for head, items in held if items)
