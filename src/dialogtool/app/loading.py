"""What is loaded while somebody looks at the door, so that nobody waits for it after the password or in a talk."""

from collections.abc import Iterator
from importlib import import_module
from typing import Final

from dialogtool.ui.page_list import load_pages

BEHIND_THE_DOOR: Final = (
    "dialogtool.content.compiled",
    "dialogtool.matching.stems",
    "dialogtool.matching.matcher",
    "dialogtool.content.reading",
    "dialogtool.ui.rooms",
    "dialogtool.app.drawing",
    "dialogtool.app.inside",
)


def load_rest() -> Iterator[str]:
    """Loads a little at each step, what opens the door first, and tells its name."""
    from dialogtool.storage import driver  # noqa: PLC0415 - after the paint

    driver.load_libraries()
    yield driver.__name__
    import_module("dialogtool.storage.vault")
    yield "dialogtool.storage.vault"
    for name in BEHIND_THE_DOOR:
        import_module(name)
        yield name
    yield from load_pages()
