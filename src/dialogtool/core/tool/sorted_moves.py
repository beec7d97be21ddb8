"""What lies in which column, as one item is moved."""

from collections.abc import Sequence

from ..case.answers import Sorted, Value


def sorted_of(value: Value | None) -> Sorted:
    """What is sorted in an answer; nothing when there is none."""
    return value if isinstance(value, Sorted) else Sorted()


def column_of(done: Sorted, item: str) -> str:
    """The column an item lies in; empty while it waits."""
    return next((column for column, items in done.columns.items() if item in items), "")


def moved_to(done: Sorted, item: str, column: str) -> Sorted:
    """The item last in this column and in no other; waiting again when `column` is empty."""
    if column and column_of(done, item) == column:
        return done
    kept = {name: tuple(one for one in items if one != item) for name, items in done.columns.items()}
    if column:
        kept[column] = (*kept.get(column, ()), item)
    return Sorted(columns={name: items for name, items in kept.items() if items})


def waiting(done: Sorted, items: Sequence[str]) -> tuple[str, ...]:
    """The items that lie in no column yet, in order."""
    return tuple(item for item in items if not column_of(done, item))
